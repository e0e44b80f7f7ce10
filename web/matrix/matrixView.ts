// How is the matrix looked at? What the address keeps of it, and what stands for itself.

export const SHOWS = ['grid', 'compare', 'peers'] as const;
export type Show = (typeof SHOWS)[number];
export const ROW_ORDERS = ['code', 'name', 'standing', 'gaps', 'absent', 'unknown'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];
export const COLUMN_ORDERS = ['stage', 'state', 'name', 'spread'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];
export const DEPTHS = ['1', '2'] as const;
export type Depth = (typeof DEPTHS)[number];
/** Which rows of a comparison are kept. */
export const ONLY = ['all', 'different', 'here', 'there', 'degree', 'unknown'] as const;
export type Only = (typeof ONLY)[number];

export interface MatrixView {
  show: Show;
  rows: RowOrder;
  columns: ColumnOrder;
  /** Null: as deep as suits the region. */
  depth: Depth | null;
  /** The place that is compared with. */
  with: string | null;
  only: Only;
}

type Own = Readonly<Record<string, string>>;

/** What is unknown stands for nothing. */
export function readMatrixView(own: Own): MatrixView {
  const word = <Word extends string>(all: readonly Word[], name: string) => all.find((one) => one === own[name]);
  return {
    show: word(SHOWS, 'show') ?? 'grid',
    rows: word(ROW_ORDERS, 'rows') ?? 'code',
    columns: word(COLUMN_ORDERS, 'columns') ?? 'stage',
    depth: word(DEPTHS, 'depth') ?? null,
    with: /^\w+$/.test(own.with ?? '') ? own.with! : null,
    only: word(ONLY, 'only') ?? 'all',
  };
}

export function writeMatrixView({ show, rows, columns, depth, with: place, only }: MatrixView): Own {
  const parts: Record<string, string> = {};
  if (show !== 'grid') parts.show = show;
  if (rows !== 'code') parts.rows = rows;
  if (columns !== 'stage') parts.columns = columns;
  if (depth !== null) parts.depth = depth;
  if (place !== null) parts.with = place;
  if (only !== 'all') parts.only = only;
  return parts;
}
