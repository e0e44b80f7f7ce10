// In what do two places differ along a chain? Segment by segment, and what kind of difference it is.
import type { CoverageState } from '../api/generated/graphql.ts';
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import type { Cell, MapGap, Standing } from '../atlas/standing.ts';
import type { Only } from './matrixView.ts';

/** Only one of them has it, both have it but not alike, or nobody looked at one of them. */
export type Difference = Exclude<Only, 'all' | 'different'>;

export interface ComparedRow {
  segment: ChainSegment;
  here: Cell;
  there: Cell;
  gapHere: MapGap | null;
  gapThere: MapGap | null;
  /** Null where both are in one state. */
  difference: Difference | null;
}

export type Counts = Readonly<Record<Only, number>>;

export function compare(chain: Chain, here: Standing, there: Standing): ComparedRow[] {
  return chain.segments.flatMap((segment) => {
    const [own, other] = [here.cell(segment.slug), there.cell(segment.slug)];
    if (!own || !other) return [];
    return [
      {
        segment,
        here: own,
        there: other,
        gapHere: here.gap(segment.slug),
        gapThere: there.gap(segment.slug),
        difference: differenceOf(own.state, other.state),
      },
    ];
  });
}

const stands = (state: CoverageState): boolean => state === 'PRESENT' || state === 'WEAK';

export function differenceOf(here: CoverageState, there: CoverageState): Difference | null {
  if (here === there) return null;
  if (here === 'UNKNOWN' || there === 'UNKNOWN') return 'unknown';
  if (stands(here) !== stands(there)) return stands(here) ? 'here' : 'there';
  return 'degree';
}

export function countRows(rows: readonly ComparedRow[]): Counts {
  const count = (wanted: (row: ComparedRow) => boolean) => rows.filter(wanted).length;
  return {
    all: rows.length,
    different: count(differs),
    here: count(({ difference }) => difference === 'here'),
    there: count(({ difference }) => difference === 'there'),
    degree: count(({ difference }) => difference === 'degree'),
    unknown: count(({ difference }) => difference === 'unknown'),
  };
}

/** Where nobody looked at one of them, nobody can say that they differ. */
const differs = ({ difference }: ComparedRow): boolean => difference !== null && difference !== 'unknown';

export const keepRows = (rows: readonly ComparedRow[], only: Only): ComparedRow[] =>
  rows.filter((row) => only === 'all' || (only === 'different' ? differs(row) : row.difference === only));
