// What stands in the table beside the map? A row for each segment with everything the map shows of it, in any order.
import type { CoverageState, GapKind, Stage, Viability } from '../api/generated/graphql.ts';
import { STATES } from '../atlas/patterns.ts';
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import type { Cell, Standing } from '../atlas/standing.ts';

export interface TableRow {
  segment: ChainSegment;
  cell: Cell;
  /** Position in reading order of the sheet. */
  order: number;
  stage: Stage;
  state: CoverageState;
  kind: GapKind | null;
  viability: Viability | null;
  rank: number | null;
  score: number | null;
  candidates: number | null;
  inputs: readonly string[];
}

export const COLUMNS = [
  'order',
  'name',
  'stage',
  'state',
  'kind',
  'rank',
  'score',
  'viability',
  'candidates',
  'inputs',
] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  column: Column;
  descending: boolean;
}

export function tableRows(chain: Chain, standing: Standing): TableRow[] {
  return chain.segments.flatMap((segment, order) => {
    const cell = standing.cell(segment.slug);
    if (!cell) return [];
    const gap = standing.gap(segment.slug);
    const inputs = chain.flows
      .filter(({ kind, to }) => kind === 'MAIN_INPUT' && to.slug === segment.slug)
      .map(({ from }) => from.slug);
    return [
      {
        segment,
        cell,
        order,
        stage: segment.stage,
        state: cell.state,
        kind: gap?.kind ?? null,
        viability: gap?.viability ?? null,
        rank: gap?.rank ?? null,
        score: gap?.score ?? null,
        candidates: gap?.candidateCount ?? null,
        inputs: [...new Set(inputs)],
      },
    ];
  });
}

const STAGES: readonly Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING', 'BY_PRODUCT'];
const KINDS: readonly GapKind[] = ['FILL', 'EXTEND', 'STRENGTHEN', 'BUILD'];
const VIABILITIES: readonly Viability[] = ['VIABLE', 'CONDITIONAL', 'UNDECIDED', 'BLOCKED'];

/** What has no value stands last, whichever way the others run; equals stay in reading order. */
export function sortRows(
  rows: readonly TableRow[],
  { column, descending }: Order,
  nameOf: (row: TableRow) => string,
  locale: string,
): TableRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const position = <Word>(words: readonly Word[], word: Word | null) => (word === null ? null : words.indexOf(word));
  const value = (row: TableRow): number | string | null => {
    switch (column) {
      case 'name':
        return nameOf(row);
      case 'stage':
        return position(STAGES, row.stage);
      case 'state':
        return position(STATES, row.state);
      case 'kind':
        return position(KINDS, row.kind);
      case 'viability':
        return position(VIABILITIES, row.viability);
      case 'inputs':
        return row.inputs.length;
      case 'order':
      case 'rank':
      case 'score':
      case 'candidates':
        return row[column];
    }
  };
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'string' || typeof b === 'string' ? collator.compare(String(a), String(b)) : a - b;
  return [...rows].sort((left, right) => {
    const [a, b] = [value(left), value(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || left.order - right.order;
    return (descending ? -1 : 1) * compare(a, b) || left.order - right.order;
  });
}
