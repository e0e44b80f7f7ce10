// Which kept documents would an import change? Those that the store has not, and those that were changed later than what stands.
import type { Kept, KeptBody, KeptKind } from '../store/kept.ts';
import type { Store } from '../store/store.ts';
import { warning, type Problem } from './problem.ts';
import type { Counts } from './counts.ts';
import type { KeptRow } from './readKept.ts';

const ASKED_AT_ONCE = 500;

export interface KeptPlan {
  rows: KeptRow[];
  counts: Counts;
  problems: Problem[];
}

export async function planKept(kind: KeptKind, rows: readonly KeptRow[], store: Store): Promise<KeptPlan> {
  const plan: KeptPlan = {
    rows: [],
    counts: { added: 0, changed: 0, unchanged: 0, retracted: 0, withdrawn: 0 },
    problems: [],
  };
  for (let at = 0; at < rows.length; at += ASKED_AT_ONCE) {
    const asked = rows.slice(at, at + ASKED_AT_ONCE);
    const stored = await store.keptNamed(
      kind,
      asked.map(({ id }) => id),
    );
    for (const [index, row] of asked.entries()) weigh(row, stored[index] ?? null, plan);
  }
  return plan;
}

function weigh(row: KeptRow, stands: Kept | null, { rows, counts, problems }: KeptPlan): void {
  const place = { row: row.row, value: row.id };
  if (row.body === null && stands === null) {
    problems.push(warning(row.file, place, 'is taken away, but is not in the store', 'look whether the id is right'));
  }
  if (saysTheSame(row, stands)) counts.unchanged += 1;
  else if (stands !== null && row.at !== null && row.at < stands.at) {
    const message = `was changed later in the store, by ${stands.actor}: that stays`;
    problems.push(warning(row.file, place, message, 'nothing, if the store is right'));
    counts.unchanged += 1;
  } else {
    rows.push({ ...row, body: leaving(row.body, stands) });
    counts[row.body === null ? 'retracted' : stands === null ? 'added' : 'changed'] += 1;
  }
}

/** What a row of an entry may leave out stays as it is. */
const LEFT = ['added', 'state'];

function leaving(body: KeptBody | null, stands: Kept | null): KeptBody | null {
  if (body === null || stands === null) return body;
  const left = LEFT.filter((name) => body[name] === null).map((name) => [name, stands.body[name] ?? null]);
  return { ...body, ...Object.fromEntries(left) };
}

function saysTheSame({ body }: KeptRow, stands: Kept | null): boolean {
  if (body === null || stands === null) return body === stands;
  return Object.entries(leaving(body, stands) ?? {}).every(([name, value]) => value === (stands.body[name] ?? null));
}
