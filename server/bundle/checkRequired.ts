// Will every thing have what it cannot do without? A required field may come from any claim about the thing, old or new.
import { columnsOf, type RecordKind } from '../chain/records.ts';
import type { Thing } from '../store/store.ts';
import type { Fields } from '../chain/claim.ts';
import { wordsForColumn } from './headers.ts';
import { error, type Problem } from './problem.ts';
import type { ClaimRow } from './readRows.ts';
import { thingId, type Standing } from './standing.ts';

interface Lack extends Thing {
  columns: readonly string[];
  rows: readonly ClaimRow[];
}

/** A row with errors may say what seems to be missing: a thing among `spoiled` is not reported a second time. */
export async function checkRequired(
  claims: readonly ClaimRow[],
  standing: Standing,
  spoiled: ReadonlySet<string>,
): Promise<Problem[]> {
  const things = new Map<string, Thing>();
  for (const { kind, key } of claims) {
    const thing = { kind, key: standing.aboutOf(kind, key) };
    things.set(thingId(thing), thing);
  }
  const lacks = [...things.values()]
    .filter((thing) => !spoiled.has(thingId(thing)))
    .flatMap((thing) => lackOf(thing, standing));
  const stored = await standing.storedAbout(lacks);
  return lacks.flatMap((lack, at) => {
    const others = stored[at] ?? [];
    const goes = others.length === 0 && lack.rows.every(({ content }) => content === null);
    const columns = lack.columns.filter((column) => !others.some(({ fields }) => isClaimed(fields, column)));
    return goes ? [] : columns.map((column) => describe(lack, column));
  });
}

function lackOf(thing: Thing, standing: Standing): Lack[] {
  const rows = standing.rowsAbout(thing);
  const columns = requiredColumns(thing.kind).filter(
    (column) => !rows.some(({ content }) => content !== null && isClaimed(content.fields, column)),
  );
  return columns.length === 0 ? [] : [{ ...thing, columns, rows }];
}

const isClaimed = (fields: Fields, column: string): boolean => (fields[column] ?? null) !== null;

const requiredColumns = (kind: RecordKind): string[] =>
  columnsOf(kind)
    .filter(({ required }) => required)
    .map(({ name }) => name);

function describe({ kind, key, rows }: Lack, column: string): Problem {
  const [first] = rows;
  const word = wordsForColumn(kind, column)[0];
  const place = { row: first?.row ?? null, column: word === undefined ? column : `${column} ${word}`, value: key };
  return error(
    first?.file ?? kind,
    place,
    `has no ${column}: no row of it, old or new, says one`,
    'fill the cell in one of its rows',
  );
}
