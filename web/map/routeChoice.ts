// Between which ends are routes looked for where nobody chose? From what stands here to what is worth most, by way of what is picked.
import { carriesMaterial } from '../atlas/layout/chain.ts';
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';

export interface EndChoice {
  /** Nothing leads to it (raw materials), or from it (products). */
  outer: readonly ChainSegment[];
  others: readonly ChainSegment[];
}
export interface RouteChoice {
  from: ChainSegment | null;
  to: ChainSegment | null;
  origins: EndChoice;
  /** What can be reached from the start. */
  goals: EndChoice;
}
interface Wish {
  from: string | null;
  to: string | null;
  /** The segment that is picked. */
  through: string | null;
}

export function chooseRoute(chain: Chain, standing: Standing, { from, to, through }: Wish): RouteChoice {
  const { next, previous } = linksOf(chain);
  const businesses = chain.segments.filter(
    ({ scope, slug }) => scope === 'BUSINESS' && (next.has(slug) || previous.has(slug)),
  );
  const begins = businesses.filter(({ slug }) => next.has(slug));
  const origins = {
    outer: begins.filter(({ slug }) => !previous.has(slug)),
    others: begins.filter(({ slug }) => previous.has(slug)),
  };
  const chosenFrom = begins.find(({ slug }) => slug === from);
  const above = through === null ? null : reach(through, previous);
  const candidates = origins.outer.filter(({ slug }) => above === null || above.size === 1 || above.has(slug));
  const start =
    chosenFrom ??
    begins.find(({ slug }) => slug === through && above?.size === 1) ??
    widest(candidates, standing, next) ??
    begins[0] ??
    null;
  const below = start === null ? new Set<string>() : reach(start.slug, next);
  const reached = businesses.filter(({ slug }) => slug !== start?.slug && below.has(slug));
  const goals = {
    outer: reached.filter(({ slug }) => !next.has(slug)),
    others: reached.filter(({ slug }) => next.has(slug)),
  };
  const goal =
    reached.find(({ slug }) => slug === to) ??
    reached.find(({ slug }) => slug === through) ??
    worthiest(goals.outer, standing) ??
    reached[0] ??
    null;
  return { from: start, to: goal, origins, goals };
}

function linksOf(chain: Chain) {
  const next = new Map<string, string[]>();
  const previous = new Map<string, string[]>();
  const add = (links: Map<string, string[]>, one: string, other: string) =>
    links.set(one, [...(links.get(one) ?? []), other]);
  for (const { from, to, kind } of chain.flows) {
    if (!carriesMaterial(kind) || from.slug === to.slug) continue;
    add(next, from.slug, to.slug);
    add(previous, to.slug, from.slug);
  }
  return { next, previous };
}

function reach(start: string, links: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([start]);
  for (const here of found) for (const other of links.get(here) ?? []) found.add(other);
  return found;
}

/** What stands here before what does not, then what leads to most. */
function widest(origins: readonly ChainSegment[], standing: Standing, next: ReadonlyMap<string, readonly string[]>) {
  const stands = ({ slug }: ChainSegment) =>
    Number(['PRESENT', 'WEAK', 'PLANNED'].includes(standing.cell(slug)?.state ?? ''));
  const sized = origins.map((origin) => ({ origin, stands: stands(origin), size: reach(origin.slug, next).size }));
  return sized.sort((a, b) => b.stands - a.stands || b.size - a.size)[0]?.origin;
}

/** The product with the best rank among the gaps; the first one where none has a rank. */
function worthiest(products: readonly ChainSegment[], standing: Standing) {
  const rank = ({ slug }: ChainSegment) => standing.gap(slug)?.rank ?? Infinity;
  return products.reduce<ChainSegment | undefined>(
    (best, one) => (best && rank(best) <= rank(one) ? best : one),
    undefined,
  );
}
