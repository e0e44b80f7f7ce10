// What do claims tell the core? Ranked and resolved, thing by thing, and kept under the key of the thing, so that a few can
// be told anew and put in the place of what they were.
import { resolveClaims, type Claim, type Resolved } from '../../chain/claim.ts';
import type { Replaced } from '../../chain/facts.ts';
import type { SnapshotChanges } from '../../chain/patchSnapshot.ts';
import type { RecordKind } from '../../chain/records.ts';
import type { ProjectAmount, SnapshotRows } from '../../chain/snapshot.ts';
import { rankSources, type RankOf } from '../sourceRank.ts';
import type { SnapshotUpdate, Thing } from '../store.ts';
import { atOnce } from '../turns.ts';
import {
  toAmounts,
  toCondition,
  toDemand,
  toFlow,
  toIndustry,
  toMarket,
  toProject,
  toSegment,
  toSurvey,
} from './rows.ts';

type ToldKind = Exclude<keyof SnapshotRows, 'revision' | 'asOf' | 'regions' | 'producers'>;
type RowOf<Kind extends ToldKind> = SnapshotRows[Kind][number];

/** By the key of the thing. */
export type Told = { readonly [Kind in ToldKind]: ReadonlyMap<string, RowOf<Kind>> };

interface Telling {
  resolved: Resolved;
  claims: readonly Claim[];
  rankOf: RankOf;
  amounts: ReadonlyMap<string, ProjectAmount>;
}

const TELL = {
  industries: ({ resolved }) => toIndustry(resolved),
  segments: ({ resolved }) => toSegment(resolved),
  flows: ({ resolved }) => toFlow(resolved),
  surveys: ({ resolved, claims, rankOf }) => toSurvey(resolved, claims, rankOf),
  conditions: ({ resolved }) => toCondition(resolved),
  demands: ({ resolved }) => toDemand(resolved),
  market: ({ resolved }) => toMarket(resolved),
  projects: ({ resolved, amounts }) => toProject(resolved, amounts),
} as const satisfies { [Kind in ToldKind]: (telling: Telling) => RowOf<Kind> | null };

const TOLD_KINDS = Object.keys(TELL) as ToldKind[];
/** Things that are told between two breaths. */
const STRIDE = 500;

/** The claims must hold those of the sources that they name, and of the amounts of their projects. */
export function* tellClaims(claims: readonly Claim[]): Generator<undefined, Told> {
  const rankOf = rankSources(claims);
  const byKind = Map.groupBy(claims, ({ kind }) => kind);
  const about = (kind: RecordKind) => [...Map.groupBy(byKind.get(kind) ?? [], (claim) => claim.about)];
  const resolve = (kind: RecordKind, key: string, found: readonly Claim[]) => resolveClaims(kind, key, found, rankOf);
  const amounts = toAmounts(
    about('project_amounts').map(([key, found]) => [resolve('project_amounts', key, found), found] as const),
  );
  const told = Object.fromEntries(TOLD_KINDS.map((kind) => [kind, new Map<string, unknown>()]));
  let count = 0;
  for (const kind of TOLD_KINDS) {
    for (const [key, found] of about(kind)) {
      const row = TELL[kind]({ resolved: resolve(kind, key, found), claims: found, rankOf, amounts });
      if (row !== null) told[kind]!.set(key, row);
      count += 1;
      if (count % STRIDE === 0) yield;
    }
  }
  return told as unknown as Told;
}

export const rowsOf = (told: Told): Pick<SnapshotRows, ToldKind> =>
  Object.fromEntries(TOLD_KINDS.map((kind) => [kind, [...told[kind].values()]])) as unknown as Pick<
    SnapshotRows,
    ToldKind
  >;

/** What is told after an update, and how it differs for the core. */
export function retell(told: Told, update: SnapshotUpdate): { told: Told; changes: SnapshotChanges } {
  const now = atOnce(tellClaims(update.claims));
  const replaced = Object.fromEntries(
    TOLD_KINDS.map((kind) => [kind, replacedIn<unknown>(told[kind], now[kind], update.things, kind)]),
  ) as unknown as { [Kind in ToldKind]: Map<string, Replaced<RowOf<Kind>>> };
  const after = Object.fromEntries(
    TOLD_KINDS.map((kind) => [kind, replace<unknown>(told[kind], replaced[kind])]),
  ) as unknown as Told;
  const ifReplaced = <T>(kinds: readonly ToldKind[], rows: T): T | null =>
    kinds.some((kind) => replaced[kind].size > 0) ? rows : null;
  const { industries, segments, flows, conditions, market } = rowsOf(after);
  const changes: SnapshotChanges = {
    revision: update.revision,
    asOf: update.asOf,
    facts: {
      segments: update.segments,
      producers: update.producers,
      surveys: [...replaced.surveys.values()],
      projects: [...replaced.projects.values()],
      demands: [...replaced.demands.values()],
    },
    chains: ifReplaced(['industries', 'segments', 'flows'], { industries, segments, flows }),
    conditions: ifReplaced(['conditions'], conditions),
    market: ifReplaced(['market'], market),
  };
  return { told: after, changes };
}

/** Rows of one kind are told alike, so that they are the same where they are written the same. */
function replacedIn<Row>(
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
  things: readonly Thing[],
  kind: ToldKind,
): Map<string, Replaced<Row>> {
  const keys = things.filter((thing) => thing.kind === kind).map(({ key }) => key);
  const pairs = keys.map((key) => [key, { before: before.get(key) ?? null, after: after.get(key) ?? null }] as const);
  return new Map(pairs.filter(([, pair]) => JSON.stringify(pair.before) !== JSON.stringify(pair.after)));
}

function replace<Row>(
  rows: ReadonlyMap<string, Row>,
  replaced: ReadonlyMap<string, Replaced<Row>>,
): ReadonlyMap<string, Row> {
  if (replaced.size === 0) return rows;
  const after = new Map(rows);
  for (const [key, row] of replaced) {
    if (row.after === null) after.delete(key);
    else after.set(key, row.after);
  }
  return after;
}
