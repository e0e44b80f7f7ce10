/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Confidence =
  | 'COMMON_KNOWLEDGE'
  | 'ESTIMATE'
  | 'SOURCED';

export type CoverageState =
  /** Somebody looked and found none. */
  | 'ABSENT'
  | 'PLANNED'
  | 'PRESENT'
  /** Nobody looked. */
  | 'UNKNOWN'
  | 'WEAK';

export type EnterpriseKind =
  | 'FIRM'
  | 'INSTITUTION';

export type FlowKind =
  | 'AUXILIARY'
  | 'BY_PRODUCT'
  | 'ENERGY'
  | 'EQUIPMENT'
  | 'MAIN_INPUT'
  | 'SERVICE';

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

export type Grade =
  /** Official: announcements, government sites, disclosures. */
  | 'A'
  /** Press and brokers. */
  | 'B'
  /** Reposts and document mills. */
  | 'C';

export type ProductionStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PLANNED';

export type RegionLevel =
  | 'COUNTRY'
  | 'COUNTY'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'STATISTICAL';

export type SegmentScope =
  | 'BUSINESS'
  /** A process step inside a plant: drawn, never recruited. */
  | 'STEP';

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

export type SurveyMethod =
  | 'DESK'
  | 'DOCUMENT'
  | 'FIELD';

export type Viability =
  /** A required group cannot be had: not here, not buildable next, not tradable to here. */
  | 'BLOCKED'
  | 'CONDITIONAL'
  /** Only a survey can tell. */
  | 'UNDECIDED'
  | 'VIABLE';

export type SegmentNameFragment = { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null };

export type FlowEndFragment = { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } };

export type ChainQueryVariables = Exact<{
  industry: string;
}>;


export type ChainQuery = { industry: { slug: string, nameZh: string, nameEn: string | null, segments: Array<{ stage: Stage, scope: SegmentScope, slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null }>, flows: Array<{ kind: FlowKind, eitherOr: Array<string>, from: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, to: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } } }> } | null };

export type EnterprisePanelQueryVariables = Exact<{
  id: string;
}>;


export type EnterprisePanelQuery = { enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, aliases: Array<string>, kind: EnterpriseKind, status: string | null, country: string | null, stockCode: string | null, tags: Array<string>, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null, productions: Array<{ status: ProductionStatus, capacity: string | null, unit: string | null, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }>, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } | null };

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
  first: number;
}>;


export type SegmentPanelQuery = { segment: { stage: Stage, scope: SegmentScope, siting: Siting, summaryZh: string | null, summaryEn: string | null, gbt4754: string | null, hs: string | null, slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, makes: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null } | null, industry: { slug: string, nameZh: string, nameEn: string | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } | null, coverage: { state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, deskOnly: boolean, noteZh: string | null, noteEn: string | null, verdictZh: string, verdictEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }>, productions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null, gap: { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, revision: number, verdictZh: string, verdictEn: string, candidateCount: number, contributions: Array<{ name: string, points: number, atMost: number | null, reasonZh: string, reasonEn: string, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> }>, requirements: Array<{ label: string, required: boolean, met: boolean, blocking: boolean, options: Array<{ availability: number, reasonZh: string, reasonEn: string, segment: { slug: string, nameZh: string, shortZh: string | null, nameEn: string | null, shortEn: string | null, industry: { slug: string, nameZh: string, nameEn: string | null } }, coverage: { state: CoverageState } }> }>, producersElsewhere: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { status: ProductionStatus, capacity: string | null, unit: string | null, enterprise: { slug: string, nameZh: string, nameNote: string | null, shortZh: string | null, nameEn: string | null, stockCode: string | null, tags: Array<string>, country: string | null, region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null }, evidence: Array<{ id: string, field: string | null, value: string | null, quote: string | null, asOf: string | null, confidence: Confidence, method: SurveyMethod | null, shown: boolean, source: { key: string, title: string, publisher: string | null, url: string | null, published: string | null, grade: Grade | null, kind: SourceKind | null } }> } }> } } | null };

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

export type PlaceFragment = { code: string, level: RegionLevel, nameZh: string, nameEn: string | null };

export type StandingQueryVariables = Exact<{
  industry: string;
  region: string;
}>;


export type StandingQuery = { region: { code: string, level: RegionLevel, nameZh: string, nameEn: string | null, ancestors: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }>, parent: { children: Array<{ code: string, level: RegionLevel, nameZh: string, nameEn: string | null }> } | null } | null, matrix: Array<{ state: CoverageState, takenOver: boolean, producers: number, planned: number, elsewhereInCity: boolean, segment: { slug: string } }>, gaps: { totalCount: number, unknownCount: number, revision: number, edges: Array<{ node: { kind: GapKind, viability: Viability, level: GapLevel, rank: number | null, score: number, candidateCount: number, segment: { slug: string } } }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { about: { version: string, engine: string, revision: number, asOf: string | null, home: { code: string } | null, homeIndustry: { slug: string } | null }, industries: Array<{ slug: string, nameZh: string, nameEn: string | null }> };

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
export const SegmentNameFragmentDoc = new TypedDocumentString(`
    fragment SegmentName on Segment {
  slug
  nameZh
  shortZh
  nameEn
  shortEn
}
    `, {"fragmentName":"SegmentName"}) as unknown as TypedDocumentString<SegmentNameFragment, unknown>;
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
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Region {
  code
  level
  nameZh
  nameEn
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
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
fragment Place on Region {
  code
  level
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<EnterprisePanelQuery, EnterprisePanelQueryVariables>;
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
    query SegmentPanel($region: ID!, $segment: ID!, $first: Int!) {
  segment(id: $segment) {
    ...SegmentName
    stage
    scope
    siting
    summaryZh
    summaryEn
    gbt4754
    hs
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
  coverage(region: $region, segment: $segment) {
    state
    takenOver
    producers
    planned
    elsewhereInCity
    deskOnly
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
  gap(region: $region, segment: $segment) {
    kind
    viability
    level
    rank
    score
    revision
    verdictZh
    verdictEn
    candidateCount
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
export const StandingDocument = new TypedDocumentString(`
    query Standing($industry: ID!, $region: ID!) {
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
  gaps(regions: [$region], industry: $industry, first: 1000) {
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