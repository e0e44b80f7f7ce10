// Which words are closed vocabularies? Each is a list here, and the type is the union of its members.

export const STAGES = ['upstream', 'midstream', 'downstream', 'supporting', 'by-product'] as const;
export type Stage = (typeof STAGES)[number];

export const FLOW_KINDS = ['main-input', 'auxiliary', 'energy', 'equipment', 'service', 'by-product'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

export const SITINGS = ['open', 'resource-bound'] as const;
export type Siting = (typeof SITINGS)[number];

/** How far a segment's output travels as an input of another. */
export const REACHES = ['site', 'region', 'national'] as const;
export type Reach = (typeof REACHES)[number];

/** A `step` happens inside a plant: drawn on the map, never recruited by itself. */
export const SCOPES = ['business', 'step'] as const;
export type Scope = (typeof SCOPES)[number];

export const REGION_LEVELS = ['country', 'province', 'prefecture', 'county', 'statistical'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** Of what level the places are that one is compared with. */
export const PEER_LEVELS = ['prefecture', 'county'] as const satisfies readonly RegionLevel[];
export type PeerLevel = (typeof PEER_LEVELS)[number];

export const ENTERPRISE_KINDS = ['firm', 'institution'] as const;
export type EnterpriseKind = (typeof ENTERPRISE_KINDS)[number];

export const PRODUCTION_STATUSES = ['active', 'planned', 'closed'] as const;
export type ProductionStatus = (typeof PRODUCTION_STATUSES)[number];

export const FINDINGS = ['present', 'partial', 'planned', 'none', 'unknown'] as const;
export type Finding = (typeof FINDINGS)[number];

export const RESOURCES = ['proven', 'none', 'unknown'] as const;
export type Resource = (typeof RESOURCES)[number];

export const SURVEY_METHODS = ['field', 'document', 'desk'] as const;
export type SurveyMethod = (typeof SURVEY_METHODS)[number];

export const CONDITION_KINDS = ['policy', 'oversupply', 'early-technology', 'time-window', 'water'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

export const PROJECT_STAGES = ['谋划', '洽谈', '签约', '开工', '建设', '投产', '达产'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

export const GRADES = ['A', 'B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

/** `ruling` is the source of a person's decision between claims; it outranks every grade. */
export const SOURCE_KINDS = ['document', 'dataset', 'desk-search', 'common-knowledge', 'ruling'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CONFIDENCES = ['sourced', 'common-knowledge', 'estimate'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const COVERAGE_STATES = ['present', 'weak', 'planned', 'absent', 'unknown'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export const GAP_KINDS = ['fill', 'extend', 'strengthen', 'build'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const VIABILITIES = ['viable', 'conditional', 'blocked', 'undecided'] as const;
export type Viability = (typeof VIABILITIES)[number];

/** Where what is missing could come from. */
export const GAP_OUTLOOKS = ['buy-nearby', 'recruit-from-afar', 'grow-own', 'out-of-reach'] as const;
export type GapOutlook = (typeof GAP_OUTLOOKS)[number];

export const GAP_LEVELS = ['high', 'medium', 'low'] as const;
export type GapLevel = (typeof GAP_LEVELS)[number];

/** How far an office has come with an enterprise that it would like to have. */
export const SHORTLIST_STATES = ['to-call', 'called', 'visiting', 'declined'] as const;
export type ShortlistState = (typeof SHORTLIST_STATES)[number];
