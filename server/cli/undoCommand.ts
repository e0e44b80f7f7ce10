// liantu undo REVISION: writes the inverse of a change as a new one, or shows what that would be.
import { describeEdit } from '../store/log.ts';
import type { Edit, Position } from '../store/store.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './withStore.ts';

export interface ChangeArguments {
  dryRun?: boolean;
  all?: boolean;
  actor: string;
  reason: string;
}

/** Lines that are printed without being asked for all. */
export const PRINTED_LINES = 40;
const PAGE = 500;

export function undoCommand(
  terminal: Terminal,
  revision: number,
  { dryRun = false, all = false, actor, reason }: ChangeArguments,
): Promise<ExitCode> {
  return withStore(async (store) => {
    const change = await store.undo(revision, { actor, reason, at: new Date().toISOString(), dryRun });
    const most = all ? Infinity : PRINTED_LINES;
    let printed = 0;
    let total = 0;
    for (let after: Position | null = null; printed < most;) {
      const page = await store.edits(revision, { first: Math.min(PAGE, most - printed), after });
      for (const { item } of page.items) terminal.print(describeInverse(item));
      printed += page.items.length;
      total = page.total;
      after = page.items.at(-1)?.position ?? null;
      if (!page.more) break;
    }
    if (total > printed) terminal.print(`… and ${total - printed} more: --all prints them`);
    const counts = `${change.added} added, ${change.changed} changed, ${change.removed} removed`;
    terminal.print(
      dryRun
        ? `nothing was written: undoing revision ${revision} would make revision ${change.revision}: ${counts}`
        : `revision ${change.revision} is written, which undoes ${revision}: ${counts}`,
    );
    return EXIT.done;
  });
}

function describeInverse(edit: Edit): string {
  const what = edit.before === null ? 'takes away' : edit.after === null ? 'brings back' : 'changes back';
  return `${what} ${describeEdit(edit)}`;
}
