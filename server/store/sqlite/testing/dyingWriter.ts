// A process that dies by SIGKILL in the middle of a change: after a number of statements of its transaction, before the
// rest. Arguments: the file, the draft as JSON in another file, the number.
import { readFileSync } from 'node:fs';
import { StatementSync } from 'node:sqlite';
import type { ChangeDraft } from '../../store.ts';
import { openSqliteStore } from '../store.ts';

const [path = '', draftPath = '', statements = ''] = process.argv.slice(2);
const store = await openSqliteStore(path);
const draft = JSON.parse(readFileSync(draftPath, 'utf8')) as ChangeDraft;

const run = StatementSync.prototype.run;
let left = Number(statements);
StatementSync.prototype.run = function (
  this: StatementSync,
  ...values: Parameters<typeof run>
): ReturnType<typeof run> {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return run.apply(this, values);
} as typeof run;

await store.apply(draft);
