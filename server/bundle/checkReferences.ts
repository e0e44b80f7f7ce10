// Does everything that a row names exist, in the bundle or in the store?
import { columnsOf, keyColumnsOf, splitKey, type Column } from '../chain/records.ts';
import { kindsMeant, targetOf, type Mention } from '../store/mention.ts';
import type { Thing } from '../store/store.ts';
import { SOURCE_COLUMN, type FileKind } from './format.ts';
import type { Places } from './places.ts';
import { error, type Problem } from './problem.ts';
import type { ClaimRow, MergeRow } from './readRows.ts';
import { thingId, type Standing } from './standing.ts';

interface Named {
  row: ClaimRow | MergeRow;
  column: string;
  key: string;
  /** Any of them will do. */
  things: readonly Thing[];
  /** What is merged into it does not make it stand. */
  itself: boolean;
}

export interface Surroundings {
  standing: Standing;
  places: Places;
  /** False when the bundle is checked by itself. */
  withStore: boolean;
  /** Kinds that the bundle brings in a table that could not be read. */
  unread: ReadonlySet<FileKind>;
  /** `thingId` of what rows with errors speak of. */
  spoiled: ReadonlySet<string>;
  titleOf(file: string, column: string): string;
}

export async function checkReferences(
  claims: readonly ClaimRow[],
  merges: readonly MergeRow[],
  around: Surroundings,
): Promise<Problem[]> {
  const named = [...claims.flatMap(namedBy), ...merges.flatMap(namedByMerge)].filter(
    ({ things, itself }) => !things.some((thing) => isKnown(thing, itself, around)),
  );
  const asked = new Map(named.flatMap(({ things }) => things.map((thing) => [thingId(thing), thing])));
  const stored = await around.standing.storedAbout([...asked.values()]);
  const found = new Set([...asked.keys()].filter((_, at) => (stored[at]?.length ?? 0) > 0));
  return named
    .filter(({ things }) => !things.some((thing) => found.has(thingId(thing))))
    .map((missing) => describe(missing, around));
}

/** Without asking the store: a place of the table, a thing that the bundle speaks of, or one that it may speak of where it cannot be read. */
function isKnown(thing: Thing, itself: boolean, { places, standing, unread, spoiled }: Surroundings): boolean {
  if (unread.has(thing.kind) || spoiled.has(thingId(thing))) return true;
  if (thing.kind === 'regions') return places.tree.get(thing.key) !== undefined;
  if (itself) return standing.claimsUnder(thing);
  return standing
    .rowsAbout({ ...thing, key: standing.aboutOf(thing.kind, thing.key) })
    .some(({ content }) => content !== null);
}

function namedBy(row: ClaimRow): Named[] {
  if (row.content === null) return [];
  const { fields } = row.content;
  const parts = splitKey(row.key);
  const inKey = keyColumnsOf(row.kind).map((column, at) => ({ column, value: parts[at] ?? '' }));
  const inFields = columnsOf(row.kind)
    .filter((column) => !column.key)
    .map((column) => ({ column, value: fields[column.name] ?? '' }));
  const source = { column: SOURCE_COLUMN, value: row.source };
  return [...inKey, ...inFields, source].flatMap(({ column, value }) => {
    const to = strictTarget(column);
    if (to === null) return [];
    return [value]
      .flat()
      .filter((key) => key !== '')
      .map((key) => name(row, column.name, to, key));
  });
}

function namedByMerge(row: MergeRow): Named[] {
  // The id that is merged away may be one that only old keys still use: only the other must stand.
  return row.id === null ? [] : [name(row, 'id', 'enterprises', row.id, true)];
}

const name = (row: ClaimRow | MergeRow, column: string, to: Mention['to'], key: string, itself = false): Named => ({
  row,
  column,
  key,
  things: kindsMeant(to).map((kind) => ({ kind, key })),
  itself,
});

/** Text that only may be a reference is none that must hold. */
const strictTarget = (column: Column): Mention['to'] | null =>
  column.type === 'reference-or-text' ? null : targetOf(column);

function describe({ row, column, key, things }: Named, around: Surroundings): Problem {
  const kinds = things.map(({ kind }) => kind).join(', ');
  const where = around.withStore ? 'in the bundle or in the store' : 'in the bundle';
  const message = `is not the ${kinds === 'sources' ? 'key' : 'id'} of anything among ${kinds} ${where}`;
  const place = { row: row.row, column: around.titleOf(row.file, column), value: key };
  return error(row.file, place, message, advise(key, things, around));
}

function advise(key: string, things: readonly Thing[], { places, withStore }: Surroundings): string {
  const [place, other] = things.some(({ kind }) => kind === 'regions') ? places.find(key) : [];
  if (place !== undefined && other === undefined) return `write the code of the place, ${place.code}`;
  if (withStore) return 'correct it, or add a row for it to that file';
  return 'correct it, add a row for it to that file, or, if it stands in the store, check with import --dry-run';
}
