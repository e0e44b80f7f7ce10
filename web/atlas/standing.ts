// How does a chain stand in a region? What is known of each segment there, and which of them are gaps.
import type { StandingQuery } from '../api/generated/graphql.ts';

export type Cell = StandingQuery['matrix'][number];
export type MapGap = StandingQuery['gaps']['edges'][number]['node'];
export type RegionHere = NonNullable<StandingQuery['region']>;

export interface Standing {
  region: RegionHere;
  cell(segment: string): Cell | null;
  gap(segment: string): MapGap | null;
  /** How it stands today, where something that is assumed makes it stand otherwise; null where it stays as it is. */
  was(segment: string): { cell: Cell; gap: MapGap | null } | null;
  /** Ranked gaps, best first. */
  ranking: readonly MapGap[];
  /** All gaps, whether they came or not. */
  gapCount: number;
  unknownCount: number;
  revision: number;
  /** Nobody has looked at anything here. */
  unsurveyed: boolean;
}

/** Gaps of these ranks stand out on the map. */
export const FLAGGED_RANKS = 12;

/** Null where there is no such region. */
export function readStanding({ region, matrix, gaps }: StandingQuery): Standing | null {
  if (!region) return null;
  const ranking = gaps.edges.map(({ node }) => node).filter(({ rank }) => rank !== null);
  return {
    ...indexed(matrix, ranking),
    was: () => null,
    region,
    gapCount: gaps.totalCount,
    unknownCount: gaps.unknownCount,
    revision: gaps.revision,
  };
}

/** What of a standing follows from its cells and ranked gaps. */
export function indexed(
  matrix: readonly Cell[],
  ranking: readonly MapGap[],
): Pick<Standing, 'cell' | 'gap' | 'ranking' | 'unsurveyed'> {
  const cells = new Map(matrix.map((cell) => [cell.segment.slug, cell]));
  const bySegment = new Map(ranking.map((gap) => [gap.segment.slug, gap]));
  return {
    cell: (segment) => cells.get(segment) ?? null,
    gap: (segment) => bySegment.get(segment) ?? null,
    ranking,
    unsurveyed: matrix.length > 0 && matrix.every(({ state }) => state === 'UNKNOWN'),
  };
}
