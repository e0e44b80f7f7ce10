// Between which ends do routes pass a segment? What it comes from at the far end, and what becomes of it.
import type { Chain, FlowEnd } from '../atlas/sheetOfChain.ts';

export interface RouteEnds {
  /** Raw materials first; the segment itself where nothing leads to it. */
  origins: readonly FlowEnd[];
  /** Products at the far end first, then the segment itself and what lies between. */
  goals: readonly FlowEnd[];
}

type Way = 'upstream' | 'downstream';
const CARRIES = new Set(['MAIN_INPUT', 'BY_PRODUCT']);

/** Null where no main input leads to or from the segment. */
export function routeEnds(chain: Chain, segment: string): RouteEnds | null {
  const flows = chain.flows.filter(({ kind }) => CARRIES.has(kind));
  const self = flows.flatMap(({ from, to }) => [from, to]).find(({ slug }) => slug === segment);
  if (!self) return null;
  const isBusiness = ({ slug }: FlowEnd) => chain.segment(slug)?.scope !== 'STEP';
  const reached = (way: Way) => reach(flows, self, way).filter(isBusiness);
  const isLast = (way: Way) => (end: FlowEnd) => neighbours(flows, end, way).length === 0;
  const [above, below] = [reached('upstream'), reached('downstream')];
  const farthest = (ends: readonly FlowEnd[], way: Way) => {
    const last = ends.filter(isLast(way));
    return [...last, ...ends.filter((end) => !last.includes(end))];
  };
  const origins = above.length === 0 ? [self] : farthest(above, 'upstream');
  const goals = [...farthest(below, 'downstream'), ...(above.length === 0 ? [] : [self])];
  return goals.length === 0 ? null : { origins, goals };
}

/** Everything along the flows, the nearest first, without the beginning. */
function reach(flows: Chain['flows'], start: FlowEnd, way: Way): FlowEnd[] {
  const seen = new Set([start.slug]);
  const found: FlowEnd[] = [];
  for (let border = [start]; border.length > 0;) {
    border = border
      .flatMap((end) => neighbours(flows, end, way))
      .filter(({ slug }) => !seen.has(slug) && seen.add(slug));
    found.push(...border);
  }
  return found;
}

const neighbours = (flows: Chain['flows'], end: FlowEnd, way: Way): FlowEnd[] =>
  way === 'upstream'
    ? flows.filter(({ to }) => to.slug === end.slug).map(({ from }) => from)
    : flows.filter(({ from }) => from.slug === end.slug).map(({ to }) => to);
