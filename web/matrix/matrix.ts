// How does a chain stand in every part of a region? Rows of regions, columns of segments by stage, and what each row adds up to.
import type { MatrixQuery, PlaceFragment, Stage } from '../api/generated/graphql.ts';
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import type { RegionHere } from '../atlas/standing.ts';
import { STAGES } from '../gaps/gapList.ts';

export type MatrixCell = MatrixQuery['matrix'][number];
export const ROW_ORDERS = ['code', 'standing'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

export interface MatrixRow {
  region: PlaceFragment;
  /** The region that the others lie in. */
  whole: boolean;
  cells: readonly MatrixCell[];
  /** Present or weak. */
  standing: number;
  unknown: number;
}

export interface Matrix {
  stages: readonly { stage: Stage; segments: readonly ChainSegment[] }[];
  /** In the order of the columns. */
  segments: readonly ChainSegment[];
  rows: readonly MatrixRow[];
}

/** A region and what it is divided into; one that is not divided is shown among its neighbours, under the region above. */
export function placesOf(region: RegionHere): PlaceFragment[] {
  if (region.children.length > 0) return [region, ...region.children];
  const above = region.ancestors.at(-1);
  return above ? [above, ...(region.parent?.children ?? [region])] : [region];
}

export function layOutMatrix(
  chain: Chain,
  places: readonly PlaceFragment[],
  cells: readonly MatrixCell[],
  order: RowOrder,
): Matrix {
  const stages = STAGES.map((stage) => ({
    stage,
    segments: chain.segments.filter((segment) => segment.stage === stage),
  })).filter(({ segments }) => segments.length > 0);
  const segments = stages.flatMap((group) => group.segments);
  const found = new Map(cells.map((cell) => [`${cell.region.code}|${cell.segment.slug}`, cell]));
  const rows = places.map((region, index): MatrixRow => {
    const own = segments.flatMap(({ slug }) => found.get(`${region.code}|${slug}`) ?? []);
    return {
      region,
      whole: index === 0,
      cells: own,
      standing: own.filter(({ state }) => state === 'PRESENT' || state === 'WEAK').length,
      unknown: own.filter(({ state }) => state === 'UNKNOWN').length,
    };
  });
  const [whole, ...parts] = rows;
  const sorted = order === 'code' ? parts : parts.toSorted((one, other) => other.standing - one.standing);
  // While another chain is on its way, rows of the one before it do not fit these columns.
  return {
    stages,
    segments,
    rows: [...(whole ? [whole] : []), ...sorted].filter((row) => row.cells.length === segments.length),
  };
}
