// What can the product ask of a graph, whatever engine holds it? The port: domain verbs, no query text, no optional methods.
import type { Claim, Fields } from '../chain/claim.ts';
import type { Line } from '../chain/line.ts';
import type { End, LinkDirection, LinkRelation, SeenLink } from '../chain/link.ts';
import type { RecordKind } from '../chain/records.ts';
import type { Region } from '../chain/region.ts';
import type { ProducerRollup } from '../chain/snapshot.ts';
import type { Confidence, EnterpriseKind, ProductionStatus } from '../chain/vocabulary.ts';
import type { CandidateVerbs } from './candidates.ts';
import type { ConflictVerbs } from './conflicts.ts';
import type { CountedBy, EnterpriseCounts } from './enterpriseCounts.ts';
import type { Listing, Operation } from './enterpriseOrder.ts';
import type { FirmRecordKind } from './firmRecords.ts';
import type { IntroductionVerbs } from './introductions.ts';
import type { Kept, KeptEdit, KeptKind } from './kept.ts';
import type { MakerPlaceVerbs } from './makerPlaces.ts';
import type { Page, PageRequest } from './page.ts';
import type { SourcedVerbs } from './sourced.ts';

export type EngineName = 'sqlite' | 'neo4j';

/** Names a thing: a record kind and its key. */
export interface Thing {
  kind: RecordKind;
  key: string;
}

/** What a claim says, without its place in the store. */
export interface ClaimContent {
  fields: Fields;
  quote: string | null;
  asOf: string | null;
  confidence: Confidence | null;
  note: string | null;
}

/** Puts a claim (kind, key, source) into the state `after`; `null` takes it back. */
export interface ClaimEdit extends Thing {
  source: string;
  after: ClaimContent | null;
}

/** Lets `alias` resolve to the enterprise `id` from now on; `null` takes the merge apart. Claims keep the id they came with. */
export interface AliasEdit {
  alias: string;
  id: string | null;
}

