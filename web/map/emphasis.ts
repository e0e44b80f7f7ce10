// Which segments stand out, and which step back? What the legend, the focus and the routes leave, all at once.
import type { CoverageState, FlowKind, GapKind } from '../api/generated/graphql.ts';
import { shownFlows } from '../atlas/elements.ts';
import type { Chain } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';
import type { Focus, MapView, Way } from './mapView.ts';

/** Along the flows that are shown. A process step is passed for nothing: what comes after it is as near as without it. */
export function surroundings(chain: Chain, { segment, reach, way }: Focus, kinds: readonly FlowKind[]): Set<string> {
  const flows = shownFlows(chain, kinds);
  const found = new Set([segment]);
  for (const direction of way === 'both' ? (['upstream', 'downstream'] as const) : [way]) {
    const next = neighboursBy(flows, direction);
    for (const slug of reachFrom(segment, next, chain, reach === 'all' ? Infinity : Number(reach))) found.add(slug);
  }
  return found;
}

function neighboursBy(flows: Chain['innerFlows'], direction: Exclude<Way, 'both'>): ReadonlyMap<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) {
    const [near, far] = direction === 'upstream' ? [to.slug, from.slug] : [from.slug, to.slug];
    next.set(near, [...(next.get(near) ?? []), far]);
  }
  return next;
}

/** Breadth first, by how many businesses lie on the way. */
function reachFrom(start: string, next: ReadonlyMap<string, string[]>, chain: Chain, most: number): Set<string> {
  const seen = new Set([start]);
  for (let border = [start], distance = 1; border.length > 0 && distance <= most; distance += 1) {
    const passing = [...border];
    border = [];
    for (const here of passing) {
      for (const other of next.get(here) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        (chain.segment(other)?.scope === 'STEP' ? passing : border).push(other);
      }
    }
  }
  return seen;
}

export function passes(
  standing: Standing,
  slug: string,
  { states, kinds }: { states: readonly CoverageState[]; kinds: readonly GapKind[] },
): boolean {
  const state = standing.cell(slug)?.state;
  const kind = standing.gap(slug)?.kind;
  return (
    (states.length === 0 || (state !== undefined && states.includes(state))) &&
    (kinds.length === 0 || (kind !== undefined && kinds.includes(kind)))
  );
}

/** Null where nothing is chosen, so that everything stands alike. `onRoutes`: null where no routes are followed. */
export function emphasised(
  chain: Chain,
  standing: Standing,
  view: Pick<MapView, 'states' | 'kinds' | 'focus'>,
  kinds: readonly FlowKind[],
  onRoutes: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  const filtered = view.states.length + view.kinds.length > 0;
  const focus = view.focus !== null && chain.segment(view.focus.segment) ? view.focus : null;
  if (!filtered && focus === null && onRoutes === null) return null;
  const around = focus && surroundings(chain, focus, kinds);
  const kept = chain.segments.filter(
    ({ slug }) =>
      (!filtered || passes(standing, slug, view)) && (around?.has(slug) ?? true) && (onRoutes?.has(slug) ?? true),
  );
  return new Set(kept.map(({ slug }) => slug));
}

/** How many segments are in each state, and gaps of each kind: what a press in the legend leaves. */
export function countInLegend(chain: Chain, standing: Standing) {
  const states = new Map<CoverageState, number>();
  const kinds = new Map<GapKind, number>();
  for (const { slug } of chain.segments) {
    const state = standing.cell(slug)?.state;
    const kind = standing.gap(slug)?.kind;
    if (state) states.set(state, (states.get(state) ?? 0) + 1);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const flows = new Map<FlowKind, number>();
  for (const { kind } of chain.innerFlows) flows.set(kind, (flows.get(kind) ?? 0) + 1);
  return { states, kinds, flows };
}
