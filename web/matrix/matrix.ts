// How does a chain stand in every part of a region? Rows of regions, columns of segments in groups, and what each row adds up to.
import type { CoverageState, MatrixQuery, PlaceFragment, Stage } from '../api/generated/graphql.ts';
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import type { RegionHere } from '../atlas/standing.ts';
import { STATES } from '../atlas/patterns.ts';
import { STAGES } from '../gaps/gapList.ts';
import type { ColumnOrder, RowOrder } from './matrixView.ts';

export type MatrixCell = MatrixQuery['matrix'][number];

/** A place with those below it that are shown, too. */
export interface PlaceGroup {
  place: PlaceFragment;
  parts: readonly PlaceFragment[];
}

export interface MatrixRow {
  region: PlaceFragment;
  /** The region that the others lie in, one that heads its parts, or a part. */
  rank: 'whole' | 'head' | 'part';
  cells: readonly MatrixCell[];
  /** Present or weak. */
  standing: number;
  /** In the list of gaps: absent, planned or weak, and worth recruiting. */
  gaps: number;
  absent: number;
  unknown: number;
}

export interface ColumnGroup {
  key: string;
  /** Null where the columns are not grouped. */
  by: { stage: Stage } | { state: CoverageState } | null;
  segments: readonly ChainSegment[];
}

export interface Matrix {
  groups: readonly ColumnGroup[];
  /** In the order of the columns. */
  segments: readonly ChainSegment[];
  rows: readonly MatrixRow[];
}

export interface MatrixOrder {
  rows: RowOrder;
  columns: ColumnOrder;
  nameOf: (named: PlaceFragment | ChainSegment) => string;
  locale: string;
}

/** A region and what it is divided into; one that is not divided is shown among its neighbours, under the region above. */
export function placesOf(region: RegionHere): PlaceFragment[] {
  if (region.children.length > 0) return [region, ...region.children];
  const above = region.ancestors.at(-1);
  return above ? [above, ...(region.parent?.children ?? [region])] : [region];
}

/** `whole` is the first row; rows that were not answered in full are left out. */
export function layOutMatrix(
  chain: Chain,
  whole: PlaceFragment,
  groups: readonly PlaceGroup[],
  cells: readonly MatrixCell[],
  order: MatrixOrder,
): Matrix {
  const found = new Map<string, Map<string, MatrixCell>>();
  for (const cell of cells) {
    const row = found.get(cell.region.code) ?? new Map<string, MatrixCell>();
    found.set(cell.region.code, row.set(cell.segment.slug, cell));
  }
  const columns = groupColumns(chain, found, whole.code, order);
  const segments = columns.flatMap((group) => group.segments);
  const row = (region: PlaceFragment, rank: MatrixRow['rank']) => rowOf(region, rank, segments, found.get(region.code));
  const sorted = (rows: MatrixRow[]) => rows.sort(comparison(order));
  const heads = groups.map(({ place, parts }) => ({
    head: row(place, parts.length > 0 ? 'head' : 'part'),
    parts: sorted(parts.map((part) => row(part, 'part'))),
  }));
  const compare = comparison(order);
  heads.sort((one, other) => compare(one.head, other.head));
  const rows = [row(whole, 'whole'), ...heads.flatMap(({ head, parts }) => [head, ...parts])];
  // While another chain is on its way, rows of the one before it do not fit these columns.
  return { groups: columns, segments, rows: rows.filter((one) => one.cells.length === segments.length) };
}

const stands = ({ state }: MatrixCell): boolean => state === 'PRESENT' || state === 'WEAK';

function rowOf(
  region: PlaceFragment,
  rank: MatrixRow['rank'],
  segments: readonly ChainSegment[],
  known: ReadonlyMap<string, MatrixCell> | undefined,
): MatrixRow {
  const cells = segments.flatMap(({ slug }) => known?.get(slug) ?? []);
  const count = (wanted: (cell: MatrixCell) => boolean) => cells.filter(wanted).length;
  return {
    region,
    rank,
    cells,
    standing: count(stands),
    gaps: count(({ isGap }) => isGap),
    absent: count(({ state }) => state === 'ABSENT'),
    unknown: count(({ state }) => state === 'UNKNOWN'),
  };
}

/** Equals stay in the order of their codes. */
function comparison({ rows, nameOf, locale }: MatrixOrder): (one: MatrixRow, other: MatrixRow) => number {
  const byCode = (one: MatrixRow, other: MatrixRow) => (one.region.code < other.region.code ? -1 : 1);
  if (rows === 'code') return byCode;
  if (rows === 'name') {
    const collator = new Intl.Collator(locale, { numeric: true });
    return (one, other) => collator.compare(nameOf(one.region), nameOf(other.region)) || byCode(one, other);
  }
  return (one, other) => other[rows] - one[rows] || byCode(one, other);
}

function groupColumns(
  chain: Chain,
  found: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>,
  whole: string,
  { columns, nameOf, locale }: MatrixOrder,
): ColumnGroup[] {
  if (columns === 'stage')
    return kept(
      STAGES.map((stage) => ({
        key: stage,
        by: { stage },
        segments: chain.segments.filter((segment) => segment.stage === stage),
      })),
    );
  if (columns === 'state') {
    const stateOf = ({ slug }: ChainSegment) => found.get(whole)?.get(slug)?.state ?? 'UNKNOWN';
    return kept(
      STATES.map((state) => ({
        key: state,
        by: { state },
        segments: chain.segments.filter((segment) => stateOf(segment) === state),
      })),
    );
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName = (one: ChainSegment, other: ChainSegment) => collator.compare(nameOf(one), nameOf(other));
  const spread = new Map<string, number>();
  for (const [code, row] of found) {
    if (code === whole) continue;
    for (const [slug, cell] of row) if (stands(cell)) spread.set(slug, (spread.get(slug) ?? 0) + 1);
  }
  const bySpread = (one: ChainSegment, other: ChainSegment) =>
    (spread.get(other.slug) ?? 0) - (spread.get(one.slug) ?? 0);
  const segments = [...chain.segments].sort(columns === 'name' ? byName : bySpread);
  return [{ key: columns, by: null, segments }];
}

const kept = (groups: ColumnGroup[]): ColumnGroup[] => groups.filter(({ segments }) => segments.length > 0);
