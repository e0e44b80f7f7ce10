import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Snapshot as AboutParent, Flow as FlowParent, Industry as IndustryParent, Segment as SegmentParent } from '../chain/snapshot.ts';
import type { Change as ChangeParent, Edit as EditParent, Thing as ConflictParent, ProducerRow } from '../store/store.ts';
import type { Undone, Merged } from './change/outcomes.ts';
import type { MovingClaim as MovingClaimParent } from './change/moving.ts';
import type { CandidateOf as CandidateParent, CandidateList as CandidateListParent, RelativeOf as RelativeParent, LeftOutOf as LeftOutParent, LeftOutList as LeftOutListParent, LeftOutCountOf as LeftOutCountParent } from './candidate/handed.ts';
import type { CandidateOptions as CandidateJudgedWithParent } from '../chain/candidates/candidate.ts';
import type { SaidContribution as ContributionParent, Coverage as CoverageParent, Gap as GapParent, PeerOptions as JudgedWithPeersParent, GapOptions as JudgedWithParent, ScaleOptions as JudgedWithScaleParent, LocalDemand as LocalDemandParent, LocalNeed as LocalNeedParent, Outlook as OutlookParent, NeighbourSupply as NeighbourSupplyParent, Requirement as RequirementParent, RequirementOption as RequirementOptionParent } from '../chain/gap.ts';
import type { Landscape as LandscapeParent, RegionComplexity as RegionComplexityParent, RelatednessCell as RelatednessParent, SegmentComplexity as SegmentComplexityParent } from '../chain/complexity/landscape.ts';
import type { Resolved as ResolvedThing } from '../chain/claim.ts';
import type { ConflictList } from './conflict/handed.ts';
import type { KeyPart } from './conflict/parts.ts';
import type { CountsOf } from './enterprise/handed.ts';
import type { FieldConflict as FieldConflictParent } from './evidence/conflicts.ts';
import type { ShownClaim } from './evidence/gather.ts';
import type { CheckedWitness } from './witness/checked.ts';
import type { ShownText as FirmTextParent, Offer as SegmentSuggestionParent } from './suggestion/offered.ts';
import type { Damping as DampingParent, Hop as HopParent, Path as PathParent } from '../chain/introduction/path.ts';
import type { Asked as IntroductionsParent } from './introduction/said.ts';
import type { ExploredEnd as LinkedEndParent } from '../chain/exploring/relation.ts';
import type { SeenNeighbour as LinkParent } from './link/neighbour.ts';
import type { PathsTold as PathsBetweenParent, HopTold as HopBetweenParent } from './link/between.ts';
import type { RecruitingSet as RecruitingSetParent } from '../chain/recruiting/set.ts';
import type { Region as RegionParent } from '../chain/region.ts';
import type { RegisteredContact as RegisteredContactParent, RegisteredSurvey as RegisteredSurveyParent } from './register/registered.ts';
import type { Route as RouteParent, RouteList as RouteListParent } from '../chain/routes/list.ts';
import type { Kept as KeptParent } from '../store/kept.ts';
import type { Entry as ShortlistEntryParent, EntryPart as ShortlistEntryPartParent } from './shortlist/entry.ts';
import type { Reading as SuggestionMatchParent } from '../chain/suggestion/reading.ts';
import type { Accepted as AcceptedSuggestionParent } from './suggestion/review.ts';
import type { SurveyTask as SurveyTaskParent } from '../chain/survey.ts';
import type { PlaceWithFirms, ByPlace, Filled, GapTaken, PlacedFirm, Trip, StopOf } from './trip/handed.ts';
import type { CandidatesStanding, CandidatesInPlace as CandidatesInPlaceParent, FilledFromBelow as FilledFromBelowParent, PlaceStanding, PlacesStanding } from './place/handed.ts';
import type { WhatIf as WhatIfParent } from '../chain/whatif/whatIf.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as precise as its source: YYYY-MM-DD, YYYY-MM or YYYY. */
  Date: { input: string; output: string; }
  /** A decimal in a string, never a float. */
  Decimal: { input: string; output: string; }
  /** Any JSON value; its shape is for the field to say. */
  JSON: { input: unknown; output: unknown; }
};

export type About = {
  /** What may be done here; it is the same for all who reach this server. */
  access: Access;
  /** The newest as-of among the facts; null in an empty store. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Whether /boundaries.json holds outlines of divisions that who runs the server has put in; none come with the product. */
  boundaries: Scalars['Boolean']['output'];
  /** Why such outlines, although put in, are not served; null where nothing is wrong. */
  boundariesProblem?: Maybe<Scalars['String']['output']>;
  /** `sqlite` or `neo4j`. */
  engine: Scalars['String']['output'];
  /** Where to begin: the prefecture of which most segments were surveyed, there or below; null when none was. */
  home?: Maybe<Region>;
  /** Which chain to begin with there: the one of which the largest share was surveyed; null in an empty store. */
  homeIndustry?: Maybe<Industry>;
  revision: Scalars['Int']['output'];
  version: Scalars['String']['output'];
};

export type AcceptedSuggestion = {
  enterprise: Enterprise;
  production: Production;
  /** What `undoChange` takes back. */
  revision: Scalars['Int']['output'];
};

export type Access = {
  /** Short links may be made: they are not switched off, and this server takes changes. Where it takes none, those made before open still. */
  mayShare: Scalars['Boolean']['output'];
  /** Facts, lists and questions may be changed. */
  mayWrite: Scalars['Boolean']['output'];
};

/** How somebody belongs to a place. */
export type Belonging =
  /** Of a place above, up to the province: a county may turn to the offices of its city and its autonomous region. */
  | 'above'
  /** In the place or below it, or there for it. */
  | 'here';

export type Candidate = {
  /** Points add up to the score. */
  contributions: Array<Contribution>;
  /** Great circle between the seats, in whole kilometres; null where it is not known. */
  distanceKm?: Maybe<Scalars['Int']['output']>;
  enterprise: Enterprise;
  /** It makes the segment itself, not one that comes near. */
  exactSegment: Scalars['Boolean']['output'];
  /** Somebody of the place is known who could introduce it, within four steps; null where the search ended before it knew. */
  hasIntroduction?: Maybe<Scalars['Boolean']['output']>;
  kinship: Kinship;
  kinshipEn: Scalars['String']['output'];
  kinshipZh: Scalars['String']['output'];
  /** What else it runs. */
  otherSegments: Array<Segment>;
  /** Its holding group's running productions of that segment, at most 20. */
  productions: Array<Production>;
  /** Among all that pass the filter, from 1 on. */
  rank: Scalars['Int']['output'];
  /**
   * Best and worst rank over all orders in which one weight alone is 10 % more or less, however long the list; null where more than
   * 2,000 others score nearly the same, so that its rank says little.
   */
  rankRange?: Maybe<RankRange>;
  score: Scalars['Int']['output'];
  /** What it makes that counts. */
  segment: Segment;
};

export type CandidateConnection = {
  edges: Array<CandidateEdge>;
  /** Those that make exactly the segment, without the filter; as `Gap.candidateCount`. */
  exactCount: Scalars['Int']['output'];
  /** Of how many introductions were looked for; null where the filter does not ask for them. */
  introductions?: Maybe<CandidateIntroductions>;
  /** Who has to do with the segment and is no candidate, each with the reason. `first` is 1 to 200. */
  leftOut: LeftOutConnection;
  options: CandidateJudgedWith;
  pageInfo: PageInfo;
  /** Near segments, the nearest first; empty where the graph knows none. */
  relatives: Array<CandidateRelative>;
  revision: Scalars['Int']['output'];
  /** Those that pass the filter. */
  totalCount: Scalars['Int']['output'];
  /** Without the filter. */
  unfilteredCount: Scalars['Int']['output'];
};


export type CandidateConnectionLeftOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  reasons?: InputMaybe<Array<LeftOutReason>>;
};

export type CandidateEdge = {
  cursor: Scalars['String']['output'];
  node: Candidate;
};

/** Firms pass when they meet every part that is given. */
export type CandidateFilter = {
  /** Only these firms; an id that was merged into another leads to that. */
  enterprises?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Somebody of the place is known who could introduce them; false: nobody is. Asked of the best 500 that meet the rest of the
   * filter; of whom that is not known in time is told in `introductions`, and does not pass either way.
   */
  hasIntroduction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Listed on an exchange; false: not known to be. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Great circle between the seats, 0 to 20,000; who is at an unknown distance does not pass. */
  maxDistanceKm?: InputMaybe<Scalars['Int']['input']>;
  minCapacity?: InputMaybe<CapacityInput>;
  /** Code of a region, such as a province: they sit there or below. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** They carry all of these tags, as they are recorded. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CandidateIntroductions = {
  /** So many of the best were asked; those after them do not pass. */
  asked: Scalars['Int']['output'];
  /** Of so many of them the search ended before it knew. */
  unknown: Scalars['Int']['output'];
};

/** With which numbers candidates were judged: what was asked, and the defaults for the rest. */
export type CandidateJudgedWith = {
  asOf?: Maybe<Scalars['Date']['output']>;
  enough: Scalars['Int']['output'];
  halfLifeMonths: Scalars['Int']['output'];
  relatives: CandidateRelatives;
  /** One for each contribution by name, in the order in which they are shown. */
  weights: Array<JudgedWithWeight>;
};

export type CandidateOptions = {
  /** Judges the age of signals and the windows of policies; that of the gap unless given. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Fewer firms than these are few, 0 to 100; 10 unless given. */
  enough?: InputMaybe<Scalars['Int']['input']>;
  /** An expansion counts half after so many months, 1 to 120; 18 unless given. */
  halfLifeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** FEW unless given. */
  relatives?: InputMaybe<CandidateRelatives>;
  weights?: InputMaybe<CandidateWeights>;
};

export type CandidatePlace = {
  /** Those that fill most gaps first, then by score. */
  firms: Array<PlacedCandidate>;
  /** Different gaps that firms here could fill. */
  gapCount: Scalars['Int']['output'];
  /** Degrees of its seat, WGS 84 (GeoNames, or the facts); null where they are not known. */
  lat?: Maybe<Scalars['Float']['output']>;
  lng?: Maybe<Scalars['Float']['output']>;
  /** A prefecture, a municipality or a county under a province; a province where no more is known of where in it. */
  region: Region;
};

export type CandidateRelative = {
  evidence: Array<Evidence>;
  kinship: Kinship;
  kinshipEn: Scalars['String']['output'];
  kinshipZh: Scalars['String']['output'];
  segment: Segment;
  /** Its makers are in the list. */
  takenIn: Scalars['Boolean']['output'];
  /** Of the points for capability, per mille. */
  worth: Scalars['Int']['output'];
};

/** When makers of near segments are taken in. */
export type CandidateRelatives =
  | 'always'
  /** Where fewer firms than `enough` make exactly it. */
  | 'few'
  | 'never';

/** Points that each contribution gives at most, 0 to 1000; what is not given keeps its default. The defaults come to 1000. */
export type CandidateWeights = {
  /** How sure it is that it makes it; 200 unless given. */
  capability?: InputMaybe<Scalars['Int']['input']>;
  /** How much it makes; 100 unless given. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Visits, agreements and the like with the place, those above it or its organisations; 100 unless given. */
  contact?: InputMaybe<Scalars['Int']['input']>;
  /** 60 unless given. */
  distance?: InputMaybe<Scalars['Int']['input']>;
  /** Inputs and customers that stand here; 150 unless given. */
  finds?: InputMaybe<Scalars['Int']['input']>;
  /** 以商招商: supply, holding, group and joint projects with firms of the place; 150 unless given. */
  links?: InputMaybe<Scalars['Int']['input']>;
  /** A policy that limits it there and not here; 40 unless given. */
  policy?: InputMaybe<Scalars['Int']['input']>;
  /** Expansion with a date, halved with age; 100 unless given. */
  signals?: InputMaybe<Scalars['Int']['input']>;
  /** 龙头, 专精特新 and its levels, 单项冠军, listed; 100 unless given. */
  tags?: InputMaybe<Scalars['Int']['input']>;
};

export type CandidatesBelow = {
  /** Such firms abroad; told of the whole country alone. */
  abroadCount?: Maybe<Scalars['Int']['output']>;
  /** What they could fill, in the order of the gaps; a segment that is asked for is told although it is no gap. */
  fills: Array<FilledFromBelow>;
  /** Different firms within, those of which only `within` itself is known included. */
  firmCount: Scalars['Int']['output'];
  firmsUnplaced: Scalars['Int']['output'];
  /** Gaps of a viability that is not taken in. */
  passedOver: Array<PassedOver>;
  places: Array<CandidatesInPlace>;
  /** Where they are to go. */
  region: Region;
  revision: Scalars['Int']['output'];
  /** Such firms of which nobody knows where they sit: they may be in the prefecture. */
  unknownCount: Scalars['Int']['output'];
  within: Region;
};

export type CandidatesByPlace = {
  /** Candidates abroad: they are in no place of the table. */
  abroad: Array<PlacedCandidate>;
  /** Different firms, abroad included; one may fill several gaps. */
  firmCount: Scalars['Int']['output'];
  /** Of the viability that is asked for, taken in or not. */
  gapCount: Scalars['Int']['output'];
  /** Gaps that were taken in, the best first. */
  gaps: Array<GapForTrip>;
  /** Gaps of another viability. */
  passedOver: Array<PassedOver>;
  /** Those with most gaps first. */
  places: Array<CandidatePlace>;
  /** Whom to visit in the days of the options, in the order proposed. It says how it was reckoned. */
  proposal: TripPlan;
  region: Region;
  revision: Scalars['Int']['output'];
};


export type CandidatesByPlaceProposalArgs = {
  options?: InputMaybe<TripOptions>;
};

export type CandidatesInPlace = {
  firmCount: Scalars['Int']['output'];
  lat?: Maybe<Scalars['Float']['output']>;
  lng?: Maybe<Scalars['Float']['output']>;
  region: Region;
};

/** Of the production that counts; a firm whose capacity is not known in this sort of unit does not pass. */
export type CapacityInput = {
  amount: Scalars['Decimal']['input'];
  /** Such as 万吨/年. */
  unit: Scalars['String']['input'];
};

/** One entry of the log, which only grows. */
export type Change = {
  /** An office or a role. */
  actor: Scalars['String']['output'];
  /** Claims and merges alike. */
  added: Scalars['Int']['output'];
  /** ISO instant. */
  at: Scalars['String']['output'];
  changed: Scalars['Int']['output'];
  /** Line by line: claims by kind, key and source, then merges. `first` is 1 to 200. */
  edits: EditConnection;
  kind: ChangeKind;
  reason: Scalars['String']['output'];
  removed: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  /** The revision that it takes back. */
  undoes?: Maybe<Scalars['Int']['output']>;
};


/** One entry of the log, which only grows. */
export type ChangeEditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type ChangeConnection = {
  edges: Array<ChangeEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  cursor: Scalars['String']['output'];
  node: Change;
};

export type ChangeKind =
  /** 修改 */
  | 'edit'
  /** 导入 */
  | 'import'
  /** 合并 */
  | 'merge'
  /** 撤销 */
  | 'undo';

export type Complexity = {
  /** So many that relatedness enters the score of gaps, a place itself not counted. */
  enough: Scalars['Boolean']['output'];
  peers: JudgedWithPeers;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
  /** The most complex first; where that is not settled the most diverse. `first` is 1 to 1000. */
  regions: RegionComplexityConnection;
  /** Peers that make at least `atLeastSegments` segments. */
  regionsKnown: Scalars['Int']['output'];
  /** A peer's advantage and density in each segment of an industry, by stage, then id. */
  relatedness: Array<Relatedness>;
  revision: Scalars['Int']['output'];
  /** The most complex first; where that is not settled the rarest. `first` is 1 to 1000. */
  segments: SegmentComplexityConnection;
  /** False where no order of complexity comes out: too few data, parts that do not hang together, or a tie. There are no indices then. */
  settled: Scalars['Boolean']['output'];
};


export type ComplexityRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type ComplexityRelatednessArgs = {
  industry: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
};


export type ComplexitySegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type Confidence =
  | 'common-knowledge'
  | 'estimate'
  | 'sourced';

/** A thing that sources tell differently. */
export type Conflict = {
  /** What the key names, part by part; empty parts are left out. */
  about: Array<ConflictPart>;
  fields: Array<FieldConflict>;
  /** As in the bundle; several parts are joined by `|`. */
  key: Scalars['ID']['output'];
  kind: RecordKind;
};

