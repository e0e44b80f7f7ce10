/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How somebody belongs to a place. */
export type Belonging =
  /** Of a place above, up to the province: a county may turn to the offices of its city and its autonomous region. */
  | 'ABOVE'
  /** In the place or below it, or there for it. */
  | 'HERE';

/** Firms pass when they meet every part that is given. */
export type CandidateFilter = {
  /** Only these firms; an id that was merged into another leads to that. */
  enterprises?: Array<string> | null | undefined;
  /**
   * Somebody of the place is known who could introduce them; false: nobody is. Asked of the best 500 that meet the rest of the
   * filter; of whom that is not known in time is told in `introductions`, and does not pass either way.
   */
  hasIntroduction?: boolean | null | undefined;
  /** Listed on an exchange; false: not known to be. */
  listed?: boolean | null | undefined;
  /** Great circle between the seats, 0 to 20,000; who is at an unknown distance does not pass. */
  maxDistanceKm?: number | null | undefined;
  minCapacity?: CapacityInput | null | undefined;
  /** Code of a region, such as a province: they sit there or below. */
  region?: string | null | undefined;
  /** They carry all of these tags, as they are recorded. */
  tags?: Array<string> | null | undefined;
};

/** Of the production that counts; a firm whose capacity is not known in this sort of unit does not pass. */
export type CapacityInput = {
  amount: string;
  /** Such as 万吨/年. */
  unit: string;
};

export type ChangeKind =
  /** 修改 */
  | 'EDIT'
  /** 导入 */
  | 'IMPORT'
  /** 合并 */
  | 'MERGE'
  /** 撤销 */
  | 'UNDO';

export type Confidence =
  | 'COMMON_KNOWLEDGE'
  | 'ESTIMATE'
  | 'SOURCED';

export type ConflictFilter = {
  /** Only its own record, and those that name it in their key: what it makes, supplies, holds; an alias is followed. */
  enterprise?: string | null | undefined;
  /** Any where there are none. */
  kinds?: Array<RecordKind> | null | undefined;
};

export type ContactInput = {
  enterprise: string;
  /** Of the record; A unless given, for an office's own record is official. */
  grade?: Grade | null | undefined;
  kind: ContactKind;
  /**
   * What came of it, up to 2,000 characters. Names no person: a telephone number, an e-mail address or an identity number in it is
   * INVALID.
   */
  note?: string | null | undefined;
  /** Not in the future. */
  on: string;
  /** Code of the place whose office it was. */
  region: string;
};

export type ContactKind =
  /** 电话、函件、线上联系 */
  | 'CONTACT'
  /** 拜访、考察、来访 */
  | 'VISIT';

export type CoverageState =
  /** Somebody looked and found none. */
  | 'ABSENT'
  | 'PLANNED'
  | 'PRESENT'
  /** Nobody looked. */
  | 'UNKNOWN'
  | 'WEAK';

/** Enterprises pass when they meet every part that is given. */
export type EnterpriseFilter = {
  /** Carries at least one of these tags. */
  anyTags?: Array<string> | null | undefined;
  /** A text says what it does: main products or business scope. */
  described?: boolean | null | undefined;
  kind?: EnterpriseKind | null | undefined;
  /** Has a stock code, or carries the tag. */
  listed?: boolean | null | undefined;
  /** One of these. */
  operations?: Array<EnterpriseOperation> | null | undefined;
  /** Code of a region: there or below. */
  region?: string | null | undefined;
  /** Has a production of one of these that is not closed. */
  segments?: Array<string> | null | undefined;
  /** Carries all of these tags. */
  tags?: Array<string> | null | undefined;
  /** A name, alias or code contains it, or the pinyin initials of a name do. */
  text?: string | null | undefined;
  /** A text says so, and no production of it is known, not even a closed one. */
  unclassified?: boolean | null | undefined;
};

export type EnterpriseKind =
  | 'FIRM'
  | 'INSTITUTION';

/** Does it work? Most sources do not say. */
export type EnterpriseOperation =
  /** Closed, struck off, in liquidation, or moved away. */
  | 'CEASED'
  /** Some status is told, and none that it has ceased. */
  | 'STANDING'
  | 'UNSTATED';

/** Whoever has nothing to be ordered by comes last, by name; equal ones go by name. `reversed` turns all but those last round. */
export type EnterpriseOrder =
  /** The largest registered capital first, in yuan; what is told in another currency, or without one, comes last. */
  | 'CAPITAL'
  /** The youngest first. */
  | 'ESTABLISHED'
  /** By pinyin of the name, then id. */
  | 'NAME'
  /** Whoever makes the most segments first; those of whom no production is known last. */
  | 'PRODUCTIONS'
  /** By the code of the division; abroad and unknown places come last. */
  | 'REGION'
  /** By the weight of its tags, as candidates are scored by them: the heaviest first. */
  | 'STANDING';

export type Finding =
  /** 没有: somebody looked and found none. */
  | 'NONE'
  /** 部分具备 */
  | 'PARTIAL'
  /** 拟建、在建 */
  | 'PLANNED'
  /** 已有 */
  | 'PRESENT'
  /** 未查明 */
  | 'UNKNOWN';

/** Which of a firm's own texts. */
export type FirmTextKind =
  /** 经营范围 */
  | 'BUSINESS_SCOPE'
  /** 主营产品 */
  | 'MAIN_PRODUCTS';

export type FlowKind =
  | 'AUXILIARY'
  | 'BY_PRODUCT'
  | 'ENERGY'
  | 'EQUIPMENT'
  | 'MAIN_INPUT'
  | 'SERVICE';

export type GapFilter = {
  /** Unknown segments come only when UNKNOWN is named here; they have no rank. */
  coverage?: Array<CoverageState> | null | undefined;
  /** Whether every required input stands or is planned here; a segment that requires none is in neither list. */
  inputsHere?: boolean | null | undefined;
  kinds?: Array<GapKind> | null | undefined;
  levels?: Array<GapLevel> | null | undefined;
  minCandidates?: number | null | undefined;
  outlooks?: Array<Outlook> | null | undefined;
  segments?: Array<string> | null | undefined;
  stages?: Array<Stage> | null | undefined;
  viability?: Array<Viability> | null | undefined;
};

export type GapKind =
  /** 建链: neither inputs nor users are here. */
  | 'BUILD'
  /** 延链: its main inputs are here, no user is. */
  | 'EXTEND'
  /** 补链: a user stands or is planned here. */
  | 'FILL'
  /** 强链: it is here, but thin. */
  | 'STRENGTHEN';

export type GapLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type GapOptions = {
  /** Judges the windows of conditions; the newest as-of of the revision unless given. */
  asOf?: string | null | undefined;
  peers?: PeerOptions | null | undefined;
  /** Which stages of a project count as planned: 签约, 开工, 建设 unless given. */
  plannedStages?: Array<string> | null | undefined;
  scale?: GapScale | null | undefined;
  thresholds?: GapThresholds | null | undefined;
  weights?: GapWeights | null | undefined;
};

export type GapOrder =
  | 'CANDIDATES'
  | 'DEMAND'
  | 'RANK'
  | 'SCORE';

/** How money becomes points of scale. What is not given keeps its default. */
export type GapScale = {
  /** An investment is spread over so many years, 1 to 100; 10 unless given. */
  investmentYears?: number | null | undefined;
  /** Of a market, what one place may reach, per mille; 10 unless given. */
  marketShare?: number | null | undefined;
  /** Yuan a year, ascending, at most 20: each that is reached counts; from 1 million in tens to 10,000 million unless given. */
  steps?: Array<string> | null | undefined;
  /** Of what its users turn over or invest, what an input may come to, per mille; 100 unless given. */
  usersShare?: number | null | undefined;
  /** Times the value of the inputs, per mille, ascending, at most 20: each that is reached counts; 1500 and 2000 unless given. */
  valueAdded?: Array<number> | null | undefined;
};

export type GapThresholds = {
  /** Points from which a gap is HIGH; 500 unless given. */
  high?: number | null | undefined;
  /** Points from which a gap is MEDIUM; 400 unless given. */
  medium?: number | null | undefined;
};

/**
 * Points that each contribution gives at most, 0 to 1000; of `condition`, what each one costs. What is not given keeps its
 * default. A score is at most what the weights come to: 1000 unless given.
 */
export type GapWeights = {
  /** Firms elsewhere that make it; 150 unless given. */
  candidates?: number | null | undefined;
  /** How sure it is that nobody makes it here; 100 unless given. */
  certain?: number | null | undefined;
  /** Policy, oversupply, early technology; 100 each unless given. */
  condition?: number | null | undefined;
  /** Users here, needs on record, goods that sell elsewhere; 200 unless given. */
  demand?: number | null | undefined;
  /** How far each required input is to be had; 250 unless given. */
  inputs?: number | null | undefined;
  /** What surrounds it in the chain and stands here; 100 unless given. */
  related?: number | null | undefined;
  /** Routes from raw material to product that it completes; 100 unless given. */
  routes?: number | null | undefined;
  /** The money a year behind it, and the value it adds; 50 unless given. */
  scale?: number | null | undefined;
  /** Auxiliaries, energy, equipment and services, the same way; 50 unless given. */
  support?: number | null | undefined;
};

export type Grade =
  /** Official: announcements, government sites, disclosures. */
  | 'A'
  /** Press and brokers. */
  | 'B'
  /** Reposts and document mills. */
  | 'C';

/** How near what a firm makes is to what is sought. */
export type Kinship =
  /** Another way to the same thing. */
  | 'ANOTHER_WAY'
  /** A main input of it. */
  | 'INPUT'
  /** Made where it is made. */
  | 'RELATED'
  /** It is the segment itself. */
  | 'SAME'
  /** Made of the same main inputs, at least half of them. */
  | 'SHARED_INPUTS'
  /** It goes to the same main users, at least half of them. */
  | 'SHARED_USERS'
  /** A user would take it instead. */
  | 'SUBSTITUTE';

/** A plant that is taken to run. */
export type LandingInput = {
  capacity?: string | null | undefined;
  /** An enterprise on record whose plant it would be: it counts in its holding group. A firm that nobody knows yet without one. */
  enterprise?: string | null | undefined;
  /** At or below the region that is asked about. */
  region: string;
  segment: string;
  unit?: string | null | undefined;
};

/** One main reason each, the first that holds. */
export type LeftOutReason =
  /** 注销, 吊销, closed or gone. */
  | 'CEASED'
  /** It makes it no more. */
  | 'CLOSED'
  /** Its holding group runs it in the prefecture already. */
  | 'GROUP_HERE'
  /** It runs it in the prefecture already. */
  | 'HERE'
  /** A university, hospital or bureau. */
  | 'INSTITUTION'
  /** It only plans to make it. */
  | 'PLANNED'
  /** Nobody knows where it is, so that it cannot be said to be elsewhere. */
  | 'UNPLACED'
  /** It supplies it, and nothing says that it makes it. */
  | 'UNPROVEN';

export type LinkDirection =
  /** Towards it: it is supplied, held, visited; of a source: what it tells of. */
  | 'IN'
  /** Away from the thing that is looked at: it supplies, holds, visits. */
  | 'OUT';

export type LinkEndInput = {
  /** The id; of a region its code. */
  key: string;
  kind: LinkEndKind;
};

/** What can stand at an end: names of the kinds of records. */
export type LinkEndKind =
  | 'ENTERPRISES'
  | 'ORGANISATIONS'
  | 'PROJECTS'
  | 'REGIONS'
  | 'SEGMENTS'
  | 'SOURCES';

export type LinkRelation =
  /** A project is for a segment. */
  | 'ADDRESSES'
  /** 流向: a segment delivers to another. */
  | 'FLOWS'
  /** 持股: an enterprise holds shares of another. */
  | 'HOLDS'
  /** An enterprise takes part in a project. */
  | 'INVESTS'
  /** 生产: an enterprise makes what a segment stands for; closed lines are left out. */
  | 'PRODUCES'
  /** Member, visit, framework, joint venture, …: between enterprises, organisations and regions. */
  | 'RELATED'
  /**
   * 来源: a source tells of a thing: by a claim about the thing itself, or by one whose key names it (what it makes, whom it supplies, …);
   * by a condition or a demand also where its fields name it.
   */
  | 'SOURCED'
  /** 供应: an enterprise supplies another. */
  | 'SUPPLIES';

export type NeedBasis =
  /** What running users here take, by the flow's coefficient and their capacity. */
  | 'FLOW'
  /** Documented. */
  | 'RECORD';

export type Outlook =
  /** A neighbour has it, and it travels. */
  | 'BUY_NEARBY'
  /** It stands or is planned here and could grow; or nobody is known who could be recruited. */
  | 'GROW_OWN'
  /** It cannot stand here, and cannot be bought nearby. */
  | 'OUT_OF_REACH'
  /** None near is known to have it, firms further away do. */
  | 'RECRUIT_FROM_AFAR';

export type PathBound =
  /** It had tried as many ways as are tried for one question. */
  | 'STEPS'
  /** It had read as many links as are read for one question. */
  | 'TIES'
  /** Its time was over. */
  | 'TIME';

export type PeerLevel =
  | 'COUNTY'
  /** Municipalities and counties under direct provincial rule count too. */
  | 'PREFECTURE';

/** With which places a place is compared, and from how many something is learned. */
export type PeerOptions = {
  /** Related industries are learned from at least so many other places; 100 unless given, a third of all prefectures, 3 or more. */
  atLeastRegions?: number | null | undefined;
  /** Each of which makes at least so many segments; 10 unless given, 1 or more. */
  atLeastSegments?: number | null | undefined;
  /** PREFECTURE unless given. */
  level?: PeerLevel | null | undefined;
  /** Those at and below these regions; everywhere unless given. */
  regions?: Array<string> | null | undefined;
};

export type ProductionStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PLANNED';

export type QuestionBlankInput = {
  kind: QuestionBlankKind;
  label: string;
  variable: string;
};

/** What is put into a blank, so that a page can offer it. */
export type QuestionBlankKind =
  | 'DATE'
  | 'ENTERPRISE'
  | 'INDUSTRY'
  | 'NUMBER'
  | 'REGION'
  | 'SEGMENT'
  | 'TAG'
  | 'TEXT';

/** Kinds of records, as the files of the bundle. */
export type RecordKind =
  | 'CONDITIONS'
  | 'DEMANDS'
  | 'ENTERPRISES'
  | 'ENTERPRISE_FACTS'
  | 'FLOWS'
  | 'HOLDINGS'
  | 'INDICATORS'
  | 'INDUSTRIES'
  | 'MARKET'
  | 'ORGANISATIONS'
  | 'PRODUCES'
  | 'PROJECTS'
  | 'PROJECT_AMOUNTS'
  | 'REGIONS'
  | 'RELATIONS'
  | 'SEGMENTS'
  | 'SIGNALS'
  | 'SOURCES'
  | 'SUPPLIES'
  | 'SURVEYS';

/** What a set of recruits is to be best at; the other decides between equals, then the better ranks. */
export type RecruitingObjective =
  /** The most local demand that they reach. */
  | 'DEMAND'
  /** The most routes from raw material to product that stand with them. */
  | 'ROUTES';

export type RegionLevel =
  | 'COUNTRY'
  | 'COUNTY'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'STATISTICAL';

export type Resource =
  /** 没有 */
  | 'NONE'
  /** 已探明 */
  | 'PROVEN'
  /** 未查明 */
  | 'UNKNOWN';

