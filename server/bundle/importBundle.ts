// How does a bundle get into the store? Read, checked, compared and written as one change, or not at all.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { invalid, LiantuError } from '../chain/errors.ts';
import type { KeptBody } from '../store/kept.ts';
import { keptEdit } from '../store/keptEdit.ts';
import type { Change, Store } from '../store/store.ts';
import type { Limits } from './archive.ts';
import { checkBundle } from './checkBundle.ts';
import { planImport, type ImportPlan } from './planImport.ts';
import { countProblems, describeProblems, hasErrors } from './problem.ts';
import { readBundle } from './readBundle.ts';
import type { RawBundle } from './table.ts';

export const IMPORT_STAGES = ['read', 'check', 'compare', 'write'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** A stage begins with nothing done; `total` is null where nobody knows how much there is to do. */
export type ImportProgress = (stage: ImportStage, done: number, total: number | null) => void;

export interface ImportOptions {
  /** Who: a role or account name, never a person's data. */
  actor: string;
  reason: string;
  /** ISO instant. */
  at: string;
  /** Plans, and writes nothing. */
  dryRun?: boolean;
  onProgress?: ImportProgress;
  /** Heard until the writing begins, which is all or nothing by itself. */
  signal?: AbortSignal;
  limits?: Limits;
  /** How many problems the refusal of a bundle with errors spells out; the rest it counts. */
  printed?: number;
}

export interface ImportResult {
  plan: ImportPlan;
  /** Null where no fact was to change, or nothing was to be written. */
  change: Change | null;
}

const ATTEMPTS = 3;

/**
 * Takes a path (see readBundle) or a bundle that was read already.
 * @throws INVALID with a line for each problem, where there is any error; CONFLICT where other changes kept coming between.
 */
export async function importBundle(
  store: Store,
  bundle: string | RawBundle,
  options: ImportOptions,
): Promise<ImportResult> {
  const { onProgress = () => {}, signal } = options;
  onProgress('read', 0, null);
  const raw = typeof bundle === 'string' ? await readBundle(bundle, options.limits) : bundle;
  for (let attempt = 1; ; attempt += 1) {
    await pause(signal);
    onProgress('check', 0, null);
    const checked = await checkBundle(raw, store);
    refuseErrors(raw.name, checked.problems, options.printed);
    await pause(signal);
    const plan = await planImport(checked, store, (done, total) => onProgress('compare', done, total));
    if (options.dryRun) return { plan, change: null };
    await pause(signal);
    try {
      return { plan, change: await write(store, plan, options) };
    } catch (cause) {
      const movedOn =
        cause instanceof LiantuError && cause.code === 'CONFLICT' && (await store.revision()) !== plan.revision;
      if (!movedOn || attempt === ATTEMPTS) throw cause;
    }
  }
}

/** Signals and other requests are heard only between turns, and an embedded store takes none. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  signal?.throwIfAborted();
}

function refuseErrors(name: string, problems: ImportPlan['problems'], printed: number | undefined): void {
  if (!hasErrors(problems)) return;
  throw invalid(
    `[bundle] ${name} has ${countProblems(problems)}, so nothing was imported: correct them and import again`,
    describeProblems(problems, printed),
  );
}

async function write(
  store: Store,
  plan: ImportPlan,
  { actor, reason, at, onProgress }: ImportOptions,
): Promise<Change | null> {
  const { edits, aliases, kept, revision } = plan;
  const facts = edits.length + aliases.length;
  if (facts + kept.length === 0) return null;
  onProgress?.('write', 0, facts + kept.length);
  const draft = { kind: 'import' as const, actor, reason, at, edits, aliases, expectedRevision: revision };
  const change = facts === 0 ? null : await store.apply(draft);
  // After the facts that they speak of; should the process die in between, the same import finds what is left to do.
  await store.keep(
    kept.map((row) => {
      const rest = { actor: row.actor ?? actor, at: row.at ?? at };
      const body = row.body && row.kind === 'shortlist_entries' ? completeEntry(row.body, rest.at) : row.body;
      return keptEdit(row.kind, row.id, body, rest);
    }),
  );
  onProgress?.('write', facts + kept.length, facts + kept.length);
  return change;
}

/** What a row written by hand leaves out. */
const completeEntry = (body: KeptBody, at: string): KeptBody => ({
  ...body,
  state: body.state ?? 'to-call',
  added: body.added ?? at,
});
