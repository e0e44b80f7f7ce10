// liantu export FOLDER: writes everything that the store claims as a bundle.
import { exportBundle } from '../bundle/exportBundle.ts';
import { describeProblems } from '../bundle/problem.ts';
import { alignColumns } from './columns.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { hearInterruption } from './interruption.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './withStore.ts';

export function exportCommand(terminal: Terminal, folder: string): Promise<ExitCode> {
  return withStore(async (store) => {
    const { signal, release } = hearInterruption();
    const progress = terminal.progress(`exporting to ${folder}`);
    const { files, problems, revision } = await exportBundle(store, folder, {
      signal,
      onProgress: (_, done, total) => progress.at(done, total),
    }).finally(() => {
      progress.end();
      release();
    });
    for (const line of alignColumns([['file', 'rows'], ...files.map(({ kind, rows }) => [`${kind}.csv`, rows])]))
      terminal.print(line);
    for (const line of describeProblems(problems)) terminal.tell(line);
    terminal.print(`${folder} holds revision ${revision}`);
    return problems.length === 0 ? EXIT.done : EXIT.failed;
  });
}