export type SavedQuestionInput = {
  blanks?: Array<QuestionBlankInput>;
  name: string;
  phrase: string;
  query: string;
  variables?: unknown;
};

export type SegmentScope =
  | 'BUSINESS'
  /** A process step inside a plant: drawn, never recruited. */
  | 'STEP';

export type SetMethod =
  /** No set of the size is better. */
  | 'EXACT'
  /** Perhaps some set is better: nothing is claimed. */
  | 'HEURISTIC';

export type ShortlistEntryInput = {
  enterprise: string;
  note?: string | null | undefined;
  /** The gap that it could fill: its place and segment. */
  region?: string | null | undefined;
  segment?: string | null | undefined;
  /** TO_CALL unless given. */
  state?: ShortlistState | null | undefined;
};

/** How far the office has come with an enterprise. */
export type ShortlistState =
  /** 已联系 */
  | 'CALLED'
  /** 已婉拒 */
  | 'DECLINED'
  /** 待联系 */
  | 'TO_CALL'
  /** 拟拜访、拜访中 */
  | 'VISITING';

export type Siting =
  | 'OPEN'
  /** Stands only at its deposit or its inputs. */
  | 'RESOURCE_BOUND';

export type SourceKind =
  | 'COMMON_KNOWLEDGE'
  | 'DATASET'
  | 'DESK_SEARCH'
  | 'DOCUMENT'
  | 'RULING';

export type Stage =
  | 'BY_PRODUCT'
  | 'DOWNSTREAM'
  | 'MIDSTREAM'
  | 'SUPPORTING'
  | 'UPSTREAM';

export type SuggestionStanding =
  /** 较可能 */
  | 'LIKELY'
  /** 待核: a hint, to be looked into. */
  | 'POSSIBLE'
  /** 可采纳: the text says so itself; nine in ten or more of these hold on the seed. */
  | 'SURE';

export type SurveyInput = {
  finding: Finding;
  method: SurveyMethod;
  /** As that of a contact. */
  note?: string | null | undefined;
  /** When somebody looked; not in the future. */
  on: string;
  /** How many producers: a number, or `several`. None where NONE was found, one at least where it was found. */
  producers?: string | null | undefined;
  region: string;
  /** For what is bound to a resource. */
  resource?: Resource | null | undefined;
  segment: string;
  /** Where it is written. A field survey and a desk search need none: the record itself is the source. */
  source?: SurveySourceInput | null | undefined;
};

export type SurveyMethod =
  | 'DESK'
  | 'DOCUMENT'
  | 'FIELD';

export type SurveySourceInput = {
  /** A field survey is A unless given, a desk search has none; a document needs one. */
  grade?: Grade | null | undefined;
  published?: string | null | undefined;
  publisher?: string | null | undefined;
  /** The words that say so. */
  quote?: string | null | undefined;
  title: string;
  url?: string | null | undefined;
};

export type TripOptions = {
  /** Firms are chosen for so many days, 1 to 30; 5 unless given. */
  days?: number | null | undefined;
  /** 1 to 10; 3 unless given. */
  firmsPerDay?: number | null | undefined;
  /** Beyond that, each begun so many kilometres take half a day, 50 to 5000; 1500 unless given. */
  halfDayKm?: number | null | undefined;
  /** A way up to so many kilometres takes no time of its own, 0 to 2000; 150 unless given. */
  nearKm?: number | null | undefined;
  /** The trip ends where it began; true unless given. */
  returns?: boolean | null | undefined;
};

export type TripStopInput = {
  /** In halves; as many as the firms take unless given. */
  days?: number | null | undefined;
  /** Whom to visit there, at most 200; an id that was merged into another counts as that. NOT_FOUND, with the ids, for those unknown. */
  enterprises: Array<string>;
  /** Where it is; each place once. */
  place: string;
};

export type Viability =
  /** A required group cannot be had: not here, not buildable next, not tradable to here. */
  | 'BLOCKED'
  | 'CONDITIONAL'
  /** Only a survey can tell. */
  | 'UNDECIDED'
  | 'VIABLE';

export type WitnessOutcome =
  /** The facts no longer give the verdict, or never did. */
  | 'FALSE'
  /** Nothing that it names has moved. */
  | 'HOLDS'
  /** The verdict is the same, but facts behind it have moved. */
  | 'STALE';

export type CandidateFirmFragment = { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null };

export type CandidateRowFragment = { rank: number, score: number, exactSegment: boolean, kinship: Kinship, kinshipZh: string, kinshipEn: string, distanceKm: number | null, rankRange: { best: number, worst: number } | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, shortlistEntries: Array<{ id: string, state: ShortlistState, shortlist: { id: string, name: string } }>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, contributions: Array<{ name: string, points: number, atMost: number | null, reasonZh: string, reasonEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> };

export type CandidatesQueryVariables = Exact<{
  region: string;
  segment: string;
  options?: GapOptions | null | undefined;
  filter?: CandidateFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CandidatesQuery = { gap: { candidates: { totalCount: number, unfilteredCount: number, exactCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { rank: number, score: number, exactSegment: boolean, kinship: Kinship, kinshipZh: string, kinshipEn: string, distanceKm: number | null, rankRange: { best: number, worst: number } | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, shortlistEntries: Array<{ id: string, state: ShortlistState, shortlist: { id: string, name: string } }>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, contributions: Array<{ name: string, points: number, atMost: number | null, reasonZh: string, reasonEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> } }>, leftOut: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ reason: LeftOutReason, reasonZh: string, reasonEn: string, count: number }>, edges: Array<{ node: { reasonZh: string, reasonEn: string, enterprise: { slug: string, nameZh: string, nameEn: string | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } } | null };

export type LeftOutPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ reason: LeftOutReason, reasonZh: string, reasonEn: string, count: number }>, edges: Array<{ node: { reasonZh: string, reasonEn: string, enterprise: { slug: string, nameZh: string, nameEn: string | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> };

export type MoreLeftOutQueryVariables = Exact<{
  region: string;
  segment: string;
  options?: GapOptions | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreLeftOutQuery = { gap: { candidates: { leftOut: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ reason: LeftOutReason, reasonZh: string, reasonEn: string, count: number }>, edges: Array<{ node: { reasonZh: string, reasonEn: string, enterprise: { slug: string, nameZh: string, nameEn: string | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } } | null };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { region: { children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null };

export type IntroductionsQueryVariables = Exact<{
  enterprise: string;
  region: string;
  first: number;
}>;


export type IntroductionsQuery = { introductions: { more: boolean, here: boolean, noteZh: string, noteEn: string, paths: Array<{ length: number, strength: number, anchorZh: string, anchorEn: string, belonging: Belonging, damped: Array<{ reasonZh: string, reasonEn: string }>, hops: Array<{ fromName: string, toName: string, relation: string, on: string | null, weakest: boolean, direction: LinkDirection, sentenceZh: string, sentenceEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> }> } };

export type SegmentNameFragment = { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null };

export type FlowEndFragment = { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } };

export type ChainQueryVariables = Exact<{
  industry: string;
}>;


export type ChainQuery = { industry: { slug: string, nameZh: string, nameEn: string | null, segments: Array<{ stage: Stage, scope: SegmentScope, slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }>, flows: Array<{ kind: FlowKind, eitherOr: Array<string>, from: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, to: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } } }> } | null };

export type ConflictClaimFragment = { id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, regions: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } };

export type ConflictRowFragment = { kind: RecordKind, key: string, about: Array<{ field: string, value: string, kind: RecordKind | null, nameZh: string, nameEn: string }>, fields: Array<{ field: string, shown: { id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, regions: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }, others: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, regions: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> };

export type ConflictsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ConflictFilter;
}>;


export type ConflictsQuery = { conflicts: { totalCount: number, revision: number, counts: Array<{ kind: RecordKind, things: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: RecordKind, key: string, about: Array<{ field: string, value: string, kind: RecordKind | null, nameZh: string, nameEn: string }>, fields: Array<{ field: string, shown: { id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, regions: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }, others: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, regions: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> } }> } };

export type EnterprisePanelQueryVariables = Exact<{
  id: string;
}>;


export type EnterprisePanelQuery = { enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, aliases: Array<string>, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, tags: Array<string>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, shortlistEntries: Array<{ id: string, state: ShortlistState, shortlist: { id: string, name: string } }>, suggestions: Array<{ standing: SuggestionStanding, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }>, productions: Array<{ status: ProductionStatus, capacity: string | null, unit: string | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }>, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } | null };

export type ExportedEnterpriseFragment = { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, established: string | null, registeredCapital: string | null, tags: Array<string>, evidence: Array<{ field: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }>, productions: Array<{ status: ProductionStatus, evidence: Array<{ asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }>, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null };

export type ExportedEnterprisesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
  orderBy: EnterpriseOrder;
  reversed: boolean;
}>;


export type ExportedEnterprisesQuery = { enterprises: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, established: string | null, registeredCapital: string | null, tags: Array<string>, evidence: Array<{ field: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }>, productions: Array<{ status: ProductionStatus, evidence: Array<{ asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }>, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } }> } };

export type EnterpriseRowFragment = { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, established: string | null, registeredCapital: string | null, tags: Array<string>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, productions: Array<{ status: ProductionStatus, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }> };

export type EnterpriseRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
  orderBy: EnterpriseOrder;
  reversed: boolean;
  skip: number;
}>;


export type EnterpriseRowsQuery = { enterprises: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, established: string | null, registeredCapital: string | null, tags: Array<string>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, productions: Array<{ status: ProductionStatus, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }> } }> } };

export type EnterpriseCountsQueryVariables = Exact<{
  besideTag: EnterpriseFilter;
  besideScope: EnterpriseFilter;
  besideMakes: EnterpriseFilter;
  besideKind: EnterpriseFilter;
  besideListed: EnterpriseFilter;
  besideOperation: EnterpriseFilter;
  industry: string;
}>;


export type EnterpriseCountsQuery = { tagged: { tags: Array<{ tag: string, enterprises: number }> }, placed: { totalCount: number, places: Array<{ enterprises: number, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } }> }, making: { segments: Array<{ enterprises: number, segment: { slug: string } }> }, ofKind: { kinds: Array<{ kind: EnterpriseKind, enterprises: number }> }, onMarket: { totalCount: number, listed: number }, operating: { operations: Array<{ operation: EnterpriseOperation, enterprises: number }> } };

export type EnterpriseInitialsQueryVariables = Exact<{
  filter: EnterpriseFilter;
}>;


export type EnterpriseInitialsQuery = { enterpriseCounts: { initials: Array<{ initial: string, enterprises: number, before: number }> } };

export type FirmFactsFragment = { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { measure: string, period: string | null, value: string | null, unit: string | null, textZh: string | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> };

export type FirmSignalsFragment = { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: string, on: string | null, statementZh: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> };

export type FirmMomentsQueryVariables = Exact<{
  id: string;
  first: number;
  factsAfter?: string | null | undefined;
  signalsAfter?: string | null | undefined;
  withFacts: boolean;
  withSignals: boolean;
}>;


export type FirmMomentsQuery = { enterprise: { facts?: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { measure: string, period: string | null, value: string | null, unit: string | null, textZh: string | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> }, signals?: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: string, on: string | null, statementZh: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null };

export type FirmPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type FirmPageQuery = { about: { access: { mayWrite: boolean } }, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, aliases: Array<string>, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, tags: Array<string>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, texts: Array<{ kind: FirmTextKind }>, shortlistEntries: Array<{ id: string, state: ShortlistState, shortlist: { id: string, name: string } }>, suggestions: Array<{ standing: SuggestionStanding, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }>, productions: Array<{ status: ProductionStatus, capacity: string | null, unit: string | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }>, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }>, facts: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { measure: string, period: string | null, value: string | null, unit: string | null, textZh: string | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> }, signals: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: string, on: string | null, statementZh: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null, linkedEnds: Array<{ counts: Array<{ relation: LinkRelation, direction: LinkDirection, total: number }> }> };

export type FirmLinksQueryVariables = Exact<{
  id: string;
  relation: LinkRelation;
  direction: LinkDirection;
  near?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FirmLinksQuery = { links: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, on: string | null, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } };

export type FirmChangesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FirmChangesQuery = { enterprise: { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { revision: number, kind: ChangeKind, actor: string, reason: string, at: string, added: number, changed: number, removed: number, undoes: number | null } }> } } | null };

export type UndoFirmChangeMutationVariables = Exact<{
  revision: number;
  reason: string;
  dryRun: boolean;
}>;


export type UndoFirmChangeMutation = { undoChange: { written: boolean, edits: { totalCount: number } } };

export type FirmTieFragment = { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> };

export type FirmTiesQueryVariables = Exact<{
  id: string;
  near?: string | null | undefined;
  first: number;
}>;


export type FirmTiesQuery = { holders: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> }, held: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> }, customers: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> }, suppliers: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> }, related: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> }, relatedTo: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> }, projects: { totalCount: number, edges: Array<{ node: { id: string, word: string | null, inForce: boolean, other: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string }, evidence: Array<{ id: string, field: string | null, value: string | null, shown: boolean }> } }> } };

export type EndShownFragment = { kind: LinkEndKind, key: string, known: boolean, nameZh: string, nameEn: string, thing:
    | { __typename: 'Enterprise', place: { nameZh: string, nameEn: string | null } | null }
    | { __typename: 'Organisation', place: { nameZh: string, nameEn: string | null } | null }
    | { __typename: 'Project', place: { nameZh: string, nameEn: string | null } | null }
    | { __typename: 'Region' }
    | { __typename: 'Segment', industry: { slug: string, nameZh: string, nameEn: string | null } }
    | { __typename: 'Source', publisher: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null, url: string | null }
  , counts: Array<{ relation: LinkRelation, direction: LinkDirection, total: number }> };

export type LinkShownFragment = { id: string, relation: LinkRelation, word: string | null, controlling: boolean, inForce: boolean, on: string | null, from: { kind: LinkEndKind, key: string }, to: { kind: LinkEndKind, key: string }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> };

export type LinkedEndsQueryVariables = Exact<{
  of: Array<LinkEndInput> | LinkEndInput;
}>;


export type LinkedEndsQuery = { linkedEnds: Array<{ kind: LinkEndKind, key: string, known: boolean, nameZh: string, nameEn: string, thing:
      | { __typename: 'Enterprise', place: { nameZh: string, nameEn: string | null } | null }
      | { __typename: 'Organisation', place: { nameZh: string, nameEn: string | null } | null }
      | { __typename: 'Project', place: { nameZh: string, nameEn: string | null } | null }
      | { __typename: 'Region' }
      | { __typename: 'Segment', industry: { slug: string, nameZh: string, nameEn: string | null } }
      | { __typename: 'Source', publisher: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null, url: string | null }
    , counts: Array<{ relation: LinkRelation, direction: LinkDirection, total: number }> }> };