export const CHANGE_KINDS = ['import', 'edit', 'merge', 'undo'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangeDraft {
  kind: ChangeKind;
  /** Who: a role or account name, never a person's data. */
  actor: string;
  reason: string;
  /** ISO instant; the store has no clock of its own. */
  at: string;
  edits: readonly ClaimEdit[];
  aliases?: readonly AliasEdit[];
  /** Refuses with CONFLICT when the store has moved on from this revision. */
  expectedRevision?: number;
  /** Goes all the way and comes back: what would be answered or refused, and nothing is written. */
  dryRun?: boolean;
}

/** One entry of the append-only log. */
export interface Change {
  revision: number;
  kind: ChangeKind;
  actor: string;
  reason: string;
  at: string;
  /** Claims and aliases alike. */
  added: number;
  changed: number;
  removed: number;
  /** The revision that this change takes back. */
  undoes: number | null;
}

/** One line of a change: what stood before and what stands after. */
export type Edit =
  | (Thing & { type: 'claim'; source: string; before: ClaimContent | null; after: ClaimContent | null })
  | { type: 'alias'; alias: string; before: string | null; after: string | null };

export type { Page, PageRequest, Position } from './page.ts';

/** Enterprises pass when they meet every part that is given. */
export interface EnterpriseFilter {
  /** In this region or below. */
  region?: string;
  /** Produces one of these (any status but closed). */
  segments?: readonly string[];
  /** Carries all of these tags. */
  tags?: readonly string[];
  /** Carries at least one of these tags; no such tag is asked for where there are none. */
  anyTags?: readonly string[];
  /** A name, alias or code contains it, or the pinyin initials of a name do. */
  text?: string;
  kind?: EnterpriseKind;
  /** Has a stock code or carries the tag. */
  listed?: boolean;
  /** One of these; any where there are none. */
  operations?: readonly Operation[];
  /** Says what it does: main products, business scope. */
  described?: boolean;
  /** Says so, and nobody knows of a production of it, not even a closed one. */
  unclassified?: boolean;
}

/** Active or planned productions of a segment by enterprises that have not ceased. */
export interface ProducerQuery {
  segment: string;
  /** Inside the region and what lies below it, or elsewhere (known to be elsewhere: no place, no answer). */
  where: 'inside' | 'outside';
  region: string;
  statuses: readonly ProductionStatus[];
  /** Leaves out institutions (universities, hospitals, bureaus). */
  firmsOnly: boolean;
  page: PageRequest;
}

export interface ProducerRow {
  enterprise: string;
  segment: string;
  status: ProductionStatus;
  /** The smallest id of the holding group; the enterprise's own where it has none. */
  group: string;
  region: string | null;
}

/** Productions of a segment whatever their status, also by enterprises that have ceased: what counts is the core's to say. */
export interface LineQuery {
  segment: string;
  /** One holding group's, wherever; or all inside a region, known to be elsewhere, or of a place that nobody knows. */
  of: { group: string } | { where: 'inside' | 'outside'; region: string } | { where: 'unplaced' };
  page: PageRequest;
}

/** Figures or news that are filed under a firm. */
export interface FirmRecordQuery {
  /** An alias is followed. */
  enterprise: string;
  kind: FirmRecordKind;
  page: PageRequest;
}

/** The links of one thing by one relation. */
export interface LinkQuery {
  /** An alias of an enterprise is followed. */
  of: End;
  relation: LinkRelation;
  /** `out`: the thing is the link's `from`. */
  direction: LinkDirection;
  /** Only supplies of this segment; no other link has one. */
  segment?: string;
  /** What stands in this region or below it comes first. */
  near?: string;
  page: PageRequest;
}
/** Parts of a position in such a list. */
export const LINK_POSITION = 5;

export interface KeptQuery {
  kind: KeptKind;
  /** Only what belongs to this document; all of the kind where it is left out. */
  parent?: string;
  page: PageRequest;
}

export const SEARCH_KINDS = ['segments', 'regions', 'enterprises', 'sources'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchHit {
  kind: SearchKind;
  key: string;
  /** The name, alias or code that matched, as it is written. */
  matched: string;
}

/** Everything the core's snapshot is made of, read at one revision. */
export interface SnapshotSource {
  revision: number;
  /** The newest as-of among all claims, those of enterprises too; null where none has one. */
  asOf: string | null;
  regions: readonly Region[];
  /** Claims of the kinds that describe chains and places; never those of enterprises. */
  claims: readonly Claim[];
  /** Productions rolled up to region (with everything below) × segment, ordered by segment. */
  producers: readonly ProducerRollup[];
}

/** What a snapshot of an earlier revision lacks, as it stands now. */
export interface SnapshotUpdate {
  revision: number;
  asOf: string | null;
  /** What may be told otherwise; a thing that no claim is about is gone. A project stands for its amounts too. */
  things: readonly Thing[];
  /** All that is claimed about them, and about the sources that these claims name. */
  claims: readonly Claim[];
  /** Segments whose productions may add up otherwise. */
  segments: readonly string[];
  /** All roll-ups of these segments, ordered by segment. */
  producers: readonly ProducerRollup[];
}

/** The kinds whose claims a snapshot holds. */
export const SNAPSHOT_KINDS = [
  'sources',
  'industries',
  'segments',
  'flows',
  'surveys',
  'conditions',
  'demands',
  'market',
  'projects',
  'project_amounts',
] as const satisfies readonly RecordKind[];

export interface Store extends CandidateVerbs, ConflictVerbs, IntroductionVerbs, MakerPlaceVerbs, SourcedVerbs {
  readonly engine: EngineName;

  /** 0 is the empty store. */
  revision(): Promise<number>;

  /**
   * Takes a change all or nothing and returns its entry; `null` where nothing would change.
   * @throws CONFLICT when the store has moved on from `expectedRevision`, or a thing would go that others still name;
   *   INVALID when an edit names a thing that does not exist (one line of `details` each).
   */
  apply(draft: ChangeDraft): Promise<Change | null>;

  /**
   * Writes the inverse of a change as a new one.
   * @throws NOT_FOUND for a revision that no change made; CONFLICT, with the list, where a later change touched the same claims.
   */
  undo(revision: number, by: { actor: string; reason: string; at: string; dryRun?: boolean }): Promise<Change>;

  /** The log, newest first. */
  changes(page: PageRequest): Promise<Page<Change>>;

  /**
   * What one change did: claims by kind, key, source, then aliases.
   * @throws NOT_FOUND for a revision that no change made.
   */
  edits(revision: number, page: PageRequest): Promise<Page<Edit>>;

  /** All claims of a kind, ordered by key, then source. */
  claims(kind: RecordKind, page: PageRequest): Promise<Page<Claim>>;

  /** The claims about each thing, in the order asked; an alias is followed. Empty where nobody claims anything. */
  claimsAbout(things: readonly Thing[]): Promise<readonly (readonly Claim[])[]>;

  /**
   * Claims whose key names an enterprise by this very id, wherever it leads: those that a merge moves. By kind, key, source.
   */
  claimsUnder(enterprise: string, page: PageRequest): Promise<Page<Claim>>;

  /** Leads each enterprise id, merged away or not, to the one that stands; an unknown id to itself. */
  canonicalIds(ids: readonly string[]): Promise<readonly string[]>;

  /** Large: what a snapshot is built of when the product starts. Read in turns with other questions. */
  snapshotSource(): Promise<SnapshotSource>;

  /**
   * What changed since a revision, as far as a snapshot shows it; read at one revision, and as much as the change is large.
   * Null where that is so much, or of such a kind, that the source is to be read anew.
   */
  snapshotUpdate(since: number): Promise<SnapshotUpdate | null>;

  /** Ids by pinyin of the name, then id, unless another order is asked for; whoever has no key in that comes last, by name. */
  listEnterprises(filter: EnterpriseFilter, page: PageRequest, listing?: Listing): Promise<Page<string>>;

  /** How many of the list carry which tag, stand where, and so on: counted by the engine, exactly; what is not asked for is empty. */
  countEnterprises(filter: EnterpriseFilter, by: CountedBy): Promise<EnterpriseCounts>;

  /** Segment ids with status for each enterprise, closed ones too, ordered by segment. */
  productionsOf(enterprises: readonly string[]): Promise<readonly (readonly ProducerRow[])[]>;

  /** One page for each query, in the order asked, each by pinyin of the name, then id: a list of gaps asks for all at once. */
  producers(queries: readonly ProducerQuery[]): Promise<readonly Page<ProducerRow>[]>;

  /** The holding group that each is in, named by its smallest id; an alias is followed; null where there is no such enterprise. */
  holdingGroups(enterprises: readonly string[]): Promise<readonly (string | null)[]>;

  /**
   * One page for each query, in the order asked, group by group: within a group what stands before what has ceased, what
   * runs before plans before what is closed, firms before institutions, then by id.
   */
  lines(queries: readonly LineQuery[]): Promise<readonly Page<Line>[]>;

  /** Keys of the records, in their order: of figures by measure and period, of signals by kind and date. */
  firmRecords(query: FirmRecordQuery): Promise<Page<string>>;

  /**
   * Changes that touched a firm, newest first: its own claims, what it makes, supplies and holds, its relations, figures
   * and signals, also under the ids that were merged into it, and the merges.
   */
  firmChanges(enterprise: string, page: PageRequest): Promise<Page<Change>>;

  /**
   * One page for each query, in the order asked: what is near first, then by pinyin of the name of the other end, its kind
   * and key, then by the record. Links that are planned or over are among them, and say so.
   */
  links(queries: readonly LinkQuery[]): Promise<readonly Page<SeenLink>[]>;

  /** Best first by the product's own rank (search/rank.ts), the same on every engine. */
  search(text: string, first: number): Promise<readonly SearchHit[]>;

  /**
   * Changes kept documents, all or none, and returns what stands after each edit. The graph and its revision stay as they are.
   * @throws CONFLICT, with what stands, where somebody was faster, or where no more fit; NOT_FOUND where what a document belongs
   *   to is not there.
   */
  keep(edits: readonly KeptEdit[]): Promise<readonly (Kept | null)[]>;

  /** Kept documents of a kind by `sort`, then id. */
  kept(query: KeptQuery): Promise<Page<Kept>>;

  /** In the order asked; null where there is none. */
  keptNamed(kind: KeptKind, ids: readonly string[]): Promise<readonly (Kept | null)[]>;

  /** Entries of lists that hold each enterprise, also under an id that was merged into it; an alias is followed. By `sort`, then id. */
  entriesOf(enterprises: readonly string[]): Promise<readonly (readonly Kept[])[]>;

  close(): Promise<void>;
}
