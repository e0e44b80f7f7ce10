// Where does a chain cross into others, whatever is picked? Small boxes above the sheet, over what they have to do with.
import type { FlowKind } from '../../api/generated/graphql.ts';
import { byText } from '../layout/chain.ts';
import type { Chain, ChainFlow, FlowEnd } from '../sheetOfChain.ts';
import { MARGIN_BOX } from './margin.ts';
import { straighten, type Path, type Point } from './path.ts';

/** A segment of another chain; or, where there is no room for all of them, that chain with how many. */
export interface CrossingEnd extends Point {
  id: string;
  industry: FlowEnd['industry'];
  segment: FlowEnd | null;
  count: number;
}
export interface CrossingFlow extends Path {
  id: string;
  kind: FlowKind;
  from: string;
  to: string;
}
export interface Crossing {
  ends: readonly CrossingEnd[];
  /** Those of them that are drawn with the flows inside the chain. */
  flows: readonly CrossingFlow[];
}

/** How many rows of ends there can be, whatever is shown: room that is kept for them. */
export function rowsOfCrossing(chain: Chain): number {
  const crossing = chain.flows.filter(({ from, to }) => isOutside(chain, from) !== isOutside(chain, to));
  return crossing.length === 0
    ? 0
    : Math.min(MOST_ROWS, Math.ceil(partnersOf(chain, crossing).length / perRowOf(chain)));
}

/** What ids of ends begin with. */
export const EDGE_ID = 'crossing:';
/** More rows would take the room of the sheet itself. */
const MOST_ROWS = 1;
const PITCH = MARGIN_BOX.width + MARGIN_BOX.gap;
const ROW = MARGIN_BOX.height + MARGIN_BOX.gap;
/** Beside a box, in the gutter. */
const TRUNK = 10;

interface Partner {
  end: FlowEnd;
  own: string[];
  kinds: FlowKind[];
}

export function crossingsOf(chain: Chain, kinds: readonly FlowKind[]): Crossing {
  const crossing = chain.flows.filter(({ from, to }) => isOutside(chain, from) !== isOutside(chain, to));
  const partners = partnersOf(chain, crossing);
  const perRow = perRowOf(chain);
  const shown = partners.filter((partner) => partner.kinds.some((kind) => kinds.includes(kind)));
  const others = byIndustry(partners.filter((partner) => !shown.includes(partner)));
  const each = [...shown.map((partner) => [partner]), ...others];
  const groups = each.length <= perRow * MOST_ROWS ? each : byIndustry(partners);
  const wished = groups
    .map((group) => ({
      group,
      x: middle(
        chain,
        group.flatMap(({ own }) => own),
      ),
    }))
    .sort((a, b) => a.x - b.x || byText(a.group[0]!.end.slug, b.group[0]!.end.slug));
  const rows = Math.max(1, Math.ceil(wished.length / perRow));
  const ends = Array.from({ length: rows }, (_, row) =>
    spread(
      chain,
      row,
      wished.filter((__, index) => index % rows === row),
    ),
  ).flat();
  const endOf = new Map(ends.flatMap((end) => end.slugs.map((slug) => [slug, end] as const)));
  const flows = crossing
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((flow) => lineOf(chain, flow, endOf.get(outsideOf(chain, flow).slug)));
  return { ends, flows: distinct(flows) };
}

const perRowOf = (chain: Chain): number => Math.max(1, Math.floor((chain.sheet.width + MARGIN_BOX.gap) / PITCH));
const isOutside = (chain: Chain, { slug }: FlowEnd): boolean => !chain.sheet.places.has(slug);
const outsideOf = (chain: Chain, { from, to }: ChainFlow): FlowEnd => (isOutside(chain, from) ? from : to);
const insideOf = (chain: Chain, { from, to }: ChainFlow): FlowEnd => (isOutside(chain, from) ? to : from);

function partnersOf(chain: Chain, crossing: readonly ChainFlow[]): Partner[] {
  const partners = new Map<string, Partner>();
  for (const flow of crossing) {
    const end = outsideOf(chain, flow);
    const known = partners.get(end.slug);
    partners.set(end.slug, {
      end,
      own: [...(known?.own ?? []), insideOf(chain, flow).slug],
      kinds: [...(known?.kinds ?? []), flow.kind],
    });
  }
  return [...partners.values()];
}

function byIndustry(partners: readonly Partner[]): Partner[][] {
  return [...Map.groupBy(partners, ({ end }) => end.industry.slug).values()];
}

function middle(chain: Chain, slugs: readonly string[]): number {
  const at = slugs.map((slug) => chain.sheet.places.get(slug)?.x ?? 0);
  return at.reduce((sum, x) => sum + x, 0) / Math.max(1, at.length);
}

/** One row from left to right, each as near to where it wishes to be as the others let it. */
function spread(
  chain: Chain,
  row: number,
  wished: readonly { group: readonly Partner[]; x: number }[],
): (CrossingEnd & { slugs: string[] })[] {
  const [least, most] = [MARGIN_BOX.width / 2, chain.sheet.width - MARGIN_BOX.width / 2];
  const xs: number[] = [];
  wished.forEach(({ x }, index) => {
    xs[index] = Math.max(x, least, (xs[index - 1] ?? -Infinity) + PITCH);
  });
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    xs[index] = Math.min(xs[index]!, most, (xs[index + 1] ?? Infinity) - PITCH);
  }
  return wished.map(({ group }, index) => {
    const [{ end }] = group as [Partner];
    const single = group.length === 1;
    return {
      id: `${EDGE_ID}${single ? end.slug : end.industry.slug}`,
      industry: end.industry,
      segment: single ? end : null,
      count: group.length,
      slugs: group.map((partner) => partner.end.slug),
      x: xs[index]!,
      y: -(MARGIN_BOX.height / 2 + 8) - row * ROW,
    };
  });
}

function lineOf(chain: Chain, flow: ChainFlow, end: CrossingEnd | undefined): CrossingFlow[] {
  const place = chain.sheet.places.get(insideOf(chain, flow).slug);
  if (!place || !end) return [];
  const comesIn = isOutside(chain, flow.from);
  const side = comesIn ? -1 : 1;
  const trunk = place.x + side * (place.width / 2 + TRUNK);
  const edge = { x: place.x + (side * place.width) / 2, y: place.y };
  const outside = { x: end.x, y: end.y + MARGIN_BOX.height / 2 };
  const corners = [
    { x: outside.x, y: -3 },
    { x: trunk, y: -3 },
    { x: trunk, y: place.y },
  ];
  const path = comesIn
    ? { start: outside, end: edge, between: corners }
    : { start: edge, end: outside, between: corners.reverse() };
  const [from, to] = comesIn ? [end.id, place.id] : [place.id, end.id];
  return [{ id: `cross:${from}→${to}:${flow.kind}`, kind: flow.kind, from, to, ...straighten(path) }];
}

/** Several flows into one chain's box are one line. */
const distinct = (flows: readonly CrossingFlow[]): CrossingFlow[] => [
  ...new Map(flows.map((flow) => [flow.id, flow])).values(),
];