export type ThingLinksQueryVariables = Exact<{
  of: LinkEndInput;
  relation: LinkRelation;
  direction: LinkDirection;
  near?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ThingLinksQuery = { links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { near: boolean, id: string, relation: LinkRelation, word: string | null, controlling: boolean, inForce: boolean, on: string | null, other: { kind: LinkEndKind, key: string, known: boolean, nameZh: string, nameEn: string, thing:
            | { __typename: 'Enterprise', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Organisation', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Project', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Region' }
            | { __typename: 'Segment', industry: { slug: string, nameZh: string, nameEn: string | null } }
            | { __typename: 'Source', publisher: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null, url: string | null }
          , counts: Array<{ relation: LinkRelation, direction: LinkDirection, total: number }> }, from: { kind: LinkEndKind, key: string }, to: { kind: LinkEndKind, key: string }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } };

export type PathsBetweenQueryVariables = Exact<{
  from: LinkEndInput;
  to: LinkEndInput;
  relations?: Array<LinkRelation> | LinkRelation | null | undefined;
  directed: boolean;
  maxHops: number;
  first: number;
}>;


export type PathsBetweenQuery = { pathsBetween: { more: boolean, bound: PathBound | null, cutCount: number, cut: Array<{ followed: number, total: number, end: { kind: LinkEndKind, key: string, nameZh: string, nameEn: string } }>, paths: Array<{ length: number, hops: Array<{ from: { kind: LinkEndKind, key: string, known: boolean, nameZh: string, nameEn: string, thing:
            | { __typename: 'Enterprise', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Organisation', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Project', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Region' }
            | { __typename: 'Segment', industry: { slug: string, nameZh: string, nameEn: string | null } }
            | { __typename: 'Source', publisher: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null, url: string | null }
          , counts: Array<{ relation: LinkRelation, direction: LinkDirection, total: number }> }, to: { kind: LinkEndKind, key: string, known: boolean, nameZh: string, nameEn: string, thing:
            | { __typename: 'Enterprise', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Organisation', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Project', place: { nameZh: string, nameEn: string | null } | null }
            | { __typename: 'Region' }
            | { __typename: 'Segment', industry: { slug: string, nameZh: string, nameEn: string | null } }
            | { __typename: 'Source', publisher: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null, url: string | null }
          , counts: Array<{ relation: LinkRelation, direction: LinkDirection, total: number }> }, links: Array<{ id: string, relation: LinkRelation, word: string | null, controlling: boolean, inForce: boolean, on: string | null, from: { kind: LinkEndKind, key: string }, to: { kind: LinkEndKind, key: string }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> }> }> } };

export type JudgedByFragment = { asOf: string | null, thresholds: { high: number, medium: number }, weights: Array<{ name: string, points: number }> };

export type ListedGapFragment = { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, verdictZh: string, verdictEn: string, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, coverage: { state: CoverageState }, rankRange: { best: number, worst: number } | null, contributions: Array<{ name: string, points: number }> };

export type GapPageQueryVariables = Exact<{
  regions: Array<string> | string;
  level?: RegionLevel | null | undefined;
  industry: string;
  filter?: GapFilter | null | undefined;
  orderBy?: GapOrder | null | undefined;
  options?: GapOptions | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GapPageQuery = { gaps: { totalCount: number, unknownCount: number, revision: number, options: { asOf: string | null, thresholds: { high: number, medium: number }, weights: Array<{ name: string, points: number }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, verdictZh: string, verdictEn: string, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, coverage: { state: CoverageState }, rankRange: { best: number, worst: number } | null, contributions: Array<{ name: string, points: number }> } }> } };

export type GapFacetsQueryVariables = Exact<{
  regions: Array<string> | string;
  level?: RegionLevel | null | undefined;
  industry: string;
  options?: GapOptions | null | undefined;
  filter?: GapFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GapFacetsQuery = { gaps: { revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { candidateCount: number, kind: GapKind, viability: Viability, level: GapLevel, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, segment: { stage: Stage }, coverage: { state: CoverageState }, outlook: { kind: Outlook } } }> } };

export type GapExportQueryVariables = Exact<{
  regions: Array<string> | string;
  level?: RegionLevel | null | undefined;
  industry: string;
  filter?: GapFilter | null | undefined;
  orderBy?: GapOrder | null | undefined;
  options?: GapOptions | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GapExportQuery = { gaps: { totalCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, revision: number, candidateCount: number, verdictZh: string, verdictEn: string, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, coverage: { state: CoverageState, evidence: Array<{ asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }> }, contributions: Array<{ name: string, points: number, evidence: Array<{ asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }> }> } }> } };

export type CitedFragment = { asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } };

export type UsualJudgingQueryVariables = Exact<{
  region: string;
  industry: string;
}>;


export type UsualJudgingQuery = { gaps: { options: { asOf: string | null, thresholds: { high: number, medium: number }, weights: Array<{ name: string, points: number }> } } };

export type MatrixQueryVariables = Exact<{
  industry: string;
  regions: Array<string> | string;
}>;


export type MatrixQuery = { matrix: Array<{ state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, isGap: boolean, region: { code: string }, segment: { slug: string } }> };

export type MatrixPlacesQueryVariables = Exact<{
  region: string;
}>;


export type MatrixPlacesQuery = { region: { children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null, children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> }> } | null };

export type PeersQueryVariables = Exact<{
  region: string;
  industry: string;
  level: PeerLevel;
  first: number;
}>;


export type PeersQuery = { complexity: { regionsKnown: number, enough: boolean, settled: boolean, reasonZh: string, reasonEn: string, peers: { atLeastRegions: number, atLeastSegments: number }, regions: { totalCount: number, edges: Array<{ node: { eci: number | null, diversity: number, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } } }> }, relatedness: Array<{ producers: number, advantage: number, density: number | null, segment: { slug: string } }> } };

export type OutputCellsQueryVariables = Exact<{
  industry: string;
  regions: Array<string> | string;
}>;


export type OutputCellsQuery = { about: { revision: number, asOf: string | null }, matrix: Array<{ state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, isGap: boolean, verdictZh: string, verdictEn: string, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, segment: { slug: string }, evidence: Array<{ asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }> }> };

export type PlacesBelowQueryVariables = Exact<{
  region: string;
  industry: string;
  segment?: string | null | undefined;
  options?: GapOptions | null | undefined;
  whole: boolean;
}>;


export type PlacesBelowQuery = { about: { boundaries: boolean, boundariesProblem: string | null }, placesBelow: { firmCount: number, firmsUnplaced: number, firmsNowhere?: number, revision: number, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> }, places: Array<{ lat: number | null, lng: number | null, firmCount: number, presentCount: number, high: number, medium: number, low: number, unknownCount: number, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, children: Array<{ code: string }> }, gap: { rank: number | null, score: number, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } } | null, coverage: { state: CoverageState } | null }> } };

export type CandidatesBelowQueryVariables = Exact<{
  region: string;
  industry: string;
  segment?: string | null | undefined;
  within: string;
  options?: GapOptions | null | undefined;
}>;


export type CandidatesBelowQuery = { candidatesBelow: { firmCount: number, firmsUnplaced: number, abroadCount: number | null, unknownCount: number, revision: number, within: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, places: Array<{ firmCount: number, region: { code: string } }>, fills: Array<{ firmCount: number, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, gap: { rank: number | null } | null }>, passedOver: Array<{ viability: Viability, count: number }> } };

export type PlaceGapsQueryVariables = Exact<{
  region: string;
  industry: string;
  options?: GapOptions | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlaceGapsQuery = { gaps: { totalCount: number, unknownCount: number, revision: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: GapKind, level: GapLevel, rank: number | null, score: number, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, coverage: { state: CoverageState } } }> } };

export type PlaceFirmsQueryVariables = Exact<{
  filter: EnterpriseFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PlaceFirmsQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, nameZh: string, nameEn: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, productions: Array<{ segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }> } }> } };

export type InputsAreHereQueryVariables = Exact<{
  region: string;
  level?: RegionLevel | null | undefined;
  industry?: string | null | undefined;
  first: number;
}>;


export type InputsAreHereQuery = { gaps: { totalCount: number, edges: Array<{ node: { kind: GapKind, viability: Viability, rank: number | null, score: number, candidateCount: number, verdictZh: string, verdictEn: string, region: { code: string, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } } } }> } };

export type WorthRecruitingQueryVariables = Exact<{
  region: string;
  industry?: string | null | undefined;
  atLeast: number;
  first: number;
}>;


export type WorthRecruitingQuery = { gaps: { totalCount: number, edges: Array<{ node: { candidateCount: number, level: GapLevel, rank: number | null, score: number, verdictZh: string, verdictEn: string, region: { code: string, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } } } }> } };

export type CannotStandQueryVariables = Exact<{
  region: string;
  industry?: string | null | undefined;
  first: number;
}>;


export type CannotStandQuery = { gaps: { totalCount: number, edges: Array<{ node: { verdictZh: string, verdictEn: string, levelReasonZh: string, levelReasonEn: string, region: { code: string, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } } } }> } };

export type BuyNearbyQueryVariables = Exact<{
  region: string;
  industry?: string | null | undefined;
  first: number;
}>;


export type BuyNearbyQuery = { gaps: { totalCount: number, edges: Array<{ node: { rank: number | null, score: number, region: { code: string, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } }, outlook: { reasonZh: string, reasonEn: string, neighbours: Array<{ producers: number, distanceKm: number | null, region: { code: string, nameZh: string, nameEn: string | null } }> } } }> } };

export type WhereItIsMissingQueryVariables = Exact<{
  region: string;
  segment: string;
  first: number;
}>;


export type WhereItIsMissingQuery = { gaps: { totalCount: number, edges: Array<{ node: { viability: Viability, rank: number | null, score: number, verdictZh: string, verdictEn: string, region: { code: string, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } }, coverage: { state: CoverageState, takenOver: boolean } } }> } };

export type WhoMakesItQueryVariables = Exact<{
  segment: string;
  first: number;
}>;


export type WhoMakesItQuery = { enterprises: { totalCount: number, edges: Array<{ node: { slug: string, nameZh: string, nameEn: string | null, tags: Array<string>, region: { code: string, nameZh: string, nameEn: string | null } | null, productions: Array<{ status: ProductionStatus, capacity: string | null, unit: string | null, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } } }> } }> } };

export type FirmsWithTagQueryVariables = Exact<{
  region?: string | null | undefined;
  tag: string;
  first: number;
}>;


export type FirmsWithTagQuery = { enterprises: { totalCount: number, edges: Array<{ node: { slug: string, nameZh: string, nameEn: string | null, tags: Array<string>, region: { code: string, nameZh: string, nameEn: string | null } | null, productions: Array<{ status: ProductionStatus, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } } }> } }> } };

export type SurveyWhatFirstQueryVariables = Exact<{
  region: string;
  industry?: string | null | undefined;
  first: number;
}>;


export type SurveyWhatFirstQuery = { surveyFirst: { totalCount: number, edges: Array<{ node: { reasonZh: string, reasonEn: string, region: { code: string, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string } }, decides: Array<{ slug: string, nameZh: string, nameEn: string | null }> } }> } };

export type WhereItBreaksQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  first: number;
}>;


export type WhereItBreaksQuery = { routes: { total: number | null, more: boolean, routes: Array<{ complete: boolean, segments: Array<{ slug: string, nameZh: string, nameEn: string | null }>, brokenAt: Array<{ slug: string, nameZh: string, nameEn: string | null }> }> } };

export type BestTogetherQueryVariables = Exact<{
  region: string;
  industry: string;
  size: number;
}>;


export type BestTogetherQuery = { recruitingSet: { routesBefore: number, routesAfter: number, routesExact: boolean, method: SetMethod, needCount: number, segments: Array<{ slug: string, nameZh: string, nameEn: string | null }>, users: Array<{ slug: string, nameZh: string, nameEn: string | null }> } };

export type RecruitingSetQueryVariables = Exact<{
  region: string;
  industry: string;
  size: number;
  objective?: RecruitingObjective | null | undefined;
  options?: GapOptions | null | undefined;
}>;


export type RecruitingSetQuery = { recruitingSet: { routesBefore: number, routesAfter: number, routesExact: boolean, method: SetMethod, demandReached: number, needCount: number, candidateCount: number, segments: Array<{ slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }>, users: Array<{ slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }> } };

export type RegisterSurveyMutationVariables = Exact<{
  survey: SurveyInput;
}>;


export type RegisterSurveyMutation = { registerSurvey: { change: { revision: number }, coverage: { state: CoverageState } } };

export type OwnQuestionFragment = { id: string, name: string, phrase: string, query: string, variables: unknown, version: number, blanks: Array<{ label: string, variable: string, kind: QuestionBlankKind }> };

export type SavedQuestionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SavedQuestionsQuery = { savedQuestions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, phrase: string, query: string, variables: unknown, version: number, blanks: Array<{ label: string, variable: string, kind: QuestionBlankKind }> } }> }, about: { access: { mayWrite: boolean } } };

export type KeepQuestionMutationVariables = Exact<{
  question: SavedQuestionInput;
}>;


export type KeepQuestionMutation = { keepQuestion: { id: string, name: string, phrase: string, query: string, variables: unknown, version: number, blanks: Array<{ label: string, variable: string, kind: QuestionBlankKind }> } };

export type DropQuestionMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DropQuestionMutation = { dropQuestion: string };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: Array<{ matched: string, target:
      | { __typename: 'Enterprise', slug: string, nameZh: string, nameEn: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null }
      | { __typename: 'Region', code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> }
      | { __typename: 'Segment', slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }
      | { __typename: 'Source', key: string, title: string, publisher: string | null, url: string | null }
     }> };

export type ProofFragment = { id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } };

export type MadeFragment = { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> };

export type MadePageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> };

export type SegmentPanelQueryVariables = Exact<{
  region: string;
  segment: string;
  options?: GapOptions | null | undefined;
  landings?: Array<LandingInput> | LandingInput | null | undefined;
  first: number;
}>;


