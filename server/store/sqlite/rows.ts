// How does a row become a claim, a change, an edit? The only place where the engine's values become the product's.
import type { CapacityRollup } from '../../chain/capacity.ts';
import type { Claim } from '../../chain/claim.ts';
import type { Line } from '../../chain/line.ts';
import { END_KINDS, LINK_RELATIONS, recordOf, type End, type SeenLink } from '../../chain/link.ts';
import type { RecordKind } from '../../chain/records.ts';
import type { ProducerRollup } from '../../chain/snapshot.ts';
import type { Confidence, Grade, ProductionStatus } from '../../chain/vocabulary.ts';
import { readContent, readFields } from '../content.ts';
import { unscaleCapacity } from '../projection.ts';
import type { SearchEntry } from '../search/entry.ts';
import {
  SEARCH_KINDS,
  type Change,
  type ChangeKind,
  type ClaimContent,
  type Edit,
  type ProducerRow,
} from '../store.ts';

export interface ClaimRow {
  id: number;
  kind: RecordKind;
  key: string;
  source: string;
  about: string;
  fields: string;
  quote: string | null;
  as_of: string | null;
  confidence: Confidence | null;
  note: string | null;
  revision: number;
}

export const contentOf = (row: ClaimRow): ClaimContent => ({
  fields: readFields(row.fields),
  quote: row.quote,
  asOf: row.as_of,
  confidence: row.confidence,
  note: row.note,
});

export const claimOf = (row: ClaimRow): Claim => ({
  kind: row.kind,
  key: row.key,
  about: row.about,
  source: row.source,
  ...contentOf(row),
  revision: row.revision,
});

export interface EditRow {
  type: 'claim' | 'merged';
  kind: string;
  key: string;
  source: string;
  before: string | null;
  after: string | null;
}

export function editOf({ type, kind, key, source, before, after }: EditRow): Edit {
  if (type === 'merged') return { type: 'alias', alias: kind, before, after };
  const content = (text: string | null) => (text === null ? null : readContent(text));
  return { type: 'claim', kind: kind as RecordKind, key, source, before: content(before), after: content(after) };
}

export type ChangeRow = { kind: ChangeKind } & Change;

export const changeOf = (row: ChangeRow): Change => ({
  revision: row.revision,
  kind: row.kind,
  actor: row.actor,
  reason: row.reason,
  at: row.at,
  added: row.added,
  changed: row.changed,
  removed: row.removed,
  undoes: row.undoes,
});

export interface ProducerRowRow {
  sort: string;
  enterprise: string;
  segment: string;
  status: ProductionStatus;
  group: string;
  region: string | null;
}

export const producerOf = ({
  enterprise,
  segment,
  status,
  group,
  region,
}: Omit<ProducerRowRow, 'sort'>): ProducerRow => ({
  enterprise,
  segment,
  status,
  group,
  region,
});

export interface LineRow {
  holding: string;
  rank: string;
  enterprise: string;
  segment: string;
  status: ProductionStatus;
  as_of: string;
  region: string | null;
  abroad: number;
  institution: number;
  ceased: number;
  unit: string | null;
  capacity: string | null;
}

export const lineOf = (row: LineRow): Line => ({
  enterprise: row.enterprise,
  segment: row.segment,
  status: row.status,
  asOf: row.as_of,
  capacity:
    row.unit === null || row.capacity === null ? null : { unit: row.unit, amount: unscaleCapacity(row.capacity) },
  group: row.holding,
  region: row.region,
  abroad: row.abroad === 1,
  institution: row.institution === 1,
  ceased: row.ceased === 1,
});

/** A link as it lies under the end that it is seen from. */
export interface LinkRow {
  kind: number;
  key: string;
  relation: number;
  outward: number;
  other_kind: number;
  other: string;
  detail: string;
  word: string;
  controlling: number;
  in_force: number;
  dated: string;
  grade: Grade | null;
}

export const endOf = (kind: number, key: string): End => ({ kind: END_KINDS[kind] ?? 'enterprises', key });

export function seenLinkOf(row: LinkRow): SeenLink {
  const relation = LINK_RELATIONS[row.relation] ?? 'related';
  const [here, other] = [endOf(row.kind, row.key), endOf(row.other_kind, row.other)];
  const [from, to] = row.outward === 1 ? [here, other] : [other, here];
  return {
    relation,
    from,
    to,
    record: recordOf(relation, from, to, row.detail),
    word: row.word,
    controlling: row.controlling === 1,
    inForce: row.in_force === 1,
    on: row.dated,
    grade: row.grade,
    other,
    direction: row.outward === 1 ? 'out' : 'in',
  };
}

export interface RollupRow {
  region: string;
  segment: string;
  active: number;
  planned: number;
  newest: string | null;
  second: string | null;
  firms: number;
  firms_only_here: number;
}

export interface CapacityRow extends CapacityRollup {
  region: string;
  segment: string;
}

export const capacityOf = ({ unit, total, largest, known, planned }: CapacityRow): CapacityRollup => ({
  unit,
  total: unscaleCapacity(total),
  largest: unscaleCapacity(largest),
  known,
  planned: unscaleCapacity(planned),
});

export const rollupOf = (row: RollupRow, capacities: readonly CapacityRollup[]): ProducerRollup => ({
  region: row.region,
  segment: row.segment,
  active: row.active,
  planned: row.planned,
  newestActive: [row.newest, row.second].filter((asOf) => asOf !== null),
  firms: row.firms,
  firmsOnlyHere: row.firms_only_here,
  capacities,
});

export interface EntryRow {
  kind: number;
  key: string;
  written: string;
  text: string;
  initials: number;
  length: number;
  sort: string;
}

export const entryOf = (row: EntryRow): SearchEntry => ({
  kind: SEARCH_KINDS[row.kind] ?? 'sources',
  key: row.key,
  written: row.written,
  text: row.text,
  initials: row.initials === 1,
  length: row.length,
  sort: row.sort,
});
