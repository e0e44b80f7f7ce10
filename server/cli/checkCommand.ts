// liantu check BUNDLE: is this bundle in order by itself? No store is opened and nothing is written.
import { checkBundle } from '../bundle/checkBundle.ts';
import { count, countProblems, describeProblems, hasErrors, PRINTED } from '../bundle/problem.ts';
import { readBundle } from '../bundle/readBundle.ts';
import { alignColumns } from './columns.ts';
import { EXIT, refuseWith, type ExitCode } from './exitCode.ts';
import type { Terminal } from './terminal.ts';

export async function check(terminal: Terminal, path: string, { all }: { all?: boolean }): Promise<ExitCode> {
  const progress = terminal.progress(`checking ${path}`);
  const { name, files, problems } = await refuseWith(['INVALID', 'NOT_FOUND'], EXIT.bundle, async () =>
    checkBundle(await readBundle(path)),
  ).finally(() => progress.end());
  for (const line of alignColumns([['file', 'rows'], ...files.map(({ file, rows }) => [file, rows])]))
    terminal.print(line);
  for (const line of describeProblems(problems, all ? Infinity : PRINTED)) terminal.print(line);
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  terminal.print(`${name}: ${count(rows, 'row')} in ${count(files.length, 'file')}, ${countProblems(problems)}`);
  return hasErrors(problems) ? EXIT.bundle : EXIT.done;
}