export type SegmentPanelQuery = { segment: { stage: Stage, scope: SegmentScope, siting: Siting, summaryZh: string | null, summaryEn: string | null, gbt4754: string | null, hs: string | null, unit: string | null, slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, makes: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } | null, industry: { slug: string, nameZh: string, nameEn: string | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } | null, coverage: { state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, deskOnly: boolean, noteZh: string | null, noteEn: string | null, verdictZh: string, verdictEn: string, region: { code: string, nameZh: string, nameEn: string | null }, capacity: { total: string, unit: string, planned: string, knownProducers: number, unknownProducers: number, largestShare: number | null } | null, localDemand: { total: string | null, unit: string | null, needs: Array<{ basis: NeedBasis, amount: string | null, unit: string | null, counted: boolean, reasonZh: string, reasonEn: string, user: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> } | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }>, productions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null, gap: { kind: GapKind, viability: Viability, level: GapLevel, levelReasonZh: string, levelReasonEn: string, rank: number | null, score: number, revision: number, verdictZh: string, verdictEn: string, candidateCount: number, witness: unknown, rankRange: { best: number, worst: number } | null, outlook: { kind: Outlook, reasonZh: string, reasonEn: string, neighboursWithout: number, neighboursUnsurveyed: number, neighbours: Array<{ producers: number, distanceKm: number | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } }>, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }, contributions: Array<{ name: string, points: number, atMost: number | null, reasonZh: string, reasonEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }>, requirements: Array<{ label: string, required: boolean, met: boolean, blocking: boolean, options: Array<{ availability: number, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, coverage: { state: CoverageState } }> }>, producersElsewhere: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null };

export type ProducersHereQueryVariables = Exact<{
  region: string;
  segment: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProducersHereQuery = { coverage: { productions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null };

export type ProducersElsewhereQueryVariables = Exact<{
  region: string;
  segment: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProducersElsewhereQuery = { gap: { producersElsewhere: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null };

export type KeptViewQueryVariables = Exact<{
  id: string;
}>;


export type KeptViewQuery = { view: { id: string, state: unknown, revision: number, keptAt: string, since: { revision: number, changes: number, touching: number | null } } | null };

export type KeepViewMutationVariables = Exact<{
  state: unknown;
  revision?: number | null | undefined;
}>;


export type KeepViewMutation = { keepView: { id: string, path: string, revision: number } };

export type ShortlistNameFragment = { id: string, name: string, note: string | null, version: number, changedBy: string, changedAt: string, counts: Array<{ state: ShortlistState, entries: number }> };

export type ShortlistsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ShortlistsQuery = { shortlists: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, note: string | null, version: number, changedBy: string, changedAt: string, counts: Array<{ state: ShortlistState, entries: number }> } }> }, about: { access: { mayWrite: boolean } } };

export type CreateShortlistMutationVariables = Exact<{
  name: string;
  note?: string | null | undefined;
}>;


export type CreateShortlistMutation = { createShortlist: { id: string, name: string, note: string | null, version: number, changedBy: string, changedAt: string, counts: Array<{ state: ShortlistState, entries: number }> } };

export type AddToShortlistMutationVariables = Exact<{
  shortlist: string;
  entries: Array<ShortlistEntryInput> | ShortlistEntryInput;
}>;


export type AddToShortlistMutation = { addToShortlist: { added: number, shortlist: { id: string, name: string, note: string | null, version: number, changedBy: string, changedAt: string, counts: Array<{ state: ShortlistState, entries: number }> } } };

export type ShortlistEntryRowFragment = { id: string, version: number, enterpriseId: string, state: ShortlistState, note: string | null, addedAt: string, changedBy: string, changedAt: string, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string } } | null, parts: Array<{ id: string, version: number, enterpriseId: string, state: ShortlistState, note: string | null }> };

export type ShortlistEntriesQueryVariables = Exact<{
  id: string;
  state?: ShortlistState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ShortlistEntriesQuery = { shortlist: { id: string, name: string, note: string | null, version: number, changedBy: string, changedAt: string, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, enterpriseId: string, state: ShortlistState, note: string | null, addedAt: string, changedBy: string, changedAt: string, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string } } | null, parts: Array<{ id: string, version: number, enterpriseId: string, state: ShortlistState, note: string | null }> } }> }, counts: Array<{ state: ShortlistState, entries: number }> } | null };

export type ChangeShortlistMutationVariables = Exact<{
  id: string;
  version: number;
  name?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type ChangeShortlistMutation = { changeShortlist: { id: string, name: string, note: string | null, version: number, changedBy: string, changedAt: string, counts: Array<{ state: ShortlistState, entries: number }> } };

export type DropShortlistMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DropShortlistMutation = { dropShortlist: string };

export type ChangeShortlistEntryMutationVariables = Exact<{
  id: string;
  version: number;
  state?: ShortlistState | null | undefined;
  note?: string | null | undefined;
}>;


export type ChangeShortlistEntryMutation = { changeShortlistEntry: { id: string, version: number, enterpriseId: string, state: ShortlistState, note: string | null, addedAt: string, changedBy: string, changedAt: string, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string } } | null, parts: Array<{ id: string, version: number, enterpriseId: string, state: ShortlistState, note: string | null }> } };

export type DropShortlistEntryMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DropShortlistEntryMutation = { dropShortlistEntry: string };

export type RegisterContactMutationVariables = Exact<{
  contact: ContactInput;
}>;


export type RegisterContactMutation = { registerContact: { change: { revision: number } } };

export type OnListFragment = { id: string, state: ShortlistState, shortlist: { id: string, name: string } };

export type PlaceFragment = { code: string, level: RegionLevel, nameZh: string, nameEn: string | null };

export type StandingQueryVariables = Exact<{
  industry: string;
  region: string;
  options?: GapOptions | null | undefined;
}>;


export type StandingQuery = { region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, parent: { children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } | null, matrix: Array<{ state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, segment: { slug: string } }>, gaps: { totalCount: number, unknownCount: number, revision: number, edges: Array<{ node: { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, segment: { slug: string } } }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { about: { version: string, engine: string, revision: number, asOf: string | null, access: { mayWrite: boolean }, home: { code: string } | null, homeIndustry: { slug: string } | null }, industries: Array<{ slug: string, nameZh: string, nameEn: string | null }> };

export type OfferedFragment = { confidence: number, standing: SuggestionStanding, status: ProductionStatus, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, matches: Array<{ kind: FirmTextKind, start: number, end: number }> };

export type UnclassifiedFirmFragment = { slug: string, nameZh: string, nameEn: string | null, nameNote: string | null, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, texts: Array<{ kind: FirmTextKind, text: string, evidence: { id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } } }>, productions: Array<{ segment: { slug: string, nameZh: string, nameEn: string | null } }>, suggestions: Array<{ confidence: number, standing: SuggestionStanding, status: ProductionStatus, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, matches: Array<{ kind: FirmTextKind, start: number, end: number }> }>, refused: Array<{ confidence: number, standing: SuggestionStanding, status: ProductionStatus, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, matches: Array<{ kind: FirmTextKind, start: number, end: number }> }> };

export type UnclassifiedFirmsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  region?: string | null | undefined;
  unclassified: boolean;
}>;


export type UnclassifiedFirmsQuery = { about: { access: { mayWrite: boolean } }, enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, nameZh: string, nameEn: string | null, nameNote: string | null, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, texts: Array<{ kind: FirmTextKind, text: string, evidence: { id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } } }>, productions: Array<{ segment: { slug: string, nameZh: string, nameEn: string | null } }>, suggestions: Array<{ confidence: number, standing: SuggestionStanding, status: ProductionStatus, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, matches: Array<{ kind: FirmTextKind, start: number, end: number }> }>, refused: Array<{ confidence: number, standing: SuggestionStanding, status: ProductionStatus, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, nameEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, matches: Array<{ kind: FirmTextKind, start: number, end: number }> }> } }> } };

export type AcceptSuggestionMutationVariables = Exact<{
  enterprise: string;
  segment: string;
}>;


export type AcceptSuggestionMutation = { acceptSuggestion: { revision: number } };

export type RefuseSuggestionMutationVariables = Exact<{
  enterprise: string;
  segment: string;
}>;


export type RefuseSuggestionMutation = { refuseSuggestion: { slug: string } };

export type OfferSuggestionAgainMutationVariables = Exact<{
  enterprise: string;
  segment: string;
}>;


export type OfferSuggestionAgainMutation = { offerSuggestionAgain: { slug: string } };

export type UndoAcceptanceMutationVariables = Exact<{
  revision: number;
  reason: string;
}>;


export type UndoAcceptanceMutation = { undoChange: { written: boolean } };

export type OfferedSegmentFragment = { standing: SuggestionStanding, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } };

export type SurveyFirstQueryVariables = Exact<{
  region: string;
  industry: string;
  options?: GapOptions | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SurveyFirstQuery = { surveyFirst: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, decides: Array<{ slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }> } }> } };

export type PlacedFirmFragment = { hasIntroduction: boolean | null, enterprise: { slug: string, nameZh: string, nameEn: string | null, shortZh: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null }, fills: Array<{ gap: { rank: number | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string } } }, candidate: { rank: number, score: number, exactSegment: boolean, kinshipZh: string, kinshipEn: string } }> };

export type TripPlannedFragment = { kmBack: number | null, daysBack: number | null, km: number, unknownLegs: number, days: number, firmCount: number, noteZh: string, noteEn: string, start: { lat: number | null, lng: number | null, code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, stops: Array<{ enterprises: Array<string>, km: number | null, travelDays: number, days: number, daysProposed: number, place: { lat: number | null, lng: number | null, code: string, level: RegionLevel, nameZh: string, nameEn: string | null } }> };

export type TripCandidatesQueryVariables = Exact<{
  region: string;
  industry?: string | null | undefined;
  gaps: number;
  perGap: number;
  gapOptions?: GapOptions | null | undefined;
  options?: TripOptions | null | undefined;
}>;


export type TripCandidatesQuery = { candidatesByPlace: { gapCount: number, firmCount: number, revision: number, passedOver: Array<{ viability: Viability, count: number }>, gaps: Array<{ takenIn: number, gap: { segment: { slug: string } }, candidates: { totalCount: number, leftOut: { totalCount: number, edges: Array<{ node: { enterprise: { slug: string, nameZh: string, nameEn: string | null } } }> } } }>, places: Array<{ lat: number | null, gapCount: number, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, parent: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null }, firms: Array<{ hasIntroduction: boolean | null, enterprise: { slug: string, nameZh: string, nameEn: string | null, shortZh: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null }, fills: Array<{ gap: { rank: number | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string } } }, candidate: { rank: number, score: number, exactSegment: boolean, kinshipZh: string, kinshipEn: string } }> }> }>, abroad: Array<{ hasIntroduction: boolean | null, enterprise: { slug: string, nameZh: string, nameEn: string | null, shortZh: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null }, fills: Array<{ gap: { rank: number | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string } } }, candidate: { rank: number, score: number, exactSegment: boolean, kinshipZh: string, kinshipEn: string } }> }>, proposal: { kmBack: number | null, daysBack: number | null, km: number, unknownLegs: number, days: number, firmCount: number, noteZh: string, noteEn: string, start: { lat: number | null, lng: number | null, code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, stops: Array<{ enterprises: Array<string>, km: number | null, travelDays: number, days: number, daysProposed: number, place: { lat: number | null, lng: number | null, code: string, level: RegionLevel, nameZh: string, nameEn: string | null } }> } } };

export type PlannedTripQueryVariables = Exact<{
  region: string;
  stops: Array<TripStopInput> | TripStopInput;
  keepOrder?: boolean | null | undefined;
  options?: TripOptions | null | undefined;
}>;


export type PlannedTripQuery = { tripPlan: { kmBack: number | null, daysBack: number | null, km: number, unknownLegs: number, days: number, firmCount: number, noteZh: string, noteEn: string, start: { lat: number | null, lng: number | null, code: string, level: RegionLevel, nameZh: string, nameEn: string | null } | null, stops: Array<{ enterprises: Array<string>, km: number | null, travelDays: number, days: number, daysProposed: number, place: { lat: number | null, lng: number | null, code: string, level: RegionLevel, nameZh: string, nameEn: string | null } }> } };

export type TripSourcesQueryVariables = Exact<{
  region: string;
  industry?: string | null | undefined;
  gaps: number;
  perGap: number;
  gapOptions?: GapOptions | null | undefined;
}>;


export type TripSourcesQuery = { candidatesByPlace: { revision: number, places: Array<{ firms: Array<{ enterprise: { slug: string }, fills: Array<{ gap: { segment: { slug: string } }, candidate: { contributions: Array<{ evidence: Array<{ asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, grade: Grade | null, kind: SourceKind | null, url: string | null } }> }> } }> }> }> } };

export type VerifyGapQueryVariables = Exact<{
  witness: unknown;
}>;


export type VerifyGapQuery = { verifyGap: { holds: boolean, outcome: WitnessOutcome, revision: number, reasonZh: string, reasonEn: string } };

export type RoutesQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  options?: GapOptions | null | undefined;
  landings?: Array<LandingInput> | LandingInput | null | undefined;
  first: number;
}>;


export type RoutesQuery = { routes: { total: number | null, more: boolean, routes: Array<{ complete: boolean, segments: Array<{ slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }>, brokenAt: Array<{ slug: string }> }> } };

export type VisitPackQueryVariables = Exact<{
  region: string;
  segment: string;
  enterprise: string;
  options?: GapOptions | null | undefined;
}>;


export type VisitPackQuery = { gap: { revision: number, kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, verdictZh: string, verdictEn: string, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, coverage: { state: CoverageState, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }, requirements: Array<{ label: string, required: boolean, met: boolean, blocking: boolean, options: Array<{ availability: number, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, coverage: { state: CoverageState }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> }>, candidates: { edges: Array<{ node: { rank: number, score: number, exactSegment: boolean, kinship: Kinship, kinshipZh: string, kinshipEn: string, distanceKm: number | null, rankRange: { best: number, worst: number } | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, shortlistEntries: Array<{ id: string, state: ShortlistState, shortlist: { id: string, name: string } }>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, contributions: Array<{ name: string, points: number, atMost: number | null, reasonZh: string, reasonEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> } }> } } | null, enterprise: { status: string | null, slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }>, productions: Array<{ status: ProductionStatus, capacity: string | null, unit: string | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } | null, introductions: { more: boolean, noteZh: string, noteEn: string, paths: Array<{ length: number, anchorZh: string, anchorEn: string, hops: Array<{ on: string | null, weakest: boolean, sentenceZh: string, sentenceEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }> }> }, about: { revision: number, asOf: string | null } };

export type StandpointFragment = { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } };

export type WhatIfQueryVariables = Exact<{
  region: string;
  industry: string;
  landings: Array<LandingInput> | LandingInput;
  options?: GapOptions | null | undefined;
}>;


export type WhatIfQuery = { whatIf: { routesBefore: number, routesAfter: number, routesExact: boolean, revision: number, coverageBefore: Array<{ state: CoverageState, producers: number, planned: number, elsewhereInCity: boolean, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }>, coverageAfter: Array<{ state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, segment: { slug: string } }>, unknownAfter: Array<{ segment: { slug: string } }>, gapsBefore: Array<{ kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }>, gapsAfter: Array<{ kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } }> } };

export type FirmQueryVariables = Exact<{
  id: string;
}>;


export type FirmQuery = { enterprise: { slug: string, nameZh: string, nameEn: string | null } | null };

export type LandingFirmsQueryVariables = Exact<{
  region: string;
  segment: string;
  first: number;
}>;


