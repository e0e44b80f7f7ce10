// How does a kept document become a row, and which of its values can no row give back?
import type { Kept, KeptKind } from '../store/kept.ts';
import type { Position, Store } from '../store/store.ts';
import { cellOfKept, columnsOfKept } from './keptColumns.ts';
import type { Places } from './places.ts';
import { error, type Problem } from './problem.ts';
import { comesBack, writeCell, writeLine } from './writeCell.ts';

const PAGE = 1000;

export const writeKept = (kept: Kept): string =>
  writeLine(columnsOfKept(kept.kind).map((column) => writeCell(cellOfKept(kept, column))));

/** In the order of the list. */
export async function* keptOf(store: Pick<Store, 'kept'>, kind: KeptKind): AsyncGenerator<Kept> {
  for (let after: Position | null = null; ;) {
    const { items, more } = await store.kept({ kind, page: { first: PAGE, after } });
    yield* items.map(({ item }) => item);
    after = items.at(-1)?.position ?? null;
    if (!more || after === null) return;
  }
}

/** `row` as it will be counted in the file. */
export const describeKeptLosses = (kept: Kept, row: number, places: Places): Problem[] =>
  columnsOfKept(kept.kind)
    .filter((column) => !column.key && !comesBack(column, cellOfKept(kept, column), places))
    .map(({ name }) =>
      error(
        `${kept.kind}.csv`,
        { row, column: name, value: kept.id },
        'holds a value that no cell can give back as it is',
        'correct it where it is kept',
      ),
    );
