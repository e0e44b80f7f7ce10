// liantu changes: what has changed in the store, newest first, so that a revision can be looked up.
import { alignColumns } from './columns.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './withStore.ts';

export function changesCommand(terminal: Terminal, { first }: { first: number }): Promise<ExitCode> {
  return withStore(async (store) => {
    const { items, total } = await store.changes({ first, after: null });
    const rows = items.map(({ item }) => [
      ...[item.revision, item.at, item.kind, item.actor, item.added, item.changed, item.removed],
      item.undoes === null ? item.reason : `${item.reason} (undoes ${item.undoes})`,
    ]);
    const header = ['revision', 'at', 'kind', 'by', 'added', 'changed', 'removed', 'reason'];
    for (const line of alignColumns([header, ...rows])) terminal.print(line);
    if (total > items.length) terminal.print(`${items.length} of ${total} are shown: --first ${total} shows all`);
    return EXIT.done;
  });
}