export type ConflictConnection = {
  /** By kind: only kinds of which there are any. Of all kinds, whatever the filter says of them. */
  counts: Array<ConflictCount>;
  edges: Array<ConflictEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type ConflictCount = {
  kind: RecordKind;
  things: Scalars['Int']['output'];
};

export type ConflictEdge = {
  cursor: Scalars['String']['output'];
  node: Conflict;
};

export type ConflictFilter = {
  /** Only its own record, and those that name it in their key: what it makes, supplies, holds; an alias is followed. */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Any where there are none. */
  kinds?: InputMaybe<Array<RecordKind>>;
};

/** A part of a key. */
export type ConflictPart = {
  /** The column of the bundle. */
  field: Scalars['String']['output'];
  /** What it names; null for plain text, such as a measure or a period. */
  kind?: Maybe<RecordKind>;
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ContactInput = {
  enterprise: Scalars['ID']['input'];
  /** Of the record; A unless given, for an office's own record is official. */
  grade?: InputMaybe<Grade>;
  kind: ContactKind;
  /**
   * What came of it, up to 2,000 characters. Names no person: a telephone number, an e-mail address or an identity number in it is
   * INVALID.
   */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. */
  on: Scalars['Date']['input'];
  /** Code of the place whose office it was. */
  region: Scalars['ID']['input'];
};

export type ContactKind =
  /** 电话、函件、线上联系 */
  | 'contact'
  /** 拜访、考察、来访 */
  | 'visit';

export type Contribution = {
  /** The most it can give; null for deductions. */
  atMost?: Maybe<Scalars['Int']['output']>;
  /**
   * Of productions only those of the first 20 by pinyin of the name; `producersElsewhere` and a coverage's `productions` have
   * them all.
   */
  evidence: Array<Evidence>;
  name: Scalars['String']['output'];
  points: Scalars['Int']['output'];
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
};

/** 覆盖: what is known of a segment in a region and everything below it. */
export type Coverage = {
  /** What is known of capacities, in the unit in which most producers are known; null where none is. */
  capacity?: Maybe<CoverageCapacity>;
  /** Rests on a desk search alone. */
  deskOnly: Scalars['Boolean']['output'];
  /** Unknown here, but the prefecture has it. */
  elsewhereInCity: Scalars['Boolean']['output'];
  /**
   * The survey, the projects and the productions that it rests on. Of productions only those of the first 20 by pinyin of the
   * name; `productions` has them all.
   */
  evidence: Array<Evidence>;
  /** Whether it is in the list of gaps of its region; an unknown segment is not. */
  isGap: Scalars['Boolean']['output'];
  /** What is known to be needed here; null where nothing is on record. */
  localDemand?: Maybe<LocalDemand>;
  noteEn?: Maybe<Scalars['String']['output']>;
  noteZh?: Maybe<Scalars['String']['output']>;
  planned: Scalars['Int']['output'];
  /** Running producers; a holding group counts once. */
  producers: Scalars['Int']['output'];
  /** Running and planned productions in the region and below. `first` is 1 to 200. */
  productions: ProductionConnection;
  region: Region;
  segment: Segment;
  state: CoverageState;
  /** Absent because a region above was searched, not this one. */
  takenOver: Scalars['Boolean']['output'];
  verdictEn: Scalars['String']['output'];
  /** Why it is a gap, or why it is none. */
  verdictZh: Scalars['String']['output'];
};


/** 覆盖: what is known of a segment in a region and everything below it. */
export type CoverageProductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Capacities in one canonical unit; others are not converted into it, and count as not known. */
export type CoverageCapacity = {
  /** Running holding groups whose every plant here has a known capacity. */
  knownProducers: Scalars['Int']['output'];
  /** Of the largest group in the total, per mille; null where nothing runs. */
  largestShare?: Maybe<Scalars['Int']['output']>;
  /** Of what is planned. */
  planned: Scalars['Decimal']['output'];
  /** Of what runs. */
  total: Scalars['Decimal']['output'];
  /** Canonical: t/a, m3/a, MWh/a, … */
  unit: Scalars['String']['output'];
  unknownProducers: Scalars['Int']['output'];
};

export type CoverageState =
  /** Somebody looked and found none. */
  | 'absent'
  | 'planned'
  | 'present'
  /** Nobody looked. */
  | 'unknown'
  | 'weak';

export type CutEnd = {
  end: LinkedEnd;
  followed: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type DampedParty = {
  party: LinkedThing;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
  ties: Scalars['Int']['output'];
};

/** One line of a change. */
export type Edit = {
  /** What stands after; null where nothing does. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What stood before, column by column as the bundle writes it; null where nothing did. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** As the bundle joins it, with `|`; of a merge the id that leads on. */
  key: Scalars['String']['output'];
  /** The file of the bundle in which it would stand: `produces`, `surveys`, …, `merges`. */
  kind: Scalars['String']['output'];
  /** Null for a merge, and for what names no source. */
  source?: Maybe<Source>;
};

export type EditConnection = {
  edges: Array<EditEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type EditEdge = {
  cursor: Scalars['String']['output'];
  node: Edit;
};

/** 企业: a firm or institution. */
export type Enterprise = Node & {
  aliases: Array<Scalars['String']['output']>;
  /**
   * Changes that touched it, newest first: its own records, what it makes, supplies and holds, its relations, figures and signals, and
   * merges with it. `first` is 1 to 200.
   */
  changes: ChangeConnection;
  /** Fields about which the records differ; lists, which are united, are left out. */
  conflicts: Array<FieldConflict>;
  country?: Maybe<Scalars['String']['output']>;
  established?: Maybe<Scalars['Date']['output']>;
  /** Every claim, the losing ones too. */
  evidence: Array<Evidence>;
  /** Figures: revenue, employees, …; by measure and period. `first` is 1 to 200. */
  facts: EnterpriseFactConnection;
  id: Scalars['ID']['output'];
  kind: EnterpriseKind;
  nameEn?: Maybe<Scalars['String']['output']>;
  /** A mark beside the name, such as 全称未核实. */
  nameNote?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  productions: Array<Production>;
  /** Of all its records, itself first: what it makes, supplies and holds, its figures, news and relations. `first` is 1 to 200. */
  recordConflicts: ConflictConnection;
  /** Null where the place is not known, or abroad. */
  region?: Maybe<Region>;
  /** As the source writes it: 15亿元. */
  registeredCapital?: Maybe<Scalars['String']['output']>;
  shortZh?: Maybe<Scalars['String']['output']>;
  /** Where it stands on lists, by when it was added; also under an id that was merged into it. */
  shortlistEntries: Array<ShortlistEntry>;
  /** Expansion, investment and other news; by kind and date. `first` is 1 to 200. */
  signals: SignalConnection;
  slug: Scalars['ID']['output'];
  status?: Maybe<Scalars['String']['output']>;
  stockCode?: Maybe<Scalars['String']['output']>;
  /**
   * 归类建议: segments that its texts point to and that it is not known to produce, the surest first. Nothing is written before
   * somebody accepts one. With `refused`: those that somebody refused, and that are not offered again unless a text changes.
   */
  suggestions: Array<SegmentSuggestion>;
  tags: Array<Scalars['String']['output']>;
  /** What it says of itself: main products, then business scope; what nobody claims is left out. */
  texts: Array<FirmText>;
};


/** 企业: a firm or institution. */
export type EnterpriseChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** 企业: a firm or institution. */
export type EnterpriseFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** 企业: a firm or institution. */
export type EnterpriseRecordConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** 企业: a firm or institution. */
export type EnterpriseSignalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** 企业: a firm or institution. */
export type EnterpriseSuggestionsArgs = {
  refused?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterpriseConnection = {
  edges: Array<EnterpriseEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type EnterpriseCounts = {
  /** Those that stand in none of `places`: in the region itself, abroad, or nobody knows where. */
  elsewhere: Scalars['Int']['output'];
  /** By the first letter of the pinyin, in the order of the list by name. */
  initials: Array<InitialCount>;
  kinds: Array<EnterpriseKindCount>;
  listed: Scalars['Int']['output'];
  operations: Array<EnterpriseOperationCount>;
  /** Regions directly below the one of the filter, or below the country, in which some of them stand, there or below: by code. */
  places: Array<PlaceCount>;
  revision: Scalars['Int']['output'];
  /** Segments of a chain, in its order, that some of them make; whoever makes several is counted with each. */
  segments: Array<SegmentCount>;
  /** Every tag that one of them carries, most carried first; one that carries several is counted with each. */
  tags: Array<TagCount>;
  totalCount: Scalars['Int']['output'];
};


export type EnterpriseCountsSegmentsArgs = {
  industry: Scalars['ID']['input'];
};

export type EnterpriseEdge = {
  cursor: Scalars['String']['output'];
  node: Enterprise;
};

/** A figure about an enterprise, of a period. */
export type EnterpriseFact = {
  conflicts: Array<FieldConflict>;
  evidence: Array<Evidence>;
  measure: Scalars['String']['output'];
  period?: Maybe<Scalars['String']['output']>;
  textZh?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type EnterpriseFactConnection = {
  edges: Array<EnterpriseFactEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type EnterpriseFactEdge = {
  cursor: Scalars['String']['output'];
  node: EnterpriseFact;
};

/** Enterprises pass when they meet every part that is given. */
export type EnterpriseFilter = {
  /** Carries at least one of these tags. */
  anyTags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A text says what it does: main products or business scope. */
  described?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<EnterpriseKind>;
  /** Has a stock code, or carries the tag. */
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  operations?: InputMaybe<Array<EnterpriseOperation>>;
  /** Code of a region: there or below. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Has a production of one of these that is not closed. */
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Carries all of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A name, alias or code contains it, or the pinyin initials of a name do. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A text says so, and no production of it is known, not even a closed one. */
  unclassified?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterpriseKind =
  | 'firm'
  | 'institution';

export type EnterpriseKindCount = {
  enterprises: Scalars['Int']['output'];
  kind: EnterpriseKind;
};

/** Does it work? Most sources do not say. */
export type EnterpriseOperation =
  /** Closed, struck off, in liquidation, or moved away. */
  | 'ceased'
  /** Some status is told, and none that it has ceased. */
  | 'standing'
  | 'unstated';

export type EnterpriseOperationCount = {
  enterprises: Scalars['Int']['output'];
  operation: EnterpriseOperation;
};

/** Whoever has nothing to be ordered by comes last, by name; equal ones go by name. `reversed` turns all but those last round. */
export type EnterpriseOrder =
  /** The largest registered capital first, in yuan; what is told in another currency, or without one, comes last. */
  | 'capital'
  /** The youngest first. */
  | 'established'
  /** By pinyin of the name, then id. */
  | 'name'
  /** Whoever makes the most segments first; those of whom no production is known last. */
  | 'productions'
  /** By the code of the division; abroad and unknown places come last. */
  | 'region'
  /** By the weight of its tags, as candidates are scored by them: the heaviest first. */
  | 'standing';

/** One claim about one field of a thing, with its source. */
export type Evidence = {
  asOf?: Maybe<Scalars['Date']['output']>;
  /** As the row states it; otherwise as its source is: common knowledge, or sourced. Without a source it is an estimate. */
  confidence: Confidence;
  /** The column of the bundle that the claim is about. */
  field?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** How a survey looked; null for everything else. */
  method?: Maybe<SurveyMethod>;
  quote?: Maybe<Scalars['String']['output']>;
  /** The regions that the value names, where the column holds their codes. */
  regions: Array<Region>;
  /** This claim won: what is shown elsewhere is its value. */
  shown: Scalars['Boolean']['output'];
  source: Source;
  /** What is claimed, as text; several values are joined by `|`, a claim of none is `-`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** One field, of which several values are claimed. */
export type FieldConflict = {
  /** The column of the bundle. */
  field: Scalars['String']['output'];
  /** The claims of other values, best first. */
  others: Array<Evidence>;
  /** What is shown: a person's ruling first, then the better grade, then the newer. */
  shown: Evidence;
};

export type FilledFromBelow = {
  /** Firms within that run it, and of the whole country those abroad; one that runs several counts with each. */
  firmCount: Scalars['Int']['output'];
  /** Null where it is none. */
  gap?: Maybe<Gap>;
  segment: Segment;
};

export type Finding =
  /** 没有: somebody looked and found none. */
  | 'none'
  /** 部分具备 */
  | 'partial'
  /** 拟建、在建 */
  | 'planned'
  /** 已有 */
  | 'present'
  /** 未查明 */
  | 'unknown';

export type FirmText = {
  /** The claim that is shown. */
  evidence: Evidence;
  kind: FirmTextKind;
  text: Scalars['String']['output'];
};

/** Which of a firm's own texts. */
export type FirmTextKind =
  /** 经营范围 */
  | 'business_scope'
  /** 主营产品 */
  | 'main_products';

/** 流向: what one segment delivers to another. */
export type Flow = {
  coefficient?: Maybe<Scalars['Decimal']['output']>;
  coefficientUnit?: Maybe<Scalars['String']['output']>;
  /** Flows into one segment with the same label are substitutes; empty = needed on its own. */
  eitherOr: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  from: Segment;
  kind: FlowKind;
  to: Segment;
};

export type FlowKind =
  | 'auxiliary'
  | 'by-product'
  | 'energy'
  | 'equipment'
  | 'main-input'
  | 'service';

/** 缺口: a segment whose coverage is absent, planned or weak; or an unknown one, to be surveyed first. */
export type Gap = {
  /** Recruitable firms outside the prefecture; a holding group counts once. */
  candidateCount: Scalars['Int']['output'];
  /**
   * 目标企业: firms outside the prefecture that make it, or what comes nearest to it; a holding group once, with its best firm.
   * `first` is 1 to 200.
   */
  candidates: CandidateConnection;
  /** Points add up to the score. */
  contributions: Array<Contribution>;
  coverage: Coverage;
  kind: GapKind;
  level: GapLevel;
  levelReasonEn: Scalars['String']['output'];
  /** Why that level: its score, or what keeps it below what it scores. */
  levelReasonZh: Scalars['String']['output'];
  options: JudgedWith;
  /** Where it could come from. */
  outlook: GapOutlook;
  /** Running productions of firms known to be outside the prefecture, by pinyin of the name. `first` is 1 to 200. */
  producersElsewhere: ProductionConnection;
  /** Within region × industry, unfiltered; null for an unknown segment. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Best and worst rank over all orders in which one weight alone is 10 % more or less; null for an unknown segment. */
  rankRange?: Maybe<RankRange>;
  region: Region;
  requirements: Array<Requirement>;
  revision: Scalars['Int']['output'];
  score: Scalars['Int']['output'];
  segment: Segment;
  verdictEn: Scalars['String']['output'];
  verdictZh: Scalars['String']['output'];
  viability: Viability;
  /**
   * All that is needed to check the verdict later: the rule, its arguments, the verdict, the claims that it rests on (by the ids
   * of their evidence), the holding groups counted, the firms counted and left out with the reason (the first 50 of a list, and
   * how many more), the revision, and a seal that tells whether anything was altered since.
   */
  witness: Scalars['JSON']['output'];
};


/** 缺口: a segment whose coverage is absent, planned or weak; or an unknown one, to be surveyed first. */
export type GapCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateFilter>;
  first: Scalars['Int']['input'];
  options?: InputMaybe<CandidateOptions>;
};


/** 缺口: a segment whose coverage is absent, planned or weak; or an unknown one, to be surveyed first. */
export type GapProducersElsewhereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type GapConnection = {
  edges: Array<GapEdge>;
  options: JudgedWith;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
  /** Unknown segments that the filter leaves out: to be surveyed first. */
  unknownCount: Scalars['Int']['output'];
};

export type GapEdge = {
  cursor: Scalars['String']['output'];
  node: Gap;
};

export type GapFilled = {
  candidate: Candidate;
  gap: Gap;
};

export type GapFilter = {
  /** Unknown segments come only when UNKNOWN is named here; they have no rank. */
  coverage?: InputMaybe<Array<CoverageState>>;
  /** Whether every required input stands or is planned here; a segment that requires none is in neither list. */
  inputsHere?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<GapKind>>;
  levels?: InputMaybe<Array<GapLevel>>;
  minCandidates?: InputMaybe<Scalars['Int']['input']>;
  outlooks?: InputMaybe<Array<Outlook>>;
  segments?: InputMaybe<Array<Scalars['ID']['input']>>;
  stages?: InputMaybe<Array<Stage>>;
  viability?: InputMaybe<Array<Viability>>;
};

export type GapForTrip = {
  /** As many as were taken in; `totalCount` tells of all, `leftOut(reasons: [UNPLACED])` of those whose place nobody knows. */
  candidates: CandidateConnection;
  gap: Gap;
  takenIn: Scalars['Int']['output'];
};

export type GapKind =
  /** 建链: neither inputs nor users are here. */
  | 'build'
  /** 延链: its main inputs are here, no user is. */
  | 'extend'
  /** 补链: a user stands or is planned here. */
  | 'fill'
  /** 强链: it is here, but thin. */
  | 'strengthen';

export type GapLevel =
  | 'high'
  | 'low'
  | 'medium';

export type GapOptions = {
  /** Judges the windows of conditions; the newest as-of of the revision unless given. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  peers?: InputMaybe<PeerOptions>;
  /** Which stages of a project count as planned: 签约, 开工, 建设 unless given. */
  plannedStages?: InputMaybe<Array<Scalars['String']['input']>>;
  scale?: InputMaybe<GapScale>;
  thresholds?: InputMaybe<GapThresholds>;
  weights?: InputMaybe<GapWeights>;
};

export type GapOrder =
  | 'candidates'
  | 'demand'
  | 'rank'
  | 'score';

export type GapOutlook = {
  /** Like the evidence of a contribution. */
  evidence: Array<Evidence>;
  kind: Outlook;
  /** Places around that have it: the nearest first, those of unknown distance by code after them. */
  neighbours: Array<NeighbourSupply>;
  /** Neighbours where nobody looked. */
  neighboursUnsurveyed: Scalars['Int']['output'];
  /** Neighbours that were searched without finding it. */
  neighboursWithout: Scalars['Int']['output'];
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
};

/** How money becomes points of scale. What is not given keeps its default. */
export type GapScale = {
  /** An investment is spread over so many years, 1 to 100; 10 unless given. */
  investmentYears?: InputMaybe<Scalars['Int']['input']>;
  /** Of a market, what one place may reach, per mille; 10 unless given. */
  marketShare?: InputMaybe<Scalars['Int']['input']>;
  /** Yuan a year, ascending, at most 20: each that is reached counts; from 1 million in tens to 10,000 million unless given. */
  steps?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Of what its users turn over or invest, what an input may come to, per mille; 100 unless given. */
  usersShare?: InputMaybe<Scalars['Int']['input']>;
  /** Times the value of the inputs, per mille, ascending, at most 20: each that is reached counts; 1500 and 2000 unless given. */
  valueAdded?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type GapThresholds = {
  /** Points from which a gap is HIGH; 500 unless given. */
  high?: InputMaybe<Scalars['Int']['input']>;
  /** Points from which a gap is MEDIUM; 400 unless given. */
  medium?: InputMaybe<Scalars['Int']['input']>;
};

export type GapVerification = {
  /** The facts still give the verdict: HOLDS or STALE. */
  holds: Scalars['Boolean']['output'];
  outcome: WitnessOutcome;
  reasonEn: Scalars['String']['output'];
  /** What changed first, where something did. */
  reasonZh: Scalars['String']['output'];
  /** Whose facts it was held against. */
  revision: Scalars['Int']['output'];
  /** The witness as it would be borne today; null where there is no gap now. */
  witness?: Maybe<Scalars['JSON']['output']>;
};

/**
 * Points that each contribution gives at most, 0 to 1000; of `condition`, what each one costs. What is not given keeps its
 * default. A score is at most what the weights come to: 1000 unless given.
 */
export type GapWeights = {
  /** Firms elsewhere that make it; 150 unless given. */
  candidates?: InputMaybe<Scalars['Int']['input']>;
  /** How sure it is that nobody makes it here; 100 unless given. */
  certain?: InputMaybe<Scalars['Int']['input']>;
  /** Policy, oversupply, early technology; 100 each unless given. */
  condition?: InputMaybe<Scalars['Int']['input']>;
  /** Users here, needs on record, goods that sell elsewhere; 200 unless given. */
  demand?: InputMaybe<Scalars['Int']['input']>;
  /** How far each required input is to be had; 250 unless given. */
  inputs?: InputMaybe<Scalars['Int']['input']>;
  /** What surrounds it in the chain and stands here; 100 unless given. */
  related?: InputMaybe<Scalars['Int']['input']>;
  /** Routes from raw material to product that it completes; 100 unless given. */
  routes?: InputMaybe<Scalars['Int']['input']>;
  /** The money a year behind it, and the value it adds; 50 unless given. */
  scale?: InputMaybe<Scalars['Int']['input']>;
  /** Auxiliaries, energy, equipment and services, the same way; 50 unless given. */
  support?: InputMaybe<Scalars['Int']['input']>;
};

export type Grade =
  /** Official: announcements, government sites, disclosures. */
  | 'A'
  /** Press and brokers. */
  | 'B'
  /** Reposts and document mills. */
  | 'C';

/** One tie on the way, with its record. */
export type Hop = {
  /** OUT where the record goes the way of the introduction: who is nearer to the place supplies, holds or visits. */
  direction: LinkDirection;
  evidence: Array<Evidence>;
  from: LinkedThing;
  /** Of the party that is nearer to the place. */
  fromName: Scalars['String']['output'];
  kind: LinkRelation;
  /** When it was, or as of when; null where nobody says. */
  on?: Maybe<Scalars['Date']['output']>;
  /** `supplies`, `holds`, `invests`, or the word of the record: `member`, `visit`, `framework`, … */
  relation: Scalars['String']['output'];
  sentenceEn: Scalars['String']['output'];
  /** The tie as a sentence, in the direction of the record. */
  sentenceZh: Scalars['String']['output'];
  /** Per mille, by its kind, the grade of its source and its age. */
  strength: Scalars['Int']['output'];
  to: LinkedThing;
  toName: Scalars['String']['output'];
  /** The weakest tie of its way. */
  weakest: Scalars['Boolean']['output'];
};

export type HopBetween = {
  from: LinkedEnd;
  /** All links between the two. */
  links: Array<Link>;
  to: LinkedEnd;
};

/** 产业链: a named chain. */
export type Industry = Node & {
  /** Flows that touch a segment of the chain, ordered by from, to, kind; those to other chains included. */
  flows: Array<Flow>;
  id: Scalars['ID']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  /** Ordered by stage, then id. */
  segments: Array<Segment>;
  slug: Scalars['ID']['output'];
  summaryEn?: Maybe<Scalars['String']['output']>;
  summaryZh?: Maybe<Scalars['String']['output']>;
};

export type InitialCount = {
  /** How many stand before them in the list by name. */
  before: Scalars['Int']['output'];
  enterprises: Scalars['Int']['output'];
  /** a to z; `#` for what begins with no letter: figures stand before a, other scripts behind z. */
  initial: Scalars['String']['output'];
};

/** Why a search for introductions ended early: there may be more. */
export type IntroductionBound =
  /** The firm itself has more ties than are followed. */
  | 'candidate'
  /** It had read as many ties as are read for one question. */
  | 'ties'
  /** Its time was over. */
  | 'time';

/** 引荐路径: from somebody of the place to the firm. */
export type IntroductionPath = {
  anchor: LinkedThing;
  anchorEn: Scalars['String']['output'];
  /** Who it begins at, as a sentence. */
  anchorZh: Scalars['String']['output'];
  belonging: Belonging;
  /** Parties on the way that deal with so many, or with everybody, that their word counts for less. */
  damped: Array<DampedParty>;
  hops: Array<Hop>;
  /** Of its hops. */
  length: Scalars['Int']['output'];
  /** Per mille: the product of its hops, less what the damped cost. */
  strength: Scalars['Int']['output'];
};

export type Introductions = {
  bound?: Maybe<IntroductionBound>;
  /** How many parties were met that have too many ties to introduce anybody, and the first ten of them. */
  crowdCount: Scalars['Int']['output'];
  crowds: Array<LinkedThing>;
  enterprise: Enterprise;
  /** The firm is of the place itself. */
  here: Scalars['Boolean']['output'];
  /** There are other ways than these, or may be: see `bound`. */
  more: Scalars['Boolean']['output'];
  noteEn: Scalars['String']['output'];
  noteZh: Scalars['String']['output'];
  paths: Array<IntroductionPath>;
  region: Region;
  revision: Scalars['Int']['output'];
};

/** With which numbers a gap was judged: what was asked, and the defaults for the rest. */
export type JudgedWith = {
  /** Null only where no fact of the revision has an as-of. */
  asOf?: Maybe<Scalars['Date']['output']>;
  peers: JudgedWithPeers;
  plannedStages: Array<Scalars['String']['output']>;
  scale: JudgedWithScale;
  thresholds: JudgedWithThresholds;
  /** One for each contribution by name, in the order in which they are shown. */
  weights: Array<JudgedWithWeight>;
};

export type JudgedWithPeers = {
  atLeastRegions: Scalars['Int']['output'];
  atLeastSegments: Scalars['Int']['output'];
  level: PeerLevel;
  /** Empty = everywhere. */
  regions: Array<Region>;
};

export type JudgedWithScale = {
  investmentYears: Scalars['Int']['output'];
  marketShare: Scalars['Int']['output'];
  steps: Array<Scalars['Decimal']['output']>;
  usersShare: Scalars['Int']['output'];
  valueAdded: Array<Scalars['Int']['output']>;
};

export type JudgedWithThresholds = {
  high: Scalars['Int']['output'];
  medium: Scalars['Int']['output'];
};

export type JudgedWithWeight = {
  name: Scalars['String']['output'];
  points: Scalars['Int']['output'];
};

export type KeptView = {
  /** Twelve letters and digits that nobody guesses. */
  id: Scalars['ID']['output'];
  /** ISO instant. */
  keptAt: Scalars['String']['output'];
  /** Where a browser opens it: `/v/` and the id. */
  path: Scalars['String']['output'];
  /** Of the graph when it was kept. */
  revision: Scalars['Int']['output'];
  /** What has happened to the graph since. */
  since: SinceView;
  state: Scalars['JSON']['output'];
};

/** How near what a firm makes is to what is sought. */
export type Kinship =
  /** Another way to the same thing. */
  | 'another-way'
  /** A main input of it. */
  | 'input'
  /** Made where it is made. */
  | 'related'
  /** It is the segment itself. */
  | 'same'
  /** Made of the same main inputs, at least half of them. */
  | 'shared-inputs'
  /** It goes to the same main users, at least half of them. */
  | 'shared-users'
  /** A user would take it instead. */
  | 'substitute';

/** A plant that is taken to run. */
export type LandingInput = {
  capacity?: InputMaybe<Scalars['Decimal']['input']>;
  /** An enterprise on record whose plant it would be: it counts in its holding group. A firm that nobody knows yet without one. */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** At or below the region that is asked about. */
  region: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type LeftOut = {
  enterprise: Enterprise;
  evidence: Array<Evidence>;
  reason: LeftOutReason;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
};

export type LeftOutConnection = {
  /** Of all reasons, whichever were asked for; those that nobody has are left out. */
  counts: Array<LeftOutCount>;
  edges: Array<LeftOutEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type LeftOutCount = {
  count: Scalars['Int']['output'];
  reason: LeftOutReason;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
};

export type LeftOutEdge = {
  cursor: Scalars['String']['output'];
  node: LeftOut;
};

/** One main reason each, the first that holds. */
export type LeftOutReason =
  /** 注销, 吊销, closed or gone. */
  | 'ceased'
  /** It makes it no more. */
  | 'closed'
  /** Its holding group runs it in the prefecture already. */
  | 'group-here'
  /** It runs it in the prefecture already. */
  | 'here'
  /** A university, hospital or bureau. */
  | 'institution'
  /** It only plans to make it. */
  | 'planned'
  /** Nobody knows where it is, so that it cannot be said to be elsewhere. */
  | 'unplaced'
  /** It supplies it, and nothing says that it makes it. */
  | 'unproven';

/** One link, as it looks from a thing. */
export type Link = {
  /** A holding that makes the two one group. */
  controlling: Scalars['Boolean']['output'];
  /** As it is seen from the thing that was asked about. */
  direction: LinkDirection;
  /** Of a source: what it says in the thing's own record, or else in the first record that names the thing. */
  evidence: Array<Evidence>;
  /** Away from whom the record goes. */
  from: LinkedEnd;
  /** Names it in the whole store, seen from either end. */
  id: Scalars['ID']['output'];
  /** Neither planned nor over. */
  inForce: Scalars['Boolean']['output'];
  /** The other end is in the region that was asked for, or below it. */
  near: Scalars['Boolean']['output'];
  /** As precise as the source is. */
  on?: Maybe<Scalars['Date']['output']>;
  other: LinkedEnd;
  relation: LinkRelation;
  to: LinkedEnd;
  /** What the record calls it: a kind of relation, flow or holding, a status of production; null where it has no word for it. */
  word?: Maybe<Scalars['String']['output']>;
};

export type LinkConnection = {
  edges: Array<LinkEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type LinkCount = {
  direction: LinkDirection;
  relation: LinkRelation;
  total: Scalars['Int']['output'];
};

export type LinkDirection =
  /** Towards it: it is supplied, held, visited; of a source: what it tells of. */
  | 'in'
  /** Away from the thing that is looked at: it supplies, holds, visits. */
  | 'out';

export type LinkEdge = {
  cursor: Scalars['String']['output'];
  node: Link;
};

export type LinkEndInput = {
  /** The id; of a region its code. */
  key: Scalars['ID']['input'];
  kind: LinkEndKind;
};

/** What can stand at an end: names of the kinds of records. */
export type LinkEndKind =
  | 'enterprises'
  | 'organisations'
  | 'projects'
  | 'regions'
  | 'segments'
  | 'sources';

export type LinkRelation =
  /** A project is for a segment. */
  | 'addresses'
  /** 流向: a segment delivers to another. */
  | 'flows'
  /** 持股: an enterprise holds shares of another. */
  | 'holds'
  /** An enterprise takes part in a project. */
  | 'invests'
  /** 生产: an enterprise makes what a segment stands for; closed lines are left out. */
  | 'produces'
  /** Member, visit, framework, joint venture, …: between enterprises, organisations and regions. */
  | 'related'
  /**
   * 来源: a source tells of a thing: by a claim about the thing itself, or by one whose key names it (what it makes, whom it supplies, …);
   * by a condition or a demand also where its fields name it.
   */
  | 'sourced'
  /** 供应: an enterprise supplies another. */
  | 'supplies';

/** A thing that links lead to and from. */
export type LinkedEnd = {
  counts: Array<LinkCount>;
  /** As it is called today: an id that was merged into another leads to that one. */
  key: Scalars['ID']['output'];
  kind: LinkEndKind;
  /** Somebody claims something about it. */
  known: Scalars['Boolean']['output'];
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  thing: LinkedThing;
};

/** What may stand at an end of a link. */
export type LinkedThing = Enterprise | Organisation | Project | Region | Segment | Source;

export type LocalDemand = {
  needs: Array<LocalNeed>;
  /**
   * What is surely needed now: the larger of what is documented and what running users take. Null where nothing on record can
   * be counted. Where all that is made here is known to be less, the segment is WEAK.
   */
  total?: Maybe<Scalars['Decimal']['output']>;
  /** That of the capacity where there is one. */
  unit?: Maybe<Scalars['String']['output']>;
};

export type LocalNeed = {
  /** In a canonical unit; null where it does not convert. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  basis: NeedBasis;
  /** It is part of the total; `reasonZh` says why one is not. */
  counted: Scalars['Boolean']['output'];
  evidence: Array<Evidence>;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  /** Who takes it, of a need through a flow. */
  user?: Maybe<Segment>;
};

export type MergedEnterprises = {
  /** The new entry of the log, or what it would be. */
  change: Change;
  keep: Enterprise;
  /** Claims that came with the id that is merged away, and are about the other now. `first` is 1 to 200. */
  moving: MovingClaimConnection;
  /** False for a dry run. */
  written: Scalars['Boolean']['output'];
};


export type MergedEnterprisesMovingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type MovingClaim = {
  /** The key of what it is about after the merge. */
  about: Scalars['String']['output'];
  /** Others speak of that already: their claims stand side by side. */
  joins: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  source?: Maybe<Source>;
};

export type MovingClaimConnection = {
  edges: Array<MovingClaimEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type MovingClaimEdge = {
  cursor: Scalars['String']['output'];
  node: MovingClaim;
};

/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type Mutation = {
  /**
   * Adds the production as a fact: the source is a desk search of its own, the quote the words that were read, the confidence an
   * estimate. CONFLICT where it is not offered any more. `undoChange` takes it back.
   */
  acceptSuggestion: AcceptedSuggestion;
  /** Puts up to 100 enterprises on a list. What is on it already stays as it is, and is given back. */
  addToShortlist: ShortlistAdditions;
  /** `version` is the one that was looked at: CONFLICT, with what stands, where somebody has changed it since. */
  changeQuestion: SavedQuestion;
  /**
   * `version` is the one that was looked at: CONFLICT, with what stands, where somebody has changed it since. What is left out
   * stays as it is; null takes a note away.
   */
  changeShortlist: Shortlist;
  /** `id` and `version` are those of an entry or of one of its parts. What is left out stays as it is; null takes a note away. */
  changeShortlistEntry: ShortlistEntry;
  /**
   * `actor` is an office or a role, such as 招商局, never a person; `operator` unless given. The same in every mutation; a
   * note that holds a telephone number, an e-mail address or an identity number is INVALID.
   */
  createShortlist: Shortlist;
  /** Gives its id back. */
  dropQuestion: Scalars['ID']['output'];
  /** Takes the list away; refused where it holds entries, unless they are to go with it. Gives its id back. */
  dropShortlist: Scalars['ID']['output'];
  /** Takes an entry, or one of its parts, off the list. Gives its id back. */
  dropShortlistEntry: Scalars['ID']['output'];
  /** Keeps a question for all. What it asks must be a query of this schema. */
  keepQuestion: SavedQuestion;
  /**
   * Keeps what a page shows, so that a short link brings it back: page, region, industry, segment, filters, layout, weights,
   * landings, as the page says it. An object of up to 30,000 characters. The same view at the same revision gives the same
   * link. `revision` is that of the answers it shows; the newest unless given.
   */
  keepView: KeptView;
  /**
   * 合并: makes two records of one firm one. `merged` leads to `keep` from now on; every claim keeps the id it came with. A dry
   * run tells what would move and writes nothing.
   */
  mergeEnterprises: MergedEnterprises;
  /** Forgets a refusal, so that it is offered again. */
  offerSuggestionAgain: Enterprise;
  /** Remembers that it is not so; no fact changes. CONFLICT where it is not offered any more. */
  refuseSuggestion: Enterprise;
  /**
   * 登记接触: records that an office of a place was in contact with an enterprise. One change, with a source of its own: the office's
   * own record, which names no person. `undoChange` takes it back.
   */
  registerContact: RegisteredContact;
  /**
   * 登记摸底: records what somebody found for a segment in a place. One change, with a source of its own; what others found before
   * stays beside it. `undoChange` takes it back.
   */
  registerSurvey: RegisteredSurvey;
  /**
   * 撤销: writes the inverse of a change as a new one. CONFLICT, with the list, where a later change touched the same claims. A dry
   * run tells the same and writes nothing. Undoing a merge takes it apart exactly.
   */
  undoChange: UndoneChange;
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationAcceptSuggestionArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  enterprise: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationAddToShortlistArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  entries: Array<ShortlistEntryInput>;
  shortlist: Scalars['ID']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationChangeQuestionArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  question: SavedQuestionInput;
  version: Scalars['Int']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationChangeShortlistArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationChangeShortlistEntryArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ShortlistState>;
  version: Scalars['Int']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationCreateShortlistArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationDropQuestionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationDropShortlistArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  withEntries?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationDropShortlistEntryArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationKeepQuestionArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  question: SavedQuestionInput;
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationKeepViewArgs = {
  revision?: InputMaybe<Scalars['Int']['input']>;
  state: Scalars['JSON']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationMergeEnterprisesArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  keep: Scalars['ID']['input'];
  merged: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationOfferSuggestionAgainArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  enterprise: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationRefuseSuggestionArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  enterprise: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationRegisterContactArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  contact: ContactInput;
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationRegisterSurveyArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  survey: SurveyInput;
};


/**
 * Changes. Each is refused with FORBIDDEN where the server takes none (`about { access { mayWrite } }`), and is taken only from the
 * server's own page or from a program, never from a page of another site.
 */
export type MutationUndoChangeArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
};

export type NeedBasis =
  /** What running users here take, by the flow's coefficient and their capacity. */
  | 'flow'
  /** Documented. */
  | 'record';

export type NeighbourSupply = {
  /** Great circle between the seats, in whole kilometres; null where the coordinates of a seat are not known. */
  distanceKm?: Maybe<Scalars['Int']['output']>;
  /** Running producers, a holding group once; 0 where only a survey says that it stands. */
  producers: Scalars['Int']['output'];
  region: Region;
};

/** A thing with a global, opaque id. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** 机构: a chamber, liaison office, bank, school, … — never a person. */
export type Organisation = Node & {
  /** Every claim, the losing ones too. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** As the records call it: chamber, liaison-office, association, bank, … */
  kind?: Maybe<Scalars['String']['output']>;
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  /** Where it sits; null where nobody says, or abroad. */
  region?: Maybe<Region>;
  /** The place that it is there for. */
  serves?: Maybe<Region>;
  slug: Scalars['ID']['output'];
};

export type Outlook =
  /** A neighbour has it, and it travels. */
  | 'buy-nearby'
  /** It stands or is planned here and could grow; or nobody is known who could be recruited. */
  | 'grow-own'
  /** It cannot stand here, and cannot be bought nearby. */
  | 'out-of-reach'
  /** None near is known to have it, firms further away do. */
  | 'recruit-from-afar';

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PassedOver = {
  count: Scalars['Int']['output'];
  viability: Viability;
};

export type PathBetween = {
  hops: Array<HopBetween>;
  length: Scalars['Int']['output'];
};

export type PathBound =
  /** It had tried as many ways as are tried for one question. */
  | 'steps'
  /** It had read as many links as are read for one question. */
  | 'ties'
  /** Its time was over. */
  | 'time';

export type PathsBetween = {
  bound?: Maybe<PathBound>;
  cut: Array<CutEnd>;
  /** How many things have more links than were followed; the first ten of them are in `cut`. */
  cutCount: Scalars['Int']['output'];
  from: LinkedEnd;
  /** There are other ways than these, or may be: see `bound` and `cut`. */
  more: Scalars['Boolean']['output'];
  paths: Array<PathBetween>;
  revision: Scalars['Int']['output'];
  to: LinkedEnd;
};

export type PeerLevel =
  | 'county'
  /** Municipalities and counties under direct provincial rule count too. */
  | 'prefecture';

/** With which places a place is compared, and from how many something is learned. */
export type PeerOptions = {
  /** Related industries are learned from at least so many other places; 100 unless given, a third of all prefectures, 3 or more. */
  atLeastRegions?: InputMaybe<Scalars['Int']['input']>;
  /** Each of which makes at least so many segments; 10 unless given, 1 or more. */
  atLeastSegments?: InputMaybe<Scalars['Int']['input']>;
  /** PREFECTURE unless given. */
  level?: InputMaybe<PeerLevel>;
  /** Those at and below these regions; everywhere unless given. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PlaceBelow = {
  /** Of the segment that is asked for; null without one. */
  coverage?: Maybe<Coverage>;
  /** Firms of the chain or segment, there or below. */
  firmCount: Scalars['Int']['output'];
  /** Of the segment that is asked for, ranked or none; without one, the gap of the first rank. */
  gap?: Maybe<Gap>;
  /** Gaps by level: absent, planned and weak segments. */
  high: Scalars['Int']['output'];
  /** Degrees of its seat, WGS 84 (GeoNames, or the facts); null where they are not known. */
  lat?: Maybe<Scalars['Float']['output']>;
  lng?: Maybe<Scalars['Float']['output']>;
  low: Scalars['Int']['output'];
  medium: Scalars['Int']['output'];
  /** Segments that stand there. */
  presentCount: Scalars['Int']['output'];
  region: Region;
  /** Segments of which nobody knows anything there. */
  unknownCount: Scalars['Int']['output'];
};

export type PlaceCount = {
  enterprises: Scalars['Int']['output'];
  region: Region;
};

export type PlacedCandidate = {
  enterprise: Enterprise;
  /** The best score first. */
  fills: Array<GapFilled>;
  /** As that of a candidate. */
  hasIntroduction?: Maybe<Scalars['Boolean']['output']>;
};

export type PlacesBelow = {
  /** Firms in the region: each has a production of one of the segments that is not closed. */
  firmCount: Scalars['Int']['output'];
  /** Such firms besides, wherever the region lies: abroad, or nobody knows where. */
  firmsNowhere: Scalars['Int']['output'];
  /** Of them those of which only the region itself is known. */
  firmsUnplaced: Scalars['Int']['output'];
  places: Array<PlaceBelow>;
  region: Region;
  revision: Scalars['Int']['output'];
};

/** 生产: an enterprise makes what a segment stands for. */
export type Production = {
  capacity?: Maybe<Scalars['Decimal']['output']>;
  enterprise: Enterprise;
  evidence: Array<Evidence>;
  segment: Segment;
  status: ProductionStatus;
  unit?: Maybe<Scalars['String']['output']>;
};

export type ProductionConnection = {
  edges: Array<ProductionEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type ProductionEdge = {
  cursor: Scalars['String']['output'];
  node: Production;
};

export type ProductionStatus =
  | 'active'
  | 'closed'
  | 'planned';

/** 招商项目 */
export type Project = Node & {
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Every claim, the losing ones too. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  industry?: Maybe<Industry>;
  investors: Array<ProjectInvestor>;
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  park?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Region>;
  segments: Array<Segment>;
  signedOn?: Maybe<Scalars['Date']['output']>;
  slug: Scalars['ID']['output'];
  /** 谋划, 洽谈, 签约, 开工, 建设, 投产 or 达产. */
  stage?: Maybe<Scalars['String']['output']>;
  startedOn?: Maybe<Scalars['Date']['output']>;
};

/** Who takes part in a project: perhaps no more than a name is known. */
export type ProjectInvestor = {
  enterprise?: Maybe<Enterprise>;
  name: Scalars['String']['output'];
};

export type Query = {
  /** Version, engine and the revision that answers are computed from. */
  about: About;
  /**
   * Where in a region, the whole country unless given, firms sit that could be recruited to another: for a segment, or for all its
   * gaps in an industry but those that are BLOCKED. Firms count one by one, not a holding group once as candidates do, so that the
   * numbers of places add up; each must run a segment that its group does not run in the prefecture.
   */
  candidatesBelow: CandidatesBelow;
  /**
   * 目标企业 of all gaps of a region by the city they sit in, for a trip: of its best `gaps` (1 to 60; of one industry by rank, of all
   * by score) the first `perGap` (1 to 20) candidates each. Gaps of a viability that is not asked for are counted and passed over;
   * all but BLOCKED unless given.
   */
  candidatesByPlace: CandidatesByPlace;
  /** Null where no change made this revision. */
  change?: Maybe<Change>;
  /** 变更记录: the log of changes of the graph, newest first. `first` is 1 to 200. */
  changes: ChangeConnection;
  /**
   * Economic complexity of the peers, over their running producers by region × segment: a holding group counts once in a place.
   * Advantage, proximity and density after Hidalgo et al. 2007; ECI and PCI as second eigenvectors, each with mean 0 and sample
   * deviation 1, ECI rising with diversity.
   */
  complexity: Complexity;
  /**
   * 说法不一: all things of which sources claim a field in two ways, by kind in the order of the bundle, then key; every claim is kept, one
   * is shown. Lists, which are united, never differ. `first` is 1 to 200.
   */
  conflicts: ConflictConnection;
  /** One cell, whether it is a gap or not; with `landings` as if these plants ran too, like `whatIf`. */
  coverage?: Maybe<Coverage>;
  /** By id; the id of an enterprise that was merged into another leads to that one. */
  enterprise?: Maybe<Enterprise>;
  /** How many of them there are of each sort: what each further filter would leave. Only what is asked for is counted. */
  enterpriseCounts: EnterpriseCounts;
  /**
   * `first` is 1 to 200. `skip` passes over so many that follow `after`, so that a reader can jump into the middle. A cursor belongs
   * to its order.
   */
  enterprises: EnterpriseConnection;
  /**
   * Null where there is none; `Coverage.verdictZh` says why. An unknown segment is answered too, without a rank. With `landings`
   * as if these plants ran too, like `whatIf`.
   */
  gap?: Maybe<Gap>;
  /**
   * Gaps of regions × industry (all industries without one). With `level`, each region of that level below the given ones
   * is asked by itself. `first` is 1 to 1000. More than 100,000 regions × segments in one question are TOO_EXPENSIVE, but
   * for the best by SCORE without unknown segments: those of the whole country can be asked for, once in a question.
   */
  gaps: GapConnection;
  /** All chains, ordered by id. */
  industries: Array<Industry>;
  industry?: Maybe<Industry>;
  /**
   * Who of a place could introduce a firm: ways of at most four ties on record, that have nobody but the firm in common. They begin at
   * a firm or project of the place, at an organisation that sits there or serves it, or at a contact that the place itself has had;
   * a county may also turn to the organisations and contacts of its city and its autonomous region. Shortest first, of those the
   * strongest. `introductions` says more about the same. `first` is 1 to 10.
   */
  introductionPaths: Array<IntroductionPath>;
  /** The same ways, with what the search left out and why. `first` is 1 to 10. */
  introductions: Introductions;
  /**
   * By what each thing is linked, with exact totals: the relations and directions that its kind can have, those with none too.
   * 1 to 100 things, answered in the order asked.
   */
  linkedEnds: Array<LinkedEnd>;
  /**
   * The links of one thing by one relation. Those that lead into `near`, or to what lies below it, come first; then by pinyin of the
   * name of the other end; sources by grade, then by key. Links that are planned or over are among them, and say so. `first` is 1 to 100.
   */
  links: LinkConnection;
  /**
   * One cell for each region × segment of the industry, regions in the order asked, segments by stage, then id.
   * More than 100,000 cells in one question are TOO_EXPENSIVE.
   */
  matrix: Array<Coverage>;
  /** Anything by its global, opaque id. */
  node?: Maybe<Node>;
  organisation?: Maybe<Organisation>;
  /**
   * Ways of at most `maxHops` (1 to 4) links from one thing to another that pass nobody twice: shorter ones first. Over `relations`,
   * all but PRODUCES and SOURCED where none are given; with `directed` only the way that records go. `first` is 1 to 50.
   */
  pathsBetween: PathsBetween;
  /**
   * How the places directly below a region stand in an industry, by code: as many lines as there are places. With a segment firms
   * are those that make it, and each place says how it stands there. More than 100,000 places × segments are TOO_EXPENSIVE.
   */
  placesBelow: PlacesBelow;
  project?: Maybe<Project>;
  /**
   * So many gaps of an industry in a region which, if they stood, are best together: of those that are absent and not blocked, but
   * for raw materials that only replace what stands. `size` is 1 to 20.
   */
  recruitingSet: RecruitingSet;
  /** A GB/T 2260 division, or a statistical unit of the bundle, by its code. */
  region?: Maybe<Region>;
  /**
   * Routes from one segment to another in a region, over main inputs and by-products: any two segments that are no steps. Complete
   * ones first, then those with fewer breaks, then shorter ones, then by ids. On a route is what stands and what could be filled:
   * no step, no further way to a product that stands, no deposit that is not here, and nothing blocked unless the segment before it
   * brings what blocks it. With `landings` as if these plants ran too, like `whatIf`. `first` is 1 to 100.
   */
  routes: RouteList;
  /** Null where there is none, or none any more. */
  savedQuestion?: Maybe<SavedQuestion>;
  /** 保存的问题: questions that people have kept for all, by pinyin of the name. `first` is 1 to 200. */
  savedQuestions: SavedQuestionConnection;
  /**
   * Segments, regions, enterprises and sources by Chinese or English name, alias, code or pinyin initials, best first.
   * `first` is 1 to 50.
   */
  search: Array<SearchHit>;
  segment?: Maybe<Segment>;
  /** Null where there is none, or none any more. */
  shortlist?: Maybe<Shortlist>;
  /** 名单: named lists of candidates that all share, by pinyin of the name. `first` is 1 to 200. */
  shortlists: ShortlistConnection;
  /**
   * What to look for first: the unknown segments of a region × industry (all industries without one), those first that decide
   * most verdicts. `first` is 1 to 1000.
   */
  surveyFirst: SurveyTaskConnection;
  /**
   * How far and how long a trip from a region over these places is, at most 60: in the order in which little way is proposed, or in
   * the order given.
   */
  tripPlan: TripPlan;
  /**
   * Does a verdict still stand? The witness is taken as `Gap.witness` gave it, and the verdict computed again by the same rule
   * and arguments from the facts of today. INVALID for what is no witness.
   */
  verifyGap: GapVerification;
  /** 短链接: what a short link stands for; null where there is none. FORBIDDEN where links are switched off. */
  view?: Maybe<KeptView>;
  /**
   * What a region has and still lacks, today and if these plants ran there too; nothing is written. The same as after an import
   * of a firm of its own for each landing, dated the options' as-of. Without an industry, all of them. Up to 100 landings.
   */
  whatIf: WhatIf;
};


export type QueryCandidatesBelowArgs = {
  industry: Scalars['ID']['input'];
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
  segment?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCandidatesByPlaceArgs = {
  gapOptions?: InputMaybe<GapOptions>;
  gaps: Scalars['Int']['input'];
  industry?: InputMaybe<Scalars['ID']['input']>;
  options?: InputMaybe<CandidateOptions>;
  perGap: Scalars['Int']['input'];
  region: Scalars['ID']['input'];
  viability?: InputMaybe<Array<Viability>>;
};


export type QueryChangeArgs = {
  revision: Scalars['Int']['input'];
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryComplexityArgs = {
  peers?: InputMaybe<PeerOptions>;
};


export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
};


export type QueryCoverageArgs = {
  landings?: InputMaybe<Array<LandingInput>>;
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterpriseCountsArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first: Scalars['Int']['input'];
  orderBy?: EnterpriseOrder;
  reversed?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryGapArgs = {
  landings?: InputMaybe<Array<LandingInput>>;
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
  segment: Scalars['ID']['input'];
};


export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GapFilter>;
  first: Scalars['Int']['input'];
  industry?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<RegionLevel>;
  options?: InputMaybe<GapOptions>;
  orderBy?: InputMaybe<GapOrder>;
  regions: Array<Scalars['ID']['input']>;
};


export type QueryIndustryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntroductionPathsArgs = {
  enterprise: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  region: Scalars['ID']['input'];
};


export type QueryIntroductionsArgs = {
  enterprise: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  region: Scalars['ID']['input'];
};


export type QueryLinkedEndsArgs = {
  of: Array<LinkEndInput>;
};


export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction: LinkDirection;
  first: Scalars['Int']['input'];
  near?: InputMaybe<Scalars['ID']['input']>;
  of: LinkEndInput;
  relation: LinkRelation;
};


export type QueryMatrixArgs = {
  industry: Scalars['ID']['input'];
  options?: InputMaybe<GapOptions>;
  regions: Array<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPathsBetweenArgs = {
  directed?: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  from: LinkEndInput;
  maxHops?: Scalars['Int']['input'];
  relations?: InputMaybe<Array<LinkRelation>>;
  to: LinkEndInput;
};


export type QueryPlacesBelowArgs = {
  industry: Scalars['ID']['input'];
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
  segment?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecruitingSetArgs = {
  industry: Scalars['ID']['input'];
  objective?: InputMaybe<RecruitingObjective>;
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
  size: Scalars['Int']['input'];
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRoutesArgs = {
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  landings?: InputMaybe<Array<LandingInput>>;
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QuerySavedQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QuerySegmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShortlistArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShortlistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySurveyFirstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  industry?: InputMaybe<Scalars['ID']['input']>;
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
};


export type QueryTripPlanArgs = {
  keepOrder?: InputMaybe<Scalars['Boolean']['input']>;
  options?: InputMaybe<TripOptions>;
  region: Scalars['ID']['input'];
  stops: Array<TripStopInput>;
};


export type QueryVerifyGapArgs = {
  witness: Scalars['JSON']['input'];
};


export type QueryViewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhatIfArgs = {
  industry?: InputMaybe<Scalars['ID']['input']>;
  landings: Array<LandingInput>;
  options?: InputMaybe<GapOptions>;
  region: Scalars['ID']['input'];
};

export type QuestionBlank = {
  kind: QuestionBlankKind;
  /** As the phrase has it, without brackets. */
  label: Scalars['String']['output'];
  /** The variable of the query that it fills. */
  variable: Scalars['String']['output'];
};

export type QuestionBlankInput = {
  kind: QuestionBlankKind;
  label: Scalars['String']['input'];
  variable: Scalars['String']['input'];
};

/** What is put into a blank, so that a page can offer it. */
export type QuestionBlankKind =
  | 'date'
  | 'enterprise'
  | 'industry'
  | 'number'
  | 'region'
  | 'segment'
  | 'tag'
  | 'text';

/** From 1 on. */
export type RankRange = {
  best: Scalars['Int']['output'];
  worst: Scalars['Int']['output'];
};

export type Reach =
  | 'national'
  | 'region'
  | 'site';

/** Kinds of records, as the files of the bundle. */
export type RecordKind =
  | 'conditions'
  | 'demands'
  | 'enterprises'
  | 'enterprise_facts'
  | 'flows'
  | 'holdings'
  | 'indicators'
  | 'industries'
  | 'market'
  | 'organisations'
  | 'produces'
  | 'projects'
  | 'project_amounts'
  | 'regions'
  | 'relations'
  | 'segments'
  | 'signals'
  | 'sources'
  | 'supplies'
  | 'surveys';

/** What a set of recruits is to be best at; the other decides between equals, then the better ranks. */
export type RecruitingObjective =
  /** The most local demand that they reach. */
  | 'demand'
  /** The most routes from raw material to product that stand with them. */
  | 'routes';

export type RecruitingSet = {
  /** How many gaps there were to choose from. */
  candidateCount: Scalars['Int']['output'];
  /**
   * Points: each user here 100 (main) or 50 × its standing, substitutes for one user once; 75 for each segment with needs on
   * record.
   */
  demandReached: Scalars['Int']['output'];
  method: SetMethod;
  /** How many documented needs of the region they would meet. */
  needCount: Scalars['Int']['output'];
  objective: RecruitingObjective;
  revision: Scalars['Int']['output'];
  routesAfter: Scalars['Int']['output'];
  /** Routes from raw material to product that pass the industry, and on which everything stands or is planned. */
  routesBefore: Scalars['Int']['output'];
  /** False where counting stopped on either side: there are at least so many. */
  routesExact: Scalars['Boolean']['output'];
  /** Best rank first; as many as were asked for, or all that there are to choose from. */
  segments: Array<Segment>;
  /** Segments that stand or are planned here and would take an output of one of them. */
  users: Array<Segment>;
};

/** 行政区 */
export type Region = Node & {
  aliases: Array<Scalars['String']['output']>;
  /** From the country down to the parent. */
  ancestors: Array<Region>;
  /** Ordered by code. */
  children: Array<Region>;
  code: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Degrees of its seat, WGS 84 (GeoNames, or the facts); null where they are not known. */
  lat?: Maybe<Scalars['Float']['output']>;
  level: RegionLevel;
  lng?: Maybe<Scalars['Float']['output']>;
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  neighbours: Array<Region>;
  parent?: Maybe<Region>;
};

export type RegionComplexity = {
  /** Segments in which it has an advantage. */
  diversity: Scalars['Int']['output'];
  /** Economic complexity index; null where it is not settled. */
  eci?: Maybe<Scalars['Float']['output']>;
  region: Region;
};

export type RegionComplexityConnection = {
  edges: Array<RegionComplexityEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type RegionComplexityEdge = {
  cursor: Scalars['String']['output'];
  node: RegionComplexity;
};

export type RegionLevel =
  | 'country'
  | 'county'
  | 'prefecture'
  | 'province'
  | 'statistical';

export type RegisteredContact = {
  change: Change;
  enterprise: Enterprise;
  region: Region;
  source: Source;
};

export type RegisteredSurvey = {
  change: Change;
  /** As it stands now. */
  coverage: Coverage;
  source: Source;
};

export type Relatedness = {
  /** Revealed comparative advantage: from 1 on the place has more of it than the peers on the whole; 0 where nothing runs. */
  advantage: Scalars['Float']['output'];
  /** How much of what goes with it in its chain the place has an advantage in, 0 to 1; null where no peer has an advantage in it. */
  density?: Maybe<Scalars['Float']['output']>;
  /** Running producers, a holding group once. */
  producers: Scalars['Int']['output'];
  region: Region;
  segment: Segment;
};

/** A group of substitutes: any one of the options suffices. */
export type Requirement = {
  /** Required, and not to be had. */
  blocking: Scalars['Boolean']['output'];
  /** The either-or label; empty for a need of its own. */
  label: Scalars['String']['output'];
  /** One option stands or is planned here. */
  met: Scalars['Boolean']['output'];
  options: Array<RequirementOption>;
  /** A main input or by-product; auxiliaries, energy, equipment and services support, and never block. */
  required: Scalars['Boolean']['output'];
};

export type RequirementOption = {
  /** Per mille. */
  availability: Scalars['Int']['output'];
  /** What is known of the option in the region of the gap. */
  coverage: Coverage;
  /** Like the evidence of a contribution. */
  evidence: Array<Evidence>;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
  segment: Segment;
};

export type Resource =
  /** 没有 */
  | 'none'
  /** 已探明 */
  | 'proven'
  /** 未查明 */
  | 'unknown';

/** 路线: a way on which no segment comes twice. */
export type Route = {
  /** Those that are missing, in the order of the route. */
  brokenAt: Array<Segment>;
  /** Every segment stands or is planned. */
  complete: Scalars['Boolean']['output'];
  /** From the first to the last. */
  segments: Array<Segment>;
};

export type RouteList = {
  /** There are others than those in `routes`; also where nobody knows. */
  more: Scalars['Boolean']['output'];
  revision: Scalars['Int']['output'];
  /** Fewer than there are where finding them took too many steps; `more` says so. */
  routes: Array<Route>;
  /** Null where counting stopped, or came to more than an Int holds. */
  total?: Maybe<Scalars['Int']['output']>;
};

export type SavedQuestion = {
  /** In the order in which the phrase has them. */
  blanks: Array<QuestionBlank>;
  /** ISO instant. */
  changedAt: Scalars['String']['output'];
  /** An office or a role. */
  changedBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** A sentence with its blanks in brackets, such as 哪些环节在〔县〕缺失且本地有原料？ */
  phrase: Scalars['String']['output'];
  /** GraphQL. */
  query: Scalars['String']['output'];
  /** By name, as they are before a blank is filled. */
  variables: Scalars['JSON']['output'];
  version: Scalars['Int']['output'];
};

export type SavedQuestionConnection = {
  edges: Array<SavedQuestionEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type SavedQuestionEdge = {
  cursor: Scalars['String']['output'];
  node: SavedQuestion;
};

export type SavedQuestionInput = {
  blanks?: Array<QuestionBlankInput>;
  name: Scalars['String']['input'];
  phrase: Scalars['String']['input'];
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};

export type SearchHit = {
  /** The name, alias or code that matched. */
  matched: Scalars['String']['output'];
  target: SearchTarget;
};

export type SearchTarget = Enterprise | Region | Segment | Source;

/** 环节: a product, process or service in a chain. */
export type Segment = Node & {
  evidence: Array<Evidence>;
  gbt4754?: Maybe<Scalars['String']['output']>;
  hs?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  industry: Industry;
  inputs: Array<Flow>;
  /** The segment whose product this one is another way to make. */
  makes?: Maybe<Segment>;
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  outputs: Array<Flow>;
  reach: Reach;
  scope: SegmentScope;
  shortEn?: Maybe<Scalars['String']['output']>;
  /** At most seven characters, for a map. */
  shortZh?: Maybe<Scalars['String']['output']>;
  siting: Siting;
  slug: Scalars['ID']['output'];
  stage: Stage;
  summaryEn?: Maybe<Scalars['String']['output']>;
  summaryZh?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type SegmentComplexity = {
  /** Product complexity index; null where it is not settled. */
  pci?: Maybe<Scalars['Float']['output']>;
  segment: Segment;
  /** Peers that have an advantage in it. */
  ubiquity: Scalars['Int']['output'];
};

export type SegmentComplexityConnection = {
  edges: Array<SegmentComplexityEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type SegmentComplexityEdge = {
  cursor: Scalars['String']['output'];
  node: SegmentComplexity;
};

export type SegmentCount = {
  enterprises: Scalars['Int']['output'];
  segment: Segment;
};

export type SegmentScope =
  | 'business'
  /** A process step inside a plant: drawn, never recruited. */
  | 'step';

export type SegmentSuggestion = {
  /** 0 to 1000; docs/suggestions.md has the formula. */
  confidence: Scalars['Int']['output'];
  /** The claims that hold the texts. */
  evidence: Array<Evidence>;
  /** The strongest first. */
  matches: Array<SuggestionMatch>;
  reasonEn: Scalars['String']['output'];
  /** Why, by the strongest of the matches. */
  reasonZh: Scalars['String']['output'];
  segment: Segment;
  standing: SuggestionStanding;
  /** What would be added: PLANNED where the text says that it is still to come. */
  status: ProductionStatus;
};

export type SetMethod =
  /** No set of the size is better. */
  | 'exact'
  /** Perhaps some set is better: nothing is claimed. */
  | 'heuristic';

export type Shortlist = {
  /** ISO instant. */
  changedAt: Scalars['String']['output'];
  /** An office or a role. */
  changedBy: Scalars['String']['output'];
  /** Entries by state; each state once. */
  counts: Array<ShortlistCount>;
  /** In the order in which they were added. `first` is 1 to 1000. */
  entries: ShortlistEntryConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** One more with every change of name or note; entries have versions of their own. */
  version: Scalars['Int']['output'];
};


export type ShortlistEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<ShortlistState>;
};

export type ShortlistAdditions = {
  added: Scalars['Int']['output'];
  /** In the order asked, those that were on the list already among them. */
  entries: Array<ShortlistEntry>;
  shortlist: Shortlist;
};

export type ShortlistConnection = {
  edges: Array<ShortlistEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type ShortlistCount = {
  entries: Scalars['Int']['output'];
  state: ShortlistState;
};

export type ShortlistEdge = {
  cursor: Scalars['String']['output'];
  node: Shortlist;
};

/** An enterprise on a list, for a gap, a place or nothing named. What is on it twice because enterprises were merged is shown once. */
export type ShortlistEntry = {
  /** ISO instant. */
  addedAt: Scalars['String']['output'];
  changedAt: Scalars['String']['output'];
  changedBy: Scalars['String']['output'];
  /** Where the id leads today; null where nobody claims anything about it any more. */
  enterprise?: Maybe<Enterprise>;
  enterpriseId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /**
   * What was added, the last changed first: one, unless enterprises on the list were merged. Each keeps its own note and
   * state, and stands by itself again when the merge is taken apart. The entry says what the first of them says.
   */
  parts: Array<ShortlistEntryPart>;
  region?: Maybe<Region>;
  segment?: Maybe<Segment>;
  shortlist: Shortlist;
  state: ShortlistState;
  version: Scalars['Int']['output'];
};

export type ShortlistEntryConnection = {
  edges: Array<ShortlistEntryEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type ShortlistEntryEdge = {
  cursor: Scalars['String']['output'];
  node: ShortlistEntry;
};

export type ShortlistEntryInput = {
  enterprise: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** The gap that it could fill: its place and segment. */
  region?: InputMaybe<Scalars['ID']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  /** TO_CALL unless given. */
  state?: InputMaybe<ShortlistState>;
};

export type ShortlistEntryPart = {
  addedAt: Scalars['String']['output'];
  changedAt: Scalars['String']['output'];
  changedBy: Scalars['String']['output'];
  /** The id that it was added with. */
  enterpriseId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  state: ShortlistState;
  version: Scalars['Int']['output'];
};

/** How far the office has come with an enterprise. */
export type ShortlistState =
  /** 已联系 */
  | 'called'
  /** 已婉拒 */
  | 'declined'
  /** 待联系 */
  | 'to-call'
  /** 拟拜访、拜访中 */
  | 'visiting';

/** News of an enterprise: it builds, expands, invests, looks for a place. */
export type Signal = {
  evidence: Array<Evidence>;
  kind: Scalars['String']['output'];
  on?: Maybe<Scalars['Date']['output']>;
  /** Where it is about. */
  region?: Maybe<Region>;
  statementZh?: Maybe<Scalars['String']['output']>;
};

export type SignalConnection = {
  edges: Array<SignalEdge>;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type SignalEdge = {
  cursor: Scalars['String']['output'];
  node: Signal;
};

export type SinceView = {
  changes: Scalars['Int']['output'];
  /** The newest revision. */
  revision: Scalars['Int']['output'];
  /**
   * Changes that touched what the view shows: a segment of its `industry` or its `segment`, in or around its `region`, or an
   * enterprise that makes one. Null where the state names neither place nor chain, or where so much has changed that it was
   * not looked through.
   */
  touching?: Maybe<Scalars['Int']['output']>;
};

export type Siting =
  | 'open'
  /** Stands only at its deposit or its inputs. */
  | 'resource-bound';

/** A document that facts come from. */
export type Source = Node & {
  grade?: Maybe<Grade>;
  id: Scalars['ID']['output'];
  key: Scalars['ID']['output'];
  kind?: Maybe<SourceKind>;
  published?: Maybe<Scalars['Date']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};

export type SourceKind =
  | 'common-knowledge'
  | 'dataset'
  | 'desk-search'
  | 'document'
  | 'ruling';

export type Stage =
  | 'by-product'
  | 'downstream'
  | 'midstream'
  | 'supporting'
  | 'upstream';

/** Words of a text that point to the segment. */
export type SuggestionMatch = {
  /** 0 to 1000. */
  confidence: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  /** The whole item that they stand in. */
  item: Scalars['String']['output'];
  kind: FirmTextKind;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
  /** Where the words begin and end in the text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** The word of the segment that they were read as. */
  term: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type SuggestionStanding =
  /** 较可能 */
  | 'likely'
  /** 待核: a hint, to be looked into. */
  | 'possible'
  /** 可采纳: the text says so itself; nine in ten or more of these hold on the seed. */
  | 'sure';

export type SurveyInput = {
  finding: Finding;
  method: SurveyMethod;
  /** As that of a contact. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When somebody looked; not in the future. */
  on: Scalars['Date']['input'];
  /** How many producers: a number, or `several`. None where NONE was found, one at least where it was found. */
  producers?: InputMaybe<Scalars['String']['input']>;
  region: Scalars['ID']['input'];
  /** For what is bound to a resource. */
  resource?: InputMaybe<Resource>;
  segment: Scalars['ID']['input'];
  /** Where it is written. A field survey and a desk search need none: the record itself is the source. */
  source?: InputMaybe<SurveySourceInput>;
};

export type SurveyMethod =
  | 'desk'
  | 'document'
  | 'field';

export type SurveySourceInput = {
  /** A field survey is A unless given, a desk search has none; a document needs one. */
  grade?: InputMaybe<Grade>;
  published?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The words that say so. */
  quote?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

/** 先摸底: an unknown segment, and what knowing it decides. */
export type SurveyTask = {
  /** Segments whose verdict it decides: itself first, then those downstream that wait for it, of whatever chain. */
  decides: Array<Segment>;
  /** The unknown segment, evaluated as a gap. */
  gap: Gap;
  reasonEn: Scalars['String']['output'];
  reasonZh: Scalars['String']['output'];
  region: Region;
  segment: Segment;
};

export type SurveyTaskConnection = {
  edges: Array<SurveyTaskEdge>;
  options: JudgedWith;
  pageInfo: PageInfo;
  revision: Scalars['Int']['output'];
  totalCount: Scalars['Int']['output'];
};

export type SurveyTaskEdge = {
  cursor: Scalars['String']['output'];
  node: SurveyTask;
};

export type TagCount = {
  enterprises: Scalars['Int']['output'];
  tag: Scalars['String']['output'];
};

export type TripOptions = {
  /** Firms are chosen for so many days, 1 to 30; 5 unless given. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 10; 3 unless given. */
  firmsPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** Beyond that, each begun so many kilometres take half a day, 50 to 5000; 1500 unless given. */
  halfDayKm?: InputMaybe<Scalars['Int']['input']>;
  /** A way up to so many kilometres takes no time of its own, 0 to 2000; 150 unless given. */
  nearKm?: InputMaybe<Scalars['Int']['input']>;
  /** The trip ends where it began; true unless given. */
  returns?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TripPlan = {
  /** Stays and ways, in halves. */
  days: Scalars['Float']['output'];
  daysBack?: Maybe<Scalars['Float']['output']>;
  firmCount: Scalars['Int']['output'];
  /** Straight lines between seats, all that are known. */
  km: Scalars['Int']['output'];
  /** Back to the start; null where nobody returns. */
  kmBack?: Maybe<Scalars['Int']['output']>;
  noteEn: Scalars['String']['output'];
  noteZh: Scalars['String']['output'];
  options: TripPlannedWith;
  /** Whose seat it begins at: the region or the first above it of which the seat is known; null where none is. */
  start?: Maybe<Region>;
  stops: Array<TripStop>;
  /** Ways of unknown length: each takes half a day. */
  unknownLegs: Scalars['Int']['output'];
};

export type TripPlannedWith = {
  days: Scalars['Int']['output'];
  firmsPerDay: Scalars['Int']['output'];
  halfDayKm: Scalars['Int']['output'];
  nearKm: Scalars['Int']['output'];
  returns: Scalars['Boolean']['output'];
};

export type TripStop = {
  days: Scalars['Float']['output'];
  /** As many as the firms would take. */
  daysProposed: Scalars['Float']['output'];
  enterprises: Array<Scalars['ID']['output']>;
  /** From the stop before or from the start; null where a seat is not known. */
  km?: Maybe<Scalars['Int']['output']>;
  place: Region;
  travelDays: Scalars['Float']['output'];
};

export type TripStopInput = {
  /** In halves; as many as the firms take unless given. */
  days?: InputMaybe<Scalars['Float']['input']>;
  /** Whom to visit there, at most 200; an id that was merged into another counts as that. NOT_FOUND, with the ids, for those unknown. */
  enterprises: Array<Scalars['ID']['input']>;
  /** Where it is; each place once. */
  place: Scalars['ID']['input'];
};

export type UndoneChange = {
  /** The new entry of the log, or what it would be. */
  change: Change;
  /** What it takes back, line by line. `first` is 1 to 200. */
  edits: EditConnection;
  /** False for a dry run. */
  written: Scalars['Boolean']['output'];
};


export type UndoneChangeEditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type Viability =
  /** A required group cannot be had: not here, not buildable next, not tradable to here. */
  | 'blocked'
  | 'conditional'
  /** Only a survey can tell. */
  | 'undecided'
  | 'viable';

/**
 * Today's answer beside that with the landings. What is shown of sources, firms and evidence are always the facts on record,
 * never the landings.
 */
export type WhatIf = {
  coverageAfter: Array<Coverage>;
  /** Every segment of the industry by stage, then id; `coverageAfter` in the same order. */
  coverageBefore: Array<Coverage>;
  gapsAfter: Array<Gap>;
  /** Ranked, like the list of gaps. */
  gapsBefore: Array<Gap>;
  revision: Scalars['Int']['output'];
  routesAfter: Scalars['Int']['output'];
  /** Routes from raw material to product on which everything stands or is planned, those of all chains without an industry. */
  routesBefore: Scalars['Int']['output'];
  /** False where counting stopped on either side: there are at least so many. */
  routesExact: Scalars['Boolean']['output'];
  unknownAfter: Array<Gap>;
  /** To be surveyed first. */
  unknownBefore: Array<Gap>;
};

export type WitnessOutcome =
  /** The facts no longer give the verdict, or never did. */
  | 'false'
  /** Nothing that it names has moved. */
  | 'holds'
  /** The verdict is the same, but facts behind it have moved. */
  | 'stale';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LinkedThing:
    | ( ResolvedThing )
    | ( ResolvedThing )
    | ( ResolvedThing )
    | ( RegionParent )
    | ( SegmentParent )
    | ( ResolvedThing )
  ;
  SearchTarget:
    | ( ResolvedThing )
    | ( RegionParent )
    | ( SegmentParent )
    | ( ResolvedThing )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ResolvedThing )
    | ( IndustryParent )
    | ( ResolvedThing )
    | ( ResolvedThing )
    | ( RegionParent )
    | ( SegmentParent )
    | ( ResolvedThing )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<AboutParent>;
  AcceptedSuggestion: ResolverTypeWrapper<AcceptedSuggestionParent>;
  Access: ResolverTypeWrapper<Access>;
  Belonging: ResolverTypeWrapper<Belonging>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<CandidateParent>;
  CandidateConnection: ResolverTypeWrapper<CandidateListParent>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  CandidateFilter: CandidateFilter;
  CandidateIntroductions: ResolverTypeWrapper<CandidateIntroductions>;
  CandidateJudgedWith: ResolverTypeWrapper<CandidateJudgedWithParent>;
  CandidateOptions: CandidateOptions;
  CandidatePlace: ResolverTypeWrapper<PlaceWithFirms>;
  CandidateRelative: ResolverTypeWrapper<RelativeParent>;
  CandidateRelatives: ResolverTypeWrapper<CandidateRelatives>;
  CandidateWeights: CandidateWeights;
  CandidatesBelow: ResolverTypeWrapper<CandidatesStanding>;
  CandidatesByPlace: ResolverTypeWrapper<ByPlace>;
  CandidatesInPlace: ResolverTypeWrapper<CandidatesInPlaceParent>;
  CapacityInput: CapacityInput;
  Change: ResolverTypeWrapper<ChangeParent>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ResolverTypeWrapper<ChangeKind>;
  Complexity: ResolverTypeWrapper<LandscapeParent>;
  Confidence: ResolverTypeWrapper<Confidence>;
  Conflict: ResolverTypeWrapper<ConflictParent>;
  ConflictConnection: ResolverTypeWrapper<ConflictList>;
  ConflictCount: ResolverTypeWrapper<Omit<ConflictCount, 'kind'> & { kind: ResolversTypes['RecordKind'] }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictFilter: ConflictFilter;
  ConflictPart: ResolverTypeWrapper<KeyPart>;
  ContactInput: ContactInput;
  ContactKind: ResolverTypeWrapper<ContactKind>;
  Contribution: ResolverTypeWrapper<ContributionParent>;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  CoverageCapacity: ResolverTypeWrapper<CoverageCapacity>;
  CoverageState: ResolverTypeWrapper<CoverageState>;
  CutEnd: ResolverTypeWrapper<Omit<CutEnd, 'end'> & { end: ResolversTypes['LinkedEnd'] }>;
  DampedParty: ResolverTypeWrapper<DampingParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Edit: ResolverTypeWrapper<EditParent>;
  EditConnection: ResolverTypeWrapper<Omit<EditConnection, 'edges'> & { edges: Array<ResolversTypes['EditEdge']> }>;
  EditEdge: ResolverTypeWrapper<Omit<EditEdge, 'node'> & { node: ResolversTypes['Edit'] }>;
  Enterprise: ResolverTypeWrapper<ResolvedThing>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges'> & { edges: Array<ResolversTypes['EnterpriseEdge']> }>;
  EnterpriseCounts: ResolverTypeWrapper<CountsOf>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseFact: ResolverTypeWrapper<ResolvedThing>;
  EnterpriseFactConnection: ResolverTypeWrapper<Omit<EnterpriseFactConnection, 'edges'> & { edges: Array<ResolversTypes['EnterpriseFactEdge']> }>;
  EnterpriseFactEdge: ResolverTypeWrapper<Omit<EnterpriseFactEdge, 'node'> & { node: ResolversTypes['EnterpriseFact'] }>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseKind: ResolverTypeWrapper<EnterpriseKind>;
  EnterpriseKindCount: ResolverTypeWrapper<Omit<EnterpriseKindCount, 'kind'> & { kind: ResolversTypes['EnterpriseKind'] }>;
  EnterpriseOperation: ResolverTypeWrapper<EnterpriseOperation>;
  EnterpriseOperationCount: ResolverTypeWrapper<Omit<EnterpriseOperationCount, 'operation'> & { operation: ResolversTypes['EnterpriseOperation'] }>;
  EnterpriseOrder: ResolverTypeWrapper<EnterpriseOrder>;
  Evidence: ResolverTypeWrapper<ShownClaim>;
  FieldConflict: ResolverTypeWrapper<FieldConflictParent>;
  FilledFromBelow: ResolverTypeWrapper<FilledFromBelowParent>;
  Finding: ResolverTypeWrapper<Finding>;
  FirmText: ResolverTypeWrapper<FirmTextParent>;
  FirmTextKind: ResolverTypeWrapper<FirmTextKind>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<FlowParent>;
  FlowKind: ResolverTypeWrapper<FlowKind>;
  Gap: ResolverTypeWrapper<GapParent>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'options'> & { edges: Array<ResolversTypes['GapEdge']>, options: ResolversTypes['JudgedWith'] }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapFilled: ResolverTypeWrapper<Filled>;
  GapFilter: GapFilter;
  GapForTrip: ResolverTypeWrapper<GapTaken>;
  GapKind: ResolverTypeWrapper<GapKind>;
  GapLevel: ResolverTypeWrapper<GapLevel>;
  GapOptions: GapOptions;
  GapOrder: ResolverTypeWrapper<GapOrder>;
  GapOutlook: ResolverTypeWrapper<OutlookParent>;
  GapScale: GapScale;
  GapThresholds: GapThresholds;
  GapVerification: ResolverTypeWrapper<CheckedWitness>;
  GapWeights: GapWeights;
  Grade: ResolverTypeWrapper<Grade>;
  Hop: ResolverTypeWrapper<HopParent>;
  HopBetween: ResolverTypeWrapper<HopBetweenParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<IndustryParent>;
  InitialCount: ResolverTypeWrapper<InitialCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntroductionBound: ResolverTypeWrapper<IntroductionBound>;
  IntroductionPath: ResolverTypeWrapper<PathParent>;
  Introductions: ResolverTypeWrapper<IntroductionsParent>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JudgedWith: ResolverTypeWrapper<JudgedWithParent>;
  JudgedWithPeers: ResolverTypeWrapper<JudgedWithPeersParent>;
  JudgedWithScale: ResolverTypeWrapper<JudgedWithScaleParent>;
  JudgedWithThresholds: ResolverTypeWrapper<JudgedWithThresholds>;
  JudgedWithWeight: ResolverTypeWrapper<JudgedWithWeight>;
  KeptView: ResolverTypeWrapper<KeptParent>;
  Kinship: ResolverTypeWrapper<Kinship>;
  LandingInput: LandingInput;
  LeftOut: ResolverTypeWrapper<LeftOutParent>;
  LeftOutConnection: ResolverTypeWrapper<LeftOutListParent>;
  LeftOutCount: ResolverTypeWrapper<LeftOutCountParent>;
  LeftOutEdge: ResolverTypeWrapper<Omit<LeftOutEdge, 'node'> & { node: ResolversTypes['LeftOut'] }>;
  LeftOutReason: ResolverTypeWrapper<LeftOutReason>;
  Link: ResolverTypeWrapper<LinkParent>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges'> & { edges: Array<ResolversTypes['LinkEdge']> }>;
  LinkCount: ResolverTypeWrapper<Omit<LinkCount, 'direction' | 'relation'> & { direction: ResolversTypes['LinkDirection'], relation: ResolversTypes['LinkRelation'] }>;
  LinkDirection: ResolverTypeWrapper<LinkDirection>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkEndInput: LinkEndInput;
  LinkEndKind: ResolverTypeWrapper<LinkEndKind>;
  LinkRelation: ResolverTypeWrapper<LinkRelation>;
  LinkedEnd: ResolverTypeWrapper<LinkedEndParent>;
  LinkedThing: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkedThing']>;
  LocalDemand: ResolverTypeWrapper<LocalDemandParent>;
  LocalNeed: ResolverTypeWrapper<LocalNeedParent>;
  MergedEnterprises: ResolverTypeWrapper<Merged>;
  MovingClaim: ResolverTypeWrapper<MovingClaimParent>;
  MovingClaimConnection: ResolverTypeWrapper<Omit<MovingClaimConnection, 'edges'> & { edges: Array<ResolversTypes['MovingClaimEdge']> }>;
  MovingClaimEdge: ResolverTypeWrapper<Omit<MovingClaimEdge, 'node'> & { node: ResolversTypes['MovingClaim'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedBasis: ResolverTypeWrapper<NeedBasis>;
  NeighbourSupply: ResolverTypeWrapper<NeighbourSupplyParent>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organisation: ResolverTypeWrapper<ResolvedThing>;
  Outlook: ResolverTypeWrapper<Outlook>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassedOver: ResolverTypeWrapper<Omit<PassedOver, 'viability'> & { viability: ResolversTypes['Viability'] }>;
  PathBetween: ResolverTypeWrapper<Omit<PathBetween, 'hops'> & { hops: Array<ResolversTypes['HopBetween']> }>;
  PathBound: ResolverTypeWrapper<PathBound>;
  PathsBetween: ResolverTypeWrapper<PathsBetweenParent>;
  PeerLevel: ResolverTypeWrapper<PeerLevel>;
  PeerOptions: PeerOptions;
  PlaceBelow: ResolverTypeWrapper<PlaceStanding>;
  PlaceCount: ResolverTypeWrapper<Omit<PlaceCount, 'region'> & { region: ResolversTypes['Region'] }>;
  PlacedCandidate: ResolverTypeWrapper<PlacedFirm>;
  PlacesBelow: ResolverTypeWrapper<PlacesStanding>;
  Production: ResolverTypeWrapper<ProducerRow>;
  ProductionConnection: ResolverTypeWrapper<Omit<ProductionConnection, 'edges'> & { edges: Array<ResolversTypes['ProductionEdge']> }>;
  ProductionEdge: ResolverTypeWrapper<Omit<ProductionEdge, 'node'> & { node: ResolversTypes['Production'] }>;
  ProductionStatus: ResolverTypeWrapper<ProductionStatus>;
  Project: ResolverTypeWrapper<ResolvedThing>;
  ProjectInvestor: ResolverTypeWrapper<Omit<ProjectInvestor, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionBlank: ResolverTypeWrapper<Omit<QuestionBlank, 'kind'> & { kind: ResolversTypes['QuestionBlankKind'] }>;
  QuestionBlankInput: QuestionBlankInput;
  QuestionBlankKind: ResolverTypeWrapper<QuestionBlankKind>;
  RankRange: ResolverTypeWrapper<RankRange>;
  Reach: ResolverTypeWrapper<Reach>;
  RecordKind: ResolverTypeWrapper<RecordKind>;
  RecruitingObjective: ResolverTypeWrapper<RecruitingObjective>;
  RecruitingSet: ResolverTypeWrapper<RecruitingSetParent>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionComplexity: ResolverTypeWrapper<RegionComplexityParent>;
  RegionComplexityConnection: ResolverTypeWrapper<Omit<RegionComplexityConnection, 'edges'> & { edges: Array<ResolversTypes['RegionComplexityEdge']> }>;
  RegionComplexityEdge: ResolverTypeWrapper<Omit<RegionComplexityEdge, 'node'> & { node: ResolversTypes['RegionComplexity'] }>;
  RegionLevel: ResolverTypeWrapper<RegionLevel>;
  RegisteredContact: ResolverTypeWrapper<RegisteredContactParent>;
  RegisteredSurvey: ResolverTypeWrapper<RegisteredSurveyParent>;
  Relatedness: ResolverTypeWrapper<RelatednessParent>;
  Requirement: ResolverTypeWrapper<RequirementParent>;
  RequirementOption: ResolverTypeWrapper<RequirementOptionParent>;
  Resource: ResolverTypeWrapper<Resource>;
  Route: ResolverTypeWrapper<RouteParent>;
  RouteList: ResolverTypeWrapper<RouteListParent>;
  SavedQuestion: ResolverTypeWrapper<KeptParent>;
  SavedQuestionConnection: ResolverTypeWrapper<Omit<SavedQuestionConnection, 'edges'> & { edges: Array<ResolversTypes['SavedQuestionEdge']> }>;
  SavedQuestionEdge: ResolverTypeWrapper<Omit<SavedQuestionEdge, 'node'> & { node: ResolversTypes['SavedQuestion'] }>;
  SavedQuestionInput: SavedQuestionInput;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'target'> & { target: ResolversTypes['SearchTarget'] }>;
  SearchTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchTarget']>;
  Segment: ResolverTypeWrapper<SegmentParent>;
  SegmentComplexity: ResolverTypeWrapper<SegmentComplexityParent>;
  SegmentComplexityConnection: ResolverTypeWrapper<Omit<SegmentComplexityConnection, 'edges'> & { edges: Array<ResolversTypes['SegmentComplexityEdge']> }>;
  SegmentComplexityEdge: ResolverTypeWrapper<Omit<SegmentComplexityEdge, 'node'> & { node: ResolversTypes['SegmentComplexity'] }>;
  SegmentCount: ResolverTypeWrapper<Omit<SegmentCount, 'segment'> & { segment: ResolversTypes['Segment'] }>;
  SegmentScope: ResolverTypeWrapper<SegmentScope>;
  SegmentSuggestion: ResolverTypeWrapper<SegmentSuggestionParent>;
  SetMethod: ResolverTypeWrapper<SetMethod>;
  Shortlist: ResolverTypeWrapper<KeptParent>;
  ShortlistAdditions: ResolverTypeWrapper<Omit<ShortlistAdditions, 'entries' | 'shortlist'> & { entries: Array<ResolversTypes['ShortlistEntry']>, shortlist: ResolversTypes['Shortlist'] }>;
  ShortlistConnection: ResolverTypeWrapper<Omit<ShortlistConnection, 'edges'> & { edges: Array<ResolversTypes['ShortlistEdge']> }>;
  ShortlistCount: ResolverTypeWrapper<Omit<ShortlistCount, 'state'> & { state: ResolversTypes['ShortlistState'] }>;
  ShortlistEdge: ResolverTypeWrapper<Omit<ShortlistEdge, 'node'> & { node: ResolversTypes['Shortlist'] }>;
  ShortlistEntry: ResolverTypeWrapper<ShortlistEntryParent>;
  ShortlistEntryConnection: ResolverTypeWrapper<Omit<ShortlistEntryConnection, 'edges'> & { edges: Array<ResolversTypes['ShortlistEntryEdge']> }>;
  ShortlistEntryEdge: ResolverTypeWrapper<Omit<ShortlistEntryEdge, 'node'> & { node: ResolversTypes['ShortlistEntry'] }>;
  ShortlistEntryInput: ShortlistEntryInput;
  ShortlistEntryPart: ResolverTypeWrapper<ShortlistEntryPartParent>;
  ShortlistState: ResolverTypeWrapper<ShortlistState>;
  Signal: ResolverTypeWrapper<ResolvedThing>;
  SignalConnection: ResolverTypeWrapper<Omit<SignalConnection, 'edges'> & { edges: Array<ResolversTypes['SignalEdge']> }>;
  SignalEdge: ResolverTypeWrapper<Omit<SignalEdge, 'node'> & { node: ResolversTypes['Signal'] }>;
  SinceView: ResolverTypeWrapper<KeptParent>;
  Siting: ResolverTypeWrapper<Siting>;
  Source: ResolverTypeWrapper<ResolvedThing>;
  SourceKind: ResolverTypeWrapper<SourceKind>;
  Stage: ResolverTypeWrapper<Stage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestionMatch: ResolverTypeWrapper<SuggestionMatchParent>;
  SuggestionStanding: ResolverTypeWrapper<SuggestionStanding>;
  SurveyInput: SurveyInput;
  SurveyMethod: ResolverTypeWrapper<SurveyMethod>;
  SurveySourceInput: SurveySourceInput;
  SurveyTask: ResolverTypeWrapper<SurveyTaskParent>;
  SurveyTaskConnection: ResolverTypeWrapper<Omit<SurveyTaskConnection, 'edges' | 'options'> & { edges: Array<ResolversTypes['SurveyTaskEdge']>, options: ResolversTypes['JudgedWith'] }>;
  SurveyTaskEdge: ResolverTypeWrapper<Omit<SurveyTaskEdge, 'node'> & { node: ResolversTypes['SurveyTask'] }>;
  TagCount: ResolverTypeWrapper<TagCount>;
  TripOptions: TripOptions;
  TripPlan: ResolverTypeWrapper<Trip>;
  TripPlannedWith: ResolverTypeWrapper<TripPlannedWith>;
  TripStop: ResolverTypeWrapper<StopOf>;
  TripStopInput: TripStopInput;
  UndoneChange: ResolverTypeWrapper<Undone>;
  Viability: ResolverTypeWrapper<Viability>;
  WhatIf: ResolverTypeWrapper<WhatIfParent>;
  WitnessOutcome: ResolverTypeWrapper<WitnessOutcome>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: AboutParent;
  AcceptedSuggestion: AcceptedSuggestionParent;
  Access: Access;
  Boolean: Scalars['Boolean']['output'];
  Candidate: CandidateParent;
  CandidateConnection: CandidateListParent;
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  CandidateFilter: CandidateFilter;
  CandidateIntroductions: CandidateIntroductions;
  CandidateJudgedWith: CandidateJudgedWithParent;
  CandidateOptions: CandidateOptions;
  CandidatePlace: PlaceWithFirms;
  CandidateRelative: RelativeParent;
  CandidateWeights: CandidateWeights;
  CandidatesBelow: CandidatesStanding;
  CandidatesByPlace: ByPlace;
  CandidatesInPlace: CandidatesInPlaceParent;
  CapacityInput: CapacityInput;
  Change: ChangeParent;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Complexity: LandscapeParent;
  Conflict: ConflictParent;
  ConflictConnection: ConflictList;
  ConflictCount: ConflictCount;
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictFilter: ConflictFilter;
  ConflictPart: KeyPart;
  ContactInput: ContactInput;
  Contribution: ContributionParent;
  Coverage: CoverageParent;
  CoverageCapacity: CoverageCapacity;
  CutEnd: Omit<CutEnd, 'end'> & { end: ResolversParentTypes['LinkedEnd'] };
  DampedParty: DampingParent;
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Edit: EditParent;
  EditConnection: Omit<EditConnection, 'edges'> & { edges: Array<ResolversParentTypes['EditEdge']> };
  EditEdge: Omit<EditEdge, 'node'> & { node: ResolversParentTypes['Edit'] };
  Enterprise: ResolvedThing;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnterpriseEdge']> };
  EnterpriseCounts: CountsOf;
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFact: ResolvedThing;
  EnterpriseFactConnection: Omit<EnterpriseFactConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnterpriseFactEdge']> };
  EnterpriseFactEdge: Omit<EnterpriseFactEdge, 'node'> & { node: ResolversParentTypes['EnterpriseFact'] };
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseKindCount: EnterpriseKindCount;
  EnterpriseOperationCount: EnterpriseOperationCount;
  Evidence: ShownClaim;
  FieldConflict: FieldConflictParent;
  FilledFromBelow: FilledFromBelowParent;
  FirmText: FirmTextParent;
  Float: Scalars['Float']['output'];
  Flow: FlowParent;
  Gap: GapParent;
  GapConnection: Omit<GapConnection, 'edges' | 'options'> & { edges: Array<ResolversParentTypes['GapEdge']>, options: ResolversParentTypes['JudgedWith'] };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapFilled: Filled;
  GapFilter: GapFilter;
  GapForTrip: GapTaken;
  GapOptions: GapOptions;
  GapOutlook: OutlookParent;
  GapScale: GapScale;
  GapThresholds: GapThresholds;
  GapVerification: CheckedWitness;
  GapWeights: GapWeights;
  Hop: HopParent;
  HopBetween: HopBetweenParent;
  ID: Scalars['ID']['output'];
  Industry: IndustryParent;
  InitialCount: InitialCount;
  Int: Scalars['Int']['output'];
  IntroductionPath: PathParent;
  Introductions: IntroductionsParent;
  JSON: Scalars['JSON']['output'];
  JudgedWith: JudgedWithParent;
  JudgedWithPeers: JudgedWithPeersParent;
  JudgedWithScale: JudgedWithScaleParent;
  JudgedWithThresholds: JudgedWithThresholds;
  JudgedWithWeight: JudgedWithWeight;
  KeptView: KeptParent;
  LandingInput: LandingInput;
  LeftOut: LeftOutParent;
  LeftOutConnection: LeftOutListParent;
  LeftOutCount: LeftOutCountParent;
  LeftOutEdge: Omit<LeftOutEdge, 'node'> & { node: ResolversParentTypes['LeftOut'] };
  Link: LinkParent;
  LinkConnection: Omit<LinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['LinkEdge']> };
  LinkCount: LinkCount;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkEndInput: LinkEndInput;
  LinkedEnd: LinkedEndParent;
  LinkedThing: ResolversUnionTypes<ResolversParentTypes>['LinkedThing'];
  LocalDemand: LocalDemandParent;
  LocalNeed: LocalNeedParent;
  MergedEnterprises: Merged;
  MovingClaim: MovingClaimParent;
  MovingClaimConnection: Omit<MovingClaimConnection, 'edges'> & { edges: Array<ResolversParentTypes['MovingClaimEdge']> };
  MovingClaimEdge: Omit<MovingClaimEdge, 'node'> & { node: ResolversParentTypes['MovingClaim'] };
  Mutation: Record<PropertyKey, never>;
  NeighbourSupply: NeighbourSupplyParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: ResolvedThing;
  PageInfo: PageInfo;
  PassedOver: PassedOver;
  PathBetween: Omit<PathBetween, 'hops'> & { hops: Array<ResolversParentTypes['HopBetween']> };
  PathsBetween: PathsBetweenParent;
  PeerOptions: PeerOptions;
  PlaceBelow: PlaceStanding;
  PlaceCount: Omit<PlaceCount, 'region'> & { region: ResolversParentTypes['Region'] };
  PlacedCandidate: PlacedFirm;
  PlacesBelow: PlacesStanding;
  Production: ProducerRow;
  ProductionConnection: Omit<ProductionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProductionEdge']> };
  ProductionEdge: Omit<ProductionEdge, 'node'> & { node: ResolversParentTypes['Production'] };
  Project: ResolvedThing;
  ProjectInvestor: Omit<ProjectInvestor, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  Query: Record<PropertyKey, never>;
  QuestionBlank: QuestionBlank;
  QuestionBlankInput: QuestionBlankInput;
  RankRange: RankRange;
  RecruitingSet: RecruitingSetParent;
  Region: RegionParent;
  RegionComplexity: RegionComplexityParent;
  RegionComplexityConnection: Omit<RegionComplexityConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegionComplexityEdge']> };
  RegionComplexityEdge: Omit<RegionComplexityEdge, 'node'> & { node: ResolversParentTypes['RegionComplexity'] };
  RegisteredContact: RegisteredContactParent;
  RegisteredSurvey: RegisteredSurveyParent;
  Relatedness: RelatednessParent;
  Requirement: RequirementParent;
  RequirementOption: RequirementOptionParent;
  Route: RouteParent;
  RouteList: RouteListParent;
  SavedQuestion: KeptParent;
  SavedQuestionConnection: Omit<SavedQuestionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SavedQuestionEdge']> };
  SavedQuestionEdge: Omit<SavedQuestionEdge, 'node'> & { node: ResolversParentTypes['SavedQuestion'] };
  SavedQuestionInput: SavedQuestionInput;
  SearchHit: Omit<SearchHit, 'target'> & { target: ResolversParentTypes['SearchTarget'] };
  SearchTarget: ResolversUnionTypes<ResolversParentTypes>['SearchTarget'];
  Segment: SegmentParent;
  SegmentComplexity: SegmentComplexityParent;
  SegmentComplexityConnection: Omit<SegmentComplexityConnection, 'edges'> & { edges: Array<ResolversParentTypes['SegmentComplexityEdge']> };
  SegmentComplexityEdge: Omit<SegmentComplexityEdge, 'node'> & { node: ResolversParentTypes['SegmentComplexity'] };
  SegmentCount: Omit<SegmentCount, 'segment'> & { segment: ResolversParentTypes['Segment'] };
  SegmentSuggestion: SegmentSuggestionParent;
  Shortlist: KeptParent;
  ShortlistAdditions: Omit<ShortlistAdditions, 'entries' | 'shortlist'> & { entries: Array<ResolversParentTypes['ShortlistEntry']>, shortlist: ResolversParentTypes['Shortlist'] };
  ShortlistConnection: Omit<ShortlistConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShortlistEdge']> };
  ShortlistCount: ShortlistCount;
  ShortlistEdge: Omit<ShortlistEdge, 'node'> & { node: ResolversParentTypes['Shortlist'] };
  ShortlistEntry: ShortlistEntryParent;
  ShortlistEntryConnection: Omit<ShortlistEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShortlistEntryEdge']> };
  ShortlistEntryEdge: Omit<ShortlistEntryEdge, 'node'> & { node: ResolversParentTypes['ShortlistEntry'] };
  ShortlistEntryInput: ShortlistEntryInput;
  ShortlistEntryPart: ShortlistEntryPartParent;
  Signal: ResolvedThing;
  SignalConnection: Omit<SignalConnection, 'edges'> & { edges: Array<ResolversParentTypes['SignalEdge']> };
  SignalEdge: Omit<SignalEdge, 'node'> & { node: ResolversParentTypes['Signal'] };
  SinceView: KeptParent;
  Source: ResolvedThing;
  String: Scalars['String']['output'];
  SuggestionMatch: SuggestionMatchParent;
  SurveyInput: SurveyInput;
  SurveySourceInput: SurveySourceInput;
  SurveyTask: SurveyTaskParent;
  SurveyTaskConnection: Omit<SurveyTaskConnection, 'edges' | 'options'> & { edges: Array<ResolversParentTypes['SurveyTaskEdge']>, options: ResolversParentTypes['JudgedWith'] };
  SurveyTaskEdge: Omit<SurveyTaskEdge, 'node'> & { node: ResolversParentTypes['SurveyTask'] };
  TagCount: TagCount;
  TripOptions: TripOptions;
  TripPlan: Trip;
  TripPlannedWith: TripPlannedWith;
  TripStop: StopOf;
  TripStopInput: TripStopInput;
  UndoneChange: Undone;
  WhatIf: WhatIfParent;
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  boundariesProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  homeIndustry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcceptedSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptedSuggestion'] = ResolversParentTypes['AcceptedSuggestion']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  production?: Resolver<ResolversTypes['Production'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  mayShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BelongingResolvers = { ABOVE: 'above', HERE: 'here' };

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  exactSegment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasIntroduction?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
  kinshipEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinshipZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherSegments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  productions?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ResolversTypes['RankRange']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  exactCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  introductions?: Resolver<Maybe<ResolversTypes['CandidateIntroductions']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOutConnection'], ParentType, ContextType, RequireFields<CandidateConnectionLeftOutArgs, 'first'>>;
  options?: Resolver<ResolversTypes['CandidateJudgedWith'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relatives?: Resolver<Array<ResolversTypes['CandidateRelative']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilteredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type CandidateIntroductionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateIntroductions'] = ResolversParentTypes['CandidateIntroductions']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateJudgedWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateJudgedWith'] = ResolversParentTypes['CandidateJudgedWith']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enough?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfLifeMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relatives?: Resolver<ResolversTypes['CandidateRelatives'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['JudgedWithWeight']>, ParentType, ContextType>;
};

export type CandidatePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatePlace'] = ResolversParentTypes['CandidatePlace']> = {
  firms?: Resolver<Array<ResolversTypes['PlacedCandidate']>, ParentType, ContextType>;
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lng?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CandidateRelativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateRelative'] = ResolversParentTypes['CandidateRelative']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
  kinshipEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinshipZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  takenIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateRelativesResolvers = { ALWAYS: 'always', FEW: 'few', NEVER: 'never' };

export type CandidatesBelowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatesBelow'] = ResolversParentTypes['CandidatesBelow']> = {
  abroadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fills?: Resolver<Array<ResolversTypes['FilledFromBelow']>, ParentType, ContextType>;
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsUnplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOver?: Resolver<Array<ResolversTypes['PassedOver']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['CandidatesInPlace']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CandidatesByPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatesByPlace'] = ResolversParentTypes['CandidatesByPlace']> = {
  abroad?: Resolver<Array<ResolversTypes['PlacedCandidate']>, ParentType, ContextType>;
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['GapForTrip']>, ParentType, ContextType>;
  passedOver?: Resolver<Array<ResolversTypes['PassedOver']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['CandidatePlace']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['TripPlan'], ParentType, ContextType, Partial<CandidatesByPlaceProposalArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidatesInPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatesInPlace'] = ResolversParentTypes['CandidatesInPlace']> = {
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lng?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['EditConnection'], ParentType, ContextType, RequireFields<ChangeEditsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeKindResolvers = { EDIT: 'edit', IMPORT: 'import', MERGE: 'merge', UNDO: 'undo' };

export type ComplexityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complexity'] = ResolversParentTypes['Complexity']> = {
  enough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['JudgedWithPeers'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionComplexityConnection'], ParentType, ContextType, RequireFields<ComplexityRegionsArgs, 'first'>>;
  regionsKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relatedness?: Resolver<Array<ResolversTypes['Relatedness']>, ParentType, ContextType, RequireFields<ComplexityRelatednessArgs, 'industry' | 'region'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<ResolversTypes['SegmentComplexityConnection'], ParentType, ContextType, RequireFields<ComplexitySegmentsArgs, 'first'>>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfidenceResolvers = { COMMON_KNOWLEDGE: 'common-knowledge', ESTIMATE: 'estimate', SOURCED: 'sourced' };

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<Array<ResolversTypes['ConflictPart']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  counts?: Resolver<Array<ResolversTypes['ConflictCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictCount'] = ResolversParentTypes['ConflictCount']> = {
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictPart'] = ResolversParentTypes['ConflictPart']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecordKind']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactKindResolvers = { CONTACT: 'contact', VISIT: 'visit' };

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  capacity?: Resolver<Maybe<ResolversTypes['CoverageCapacity']>, ParentType, ContextType>;
  deskOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elsewhereInCity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localDemand?: Resolver<Maybe<ResolversTypes['LocalDemand']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  producers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productions?: Resolver<ResolversTypes['ProductionConnection'], ParentType, ContextType, RequireFields<CoverageProductionsArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  takenOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdictEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCapacity'] = ResolversParentTypes['CoverageCapacity']> = {
  knownProducers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestShare?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownProducers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageStateResolvers = { ABSENT: 'absent', PLANNED: 'planned', PRESENT: 'present', UNKNOWN: 'unknown', WEAK: 'weak' };

export type CutEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutEnd'] = ResolversParentTypes['CutEnd']> = {
  end?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DampedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DampedParty'] = ResolversParentTypes['DampedParty']> = {
  party?: Resolver<ResolversTypes['LinkedThing'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edit'] = ResolversParentTypes['Edit']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type EditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditConnection'] = ResolversParentTypes['EditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditEdge'] = ResolversParentTypes['EditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Edit'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EnterpriseChangesArgs, 'first'>>;
  conflicts?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['EnterpriseFactConnection'], ParentType, ContextType, RequireFields<EnterpriseFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productions?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  recordConflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<EnterpriseRecordConflictsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortlistEntries?: Resolver<Array<ResolversTypes['ShortlistEntry']>, ParentType, ContextType>;
  signals?: Resolver<ResolversTypes['SignalConnection'], ParentType, ContextType, RequireFields<EnterpriseSignalsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['SegmentSuggestion']>, ParentType, ContextType, RequireFields<EnterpriseSuggestionsArgs, 'refused'>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['FirmText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseCounts'] = ResolversParentTypes['EnterpriseCounts']> = {
  elsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initials?: Resolver<Array<ResolversTypes['InitialCount']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EnterpriseKindCount']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['EnterpriseOperationCount']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['SegmentCount']>, ParentType, ContextType, RequireFields<EnterpriseCountsSegmentsArgs, 'industry'>>;
  tags?: Resolver<Array<ResolversTypes['TagCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFact'] = ResolversParentTypes['EnterpriseFact']> = {
  conflicts?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EnterpriseFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFactConnection'] = ResolversParentTypes['EnterpriseFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFactEdge'] = ResolversParentTypes['EnterpriseFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseFact'], ParentType, ContextType>;
};

export type EnterpriseKindResolvers = { FIRM: 'firm', INSTITUTION: 'institution' };

export type EnterpriseKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseKindCount'] = ResolversParentTypes['EnterpriseKindCount']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
};

export type EnterpriseOperationResolvers = { CEASED: 'ceased', STANDING: 'standing', UNSTATED: 'unstated' };

export type EnterpriseOperationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseOperationCount'] = ResolversParentTypes['EnterpriseOperationCount']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['EnterpriseOperation'], ParentType, ContextType>;
};

export type EnterpriseOrderResolvers = { CAPITAL: 'capital', ESTABLISHED: 'established', NAME: 'name', PRODUCTIONS: 'productions', REGION: 'region', STANDING: 'standing' };

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['SurveyMethod']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldConflict'] = ResolversParentTypes['FieldConflict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FilledFromBelowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilledFromBelow'] = ResolversParentTypes['FilledFromBelow']> = {
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type FindingResolvers = { NONE: 'none', PARTIAL: 'partial', PLANNED: 'planned', PRESENT: 'present', UNKNOWN: 'unknown' };

export type FirmTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmText'] = ResolversParentTypes['FirmText']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FirmTextKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirmTextKindResolvers = { BUSINESS_SCOPE: 'business_scope', MAIN_PRODUCTS: 'main_products' };

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  coefficient?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  coefficientUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eitherOr?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type FlowKindResolvers = { AUXILIARY: 'auxiliary', BY_PRODUCT: 'by-product', ENERGY: 'energy', EQUIPMENT: 'equipment', MAIN_INPUT: 'main-input', SERVICE: 'service' };

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<GapCandidatesArgs, 'first'>>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GapLevel'], ParentType, ContextType>;
  levelReasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levelReasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgedWith'], ParentType, ContextType>;
  outlook?: Resolver<ResolversTypes['GapOutlook'], ParentType, ContextType>;
  producersElsewhere?: Resolver<ResolversTypes['ProductionConnection'], ParentType, ContextType, RequireFields<GapProducersElsewhereArgs, 'first'>>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ResolversTypes['RankRange']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  verdictEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viability?: Resolver<ResolversTypes['Viability'], ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgedWith'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapFilledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapFilled'] = ResolversParentTypes['GapFilled']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapForTripResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapForTrip'] = ResolversParentTypes['GapForTrip']> = {
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  takenIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapKindResolvers = { BUILD: 'build', EXTEND: 'extend', FILL: 'fill', STRENGTHEN: 'strengthen' };

export type GapLevelResolvers = { HIGH: 'high', LOW: 'low', MEDIUM: 'medium' };

export type GapOrderResolvers = { CANDIDATES: 'candidates', DEMAND: 'demand', RANK: 'rank', SCORE: 'score' };

export type GapOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapOutlook'] = ResolversParentTypes['GapOutlook']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Outlook'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['NeighbourSupply']>, ParentType, ContextType>;
  neighboursUnsurveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighboursWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapVerification'] = ResolversParentTypes['GapVerification']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WitnessOutcome'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witness?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type GradeResolvers = { A: 'A', B: 'B', C: 'C' };

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LinkedThing'], ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LinkedThing'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HopBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HopBetween'] = ResolversParentTypes['HopBetween']> = {
  from?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  flows?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitialCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialCount'] = ResolversParentTypes['InitialCount']> = {
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntroductionBoundResolvers = { CANDIDATE: 'candidate', TIES: 'ties', TIME: 'time' };

export type IntroductionPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionPath'] = ResolversParentTypes['IntroductionPath']> = {
  anchor?: Resolver<ResolversTypes['LinkedThing'], ParentType, ContextType>;
  anchorEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anchorZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belonging?: Resolver<ResolversTypes['Belonging'], ParentType, ContextType>;
  damped?: Resolver<Array<ResolversTypes['DampedParty']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  bound?: Resolver<Maybe<ResolversTypes['IntroductionBound']>, ParentType, ContextType>;
  crowdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crowds?: Resolver<Array<ResolversTypes['LinkedThing']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['IntroductionPath']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgedWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedWith'] = ResolversParentTypes['JudgedWith']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['JudgedWithPeers'], ParentType, ContextType>;
  plannedStages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['JudgedWithScale'], ParentType, ContextType>;
  thresholds?: Resolver<ResolversTypes['JudgedWithThresholds'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['JudgedWithWeight']>, ParentType, ContextType>;
};

export type JudgedWithPeersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedWithPeers'] = ResolversParentTypes['JudgedWithPeers']> = {
  atLeastRegions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeastSegments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PeerLevel'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type JudgedWithScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedWithScale'] = ResolversParentTypes['JudgedWithScale']> = {
  investmentYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marketShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Decimal']>, ParentType, ContextType>;
  usersShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueAdded?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JudgedWithThresholdsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedWithThresholds'] = ResolversParentTypes['JudgedWithThresholds']> = {
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgedWithWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedWithWeight'] = ResolversParentTypes['JudgedWithWeight']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeptViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptView'] = ResolversParentTypes['KeptView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['SinceView'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type KinshipResolvers = { ANOTHER_WAY: 'another-way', INPUT: 'input', RELATED: 'related', SAME: 'same', SHARED_INPUTS: 'shared-inputs', SHARED_USERS: 'shared-users', SUBSTITUTE: 'substitute' };

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutConnection'] = ResolversParentTypes['LeftOutConnection']> = {
  counts?: Resolver<Array<ResolversTypes['LeftOutCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LeftOutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutCount'] = ResolversParentTypes['LeftOutCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutEdge'] = ResolversParentTypes['LeftOutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
};

export type LeftOutReasonResolvers = { CEASED: 'ceased', CLOSED: 'closed', GROUP_HERE: 'group-here', HERE: 'here', INSTITUTION: 'institution', PLANNED: 'planned', UNPLACED: 'unplaced', UNPROVEN: 'unproven' };

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  controlling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  near?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkDirectionResolvers = { IN: 'in', OUT: 'out' };

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkEndKindResolvers = { ENTERPRISES: 'enterprises', ORGANISATIONS: 'organisations', PROJECTS: 'projects', REGIONS: 'regions', SEGMENTS: 'segments', SOURCES: 'sources' };

export type LinkRelationResolvers = { ADDRESSES: 'addresses', FLOWS: 'flows', HOLDS: 'holds', INVESTS: 'invests', PRODUCES: 'produces', RELATED: 'related', SOURCED: 'sourced', SUPPLIES: 'supplies' };

export type LinkedEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedEnd'] = ResolversParentTypes['LinkedEnd']> = {
  counts?: Resolver<Array<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkEndKind'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['LinkedThing'], ParentType, ContextType>;
};

export type LinkedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedThing'] = ResolversParentTypes['LinkedThing']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Organisation' | 'Project' | 'Region' | 'Segment' | 'Source', ParentType, ContextType>;
};

export type LocalDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalDemand'] = ResolversParentTypes['LocalDemand']> = {
  needs?: Resolver<Array<ResolversTypes['LocalNeed']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalNeed'] = ResolversParentTypes['LocalNeed']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['NeedBasis'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
};

export type MergedEnterprisesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedEnterprises'] = ResolversParentTypes['MergedEnterprises']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  moving?: Resolver<ResolversTypes['MovingClaimConnection'], ParentType, ContextType, RequireFields<MergedEnterprisesMovingArgs, 'first'>>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MovingClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovingClaim'] = ResolversParentTypes['MovingClaim']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joins?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MovingClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovingClaimConnection'] = ResolversParentTypes['MovingClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MovingClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovingClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovingClaimEdge'] = ResolversParentTypes['MovingClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovingClaim'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSuggestion?: Resolver<ResolversTypes['AcceptedSuggestion'], ParentType, ContextType, RequireFields<MutationAcceptSuggestionArgs, 'enterprise' | 'segment'>>;
  addToShortlist?: Resolver<ResolversTypes['ShortlistAdditions'], ParentType, ContextType, RequireFields<MutationAddToShortlistArgs, 'entries' | 'shortlist'>>;
  changeQuestion?: Resolver<ResolversTypes['SavedQuestion'], ParentType, ContextType, RequireFields<MutationChangeQuestionArgs, 'id' | 'question' | 'version'>>;
  changeShortlist?: Resolver<ResolversTypes['Shortlist'], ParentType, ContextType, RequireFields<MutationChangeShortlistArgs, 'id' | 'version'>>;
  changeShortlistEntry?: Resolver<ResolversTypes['ShortlistEntry'], ParentType, ContextType, RequireFields<MutationChangeShortlistEntryArgs, 'id' | 'version'>>;
  createShortlist?: Resolver<ResolversTypes['Shortlist'], ParentType, ContextType, RequireFields<MutationCreateShortlistArgs, 'name'>>;
  dropQuestion?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDropQuestionArgs, 'id' | 'version'>>;
  dropShortlist?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDropShortlistArgs, 'id' | 'version' | 'withEntries'>>;
  dropShortlistEntry?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDropShortlistEntryArgs, 'id' | 'version'>>;
  keepQuestion?: Resolver<ResolversTypes['SavedQuestion'], ParentType, ContextType, RequireFields<MutationKeepQuestionArgs, 'question'>>;
  keepView?: Resolver<ResolversTypes['KeptView'], ParentType, ContextType, RequireFields<MutationKeepViewArgs, 'state'>>;
  mergeEnterprises?: Resolver<ResolversTypes['MergedEnterprises'], ParentType, ContextType, RequireFields<MutationMergeEnterprisesArgs, 'dryRun' | 'keep' | 'merged' | 'reason'>>;
  offerSuggestionAgain?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType, RequireFields<MutationOfferSuggestionAgainArgs, 'enterprise' | 'segment'>>;
  refuseSuggestion?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType, RequireFields<MutationRefuseSuggestionArgs, 'enterprise' | 'segment'>>;
  registerContact?: Resolver<ResolversTypes['RegisteredContact'], ParentType, ContextType, RequireFields<MutationRegisterContactArgs, 'contact'>>;
  registerSurvey?: Resolver<ResolversTypes['RegisteredSurvey'], ParentType, ContextType, RequireFields<MutationRegisterSurveyArgs, 'survey'>>;
  undoChange?: Resolver<ResolversTypes['UndoneChange'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'dryRun' | 'reason' | 'revision'>>;
};

export type NeedBasisResolvers = { FLOW: 'flow', RECORD: 'record' };

export type NeighbourSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourSupply'] = ResolversParentTypes['NeighbourSupply']> = {
  distanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  producers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Industry' | 'Organisation' | 'Project' | 'Region' | 'Segment' | 'Source', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  serves?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutlookResolvers = { BUY_NEARBY: 'buy-nearby', GROW_OWN: 'grow-own', OUT_OF_REACH: 'out-of-reach', RECRUIT_FROM_AFAR: 'recruit-from-afar' };

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassedOver'] = ResolversParentTypes['PassedOver']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viability?: Resolver<ResolversTypes['Viability'], ParentType, ContextType>;
};

export type PathBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathBetween'] = ResolversParentTypes['PathBetween']> = {
  hops?: Resolver<Array<ResolversTypes['HopBetween']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathBoundResolvers = { STEPS: 'steps', TIES: 'ties', TIME: 'time' };

export type PathsBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsBetween'] = ResolversParentTypes['PathsBetween']> = {
  bound?: Resolver<Maybe<ResolversTypes['PathBound']>, ParentType, ContextType>;
  cut?: Resolver<Array<ResolversTypes['CutEnd']>, ParentType, ContextType>;
  cutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['PathBetween']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LinkedEnd'], ParentType, ContextType>;
};

export type PeerLevelResolvers = { COUNTY: 'county', PREFECTURE: 'prefecture' };

export type PlaceBelowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceBelow'] = ResolversParentTypes['PlaceBelow']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lng?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type PlacedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedCandidate'] = ResolversParentTypes['PlacedCandidate']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  fills?: Resolver<Array<ResolversTypes['GapFilled']>, ParentType, ContextType>;
  hasIntroduction?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlacesBelowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacesBelow'] = ResolversParentTypes['PlacesBelow']> = {
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsNowhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsUnplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceBelow']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Production'] = ResolversParentTypes['Production']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductionStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionConnection'] = ResolversParentTypes['ProductionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionEdge'] = ResolversParentTypes['ProductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Production'], ParentType, ContextType>;
};

export type ProductionStatusResolvers = { ACTIVE: 'active', CLOSED: 'closed', PLANNED: 'planned' };

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  investors?: Resolver<Array<ResolversTypes['ProjectInvestor']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectInvestorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectInvestor'] = ResolversParentTypes['ProjectInvestor']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  candidatesBelow?: Resolver<ResolversTypes['CandidatesBelow'], ParentType, ContextType, RequireFields<QueryCandidatesBelowArgs, 'industry' | 'region'>>;
  candidatesByPlace?: Resolver<ResolversTypes['CandidatesByPlace'], ParentType, ContextType, RequireFields<QueryCandidatesByPlaceArgs, 'gaps' | 'perGap' | 'region'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'revision'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  complexity?: Resolver<ResolversTypes['Complexity'], ParentType, ContextType, Partial<QueryComplexityArgs>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'region' | 'segment'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterpriseCounts?: Resolver<ResolversTypes['EnterpriseCounts'], ParentType, ContextType, Partial<QueryEnterpriseCountsArgs>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first' | 'orderBy' | 'reversed' | 'skip'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'region' | 'segment'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'orderBy' | 'regions'>>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, RequireFields<QueryIndustryArgs, 'id'>>;
  introductionPaths?: Resolver<Array<ResolversTypes['IntroductionPath']>, ParentType, ContextType, RequireFields<QueryIntroductionPathsArgs, 'enterprise' | 'first' | 'region'>>;
  introductions?: Resolver<ResolversTypes['Introductions'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'enterprise' | 'first' | 'region'>>;
  linkedEnds?: Resolver<Array<ResolversTypes['LinkedEnd']>, ParentType, ContextType, RequireFields<QueryLinkedEndsArgs, 'of'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'direction' | 'first' | 'of' | 'relation'>>;
  matrix?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryMatrixArgs, 'industry' | 'regions'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  pathsBetween?: Resolver<ResolversTypes['PathsBetween'], ParentType, ContextType, RequireFields<QueryPathsBetweenArgs, 'directed' | 'first' | 'from' | 'maxHops' | 'to'>>;
  placesBelow?: Resolver<ResolversTypes['PlacesBelow'], ParentType, ContextType, RequireFields<QueryPlacesBelowArgs, 'industry' | 'region'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  recruitingSet?: Resolver<ResolversTypes['RecruitingSet'], ParentType, ContextType, RequireFields<QueryRecruitingSetArgs, 'industry' | 'objective' | 'region' | 'size'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  routes?: Resolver<ResolversTypes['RouteList'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'first' | 'from' | 'region' | 'to'>>;
  savedQuestion?: Resolver<Maybe<ResolversTypes['SavedQuestion']>, ParentType, ContextType, RequireFields<QuerySavedQuestionArgs, 'id'>>;
  savedQuestions?: Resolver<ResolversTypes['SavedQuestionConnection'], ParentType, ContextType, RequireFields<QuerySavedQuestionsArgs, 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<QuerySegmentArgs, 'id'>>;
  shortlist?: Resolver<Maybe<ResolversTypes['Shortlist']>, ParentType, ContextType, RequireFields<QueryShortlistArgs, 'id'>>;
  shortlists?: Resolver<ResolversTypes['ShortlistConnection'], ParentType, ContextType, RequireFields<QueryShortlistsArgs, 'first'>>;
  surveyFirst?: Resolver<ResolversTypes['SurveyTaskConnection'], ParentType, ContextType, RequireFields<QuerySurveyFirstArgs, 'first' | 'region'>>;
  tripPlan?: Resolver<ResolversTypes['TripPlan'], ParentType, ContextType, RequireFields<QueryTripPlanArgs, 'keepOrder' | 'region' | 'stops'>>;
  verifyGap?: Resolver<ResolversTypes['GapVerification'], ParentType, ContextType, RequireFields<QueryVerifyGapArgs, 'witness'>>;
  view?: Resolver<Maybe<ResolversTypes['KeptView']>, ParentType, ContextType, RequireFields<QueryViewArgs, 'id'>>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'landings' | 'region'>>;
};

export type QuestionBlankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionBlank'] = ResolversParentTypes['QuestionBlank']> = {
  kind?: Resolver<ResolversTypes['QuestionBlankKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionBlankKindResolvers = { DATE: 'date', ENTERPRISE: 'enterprise', INDUSTRY: 'industry', NUMBER: 'number', REGION: 'region', SEGMENT: 'segment', TAG: 'tag', TEXT: 'text' };

export type RankRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankRange'] = ResolversParentTypes['RankRange']> = {
  best?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachResolvers = { NATIONAL: 'national', REGION: 'region', SITE: 'site' };

export type RecordKindResolvers = { CONDITIONS: 'conditions', DEMANDS: 'demands', ENTERPRISES: 'enterprises', ENTERPRISE_FACTS: 'enterprise_facts', FLOWS: 'flows', HOLDINGS: 'holdings', INDICATORS: 'indicators', INDUSTRIES: 'industries', MARKET: 'market', ORGANISATIONS: 'organisations', PRODUCES: 'produces', PROJECTS: 'projects', PROJECT_AMOUNTS: 'project_amounts', REGIONS: 'regions', RELATIONS: 'relations', SEGMENTS: 'segments', SIGNALS: 'signals', SOURCES: 'sources', SUPPLIES: 'supplies', SURVEYS: 'surveys' };

export type RecruitingObjectiveResolvers = { DEMAND: 'demand', ROUTES: 'routes' };

export type RecruitingSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitingSet'] = ResolversParentTypes['RecruitingSet']> = {
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demandReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SetMethod'], ParentType, ContextType>;
  needCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['RecruitingObjective'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routesExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  lng?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionComplexityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionComplexity'] = ResolversParentTypes['RegionComplexity']> = {
  diversity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eci?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionComplexityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionComplexityConnection'] = ResolversParentTypes['RegionComplexityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionComplexityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionComplexityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionComplexityEdge'] = ResolversParentTypes['RegionComplexityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionComplexity'], ParentType, ContextType>;
};

export type RegionLevelResolvers = { COUNTRY: 'country', COUNTY: 'county', PREFECTURE: 'prefecture', PROVINCE: 'province', STATISTICAL: 'statistical' };

export type RegisteredContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredContact'] = ResolversParentTypes['RegisteredContact']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type RegisteredSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredSurvey'] = ResolversParentTypes['RegisteredSurvey']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type RelatednessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relatedness'] = ResolversParentTypes['Relatedness']> = {
  advantage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  producers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['RequirementOption']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementOption'] = ResolversParentTypes['RequirementOption']> = {
  availability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type ResourceResolvers = { NONE: 'none', PROVEN: 'proven', UNKNOWN: 'unknown' };

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  brokenAt?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
};

export type RouteListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteList'] = ResolversParentTypes['RouteList']> = {
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SavedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestion'] = ResolversParentTypes['SavedQuestion']> = {
  blanks?: Resolver<Array<ResolversTypes['QuestionBlank']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestionConnection'] = ResolversParentTypes['SavedQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestionEdge'] = ResolversParentTypes['SavedQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedQuestion'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['SearchTarget'], ParentType, ContextType>;
};

export type SearchTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTarget'] = ResolversParentTypes['SearchTarget']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Region' | 'Segment' | 'Source', ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  gbt4754?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  makes?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SegmentScope'], ParentType, ContextType>;
  shortEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siting?: Resolver<ResolversTypes['Siting'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentComplexityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentComplexity'] = ResolversParentTypes['SegmentComplexity']> = {
  pci?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  ubiquity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SegmentComplexityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentComplexityConnection'] = ResolversParentTypes['SegmentComplexityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentComplexityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SegmentComplexityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentComplexityEdge'] = ResolversParentTypes['SegmentComplexityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SegmentComplexity'], ParentType, ContextType>;
};

export type SegmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentCount'] = ResolversParentTypes['SegmentCount']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type SegmentScopeResolvers = { BUSINESS: 'business', STEP: 'step' };

export type SegmentSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentSuggestion'] = ResolversParentTypes['SegmentSuggestion']> = {
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['SuggestionMatch']>, ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SuggestionStanding'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductionStatus'], ParentType, ContextType>;
};

export type SetMethodResolvers = { EXACT: 'exact', HEURISTIC: 'heuristic' };

export type ShortlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shortlist'] = ResolversParentTypes['Shortlist']> = {
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ShortlistCount']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['ShortlistEntryConnection'], ParentType, ContextType, RequireFields<ShortlistEntriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistAdditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistAdditions'] = ResolversParentTypes['ShortlistAdditions']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ShortlistEntry']>, ParentType, ContextType>;
  shortlist?: Resolver<ResolversTypes['Shortlist'], ParentType, ContextType>;
};

export type ShortlistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistConnection'] = ResolversParentTypes['ShortlistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShortlistEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistCount'] = ResolversParentTypes['ShortlistCount']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShortlistState'], ParentType, ContextType>;
};

export type ShortlistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistEdge'] = ResolversParentTypes['ShortlistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shortlist'], ParentType, ContextType>;
};

export type ShortlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistEntry'] = ResolversParentTypes['ShortlistEntry']> = {
  addedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ShortlistEntryPart']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  shortlist?: Resolver<ResolversTypes['Shortlist'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShortlistState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistEntryConnection'] = ResolversParentTypes['ShortlistEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShortlistEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistEntryEdge'] = ResolversParentTypes['ShortlistEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShortlistEntry'], ParentType, ContextType>;
};

export type ShortlistEntryPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortlistEntryPart'] = ResolversParentTypes['ShortlistEntryPart']> = {
  addedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShortlistState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistStateResolvers = { CALLED: 'called', DECLINED: 'declined', TO_CALL: 'to-call', VISITING: 'visiting' };

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  statementZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type SinceViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SinceView'] = ResolversParentTypes['SinceView']> = {
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touching?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SitingResolvers = { OPEN: 'open', RESOURCE_BOUND: 'resource-bound' };

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceKindResolvers = { COMMON_KNOWLEDGE: 'common-knowledge', DATASET: 'dataset', DESK_SEARCH: 'desk-search', DOCUMENT: 'document', RULING: 'ruling' };

export type StageResolvers = { BY_PRODUCT: 'by-product', DOWNSTREAM: 'downstream', MIDSTREAM: 'midstream', SUPPORTING: 'supporting', UPSTREAM: 'upstream' };

export type SuggestionMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionMatch'] = ResolversParentTypes['SuggestionMatch']> = {
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FirmTextKind'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionStandingResolvers = { LIKELY: 'likely', POSSIBLE: 'possible', SURE: 'sure' };

export type SurveyMethodResolvers = { DESK: 'desk', DOCUMENT: 'document', FIELD: 'field' };

export type SurveyTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTask'] = ResolversParentTypes['SurveyTask']> = {
  decides?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
};

export type SurveyTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTaskConnection'] = ResolversParentTypes['SurveyTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyTaskEdge']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgedWith'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTaskEdge'] = ResolversParentTypes['SurveyTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyTask'], ParentType, ContextType>;
};

export type TagCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCount'] = ResolversParentTypes['TagCount']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TripPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripPlan'] = ResolversParentTypes['TripPlan']> = {
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  daysBack?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  km?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kmBack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['TripPlannedWith'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['TripStop']>, ParentType, ContextType>;
  unknownLegs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TripPlannedWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripPlannedWith'] = ResolversParentTypes['TripPlannedWith']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDayKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TripStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripStop'] = ResolversParentTypes['TripStop']> = {
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  daysProposed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  km?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  travelDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UndoneChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoneChange'] = ResolversParentTypes['UndoneChange']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['EditConnection'], ParentType, ContextType, RequireFields<UndoneChangeEditsArgs, 'first'>>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViabilityResolvers = { BLOCKED: 'blocked', CONDITIONAL: 'conditional', UNDECIDED: 'undecided', VIABLE: 'viable' };

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  coverageAfter?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType>;
  coverageBefore?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType>;
  gapsAfter?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  gapsBefore?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routesExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownAfter?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  unknownBefore?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type WitnessOutcomeResolvers = { FALSE: 'false', HOLDS: 'holds', STALE: 'stale' };

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  AcceptedSuggestion?: AcceptedSuggestionResolvers<ContextType>;
  Access?: AccessResolvers<ContextType>;
  Belonging?: BelongingResolvers;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  CandidateIntroductions?: CandidateIntroductionsResolvers<ContextType>;
  CandidateJudgedWith?: CandidateJudgedWithResolvers<ContextType>;
  CandidatePlace?: CandidatePlaceResolvers<ContextType>;
  CandidateRelative?: CandidateRelativeResolvers<ContextType>;
  CandidateRelatives?: CandidateRelativesResolvers;
  CandidatesBelow?: CandidatesBelowResolvers<ContextType>;
  CandidatesByPlace?: CandidatesByPlaceResolvers<ContextType>;
  CandidatesInPlace?: CandidatesInPlaceResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  Complexity?: ComplexityResolvers<ContextType>;
  Confidence?: ConfidenceResolvers;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictCount?: ConflictCountResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictPart?: ConflictPartResolvers<ContextType>;
  ContactKind?: ContactKindResolvers;
  Contribution?: ContributionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCapacity?: CoverageCapacityResolvers<ContextType>;
  CoverageState?: CoverageStateResolvers;
  CutEnd?: CutEndResolvers<ContextType>;
  DampedParty?: DampedPartyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Edit?: EditResolvers<ContextType>;
  EditConnection?: EditConnectionResolvers<ContextType>;
  EditEdge?: EditEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseCounts?: EnterpriseCountsResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseFact?: EnterpriseFactResolvers<ContextType>;
  EnterpriseFactConnection?: EnterpriseFactConnectionResolvers<ContextType>;
  EnterpriseFactEdge?: EnterpriseFactEdgeResolvers<ContextType>;
  EnterpriseKind?: EnterpriseKindResolvers;
  EnterpriseKindCount?: EnterpriseKindCountResolvers<ContextType>;
  EnterpriseOperation?: EnterpriseOperationResolvers;
  EnterpriseOperationCount?: EnterpriseOperationCountResolvers<ContextType>;
  EnterpriseOrder?: EnterpriseOrderResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  FilledFromBelow?: FilledFromBelowResolvers<ContextType>;
  Finding?: FindingResolvers;
  FirmText?: FirmTextResolvers<ContextType>;
  FirmTextKind?: FirmTextKindResolvers;
  Flow?: FlowResolvers<ContextType>;
  FlowKind?: FlowKindResolvers;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapFilled?: GapFilledResolvers<ContextType>;
  GapForTrip?: GapForTripResolvers<ContextType>;
  GapKind?: GapKindResolvers;
  GapLevel?: GapLevelResolvers;
  GapOrder?: GapOrderResolvers;
  GapOutlook?: GapOutlookResolvers<ContextType>;
  GapVerification?: GapVerificationResolvers<ContextType>;
  Grade?: GradeResolvers;
  Hop?: HopResolvers<ContextType>;
  HopBetween?: HopBetweenResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  InitialCount?: InitialCountResolvers<ContextType>;
  IntroductionBound?: IntroductionBoundResolvers;
  IntroductionPath?: IntroductionPathResolvers<ContextType>;
  Introductions?: IntroductionsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JudgedWith?: JudgedWithResolvers<ContextType>;
  JudgedWithPeers?: JudgedWithPeersResolvers<ContextType>;
  JudgedWithScale?: JudgedWithScaleResolvers<ContextType>;
  JudgedWithThresholds?: JudgedWithThresholdsResolvers<ContextType>;
  JudgedWithWeight?: JudgedWithWeightResolvers<ContextType>;
  KeptView?: KeptViewResolvers<ContextType>;
  Kinship?: KinshipResolvers;
  LeftOut?: LeftOutResolvers<ContextType>;
  LeftOutConnection?: LeftOutConnectionResolvers<ContextType>;
  LeftOutCount?: LeftOutCountResolvers<ContextType>;
  LeftOutEdge?: LeftOutEdgeResolvers<ContextType>;
  LeftOutReason?: LeftOutReasonResolvers;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  LinkDirection?: LinkDirectionResolvers;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkEndKind?: LinkEndKindResolvers;
  LinkRelation?: LinkRelationResolvers;
  LinkedEnd?: LinkedEndResolvers<ContextType>;
  LinkedThing?: LinkedThingResolvers<ContextType>;
  LocalDemand?: LocalDemandResolvers<ContextType>;
  LocalNeed?: LocalNeedResolvers<ContextType>;
  MergedEnterprises?: MergedEnterprisesResolvers<ContextType>;
  MovingClaim?: MovingClaimResolvers<ContextType>;
  MovingClaimConnection?: MovingClaimConnectionResolvers<ContextType>;
  MovingClaimEdge?: MovingClaimEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedBasis?: NeedBasisResolvers;
  NeighbourSupply?: NeighbourSupplyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Outlook?: OutlookResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassedOver?: PassedOverResolvers<ContextType>;
  PathBetween?: PathBetweenResolvers<ContextType>;
  PathBound?: PathBoundResolvers;
  PathsBetween?: PathsBetweenResolvers<ContextType>;
  PeerLevel?: PeerLevelResolvers;
  PlaceBelow?: PlaceBelowResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  PlacedCandidate?: PlacedCandidateResolvers<ContextType>;
  PlacesBelow?: PlacesBelowResolvers<ContextType>;
  Production?: ProductionResolvers<ContextType>;
  ProductionConnection?: ProductionConnectionResolvers<ContextType>;
  ProductionEdge?: ProductionEdgeResolvers<ContextType>;
  ProductionStatus?: ProductionStatusResolvers;
  Project?: ProjectResolvers<ContextType>;
  ProjectInvestor?: ProjectInvestorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionBlank?: QuestionBlankResolvers<ContextType>;
  QuestionBlankKind?: QuestionBlankKindResolvers;
  RankRange?: RankRangeResolvers<ContextType>;
  Reach?: ReachResolvers;
  RecordKind?: RecordKindResolvers;
  RecruitingObjective?: RecruitingObjectiveResolvers;
  RecruitingSet?: RecruitingSetResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionComplexity?: RegionComplexityResolvers<ContextType>;
  RegionComplexityConnection?: RegionComplexityConnectionResolvers<ContextType>;
  RegionComplexityEdge?: RegionComplexityEdgeResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers;
  RegisteredContact?: RegisteredContactResolvers<ContextType>;
  RegisteredSurvey?: RegisteredSurveyResolvers<ContextType>;
  Relatedness?: RelatednessResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementOption?: RequirementOptionResolvers<ContextType>;
  Resource?: ResourceResolvers;
  Route?: RouteResolvers<ContextType>;
  RouteList?: RouteListResolvers<ContextType>;
  SavedQuestion?: SavedQuestionResolvers<ContextType>;
  SavedQuestionConnection?: SavedQuestionConnectionResolvers<ContextType>;
  SavedQuestionEdge?: SavedQuestionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchTarget?: SearchTargetResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentComplexity?: SegmentComplexityResolvers<ContextType>;
  SegmentComplexityConnection?: SegmentComplexityConnectionResolvers<ContextType>;
  SegmentComplexityEdge?: SegmentComplexityEdgeResolvers<ContextType>;
  SegmentCount?: SegmentCountResolvers<ContextType>;
  SegmentScope?: SegmentScopeResolvers;
  SegmentSuggestion?: SegmentSuggestionResolvers<ContextType>;
  SetMethod?: SetMethodResolvers;
  Shortlist?: ShortlistResolvers<ContextType>;
  ShortlistAdditions?: ShortlistAdditionsResolvers<ContextType>;
  ShortlistConnection?: ShortlistConnectionResolvers<ContextType>;
  ShortlistCount?: ShortlistCountResolvers<ContextType>;
  ShortlistEdge?: ShortlistEdgeResolvers<ContextType>;
  ShortlistEntry?: ShortlistEntryResolvers<ContextType>;
  ShortlistEntryConnection?: ShortlistEntryConnectionResolvers<ContextType>;
  ShortlistEntryEdge?: ShortlistEntryEdgeResolvers<ContextType>;
  ShortlistEntryPart?: ShortlistEntryPartResolvers<ContextType>;
  ShortlistState?: ShortlistStateResolvers;
  Signal?: SignalResolvers<ContextType>;
  SignalConnection?: SignalConnectionResolvers<ContextType>;
  SignalEdge?: SignalEdgeResolvers<ContextType>;
  SinceView?: SinceViewResolvers<ContextType>;
  Siting?: SitingResolvers;
  Source?: SourceResolvers<ContextType>;
  SourceKind?: SourceKindResolvers;
  Stage?: StageResolvers;
  SuggestionMatch?: SuggestionMatchResolvers<ContextType>;
  SuggestionStanding?: SuggestionStandingResolvers;
  SurveyMethod?: SurveyMethodResolvers;
  SurveyTask?: SurveyTaskResolvers<ContextType>;
  SurveyTaskConnection?: SurveyTaskConnectionResolvers<ContextType>;
  SurveyTaskEdge?: SurveyTaskEdgeResolvers<ContextType>;
  TagCount?: TagCountResolvers<ContextType>;
  TripPlan?: TripPlanResolvers<ContextType>;
  TripPlannedWith?: TripPlannedWithResolvers<ContextType>;
  TripStop?: TripStopResolvers<ContextType>;
  UndoneChange?: UndoneChangeResolvers<ContextType>;
  Viability?: ViabilityResolvers;
  WhatIf?: WhatIfResolvers<ContextType>;
  WitnessOutcome?: WitnessOutcomeResolvers;
};

