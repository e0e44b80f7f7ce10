// What is generated from the SDL: the resolvers' types for the server, typed documents for the web.
import type { CodegenConfig } from '@graphql-codegen/cli';
import { ENUMS } from './server/schema/base/words.ts';

const shared = {
  scalars: {
    ...Object.fromEntries(['ID', 'Date', 'Decimal'].map((name) => [name, { input: 'string', output: 'string' }])),
    JSON: { input: 'unknown', output: 'unknown' },
  },
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
};

/** What a resolver is handed for a type: the core's value or a small row, never the whole answer. */
const mappers = {
  ...Object.fromEntries(Object.keys(ENUMS).map((name) => [name, name])),
  About: '../chain/snapshot.ts#Snapshot as AboutParent',
  Change: '../store/store.ts#Change as ChangeParent',
  Edit: '../store/store.ts#Edit as EditParent',
  UndoneChange: './change/outcomes.ts#Undone',
  MergedEnterprises: './change/outcomes.ts#Merged',
  MovingClaim: './change/moving.ts#MovingClaim as MovingClaimParent',
  Candidate: './candidate/handed.ts#CandidateOf as CandidateParent',
  CandidateConnection: './candidate/handed.ts#CandidateList as CandidateListParent',
  CandidateJudgedWith: '../chain/candidates/candidate.ts#CandidateOptions as CandidateJudgedWithParent',
  CandidateRelative: './candidate/handed.ts#RelativeOf as RelativeParent',
  Contribution: '../chain/gap.ts#SaidContribution as ContributionParent',
  Complexity: '../chain/complexity/landscape.ts#Landscape as LandscapeParent',
  Coverage: '../chain/gap.ts#Coverage as CoverageParent',
  Enterprise: '../chain/claim.ts#Resolved as ResolvedThing',
  Evidence: './evidence/gather.ts#ShownClaim',
  Flow: '../chain/snapshot.ts#Flow as FlowParent',
  Gap: '../chain/gap.ts#Gap as GapParent',
  JudgedWithPeers: '../chain/gap.ts#PeerOptions as JudgedWithPeersParent',
  JudgedWith: '../chain/gap.ts#GapOptions as JudgedWithParent',
  GapVerification: './witness/checked.ts#CheckedWitness',
  FirmText: './suggestion/offered.ts#ShownText as FirmTextParent',
  DampedParty: '../chain/introduction/path.ts#Damping as DampingParent',
  Hop: '../chain/introduction/path.ts#Hop as HopParent',
  IntroductionPath: '../chain/introduction/path.ts#Path as PathParent',
  Introductions: './introduction/said.ts#Asked as IntroductionsParent',
  Organisation: '../chain/claim.ts#Resolved as ResolvedThing',
  Project: '../chain/claim.ts#Resolved as ResolvedThing',
  Industry: '../chain/snapshot.ts#Industry as IndustryParent',
  JudgedWithScale: '../chain/gap.ts#ScaleOptions as JudgedWithScaleParent',
  LocalDemand: '../chain/gap.ts#LocalDemand as LocalDemandParent',
  LocalNeed: '../chain/gap.ts#LocalNeed as LocalNeedParent',
  Production: '../store/store.ts#ProducerRow',
  GapOutlook: '../chain/gap.ts#Outlook as OutlookParent',
  NeighbourSupply: '../chain/gap.ts#NeighbourSupply as NeighbourSupplyParent',
  RegionComplexity: '../chain/complexity/landscape.ts#RegionComplexity as RegionComplexityParent',
  Relatedness: '../chain/complexity/landscape.ts#RelatednessCell as RelatednessParent',
  SegmentComplexity: '../chain/complexity/landscape.ts#SegmentComplexity as SegmentComplexityParent',
  RecruitingSet: '../chain/recruiting/set.ts#RecruitingSet as RecruitingSetParent',
  LeftOut: './candidate/handed.ts#LeftOutOf as LeftOutParent',
  LeftOutConnection: './candidate/handed.ts#LeftOutList as LeftOutListParent',
  LeftOutCount: './candidate/handed.ts#LeftOutCountOf as LeftOutCountParent',
  Region: '../chain/region.ts#Region as RegionParent',
  RegisteredContact: './register/registered.ts#RegisteredContact as RegisteredContactParent',
  RegisteredSurvey: './register/registered.ts#RegisteredSurvey as RegisteredSurveyParent',
  Requirement: '../chain/gap.ts#Requirement as RequirementParent',
  RequirementOption: '../chain/gap.ts#RequirementOption as RequirementOptionParent',
  Route: '../chain/routes/list.ts#Route as RouteParent',
  RouteList: '../chain/routes/list.ts#RouteList as RouteListParent',
  Segment: '../chain/snapshot.ts#Segment as SegmentParent',
  KeptView: '../store/kept.ts#Kept as KeptParent',
  SinceView: '../store/kept.ts#Kept as KeptParent',
  SavedQuestion: '../store/kept.ts#Kept as KeptParent',
  Shortlist: '../store/kept.ts#Kept as KeptParent',
  ShortlistEntry: './shortlist/entry.ts#Entry as ShortlistEntryParent',
  ShortlistEntryPart: './shortlist/entry.ts#EntryPart as ShortlistEntryPartParent',
  SegmentSuggestion: './suggestion/offered.ts#Offer as SegmentSuggestionParent',
  SuggestionMatch: '../chain/suggestion/reading.ts#Reading as SuggestionMatchParent',
  AcceptedSuggestion: './suggestion/review.ts#Accepted as AcceptedSuggestionParent',
  SurveyTask: '../chain/survey.ts#SurveyTask as SurveyTaskParent',
  CandidatePlace: './trip/handed.ts#PlaceWithFirms',
  CandidatesByPlace: './trip/handed.ts#ByPlace',
  GapFilled: './trip/handed.ts#Filled',
  GapForTrip: './trip/handed.ts#GapTaken',
  PlacedCandidate: './trip/handed.ts#PlacedFirm',
  TripPlan: './trip/handed.ts#Trip',
  TripStop: './trip/handed.ts#StopOf',
  WhatIf: '../chain/whatif/whatIf.ts#WhatIf as WhatIfParent',
  Source: '../chain/claim.ts#Resolved as ResolvedThing',
};

const config: CodegenConfig = {
  schema: 'server/schema/**/*.graphql',
  importExtension: '.ts',
  // The schema may grow ahead of the web.
  ignoreNoDocuments: true,
  generates: {
    'server/schema/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      // Inside the server an enum has the core's own words; only the edge of the API writes them in capitals.
      config: { ...shared, contextType: './context.ts#Context', enumValues: ENUMS, mappers },
    },
    'web/api/generated/': {
      preset: 'client',
      documents: ['web/api/operations/**/*.{graphql,ts}'],
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string' },
    },
  },
};

export default config;
