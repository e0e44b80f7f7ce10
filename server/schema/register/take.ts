// How does a record that somebody fills in become facts? As rows of a bundle: read, checked and compared like any other, and
// written as one change of its own.
import { randomInt } from 'node:crypto';
import { checkBundle } from '../../bundle/checkBundle.ts';
import { planImport } from '../../bundle/planImport.ts';
import { describeProblem, isError } from '../../bundle/problem.ts';
import { conflict, invalid } from '../../chain/errors.ts';
import type { RecordKind } from '../../chain/records.ts';
import type { Change } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** A row by its columns; what is null is left empty. */
export type Row = Readonly<Record<string, string | null>>;

export interface Filled {
  /** The argument that a refusal names. */
  name: string;
  source: Row & { key: string };
  kind: RecordKind;
  row: Row;
  reason: string;
  actor: string;
}

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Names the source of one record alone, so that each can be undone by itself. */
export const newSourceKey = (...parts: readonly string[]): string =>
  [...parts, Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join('')].join(':');

/** @throws INVALID with what the checks of a bundle find */
export async function take({ name, source, kind, row, reason, actor }: Filled, context: Context): Promise<Change> {
  const { store } = context;
  const tables = [tableOf('sources', source), tableOf(kind, { ...row, source: source.key })];
  const checked = await checkBundle({ name, tables, unread: [], problems: [] }, store);
  const errors = checked.problems.filter(isError);
  if (errors.length > 0) {
    throw invalid(`[schema] ${name}: ${describeProblem(errors[0]!)}`, errors.map(describeProblem));
  }
  const { edits } = await planImport(checked, store);
  const change = await store.apply({ kind: 'edit', actor, reason, at: context.now(), edits });
  if (change === null) throw conflict(`[schema] ${name}: it stands already, word for word`);
  await context.catchUp();
  return change;
}

function tableOf(kind: RecordKind, row: Row) {
  const given = Object.entries(row).filter((cell): cell is [string, string] => cell[1] !== null);
  return {
    file: kind,
    name: kind,
    rows: [given.map(([column]) => column), given.map(([, cell]) => cell)],
    sheet: false,
  };
}
