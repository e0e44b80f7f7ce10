// What would an import change? The difference between the bundle's rows and the store's claims: nothing is written.
import { claimId, type Fields, type Value } from '../chain/claim.ts';
import { sameContent } from '../store/content.ts';
import { compareText } from '../store/order.ts';
import type { AliasEdit, ClaimContent, ClaimEdit, Store } from '../store/store.ts';
import type { Bundle, BundleFile } from './checkBundle.ts';
import type { Counts } from './counts.ts';
import { isKeptKind, isRecordKind } from './format.ts';
import { planKept } from './planKept.ts';
import { warning, type Problem } from './problem.ts';
import type { KeptRow } from './readKept.ts';
import type { ClaimRow, MergeRow } from './readRows.ts';
import { storedContents } from './stored.ts';

export interface FilePlan extends BundleFile, Counts {}

export interface ImportPlan extends Counts {
  /** The store's, to which the plan applies. */
  revision: number;
  files: readonly FilePlan[];
  edits: readonly ClaimEdit[];
  aliases: readonly AliasEdit[];
  /** Documents that would be kept or taken away: beside the change, and no part of it. */
  kept: readonly KeptRow[];
  /** The bundle's own, and what only the comparison shows. */
  problems: readonly Problem[];
}

export type Compared = (done: number, total: number) => void;

export async function planImport(bundle: Bundle, store: Store, onCompared: Compared = () => {}): Promise<ImportPlan> {
  const revision = await store.revision();
  const total = bundle.claims.length + bundle.merges.length + bundle.kept.length;
  const files: FilePlan[] = [];
  const edits: ClaimEdit[] = [];
  const aliases: AliasEdit[] = [];
  const kept: KeptRow[] = [];
  const problems = [...bundle.problems];
  let done = 0;
  for (const file of bundle.files) {
    const { kind } = file;
    const planOf = async (): Promise<Counts> => {
      if (isKeptKind(kind)) {
        const rows = bundle.kept.filter((row) => row.kind === kind);
        const plan = await planKept(kind, rows, store);
        kept.push(...plan.rows);
        problems.push(...plan.problems);
        return plan.counts;
      }
      if (!isRecordKind(kind)) return planMerges(bundle.merges, store, aliases, problems);
      const rows = bundle.claims.filter((row) => row.kind === kind);
      return planClaims(rows, await storedOf(store, kind, bundle), edits, problems);
    };
    files.push({ ...file, ...(await planOf()) });
    done += file.rows;
    onCompared(done, total);
  }
  return { revision, files, edits, aliases, kept, problems, ...sum(files) };
}

const storedOf = (store: Store, kind: ClaimRow['kind'], { claims }: Bundle) =>
  storedContents(
    store,
    kind,
    claims.filter((row) => row.kind === kind),
  );

function planClaims(
  rows: readonly ClaimRow[],
  stored: ReadonlyMap<string, ClaimContent>,
  edits: ClaimEdit[],
  problems: Problem[],
): Counts {
  const counts = none();
  for (const row of rows) {
    const before = stored.get(claimId(row)) ?? null;
    const after = row.content;
    if (before === null && after === null) problems.push(describeNothing(row.file, row.row, row.key));
    if (saysTheSame(before, after)) {
      counts.unchanged += 1;
      continue;
    }
    edits.push({ kind: row.kind, key: row.key, source: row.source, after });
    if (after === null) counts.retracted += 1;
    else if (before === null) counts.added += 1;
    else {
      counts.changed += 1;
      counts.withdrawn += Object.keys(before.fields).filter((field) => !(field in after.fields)).length;
    }
  }
  return counts;
}

async function planMerges(
  rows: readonly MergeRow[],
  store: Store,
  aliases: AliasEdit[],
  problems: Problem[],
): Promise<Counts> {
  const counts = none();
  const now = await store.canonicalIds(rows.map(({ alias }) => alias));
  const wanted = await store.canonicalIds(rows.map(({ alias, id }) => id ?? alias));
  for (const [at, { alias, id, file, row }] of rows.entries()) {
    const merged = now[at] !== alias;
    if (id === null && !merged) problems.push(describeNothing(file, row, alias));
    if (id === null ? !merged : now[at] === wanted[at]) counts.unchanged += 1;
    else {
      aliases.push({ alias, id });
      counts[id === null ? 'retracted' : merged ? 'changed' : 'added'] += 1;
    }
  }
  return counts;
}

const describeNothing = (file: string, row: number, value: string): Problem =>
  warning(
    file,
    { row, value },
    'is taken back, but is not in the store',
    'look whether the key and the source are those of the claim',
  );

/** The order in which a set is written says nothing. */
function saysTheSame(before: ClaimContent | null, after: ClaimContent | null): boolean {
  const ordered = (content: ClaimContent | null) => content && { ...content, fields: inOrder(content.fields) };
  return sameContent(ordered(before), ordered(after));
}

const inOrder = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isSet(value) ? [...value].sort(compareText) : value]),
  );

const isSet = (value: Value): value is readonly string[] => Array.isArray(value);

const none = (): Counts => ({ added: 0, changed: 0, unchanged: 0, retracted: 0, withdrawn: 0 });

function sum(files: readonly Counts[]): Counts {
  const total = none();
  for (const file of files) for (const count of Object.keys(total) as (keyof Counts)[]) total[count] += file[count];
  return total;
}
