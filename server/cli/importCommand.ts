// liantu import BUNDLE: takes a bundle into the store as one change, or shows what that change would be.
import { importBundle, type ImportStage } from '../bundle/importBundle.ts';
import type { Counts } from '../bundle/counts.ts';
import type { ImportPlan } from '../bundle/planImport.ts';
import { count, describeProblems, PRINTED } from '../bundle/problem.ts';
import type { Change } from '../store/store.ts';
import { alignColumns } from './columns.ts';
import { EXIT, refuseWith, type ExitCode } from './exitCode.ts';
import { hearInterruption } from './interruption.ts';
import type { Progress, Terminal } from './terminal.ts';
import { withStore } from './withStore.ts';

export interface ImportArguments {
  dryRun?: boolean;
  all?: boolean;
  actor: string;
  reason?: string;
}

const STAGES: Readonly<Record<ImportStage, (path: string) => string>> = {
  read: (path) => `reading ${path}`,
  check: (path) => `checking ${path}`,
  compare: (path) => `comparing ${path} with the store`,
  write: (path) => `writing ${path}`,
};

export function importCommand(
  terminal: Terminal,
  path: string,
  { dryRun = false, all, actor, reason }: ImportArguments,
): Promise<ExitCode> {
  return withStore(async (store) => {
    const { signal, release } = hearInterruption();
    const { onProgress, end } = followStages(terminal, path, release);
    const { plan, change } = await refuseWith(['INVALID', 'NOT_FOUND'], EXIT.bundle, () =>
      importBundle(store, path, {
        actor,
        reason: reason ?? `import of ${path}`,
        at: new Date().toISOString(),
        dryRun,
        printed: all ? Infinity : PRINTED,
        signal,
        onProgress,
      }),
    ).finally(end);
    for (const line of describeProblems(plan.problems, all ? Infinity : PRINTED)) terminal.tell(line);
    for (const line of describePlan(plan)) terminal.print(line);
    terminal.print(describeOutcome(plan, change, dryRun));
    return EXIT.done;
  });
}

function followStages(terminal: Terminal, path: string, release: () => void) {
  let current: { stage: ImportStage; progress: Progress } | null = null;
  const end = () => {
    current?.progress.end();
    current = null;
    release();
  };
  const onProgress = (stage: ImportStage, done: number, total: number | null) => {
    if (current?.stage !== stage) {
      current?.progress.end();
      current = { stage, progress: terminal.progress(STAGES[stage](path)) };
    }
    // One transaction: to end at once is as safe as to wait, and nobody can mistake an import that ended for one that did not.
    if (stage === 'write' && done === 0) release();
    current.progress.at(done, total);
  };
  return { onProgress, end };
}

function describePlan(plan: ImportPlan): string[] {
  const rows = plan.files.reduce((sum, file) => sum + file.rows, 0);
  return alignColumns([
    ['file', 'rows', 'added', 'changed', 'unchanged', 'retracted', 'values withdrawn'],
    ...plan.files.map((file) => [file.file, file.rows, ...numbersOf(file)]),
    ['total', rows, ...numbersOf(plan)],
  ]);
}

const numbersOf = ({ added, changed, unchanged, retracted, withdrawn }: Counts): number[] => [
  added,
  changed,
  unchanged,
  retracted,
  withdrawn,
];

function describeOutcome(plan: ImportPlan, change: Change | null, dryRun: boolean): string {
  const { edits, aliases, kept, revision } = plan;
  if (edits.length + aliases.length + kept.length === 0)
    return `nothing to change: the store holds all of it, at revision ${revision}`;
  if (dryRun) return `nothing was written: this is what an import would change after revision ${revision}`;
  const facts = change === null ? `no fact changed, at revision ${revision}` : `revision ${change.revision} is written`;
  return kept.length === 0 ? facts : `${facts}; ${count(kept.length, 'row')} beside the facts too`;
}