export type LandingFirmsQuery = { segment: { slug: string, unit: string | null } | null, gap: { producersElsewhere: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const CandidateFirmFragmentDoc = new TypedDocumentString(`
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"CandidateFirm"}) as unknown as TypedDocumentString<CandidateFirmFragment, unknown>;
export const OnListFragmentDoc = new TypedDocumentString(`
    fragment OnList on ShortlistEntry {
  id
  state
  shortlist {
    id
    name
  }
}
    `, {"fragmentName":"OnList"}) as unknown as TypedDocumentString<OnListFragment, unknown>;
export const SegmentNameFragmentDoc = new TypedDocumentString(`
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
    `, {"fragmentName":"SegmentName"}) as unknown as TypedDocumentString<SegmentNameFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const CandidateRowFragmentDoc = new TypedDocumentString(`
    fragment CandidateRow on Candidate {
  rank
  rankRange {
    best
    worst
  }
  score
  exactSegment
  kinship
  kinshipZh
  kinshipEn
  distanceKm
  enterprise {
    ...CandidateFirm
    shortlistEntries {
      ...OnList
    }
  }
  segment {
    ...SegmentName
  }
  contributions {
    name
    points
    atMost
    reasonZh
    reasonEn
    evidence {
      ...Proof
    }
  }
}
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment OnList on ShortlistEntry {
  id
  state
  shortlist {
    id
    name
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"CandidateRow"}) as unknown as TypedDocumentString<CandidateRowFragment, unknown>;
export const LeftOutPageFragmentDoc = new TypedDocumentString(`
    fragment LeftOutPage on LeftOutConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    reason
    reasonZh
    reasonEn
    count
  }
  edges {
    node {
      reasonZh
      reasonEn
      enterprise {
        slug
        nameZh
        nameEn
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`, {"fragmentName":"LeftOutPage"}) as unknown as TypedDocumentString<LeftOutPageFragment, unknown>;
export const FlowEndFragmentDoc = new TypedDocumentString(`
    fragment FlowEnd on Segment {
  ...SegmentName
  industry {
    slug
    nameZh
    nameEn
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`, {"fragmentName":"FlowEnd"}) as unknown as TypedDocumentString<FlowEndFragment, unknown>;
export const ConflictClaimFragmentDoc = new TypedDocumentString(`
    fragment ConflictClaim on Evidence {
  ...Proof
  regions {
    ...Place
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"ConflictClaim"}) as unknown as TypedDocumentString<ConflictClaimFragment, unknown>;
export const ConflictRowFragmentDoc = new TypedDocumentString(`
    fragment ConflictRow on Conflict {
  kind
  key
  about {
    field
    value
    kind
    nameZh
    nameEn
  }
  fields {
    field
    shown {
      ...ConflictClaim
    }
    others {
      ...ConflictClaim
    }
  }
}
    fragment ConflictClaim on Evidence {
  ...Proof
  regions {
    ...Place
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"ConflictRow"}) as unknown as TypedDocumentString<ConflictRowFragment, unknown>;
export const EnterpriseRowFragmentDoc = new TypedDocumentString(`
    fragment EnterpriseRow on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  kind
  status
  country
  stockCode
  established
  registeredCapital
  tags
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
  productions {
    status
    segment {
      ...SegmentName
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"EnterpriseRow"}) as unknown as TypedDocumentString<EnterpriseRowFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Evidence {
  asOf
  confidence
  method
  shown
  source {
    key
    title
    grade
    kind
    url
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const ExportedEnterpriseFragmentDoc = new TypedDocumentString(`
    fragment ExportedEnterprise on Enterprise {
  ...EnterpriseRow
  evidence {
    field
    ...Cited
  }
  productions {
    evidence {
      ...Cited
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment EnterpriseRow on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  kind
  status
  country
  stockCode
  established
  registeredCapital
  tags
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
  productions {
    status
    segment {
      ...SegmentName
    }
  }
}
fragment Cited on Evidence {
  asOf
  confidence
  method
  shown
  source {
    key
    title
    grade
    kind
    url
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"ExportedEnterprise"}) as unknown as TypedDocumentString<ExportedEnterpriseFragment, unknown>;
export const FirmFactsFragmentDoc = new TypedDocumentString(`
    fragment FirmFacts on EnterpriseFactConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      measure
      period
      value
      unit
      textZh
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`, {"fragmentName":"FirmFacts"}) as unknown as TypedDocumentString<FirmFactsFragment, unknown>;
export const FirmSignalsFragmentDoc = new TypedDocumentString(`
    fragment FirmSignals on SignalConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      kind
      on
      statementZh
      region {
        ...Place
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"FirmSignals"}) as unknown as TypedDocumentString<FirmSignalsFragment, unknown>;
export const FirmTieFragmentDoc = new TypedDocumentString(`
    fragment FirmTie on LinkConnection {
  totalCount
  edges {
    node {
      id
      word
      inForce
      other {
        kind
        key
        nameZh
        nameEn
      }
      evidence {
        id
        field
        value
        shown
      }
    }
  }
}
    `, {"fragmentName":"FirmTie"}) as unknown as TypedDocumentString<FirmTieFragment, unknown>;
export const EndShownFragmentDoc = new TypedDocumentString(`
    fragment EndShown on LinkedEnd {
  kind
  key
  known
  nameZh
  nameEn
  thing {
    __typename
    ... on Enterprise {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Organisation {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Project {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Segment {
      industry {
        slug
        nameZh
        nameEn
      }
    }
    ... on Source {
      publisher
      published
      grade
      kind
      url
    }
  }
  counts {
    relation
    direction
    total
  }
}
    `, {"fragmentName":"EndShown"}) as unknown as TypedDocumentString<EndShownFragment, unknown>;
export const LinkShownFragmentDoc = new TypedDocumentString(`
    fragment LinkShown on Link {
  id
  relation
  from {
    kind
    key
  }
  to {
    kind
    key
  }
  word
  controlling
  inForce
  on
  evidence {
    ...Proof
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`, {"fragmentName":"LinkShown"}) as unknown as TypedDocumentString<LinkShownFragment, unknown>;
export const JudgedByFragmentDoc = new TypedDocumentString(`
    fragment JudgedBy on JudgedWith {
  asOf
  thresholds {
    high
    medium
  }
  weights {
    name
    points
  }
}
    `, {"fragmentName":"JudgedBy"}) as unknown as TypedDocumentString<JudgedByFragment, unknown>;
export const ListedGapFragmentDoc = new TypedDocumentString(`
    fragment ListedGap on Gap {
  region {
    ...Place
  }
  segment {
    ...SegmentName
  }
  coverage {
    state
  }
  kind
  viability
  level
  rank
  rankRange {
    best
    worst
  }
  score
  candidateCount
  verdictZh
  verdictEn
  contributions {
    name
    points
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"ListedGap"}) as unknown as TypedDocumentString<ListedGapFragment, unknown>;
export const OwnQuestionFragmentDoc = new TypedDocumentString(`
    fragment OwnQuestion on SavedQuestion {
  id
  name
  phrase
  blanks {
    label
    variable
    kind
  }
  query
  variables
  version
}
    `, {"fragmentName":"OwnQuestion"}) as unknown as TypedDocumentString<OwnQuestionFragment, unknown>;
export const MadeFragmentDoc = new TypedDocumentString(`
    fragment Made on Production {
  status
  capacity
  unit
  enterprise {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    stockCode
    tags
    country
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
  }
  evidence {
    ...Proof
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"Made"}) as unknown as TypedDocumentString<MadeFragment, unknown>;
export const MadePageFragmentDoc = new TypedDocumentString(`
    fragment MadePage on ProductionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Made
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Made on Production {
  status
  capacity
  unit
  enterprise {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    stockCode
    tags
    country
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
  }
  evidence {
    ...Proof
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"MadePage"}) as unknown as TypedDocumentString<MadePageFragment, unknown>;
export const ShortlistNameFragmentDoc = new TypedDocumentString(`
    fragment ShortlistName on Shortlist {
  id
  name
  note
  version
  changedBy
  changedAt
  counts {
    state
    entries
  }
}
    `, {"fragmentName":"ShortlistName"}) as unknown as TypedDocumentString<ShortlistNameFragment, unknown>;
export const ShortlistEntryRowFragmentDoc = new TypedDocumentString(`
    fragment ShortlistEntryRow on ShortlistEntry {
  id
  version
  enterpriseId
  enterprise {
    ...CandidateFirm
  }
  region {
    ...Place
  }
  segment {
    ...SegmentName
    industry {
      slug
    }
  }
  state
  note
  addedAt
  changedBy
  changedAt
  parts {
    id
    version
    enterpriseId
    state
    note
  }
}
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"ShortlistEntryRow"}) as unknown as TypedDocumentString<ShortlistEntryRowFragment, unknown>;
export const OfferedFragmentDoc = new TypedDocumentString(`
    fragment Offered on SegmentSuggestion {
  segment {
    slug
    nameZh
    nameEn
    industry {
      slug
      nameZh
      nameEn
    }
  }
  confidence
  standing
  status
  reasonZh
  reasonEn
  matches {
    kind
    start
    end
  }
}
    `, {"fragmentName":"Offered"}) as unknown as TypedDocumentString<OfferedFragment, unknown>;
export const UnclassifiedFirmFragmentDoc = new TypedDocumentString(`
    fragment UnclassifiedFirm on Enterprise {
  slug
  nameZh
  nameEn
  nameNote
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
  texts {
    kind
    text
    evidence {
      ...Proof
    }
  }
  productions {
    segment {
      slug
      nameZh
      nameEn
    }
  }
  suggestions {
    ...Offered
  }
  refused: suggestions(refused: true) {
    ...Offered
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
fragment Offered on SegmentSuggestion {
  segment {
    slug
    nameZh
    nameEn
    industry {
      slug
      nameZh
      nameEn
    }
  }
  confidence
  standing
  status
  reasonZh
  reasonEn
  matches {
    kind
    start
    end
  }
}`, {"fragmentName":"UnclassifiedFirm"}) as unknown as TypedDocumentString<UnclassifiedFirmFragment, unknown>;
export const OfferedSegmentFragmentDoc = new TypedDocumentString(`
    fragment OfferedSegment on SegmentSuggestion {
  standing
  reasonZh
  reasonEn
  segment {
    ...SegmentName
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`, {"fragmentName":"OfferedSegment"}) as unknown as TypedDocumentString<OfferedSegmentFragment, unknown>;
export const PlacedFirmFragmentDoc = new TypedDocumentString(`
    fragment PlacedFirm on PlacedCandidate {
  hasIntroduction
  enterprise {
    slug
    nameZh
    nameEn
    shortZh
    tags
    country
    region {
      ...Place
    }
  }
  fills {
    gap {
      rank
      segment {
        ...SegmentName
        industry {
          slug
        }
      }
    }
    candidate {
      rank
      score
      exactSegment
      kinshipZh
      kinshipEn
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"PlacedFirm"}) as unknown as TypedDocumentString<PlacedFirmFragment, unknown>;
export const TripPlannedFragmentDoc = new TypedDocumentString(`
    fragment TripPlanned on TripPlan {
  start {
    ...Place
    lat
    lng
  }
  stops {
    place {
      ...Place
      lat
      lng
    }
    enterprises
    km
    travelDays
    days
    daysProposed
  }
  kmBack
  daysBack
  km
  unknownLegs
  days
  firmCount
  noteZh
  noteEn
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`, {"fragmentName":"TripPlanned"}) as unknown as TypedDocumentString<TripPlannedFragment, unknown>;
export const StandpointFragmentDoc = new TypedDocumentString(`
    fragment Standpoint on Gap {
  segment {
    ...SegmentName
  }
  kind
  viability
  level
  rank
  score
  candidateCount
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`, {"fragmentName":"Standpoint"}) as unknown as TypedDocumentString<StandpointFragment, unknown>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($region: ID!, $segment: ID!, $options: GapOptions, $filter: CandidateFilter, $first: Int!, $after: String) {
  gap(region: $region, segment: $segment, options: $options) {
    candidates(first: $first, after: $after, filter: $filter) {
      totalCount
      unfilteredCount
      exactCount
      revision
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CandidateRow
        }
      }
      leftOut(first: 20) {
        ...LeftOutPage
      }
    }
  }
}
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
fragment CandidateRow on Candidate {
  rank
  rankRange {
    best
    worst
  }
  score
  exactSegment
  kinship
  kinshipZh
  kinshipEn
  distanceKm
  enterprise {
    ...CandidateFirm
    shortlistEntries {
      ...OnList
    }
  }
  segment {
    ...SegmentName
  }
  contributions {
    name
    points
    atMost
    reasonZh
    reasonEn
    evidence {
      ...Proof
    }
  }
}
fragment LeftOutPage on LeftOutConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    reason
    reasonZh
    reasonEn
    count
  }
  edges {
    node {
      reasonZh
      reasonEn
      enterprise {
        slug
        nameZh
        nameEn
      }
      evidence {
        ...Proof
      }
    }
  }
}
fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment OnList on ShortlistEntry {
  id
  state
  shortlist {
    id
    name
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const MoreLeftOutDocument = new TypedDocumentString(`
    query MoreLeftOut($region: ID!, $segment: ID!, $options: GapOptions, $first: Int!, $after: String) {
  gap(region: $region, segment: $segment, options: $options) {
    candidates(first: 1) {
      leftOut(first: $first, after: $after) {
        ...LeftOutPage
      }
    }
  }
}
    fragment LeftOutPage on LeftOutConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    reason
    reasonZh
    reasonEn
    count
  }
  edges {
    node {
      reasonZh
      reasonEn
      enterprise {
        slug
        nameZh
        nameEn
      }
      evidence {
        ...Proof
      }
    }
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`) as unknown as TypedDocumentString<MoreLeftOutQuery, MoreLeftOutQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  region(code: "100000") {
    children {
      ...Place
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($enterprise: ID!, $region: ID!, $first: Int!) {
  introductions(enterprise: $enterprise, region: $region, first: $first) {
    more
    here
    noteZh
    noteEn
    paths {
      length
      strength
      anchorZh
      anchorEn
      belonging
      damped {
        reasonZh
        reasonEn
      }
      hops {
        fromName
        toName
        relation
        on
        weakest
        direction
        sentenceZh
        sentenceEn
        evidence {
          ...Proof
        }
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($industry: ID!) {
  industry(id: $industry) {
    slug
    nameZh
    nameEn
    segments {
      ...SegmentName
      stage
      scope
    }
    flows {
      from {
        ...FlowEnd
      }
      to {
        ...FlowEnd
      }
      kind
      eitherOr
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment FlowEnd on Segment {
  ...SegmentName
  industry {
    slug
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($first: Int!, $after: String, $filter: ConflictFilter!) {
  conflicts(first: $first, after: $after, filter: $filter) {
    totalCount
    revision
    counts {
      kind
      things
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ConflictRow
      }
    }
  }
}
    fragment ConflictClaim on Evidence {
  ...Proof
  regions {
    ...Place
  }
}
fragment ConflictRow on Conflict {
  kind
  key
  about {
    field
    value
    kind
    nameZh
    nameEn
  }
  fields {
    field
    shown {
      ...ConflictClaim
    }
    others {
      ...ConflictClaim
    }
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const EnterprisePanelDocument = new TypedDocumentString(`
    query EnterprisePanel($id: ID!) {
  enterprise(id: $id) {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    aliases
    kind
    status
    country
    stockCode
    tags
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
    shortlistEntries {
      ...OnList
    }
    suggestions {
      ...OfferedSegment
    }
    productions {
      status
      capacity
      unit
      segment {
        ...SegmentName
        industry {
          slug
          nameZh
          nameEn
        }
      }
      evidence {
        ...Proof
      }
    }
    evidence {
      ...Proof
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment OnList on ShortlistEntry {
  id
  state
  shortlist {
    id
    name
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
fragment OfferedSegment on SegmentSuggestion {
  standing
  reasonZh
  reasonEn
  segment {
    ...SegmentName
  }
}`) as unknown as TypedDocumentString<EnterprisePanelQuery, EnterprisePanelQueryVariables>;
export const ExportedEnterprisesDocument = new TypedDocumentString(`
    query ExportedEnterprises($first: Int!, $after: String, $filter: EnterpriseFilter, $orderBy: EnterpriseOrder!, $reversed: Boolean!) {
  enterprises(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    reversed: $reversed
  ) {
    totalCount
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ExportedEnterprise
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment ExportedEnterprise on Enterprise {
  ...EnterpriseRow
  evidence {
    field
    ...Cited
  }
  productions {
    evidence {
      ...Cited
    }
  }
}
fragment EnterpriseRow on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  kind
  status
  country
  stockCode
  established
  registeredCapital
  tags
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
  productions {
    status
    segment {
      ...SegmentName
    }
  }
}
fragment Cited on Evidence {
  asOf
  confidence
  method
  shown
  source {
    key
    title
    grade
    kind
    url
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ExportedEnterprisesQuery, ExportedEnterprisesQueryVariables>;
export const EnterpriseRowsDocument = new TypedDocumentString(`
    query EnterpriseRows($first: Int!, $after: String, $filter: EnterpriseFilter, $orderBy: EnterpriseOrder!, $reversed: Boolean!, $skip: Int!) {
  enterprises(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    reversed: $reversed
    skip: $skip
  ) {
    totalCount
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EnterpriseRow
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment EnterpriseRow on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  kind
  status
  country
  stockCode
  established
  registeredCapital
  tags
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
  productions {
    status
    segment {
      ...SegmentName
    }
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<EnterpriseRowsQuery, EnterpriseRowsQueryVariables>;
export const EnterpriseCountsDocument = new TypedDocumentString(`
    query EnterpriseCounts($besideTag: EnterpriseFilter!, $besideScope: EnterpriseFilter!, $besideMakes: EnterpriseFilter!, $besideKind: EnterpriseFilter!, $besideListed: EnterpriseFilter!, $besideOperation: EnterpriseFilter!, $industry: ID!) {
  tagged: enterpriseCounts(filter: $besideTag) {
    tags {
      tag
      enterprises
    }
  }
  placed: enterpriseCounts(filter: $besideScope) {
    totalCount
    places {
      region {
        ...Place
      }
      enterprises
    }
  }
  making: enterpriseCounts(filter: $besideMakes) {
    segments(industry: $industry) {
      segment {
        slug
      }
      enterprises
    }
  }
  ofKind: enterpriseCounts(filter: $besideKind) {
    kinds {
      kind
      enterprises
    }
  }
  onMarket: enterpriseCounts(filter: $besideListed) {
    totalCount
    listed
  }
  operating: enterpriseCounts(filter: $besideOperation) {
    operations {
      operation
      enterprises
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<EnterpriseCountsQuery, EnterpriseCountsQueryVariables>;
export const EnterpriseInitialsDocument = new TypedDocumentString(`
    query EnterpriseInitials($filter: EnterpriseFilter!) {
  enterpriseCounts(filter: $filter) {
    initials {
      initial
      enterprises
      before
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseInitialsQuery, EnterpriseInitialsQueryVariables>;
export const FirmMomentsDocument = new TypedDocumentString(`
    query FirmMoments($id: ID!, $first: Int!, $factsAfter: String, $signalsAfter: String, $withFacts: Boolean!, $withSignals: Boolean!) {
  enterprise(id: $id) {
    facts(first: $first, after: $factsAfter) @include(if: $withFacts) {
      ...FirmFacts
    }
    signals(first: $first, after: $signalsAfter) @include(if: $withSignals) {
      ...FirmSignals
    }
  }
}
    fragment FirmFacts on EnterpriseFactConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      measure
      period
      value
      unit
      textZh
      evidence {
        ...Proof
      }
    }
  }
}
fragment FirmSignals on SignalConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      kind
      on
      statementZh
      region {
        ...Place
      }
      evidence {
        ...Proof
      }
    }
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<FirmMomentsQuery, FirmMomentsQueryVariables>;
export const FirmPageDocument = new TypedDocumentString(`
    query FirmPage($id: ID!, $first: Int!) {
  about {
    access {
      mayWrite
    }
  }
  enterprise(id: $id) {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    aliases
    kind
    status
    country
    stockCode
    tags
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
    texts {
      kind
    }
    shortlistEntries {
      ...OnList
    }
    suggestions {
      ...OfferedSegment
    }
    productions {
      status
      capacity
      unit
      segment {
        ...SegmentName
        industry {
          slug
          nameZh
          nameEn
        }
      }
      evidence {
        ...Proof
      }
    }
    evidence {
      ...Proof
    }
    facts(first: $first) {
      ...FirmFacts
    }
    signals(first: $first) {
      ...FirmSignals
    }
  }
  linkedEnds(of: [{ kind: ENTERPRISES, key: $id }]) {
    counts {
      relation
      direction
      total
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment FirmFacts on EnterpriseFactConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      measure
      period
      value
      unit
      textZh
      evidence {
        ...Proof
      }
    }
  }
}
fragment FirmSignals on SignalConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      kind
      on
      statementZh
      region {
        ...Place
      }
      evidence {
        ...Proof
      }
    }
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment OnList on ShortlistEntry {
  id
  state
  shortlist {
    id
    name
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
fragment OfferedSegment on SegmentSuggestion {
  standing
  reasonZh
  reasonEn
  segment {
    ...SegmentName
  }
}`) as unknown as TypedDocumentString<FirmPageQuery, FirmPageQueryVariables>;
export const FirmLinksDocument = new TypedDocumentString(`
    query FirmLinks($id: ID!, $relation: LinkRelation!, $direction: LinkDirection!, $near: ID, $first: Int!, $after: String) {
  links(
    of: { kind: ENTERPRISES, key: $id }
    relation: $relation
    direction: $direction
    near: $near
    first: $first
    after: $after
  ) {
    totalCount
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        word
        inForce
        on
        other {
          kind
          key
          nameZh
          nameEn
        }
        evidence {
          ...Proof
        }
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`) as unknown as TypedDocumentString<FirmLinksQuery, FirmLinksQueryVariables>;
export const FirmChangesDocument = new TypedDocumentString(`
    query FirmChanges($id: ID!, $first: Int!, $after: String) {
  enterprise(id: $id) {
    changes(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          revision
          kind
          actor
          reason
          at
          added
          changed
          removed
          undoes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirmChangesQuery, FirmChangesQueryVariables>;
export const UndoFirmChangeDocument = new TypedDocumentString(`
    mutation UndoFirmChange($revision: Int!, $reason: String!, $dryRun: Boolean!) {
  undoChange(revision: $revision, reason: $reason, dryRun: $dryRun) {
    written
    edits(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<UndoFirmChangeMutation, UndoFirmChangeMutationVariables>;
export const FirmTiesDocument = new TypedDocumentString(`
    query FirmTies($id: ID!, $near: ID, $first: Int!) {
  holders: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: HOLDS
    direction: IN
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
  held: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: HOLDS
    direction: OUT
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
  customers: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: SUPPLIES
    direction: OUT
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
  suppliers: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: SUPPLIES
    direction: IN
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
  related: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: RELATED
    direction: OUT
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
  relatedTo: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: RELATED
    direction: IN
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
  projects: links(
    of: { kind: ENTERPRISES, key: $id }
    relation: INVESTS
    direction: OUT
    near: $near
    first: $first
  ) {
    ...FirmTie
  }
}
    fragment FirmTie on LinkConnection {
  totalCount
  edges {
    node {
      id
      word
      inForce
      other {
        kind
        key
        nameZh
        nameEn
      }
      evidence {
        id
        field
        value
        shown
      }
    }
  }
}`) as unknown as TypedDocumentString<FirmTiesQuery, FirmTiesQueryVariables>;
export const LinkedEndsDocument = new TypedDocumentString(`
    query LinkedEnds($of: [LinkEndInput!]!) {
  linkedEnds(of: $of) {
    ...EndShown
  }
}
    fragment EndShown on LinkedEnd {
  kind
  key
  known
  nameZh
  nameEn
  thing {
    __typename
    ... on Enterprise {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Organisation {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Project {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Segment {
      industry {
        slug
        nameZh
        nameEn
      }
    }
    ... on Source {
      publisher
      published
      grade
      kind
      url
    }
  }
  counts {
    relation
    direction
    total
  }
}`) as unknown as TypedDocumentString<LinkedEndsQuery, LinkedEndsQueryVariables>;
export const ThingLinksDocument = new TypedDocumentString(`
    query ThingLinks($of: LinkEndInput!, $relation: LinkRelation!, $direction: LinkDirection!, $near: ID, $first: Int!, $after: String) {
  links(
    of: $of
    relation: $relation
    direction: $direction
    near: $near
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...LinkShown
        near
        other {
          ...EndShown
        }
      }
    }
  }
}
    fragment EndShown on LinkedEnd {
  kind
  key
  known
  nameZh
  nameEn
  thing {
    __typename
    ... on Enterprise {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Organisation {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Project {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Segment {
      industry {
        slug
        nameZh
        nameEn
      }
    }
    ... on Source {
      publisher
      published
      grade
      kind
      url
    }
  }
  counts {
    relation
    direction
    total
  }
}
fragment LinkShown on Link {
  id
  relation
  from {
    kind
    key
  }
  to {
    kind
    key
  }
  word
  controlling
  inForce
  on
  evidence {
    ...Proof
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`) as unknown as TypedDocumentString<ThingLinksQuery, ThingLinksQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: LinkEndInput!, $to: LinkEndInput!, $relations: [LinkRelation!], $directed: Boolean!, $maxHops: Int!, $first: Int!) {
  pathsBetween(
    from: $from
    to: $to
    relations: $relations
    directed: $directed
    maxHops: $maxHops
    first: $first
  ) {
    more
    bound
    cutCount
    cut {
      followed
      total
      end {
        kind
        key
        nameZh
        nameEn
      }
    }
    paths {
      length
      hops {
        from {
          ...EndShown
        }
        to {
          ...EndShown
        }
        links {
          ...LinkShown
        }
      }
    }
  }
}
    fragment EndShown on LinkedEnd {
  kind
  key
  known
  nameZh
  nameEn
  thing {
    __typename
    ... on Enterprise {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Organisation {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Project {
      place: region {
        nameZh
        nameEn
      }
    }
    ... on Segment {
      industry {
        slug
        nameZh
        nameEn
      }
    }
    ... on Source {
      publisher
      published
      grade
      kind
      url
    }
  }
  counts {
    relation
    direction
    total
  }
}
fragment LinkShown on Link {
  id
  relation
  from {
    kind
    key
  }
  to {
    kind
    key
  }
  word
  controlling
  inForce
  on
  evidence {
    ...Proof
  }
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const GapPageDocument = new TypedDocumentString(`
    query GapPage($regions: [ID!]!, $level: RegionLevel, $industry: ID!, $filter: GapFilter, $orderBy: GapOrder, $options: GapOptions, $first: Int!, $after: String) {
  gaps(
    regions: $regions
    level: $level
    industry: $industry
    filter: $filter
    orderBy: $orderBy
    options: $options
    first: $first
    after: $after
  ) {
    totalCount
    unknownCount
    revision
    options {
      ...JudgedBy
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ListedGap
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment JudgedBy on JudgedWith {
  asOf
  thresholds {
    high
    medium
  }
  weights {
    name
    points
  }
}
fragment ListedGap on Gap {
  region {
    ...Place
  }
  segment {
    ...SegmentName
  }
  coverage {
    state
  }
  kind
  viability
  level
  rank
  rankRange {
    best
    worst
  }
  score
  candidateCount
  verdictZh
  verdictEn
  contributions {
    name
    points
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<GapPageQuery, GapPageQueryVariables>;
export const GapFacetsDocument = new TypedDocumentString(`
    query GapFacets($regions: [ID!]!, $level: RegionLevel, $industry: ID!, $options: GapOptions, $filter: GapFilter, $first: Int!, $after: String) {
  gaps(
    regions: $regions
    level: $level
    industry: $industry
    options: $options
    filter: $filter
    first: $first
    after: $after
  ) {
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        region {
          ...Place
        }
        segment {
          stage
        }
        coverage {
          state
        }
        outlook {
          kind
        }
        candidateCount
        kind
        viability
        level
      }
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<GapFacetsQuery, GapFacetsQueryVariables>;
export const GapExportDocument = new TypedDocumentString(`
    query GapExport($regions: [ID!]!, $level: RegionLevel, $industry: ID!, $filter: GapFilter, $orderBy: GapOrder, $options: GapOptions, $first: Int!, $after: String) {
  gaps(
    regions: $regions
    level: $level
    industry: $industry
    filter: $filter
    orderBy: $orderBy
    options: $options
    first: $first
    after: $after
  ) {
    totalCount
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        region {
          ...Place
        }
        segment {
          ...SegmentName
        }
        coverage {
          state
          evidence {
            ...Cited
          }
        }
        kind
        viability
        level
        rank
        score
        revision
        candidateCount
        verdictZh
        verdictEn
        contributions {
          name
          points
          evidence {
            ...Cited
          }
        }
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Cited on Evidence {
  asOf
  confidence
  method
  shown
  source {
    key
    title
    grade
    kind
    url
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<GapExportQuery, GapExportQueryVariables>;
export const UsualJudgingDocument = new TypedDocumentString(`
    query UsualJudging($region: ID!, $industry: ID!) {
  gaps(regions: [$region], industry: $industry, first: 1) {
    options {
      ...JudgedBy
    }
  }
}
    fragment JudgedBy on JudgedWith {
  asOf
  thresholds {
    high
    medium
  }
  weights {
    name
    points
  }
}`) as unknown as TypedDocumentString<UsualJudgingQuery, UsualJudgingQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($industry: ID!, $regions: [ID!]!) {
  matrix(industry: $industry, regions: $regions) {
    region {
      code
    }
    segment {
      slug
    }
    state
    takenOver
    producers
    planned
    elsewhereInCity
    isGap
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MatrixPlacesDocument = new TypedDocumentString(`
    query MatrixPlaces($region: ID!) {
  region(code: $region) {
    children {
      ...Place
      children {
        ...Place
      }
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<MatrixPlacesQuery, MatrixPlacesQueryVariables>;
export const PeersDocument = new TypedDocumentString(`
    query Peers($region: ID!, $industry: ID!, $level: PeerLevel!, $first: Int!) {
  complexity(peers: { level: $level }) {
    peers {
      atLeastRegions
      atLeastSegments
    }
    regionsKnown
    enough
    settled
    reasonZh
    reasonEn
    regions(first: $first) {
      totalCount
      edges {
        node {
          region {
            ...Place
          }
          eci
          diversity
        }
      }
    }
    relatedness(region: $region, industry: $industry) {
      segment {
        slug
      }
      producers
      advantage
      density
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<PeersQuery, PeersQueryVariables>;
export const OutputCellsDocument = new TypedDocumentString(`
    query OutputCells($industry: ID!, $regions: [ID!]!) {
  about {
    revision
    asOf
  }
  matrix(industry: $industry, regions: $regions) {
    region {
      ...Place
    }
    segment {
      slug
    }
    state
    takenOver
    producers
    planned
    elsewhereInCity
    isGap
    verdictZh
    verdictEn
    evidence {
      ...Cited
    }
  }
}
    fragment Cited on Evidence {
  asOf
  confidence
  method
  shown
  source {
    key
    title
    grade
    kind
    url
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OutputCellsQuery, OutputCellsQueryVariables>;
export const PlacesBelowDocument = new TypedDocumentString(`
    query PlacesBelow($region: ID!, $industry: ID!, $segment: ID, $options: GapOptions, $whole: Boolean!) {
  about {
    boundaries
    boundariesProblem
  }
  placesBelow(
    region: $region
    industry: $industry
    segment: $segment
    options: $options
  ) {
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
    firmCount
    firmsUnplaced
    firmsNowhere @include(if: $whole)
    revision
    places {
      region {
        ...Place
        children {
          code
        }
      }
      lat
      lng
      firmCount
      presentCount
      high
      medium
      low
      unknownCount
      gap {
        rank
        score
        segment {
          ...SegmentName
        }
      }
      coverage {
        state
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<PlacesBelowQuery, PlacesBelowQueryVariables>;
export const CandidatesBelowDocument = new TypedDocumentString(`
    query CandidatesBelow($region: ID!, $industry: ID!, $segment: ID, $within: ID!, $options: GapOptions) {
  candidatesBelow(
    region: $region
    industry: $industry
    segment: $segment
    within: $within
    options: $options
  ) {
    within {
      ...Place
    }
    places {
      region {
        code
      }
      firmCount
    }
    firmCount
    firmsUnplaced
    abroadCount
    unknownCount
    fills {
      segment {
        ...SegmentName
      }
      gap {
        rank
      }
      firmCount
    }
    passedOver {
      viability
      count
    }
    revision
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<CandidatesBelowQuery, CandidatesBelowQueryVariables>;
export const PlaceGapsDocument = new TypedDocumentString(`
    query PlaceGaps($region: ID!, $industry: ID!, $options: GapOptions, $first: Int!, $after: String) {
  gaps(
    regions: [$region]
    industry: $industry
    options: $options
    first: $first
    after: $after
  ) {
    totalCount
    unknownCount
    revision
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        segment {
          ...SegmentName
        }
        coverage {
          state
        }
        kind
        level
        rank
        score
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`) as unknown as TypedDocumentString<PlaceGapsQuery, PlaceGapsQueryVariables>;
export const PlaceFirmsDocument = new TypedDocumentString(`
    query PlaceFirms($filter: EnterpriseFilter!, $first: Int!, $after: String) {
  enterprises(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        nameZh
        nameEn
        region {
          ...Place
        }
        productions {
          segment {
            ...SegmentName
          }
        }
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<PlaceFirmsQuery, PlaceFirmsQueryVariables>;
export const InputsAreHereDocument = new TypedDocumentString(`
    query InputsAreHere($region: ID!, $level: RegionLevel, $industry: ID, $first: Int!) {
  gaps(
    regions: [$region]
    level: $level
    industry: $industry
    filter: { coverage: [ABSENT], inputsHere: true }
    first: $first
  ) {
    totalCount
    edges {
      node {
        region {
          code
          nameZh
          nameEn
        }
        segment {
          slug
          nameZh
          nameEn
          industry {
            slug
          }
        }
        kind
        viability
        rank
        score
        candidateCount
        verdictZh
        verdictEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InputsAreHereQuery, InputsAreHereQueryVariables>;
export const WorthRecruitingDocument = new TypedDocumentString(`
    query WorthRecruiting($region: ID!, $industry: ID, $atLeast: Int!, $first: Int!) {
  gaps(
    regions: [$region]
    level: COUNTY
    industry: $industry
    filter: { minCandidates: $atLeast, viability: [VIABLE, CONDITIONAL] }
    orderBy: CANDIDATES
    first: $first
  ) {
    totalCount
    edges {
      node {
        region {
          code
          nameZh
          nameEn
        }
        segment {
          slug
          nameZh
          nameEn
          industry {
            slug
          }
        }
        candidateCount
        level
        rank
        score
        verdictZh
        verdictEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorthRecruitingQuery, WorthRecruitingQueryVariables>;
export const CannotStandDocument = new TypedDocumentString(`
    query CannotStand($region: ID!, $industry: ID, $first: Int!) {
  gaps(
    regions: [$region]
    industry: $industry
    filter: { viability: [BLOCKED] }
    first: $first
  ) {
    totalCount
    edges {
      node {
        region {
          code
          nameZh
          nameEn
        }
        segment {
          slug
          nameZh
          nameEn
          industry {
            slug
          }
        }
        verdictZh
        verdictEn
        levelReasonZh
        levelReasonEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CannotStandQuery, CannotStandQueryVariables>;
export const BuyNearbyDocument = new TypedDocumentString(`
    query BuyNearby($region: ID!, $industry: ID, $first: Int!) {
  gaps(
    regions: [$region]
    industry: $industry
    filter: { outlooks: [BUY_NEARBY] }
    first: $first
  ) {
    totalCount
    edges {
      node {
        region {
          code
          nameZh
          nameEn
        }
        segment {
          slug
          nameZh
          nameEn
          industry {
            slug
          }
        }
        rank
        score
        outlook {
          reasonZh
          reasonEn
          neighbours {
            region {
              code
              nameZh
              nameEn
            }
            producers
            distanceKm
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BuyNearbyQuery, BuyNearbyQueryVariables>;
export const WhereItIsMissingDocument = new TypedDocumentString(`
    query WhereItIsMissing($region: ID!, $segment: ID!, $first: Int!) {
  gaps(
    regions: [$region]
    level: COUNTY
    filter: { segments: [$segment], coverage: [ABSENT, WEAK, PLANNED, UNKNOWN] }
    orderBy: SCORE
    first: $first
  ) {
    totalCount
    edges {
      node {
        region {
          code
          nameZh
          nameEn
        }
        segment {
          slug
          nameZh
          nameEn
          industry {
            slug
          }
        }
        coverage {
          state
          takenOver
        }
        viability
        rank
        score
        verdictZh
        verdictEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereItIsMissingQuery, WhereItIsMissingQueryVariables>;
export const WhoMakesItDocument = new TypedDocumentString(`
    query WhoMakesIt($segment: ID!, $first: Int!) {
  enterprises(filter: { segments: [$segment] }, first: $first) {
    totalCount
    edges {
      node {
        slug
        nameZh
        nameEn
        region {
          code
          nameZh
          nameEn
        }
        tags
        productions {
          segment {
            slug
            nameZh
            nameEn
            industry {
              slug
            }
          }
          status
          capacity
          unit
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoMakesItQuery, WhoMakesItQueryVariables>;
export const FirmsWithTagDocument = new TypedDocumentString(`
    query FirmsWithTag($region: ID, $tag: String!, $first: Int!) {
  enterprises(filter: { region: $region, tags: [$tag] }, first: $first) {
    totalCount
    edges {
      node {
        slug
        nameZh
        nameEn
        region {
          code
          nameZh
          nameEn
        }
        tags
        productions {
          segment {
            slug
            nameZh
            nameEn
            industry {
              slug
            }
          }
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirmsWithTagQuery, FirmsWithTagQueryVariables>;
export const SurveyWhatFirstDocument = new TypedDocumentString(`
    query SurveyWhatFirst($region: ID!, $industry: ID, $first: Int!) {
  surveyFirst(region: $region, industry: $industry, first: $first) {
    totalCount
    edges {
      node {
        region {
          code
          nameZh
          nameEn
        }
        segment {
          slug
          nameZh
          nameEn
          industry {
            slug
          }
        }
        reasonZh
        reasonEn
        decides {
          slug
          nameZh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyWhatFirstQuery, SurveyWhatFirstQueryVariables>;
export const WhereItBreaksDocument = new TypedDocumentString(`
    query WhereItBreaks($region: ID!, $from: ID!, $to: ID!, $first: Int!) {
  routes(region: $region, from: $from, to: $to, first: $first) {
    total
    more
    routes {
      complete
      segments {
        slug
        nameZh
        nameEn
      }
      brokenAt {
        slug
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereItBreaksQuery, WhereItBreaksQueryVariables>;
export const BestTogetherDocument = new TypedDocumentString(`
    query BestTogether($region: ID!, $industry: ID!, $size: Int!) {
  recruitingSet(region: $region, industry: $industry, size: $size) {
    routesBefore
    routesAfter
    routesExact
    method
    segments {
      slug
      nameZh
      nameEn
    }
    users {
      slug
      nameZh
      nameEn
    }
    needCount
  }
}
    `) as unknown as TypedDocumentString<BestTogetherQuery, BestTogetherQueryVariables>;
export const RecruitingSetDocument = new TypedDocumentString(`
    query RecruitingSet($region: ID!, $industry: ID!, $size: Int!, $objective: RecruitingObjective, $options: GapOptions) {
  recruitingSet(
    region: $region
    industry: $industry
    size: $size
    objective: $objective
    options: $options
  ) {
    segments {
      ...SegmentName
    }
    routesBefore
    routesAfter
    routesExact
    method
    demandReached
    users {
      ...SegmentName
    }
    needCount
    candidateCount
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`) as unknown as TypedDocumentString<RecruitingSetQuery, RecruitingSetQueryVariables>;
export const RegisterSurveyDocument = new TypedDocumentString(`
    mutation RegisterSurvey($survey: SurveyInput!) {
  registerSurvey(survey: $survey) {
    change {
      revision
    }
    coverage {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterSurveyMutation, RegisterSurveyMutationVariables>;
export const SavedQuestionsDocument = new TypedDocumentString(`
    query SavedQuestions($first: Int!, $after: String) {
  savedQuestions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OwnQuestion
      }
    }
  }
  about {
    access {
      mayWrite
    }
  }
}
    fragment OwnQuestion on SavedQuestion {
  id
  name
  phrase
  blanks {
    label
    variable
    kind
  }
  query
  variables
  version
}`) as unknown as TypedDocumentString<SavedQuestionsQuery, SavedQuestionsQueryVariables>;
export const KeepQuestionDocument = new TypedDocumentString(`
    mutation KeepQuestion($question: SavedQuestionInput!) {
  keepQuestion(question: $question) {
    ...OwnQuestion
  }
}
    fragment OwnQuestion on SavedQuestion {
  id
  name
  phrase
  blanks {
    label
    variable
    kind
  }
  query
  variables
  version
}`) as unknown as TypedDocumentString<KeepQuestionMutation, KeepQuestionMutationVariables>;
export const DropQuestionDocument = new TypedDocumentString(`
    mutation DropQuestion($id: ID!, $version: Int!) {
  dropQuestion(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<DropQuestionMutation, DropQuestionMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    matched
    target {
      __typename
      ... on Segment {
        ...SegmentName
        industry {
          slug
          nameZh
          nameEn
        }
      }
      ... on Region {
        ...Place
        ancestors {
          ...Place
        }
      }
      ... on Enterprise {
        slug
        nameZh
        nameEn
        region {
          ...Place
        }
      }
      ... on Source {
        key
        title
        publisher
        url
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SegmentPanelDocument = new TypedDocumentString(`
    query SegmentPanel($region: ID!, $segment: ID!, $options: GapOptions, $landings: [LandingInput!], $first: Int!) {
  segment(id: $segment) {
    ...SegmentName
    stage
    scope
    siting
    summaryZh
    summaryEn
    gbt4754
    hs
    unit
    makes {
      ...SegmentName
    }
    industry {
      slug
      nameZh
      nameEn
    }
    evidence {
      ...Proof
    }
  }
  coverage(
    region: $region
    segment: $segment
    options: $options
    landings: $landings
  ) {
    region {
      code
      nameZh
      nameEn
    }
    state
    takenOver
    producers
    planned
    elsewhereInCity
    deskOnly
    capacity {
      total
      unit
      planned
      knownProducers
      unknownProducers
      largestShare
    }
    localDemand {
      total
      unit
      needs {
        basis
        user {
          ...SegmentName
        }
        amount
        unit
        counted
        reasonZh
        reasonEn
        evidence {
          ...Proof
        }
      }
    }
    noteZh
    noteEn
    verdictZh
    verdictEn
    evidence {
      ...Proof
    }
    productions(first: $first) {
      ...MadePage
    }
  }
  gap(region: $region, segment: $segment, options: $options, landings: $landings) {
    kind
    viability
    level
    levelReasonZh
    levelReasonEn
    rank
    rankRange {
      best
      worst
    }
    score
    revision
    verdictZh
    verdictEn
    candidateCount
    witness
    outlook {
      kind
      reasonZh
      reasonEn
      neighbours {
        region {
          ...Place
        }
        producers
        distanceKm
      }
      neighboursWithout
      neighboursUnsurveyed
      evidence {
        ...Proof
      }
    }
    contributions {
      name
      points
      atMost
      reasonZh
      reasonEn
      evidence {
        ...Proof
      }
    }
    requirements {
      label
      required
      met
      blocking
      options {
        segment {
          ...SegmentName
          industry {
            slug
            nameZh
            nameEn
          }
        }
        coverage {
          state
        }
        availability
        reasonZh
        reasonEn
      }
    }
    producersElsewhere(first: $first) {
      ...MadePage
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Made on Production {
  status
  capacity
  unit
  enterprise {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    stockCode
    tags
    country
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
  }
  evidence {
    ...Proof
  }
}
fragment MadePage on ProductionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Made
    }
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<SegmentPanelQuery, SegmentPanelQueryVariables>;
export const ProducersHereDocument = new TypedDocumentString(`
    query ProducersHere($region: ID!, $segment: ID!, $first: Int!, $after: String) {
  coverage(region: $region, segment: $segment) {
    productions(first: $first, after: $after) {
      ...MadePage
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Made on Production {
  status
  capacity
  unit
  enterprise {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    stockCode
    tags
    country
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
  }
  evidence {
    ...Proof
  }
}
fragment MadePage on ProductionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Made
    }
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ProducersHereQuery, ProducersHereQueryVariables>;
export const ProducersElsewhereDocument = new TypedDocumentString(`
    query ProducersElsewhere($region: ID!, $segment: ID!, $first: Int!, $after: String) {
  gap(region: $region, segment: $segment) {
    producersElsewhere(first: $first, after: $after) {
      ...MadePage
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Made on Production {
  status
  capacity
  unit
  enterprise {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    stockCode
    tags
    country
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
  }
  evidence {
    ...Proof
  }
}
fragment MadePage on ProductionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Made
    }
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ProducersElsewhereQuery, ProducersElsewhereQueryVariables>;
export const KeptViewDocument = new TypedDocumentString(`
    query KeptView($id: ID!) {
  view(id: $id) {
    id
    state
    revision
    keptAt
    since {
      revision
      changes
      touching
    }
  }
}
    `) as unknown as TypedDocumentString<KeptViewQuery, KeptViewQueryVariables>;
export const KeepViewDocument = new TypedDocumentString(`
    mutation KeepView($state: JSON!, $revision: Int) {
  keepView(state: $state, revision: $revision) {
    id
    path
    revision
  }
}
    `) as unknown as TypedDocumentString<KeepViewMutation, KeepViewMutationVariables>;
export const ShortlistsDocument = new TypedDocumentString(`
    query Shortlists($first: Int!, $after: String) {
  shortlists(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ShortlistName
      }
    }
  }
  about {
    access {
      mayWrite
    }
  }
}
    fragment ShortlistName on Shortlist {
  id
  name
  note
  version
  changedBy
  changedAt
  counts {
    state
    entries
  }
}`) as unknown as TypedDocumentString<ShortlistsQuery, ShortlistsQueryVariables>;
export const CreateShortlistDocument = new TypedDocumentString(`
    mutation CreateShortlist($name: String!, $note: String) {
  createShortlist(name: $name, note: $note) {
    ...ShortlistName
  }
}
    fragment ShortlistName on Shortlist {
  id
  name
  note
  version
  changedBy
  changedAt
  counts {
    state
    entries
  }
}`) as unknown as TypedDocumentString<CreateShortlistMutation, CreateShortlistMutationVariables>;
export const AddToShortlistDocument = new TypedDocumentString(`
    mutation AddToShortlist($shortlist: ID!, $entries: [ShortlistEntryInput!]!) {
  addToShortlist(shortlist: $shortlist, entries: $entries) {
    added
    shortlist {
      ...ShortlistName
    }
  }
}
    fragment ShortlistName on Shortlist {
  id
  name
  note
  version
  changedBy
  changedAt
  counts {
    state
    entries
  }
}`) as unknown as TypedDocumentString<AddToShortlistMutation, AddToShortlistMutationVariables>;
export const ShortlistEntriesDocument = new TypedDocumentString(`
    query ShortlistEntries($id: ID!, $state: ShortlistState, $first: Int!, $after: String) {
  shortlist(id: $id) {
    ...ShortlistName
    entries(first: $first, after: $after, state: $state) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ShortlistEntryRow
        }
      }
    }
  }
}
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment ShortlistName on Shortlist {
  id
  name
  note
  version
  changedBy
  changedAt
  counts {
    state
    entries
  }
}
fragment ShortlistEntryRow on ShortlistEntry {
  id
  version
  enterpriseId
  enterprise {
    ...CandidateFirm
  }
  region {
    ...Place
  }
  segment {
    ...SegmentName
    industry {
      slug
    }
  }
  state
  note
  addedAt
  changedBy
  changedAt
  parts {
    id
    version
    enterpriseId
    state
    note
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ShortlistEntriesQuery, ShortlistEntriesQueryVariables>;
export const ChangeShortlistDocument = new TypedDocumentString(`
    mutation ChangeShortlist($id: ID!, $version: Int!, $name: String, $note: String) {
  changeShortlist(id: $id, version: $version, name: $name, note: $note) {
    ...ShortlistName
  }
}
    fragment ShortlistName on Shortlist {
  id
  name
  note
  version
  changedBy
  changedAt
  counts {
    state
    entries
  }
}`) as unknown as TypedDocumentString<ChangeShortlistMutation, ChangeShortlistMutationVariables>;
export const DropShortlistDocument = new TypedDocumentString(`
    mutation DropShortlist($id: ID!, $version: Int!) {
  dropShortlist(id: $id, version: $version, withEntries: true)
}
    `) as unknown as TypedDocumentString<DropShortlistMutation, DropShortlistMutationVariables>;
export const ChangeShortlistEntryDocument = new TypedDocumentString(`
    mutation ChangeShortlistEntry($id: ID!, $version: Int!, $state: ShortlistState, $note: String) {
  changeShortlistEntry(id: $id, version: $version, state: $state, note: $note) {
    ...ShortlistEntryRow
  }
}
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment ShortlistEntryRow on ShortlistEntry {
  id
  version
  enterpriseId
  enterprise {
    ...CandidateFirm
  }
  region {
    ...Place
  }
  segment {
    ...SegmentName
    industry {
      slug
    }
  }
  state
  note
  addedAt
  changedBy
  changedAt
  parts {
    id
    version
    enterpriseId
    state
    note
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ChangeShortlistEntryMutation, ChangeShortlistEntryMutationVariables>;
export const DropShortlistEntryDocument = new TypedDocumentString(`
    mutation DropShortlistEntry($id: ID!, $version: Int!) {
  dropShortlistEntry(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<DropShortlistEntryMutation, DropShortlistEntryMutationVariables>;
export const RegisterContactDocument = new TypedDocumentString(`
    mutation RegisterContact($contact: ContactInput!) {
  registerContact(contact: $contact) {
    change {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterContactMutation, RegisterContactMutationVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($industry: ID!, $region: ID!, $options: GapOptions) {
  region(code: $region) {
    ...Place
    ancestors {
      ...Place
    }
    children {
      ...Place
    }
    parent {
      children {
        ...Place
      }
    }
  }
  matrix(industry: $industry, regions: [$region]) {
    segment {
      slug
    }
    state
    takenOver
    producers
    planned
    elsewhereInCity
  }
  gaps(regions: [$region], industry: $industry, options: $options, first: 1000) {
    totalCount
    unknownCount
    revision
    edges {
      node {
        segment {
          slug
        }
        kind
        viability
        level
        rank
        score
        candidateCount
      }
    }
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  about {
    access {
      mayWrite
    }
    version
    engine
    revision
    asOf
    home {
      code
    }
    homeIndustry {
      slug
    }
  }
  industries {
    slug
    nameZh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const UnclassifiedFirmsDocument = new TypedDocumentString(`
    query UnclassifiedFirms($first: Int!, $after: String, $region: ID, $unclassified: Boolean!) {
  about {
    access {
      mayWrite
    }
  }
  enterprises(
    first: $first
    after: $after
    filter: { described: true, unclassified: $unclassified, region: $region }
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...UnclassifiedFirm
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
fragment Offered on SegmentSuggestion {
  segment {
    slug
    nameZh
    nameEn
    industry {
      slug
      nameZh
      nameEn
    }
  }
  confidence
  standing
  status
  reasonZh
  reasonEn
  matches {
    kind
    start
    end
  }
}
fragment UnclassifiedFirm on Enterprise {
  slug
  nameZh
  nameEn
  nameNote
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
  texts {
    kind
    text
    evidence {
      ...Proof
    }
  }
  productions {
    segment {
      slug
      nameZh
      nameEn
    }
  }
  suggestions {
    ...Offered
  }
  refused: suggestions(refused: true) {
    ...Offered
  }
}`) as unknown as TypedDocumentString<UnclassifiedFirmsQuery, UnclassifiedFirmsQueryVariables>;
export const AcceptSuggestionDocument = new TypedDocumentString(`
    mutation AcceptSuggestion($enterprise: ID!, $segment: ID!) {
  acceptSuggestion(enterprise: $enterprise, segment: $segment) {
    revision
  }
}
    `) as unknown as TypedDocumentString<AcceptSuggestionMutation, AcceptSuggestionMutationVariables>;
export const RefuseSuggestionDocument = new TypedDocumentString(`
    mutation RefuseSuggestion($enterprise: ID!, $segment: ID!) {
  refuseSuggestion(enterprise: $enterprise, segment: $segment) {
    slug
  }
}
    `) as unknown as TypedDocumentString<RefuseSuggestionMutation, RefuseSuggestionMutationVariables>;
export const OfferSuggestionAgainDocument = new TypedDocumentString(`
    mutation OfferSuggestionAgain($enterprise: ID!, $segment: ID!) {
  offerSuggestionAgain(enterprise: $enterprise, segment: $segment) {
    slug
  }
}
    `) as unknown as TypedDocumentString<OfferSuggestionAgainMutation, OfferSuggestionAgainMutationVariables>;
export const UndoAcceptanceDocument = new TypedDocumentString(`
    mutation UndoAcceptance($revision: Int!, $reason: String!) {
  undoChange(revision: $revision, reason: $reason) {
    written
  }
}
    `) as unknown as TypedDocumentString<UndoAcceptanceMutation, UndoAcceptanceMutationVariables>;
export const SurveyFirstDocument = new TypedDocumentString(`
    query SurveyFirst($region: ID!, $industry: ID!, $options: GapOptions, $first: Int!, $after: String) {
  surveyFirst(
    region: $region
    industry: $industry
    options: $options
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        segment {
          ...SegmentName
        }
        decides {
          ...SegmentName
        }
        reasonZh
        reasonEn
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`) as unknown as TypedDocumentString<SurveyFirstQuery, SurveyFirstQueryVariables>;
export const TripCandidatesDocument = new TypedDocumentString(`
    query TripCandidates($region: ID!, $industry: ID, $gaps: Int!, $perGap: Int!, $gapOptions: GapOptions, $options: TripOptions) {
  candidatesByPlace(
    region: $region
    industry: $industry
    gaps: $gaps
    perGap: $perGap
    gapOptions: $gapOptions
  ) {
    gapCount
    firmCount
    revision
    passedOver {
      viability
      count
    }
    gaps {
      takenIn
      gap {
        segment {
          slug
        }
      }
      candidates {
        totalCount
        leftOut(first: 20, reasons: [UNPLACED]) {
          totalCount
          edges {
            node {
              enterprise {
                slug
                nameZh
                nameEn
              }
            }
          }
        }
      }
    }
    places {
      region {
        ...Place
        parent {
          ...Place
        }
      }
      lat
      gapCount
      firms {
        ...PlacedFirm
      }
    }
    abroad {
      ...PlacedFirm
    }
    proposal(options: $options) {
      ...TripPlanned
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
fragment PlacedFirm on PlacedCandidate {
  hasIntroduction
  enterprise {
    slug
    nameZh
    nameEn
    shortZh
    tags
    country
    region {
      ...Place
    }
  }
  fills {
    gap {
      rank
      segment {
        ...SegmentName
        industry {
          slug
        }
      }
    }
    candidate {
      rank
      score
      exactSegment
      kinshipZh
      kinshipEn
    }
  }
}
fragment TripPlanned on TripPlan {
  start {
    ...Place
    lat
    lng
  }
  stops {
    place {
      ...Place
      lat
      lng
    }
    enterprises
    km
    travelDays
    days
    daysProposed
  }
  kmBack
  daysBack
  km
  unknownLegs
  days
  firmCount
  noteZh
  noteEn
}`) as unknown as TypedDocumentString<TripCandidatesQuery, TripCandidatesQueryVariables>;
export const PlannedTripDocument = new TypedDocumentString(`
    query PlannedTrip($region: ID!, $stops: [TripStopInput!]!, $keepOrder: Boolean, $options: TripOptions) {
  tripPlan(
    region: $region
    stops: $stops
    keepOrder: $keepOrder
    options: $options
  ) {
    ...TripPlanned
  }
}
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
fragment TripPlanned on TripPlan {
  start {
    ...Place
    lat
    lng
  }
  stops {
    place {
      ...Place
      lat
      lng
    }
    enterprises
    km
    travelDays
    days
    daysProposed
  }
  kmBack
  daysBack
  km
  unknownLegs
  days
  firmCount
  noteZh
  noteEn
}`) as unknown as TypedDocumentString<PlannedTripQuery, PlannedTripQueryVariables>;
export const TripSourcesDocument = new TypedDocumentString(`
    query TripSources($region: ID!, $industry: ID, $gaps: Int!, $perGap: Int!, $gapOptions: GapOptions) {
  candidatesByPlace(
    region: $region
    industry: $industry
    gaps: $gaps
    perGap: $perGap
    gapOptions: $gapOptions
  ) {
    revision
    places {
      firms {
        enterprise {
          slug
        }
        fills {
          gap {
            segment {
              slug
            }
          }
          candidate {
            contributions {
              evidence {
                ...Cited
              }
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Evidence {
  asOf
  confidence
  method
  shown
  source {
    key
    title
    grade
    kind
    url
  }
}`) as unknown as TypedDocumentString<TripSourcesQuery, TripSourcesQueryVariables>;
export const VerifyGapDocument = new TypedDocumentString(`
    query VerifyGap($witness: JSON!) {
  verifyGap(witness: $witness) {
    holds
    outcome
    revision
    reasonZh
    reasonEn
  }
}
    `) as unknown as TypedDocumentString<VerifyGapQuery, VerifyGapQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($region: ID!, $from: ID!, $to: ID!, $options: GapOptions, $landings: [LandingInput!], $first: Int!) {
  routes(
    region: $region
    from: $from
    to: $to
    options: $options
    landings: $landings
    first: $first
  ) {
    total
    more
    routes {
      complete
      segments {
        ...SegmentName
      }
      brokenAt {
        slug
      }
    }
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}`) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const VisitPackDocument = new TypedDocumentString(`
    query VisitPack($region: ID!, $segment: ID!, $enterprise: ID!, $options: GapOptions) {
  gap(region: $region, segment: $segment, options: $options) {
    revision
    kind
    viability
    level
    rank
    score
    verdictZh
    verdictEn
    region {
      ...Place
    }
    segment {
      ...SegmentName
    }
    coverage {
      state
      evidence {
        ...Proof
      }
    }
    requirements {
      label
      required
      met
      blocking
      options {
        segment {
          ...SegmentName
        }
        coverage {
          state
        }
        availability
        reasonZh
        reasonEn
        evidence {
          ...Proof
        }
      }
    }
    candidates(first: 1, filter: { enterprises: [$enterprise] }) {
      edges {
        node {
          ...CandidateRow
        }
      }
    }
  }
  enterprise(id: $enterprise) {
    ...CandidateFirm
    status
    evidence {
      ...Proof
    }
    productions {
      status
      capacity
      unit
      segment {
        ...SegmentName
      }
      evidence {
        ...Proof
      }
    }
  }
  introductions(enterprise: $enterprise, region: $region, first: 3) {
    more
    noteZh
    noteEn
    paths {
      length
      anchorZh
      anchorEn
      hops {
        on
        weakest
        sentenceZh
        sentenceEn
        evidence {
          ...Proof
        }
      }
    }
  }
  about {
    revision
    asOf
  }
}
    fragment CandidateFirm on Enterprise {
  slug
  nameZh
  nameNote
  shortZh
  nameEn
  stockCode
  tags
  country
  region {
    ...Place
    ancestors {
      ...Place
    }
  }
}
fragment CandidateRow on Candidate {
  rank
  rankRange {
    best
    worst
  }
  score
  exactSegment
  kinship
  kinshipZh
  kinshipEn
  distanceKm
  enterprise {
    ...CandidateFirm
    shortlistEntries {
      ...OnList
    }
  }
  segment {
    ...SegmentName
  }
  contributions {
    name
    points
    atMost
    reasonZh
    reasonEn
    evidence {
      ...Proof
    }
  }
}
fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment OnList on ShortlistEntry {
  id
  state
  shortlist {
    id
    name
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<VisitPackQuery, VisitPackQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($region: ID!, $industry: ID!, $landings: [LandingInput!]!, $options: GapOptions) {
  whatIf(
    region: $region
    industry: $industry
    landings: $landings
    options: $options
  ) {
    coverageBefore {
      segment {
        ...SegmentName
      }
      state
      producers
      planned
      elsewhereInCity
    }
    coverageAfter {
      segment {
        slug
      }
      state
      takenOver
      producers
      planned
      elsewhereInCity
    }
    unknownAfter {
      segment {
        slug
      }
    }
    gapsBefore {
      ...Standpoint
    }
    gapsAfter {
      ...Standpoint
    }
    routesBefore
    routesAfter
    routesExact
    revision
  }
}
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
fragment Standpoint on Gap {
  segment {
    ...SegmentName
  }
  kind
  viability
  level
  rank
  score
  candidateCount
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const FirmDocument = new TypedDocumentString(`
    query Firm($id: ID!) {
  enterprise(id: $id) {
    slug
    nameZh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<FirmQuery, FirmQueryVariables>;
export const LandingFirmsDocument = new TypedDocumentString(`
    query LandingFirms($region: ID!, $segment: ID!, $first: Int!) {
  segment(id: $segment) {
    slug
    unit
  }
  gap(region: $region, segment: $segment) {
    producersElsewhere(first: $first) {
      ...MadePage
    }
  }
}
    fragment Proof on Evidence {
  id
  field
  value
  quote
  asOf
  confidence
  method
  shown
  source {
    key
    title
    publisher
    url
    published
    grade
    kind
  }
}
fragment Made on Production {
  status
  capacity
  unit
  enterprise {
    slug
    nameZh
    nameNote
    shortZh
    nameEn
    stockCode
    tags
    country
    region {
      ...Place
      ancestors {
        ...Place
      }
    }
  }
  evidence {
    ...Proof
  }
}
fragment MadePage on ProductionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Made
    }
  }
}
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<LandingFirmsQuery, LandingFirmsQueryVariables>;