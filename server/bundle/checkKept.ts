// Do kept documents make sense together? Each once, entries with their list, and enterprises and segments that are there.
import { isDeepStrictEqual } from 'node:util';
import { error, warning, type Problem } from './problem.ts';
import { parentOf } from './keptColumns.ts';
import type { KeptRow } from './readKept.ts';
import type { Known, Standing } from './standing.ts';
import type { Thing } from '../store/store.ts';

export async function checkKept(
  rows: readonly KeptRow[],
  standing: Standing,
  store: Known | null,
): Promise<{ kept: KeptRow[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const first = new Map<string, KeptRow>();
  for (const row of rows) {
    const name = `${row.kind} ${row.id}`;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, row);
    else problems.push(describeTwice(earlier, row));
  }
  const kept = [...first.values()];
  problems.push(...(await checkParents(kept, store)), ...(await checkThings(kept, standing)));
  return { kept, problems };
}

function describeTwice(earlier: KeptRow, later: KeptRow): Problem {
  const place = { row: later.row, value: later.id };
  if (isDeepStrictEqual(earlier.body, later.body))
    return warning(later.file, place, `stands in row ${earlier.row} already`, 'delete one of the two rows');
  return error(later.file, place, `stands in row ${earlier.row} already, in other words`, 'keep the one that holds');
}

async function checkParents(kept: readonly KeptRow[], store: Known | null): Promise<Problem[]> {
  const lists = new Set(kept.flatMap(({ kind, id, body }) => (kind === 'shortlists' && body !== null ? [id] : [])));
  const gone = new Set(kept.flatMap(({ kind, id, body }) => (kind === 'shortlists' && body === null ? [id] : [])));
  const orphans = kept.filter(({ kind, id, body }) => {
    const list = parentOf(kind, id);
    return body !== null && list !== null && !lists.has(list);
  });
  const named = [...new Set(orphans.map(({ kind, id }) => parentOf(kind, id) ?? ''))].filter((list) => !gone.has(list));
  const stored = store === null ? [] : await store.keptNamed('shortlists', named);
  const known = new Set(named.filter((_, at) => (stored[at] ?? null) !== null));
  return orphans
    .filter(({ kind, id }) => !known.has(parentOf(kind, id) ?? ''))
    .map(({ file, row, kind, id }) => {
      const where = store === null ? 'in the bundle' : 'in the bundle or in the store';
      const place = { row, column: 'shortlist', value: parentOf(kind, id) };
      return error(file, place, `is the id of no list ${where}`, 'correct it, or add the list to the file shortlists');
    });
}

/** An entry outlives its enterprise: that nobody knows it keeps nothing out. */
async function checkThings(kept: readonly KeptRow[], standing: Standing): Promise<Problem[]> {
  const named = kept.flatMap((row) => {
    const enterprise = row.body?.enterprise ?? null;
    const segment = row.body?.segment ?? null;
    return [
      ...(enterprise === null ? [] : [{ row, thing: { kind: 'enterprises' as const, key: enterprise } }]),
      ...(segment === null ? [] : [{ row, thing: { kind: 'segments' as const, key: segment } }]),
    ];
  });
  const inBundle = ({ kind, key }: Thing) =>
    standing.rowsAbout({ kind, key: standing.aboutOf(kind, key) }).some(({ content }) => content !== null);
  const asked = named.filter(({ thing }) => !inBundle(thing));
  const stored = await standing.storedAbout(asked.map(({ thing }) => thing));
  return asked
    .filter((_, at) => (stored[at]?.length ?? 0) === 0)
    .map(({ row: { file, row }, thing: { kind, key } }) =>
      warning(file, { row, value: key }, `is the id of nothing among ${kind}`, 'look whether it is spelled right'),
    );
}
