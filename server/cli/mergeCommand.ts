// liantu merge KEEP MERGED: makes two records of one firm one, or shows which claims that would move.
import { mergeEnterprises } from '../store/mergeEnterprises.ts';
import type { Position } from '../store/store.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Terminal } from './terminal.ts';
import { PRINTED_LINES, type ChangeArguments } from './undoCommand.ts';
import { withStore } from './withStore.ts';

const PAGE = 500;

export function mergeCommand(
  terminal: Terminal,
  { keep, merged }: { keep: string; merged: string },
  { dryRun = false, all = false, actor, reason }: ChangeArguments,
): Promise<ExitCode> {
  return withStore(async (store) => {
    const asked = { keep, merged, actor, reason, at: new Date().toISOString() };
    const change = await mergeEnterprises(store, { ...asked, dryRun });
    const most = all ? Infinity : PRINTED_LINES;
    let printed = 0;
    let total = 0;
    for (let after: Position | null = null; printed < most;) {
      const page = await store.claimsUnder(merged, { first: Math.min(PAGE, most - printed), after });
      for (const { item } of page.items)
        terminal.print(`moves ${item.kind} ${item.key} (${item.source || 'no source'})`);
      printed += page.items.length;
      total = page.total;
      after = page.items.at(-1)?.position ?? null;
      if (!page.more) break;
    }
    if (total > printed) terminal.print(`… and ${total - printed} more: --all prints them`);
    terminal.print(
      dryRun
        ? `nothing was written: merging ${merged} into ${keep} would make revision ${change.revision} and move ${total} claims`
        : `revision ${change.revision} is written: ${merged} leads to ${keep}, with ${total} claims; liantu undo ${change.revision} takes it apart`,
    );
    return EXIT.done;
  });
}
