// How does the API write the core's closed words? In capitals, derived from the word: `by-product` is BY_PRODUCT.
import { KINSHIPS, RELATIVES } from '../../chain/candidates/candidate.ts';
import { LEFT_OUT_REASONS } from '../../chain/candidates/leftOut.ts';
import { NEED_BASES } from '../../chain/gap.ts';
import { PATH_BOUNDS } from '../../chain/exploring/pathsBetween.ts';
import { EXPLORED_KINDS, EXPLORED_RELATIONS } from '../../chain/exploring/relation.ts';
import { BELONGINGS, BOUNDS } from '../../chain/introduction/path.ts';
import { LINK_DIRECTIONS } from '../../chain/link.ts';
import { RECRUITING_OBJECTIVES } from '../../chain/recruiting/scales.ts';
import { SET_METHODS } from '../../chain/recruiting/set.ts';
import { TEXT_FIELDS } from '../../chain/suggestion/firmText.ts';
import { STANDINGS } from '../../chain/suggestion/weights.ts';
import { RECORD_KINDS } from '../../chain/records.ts';
import * as vocabulary from '../../chain/vocabulary.ts';
import { OUTCOMES } from '../../chain/witness/verify.ts';
import { ENTERPRISE_ORDERS, OPERATIONS } from '../../store/enterpriseOrder.ts';
import { CHANGE_KINDS } from '../../store/store.ts';
import { GAP_ORDERS } from '../gap/order.ts';
import { CONTACT_KINDS } from '../register/contactKinds.ts';
import { BLANK_KINDS } from '../question/blank.ts';

type Capitals<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Capitals<Tail>}`
  : Uppercase<Word>;
type Enum<Word extends string> = { [W in Word as Capitals<W>]: W };

const enumOf = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word])) as Enum<Word>;

/** Every enum of the SDL: its value in the API → the word inside. */
export const ENUMS = {
  Belonging: enumOf(BELONGINGS),
  CandidateRelatives: enumOf(RELATIVES),
  ChangeKind: enumOf(CHANGE_KINDS),
  Confidence: enumOf(vocabulary.CONFIDENCES),
  ContactKind: enumOf(CONTACT_KINDS),
  CoverageState: enumOf(vocabulary.COVERAGE_STATES),
  EnterpriseKind: enumOf(vocabulary.ENTERPRISE_KINDS),
  EnterpriseOperation: enumOf(OPERATIONS),
  EnterpriseOrder: enumOf(ENTERPRISE_ORDERS),
  Finding: enumOf(vocabulary.FINDINGS),
  FlowKind: enumOf(vocabulary.FLOW_KINDS),
  GapKind: enumOf(vocabulary.GAP_KINDS),
  GapLevel: enumOf(vocabulary.GAP_LEVELS),
  GapOrder: enumOf(GAP_ORDERS),
  Outlook: enumOf(vocabulary.GAP_OUTLOOKS),
  Grade: enumOf(vocabulary.GRADES),
  IntroductionBound: enumOf(BOUNDS),
  Kinship: enumOf(KINSHIPS),
  LeftOutReason: enumOf(LEFT_OUT_REASONS),
  LinkDirection: enumOf(LINK_DIRECTIONS),
  LinkEndKind: enumOf(EXPLORED_KINDS),
  LinkRelation: enumOf(EXPLORED_RELATIONS),
  NeedBasis: enumOf(NEED_BASES),
  PathBound: enumOf(PATH_BOUNDS),
  PeerLevel: enumOf(vocabulary.PEER_LEVELS),
  ProductionStatus: enumOf(vocabulary.PRODUCTION_STATUSES),
  QuestionBlankKind: enumOf(BLANK_KINDS),
  Reach: enumOf(vocabulary.REACHES),
  RecordKind: enumOf(RECORD_KINDS),
  RecruitingObjective: enumOf(RECRUITING_OBJECTIVES),
  RegionLevel: enumOf(vocabulary.REGION_LEVELS),
  Resource: enumOf(vocabulary.RESOURCES),
  SegmentScope: enumOf(vocabulary.SCOPES),
  SetMethod: enumOf(SET_METHODS),
  ShortlistState: enumOf(vocabulary.SHORTLIST_STATES),
  FirmTextKind: enumOf(TEXT_FIELDS),
  Siting: enumOf(vocabulary.SITINGS),
  SourceKind: enumOf(vocabulary.SOURCE_KINDS),
  Stage: enumOf(vocabulary.STAGES),
  SuggestionStanding: enumOf(STANDINGS),
  SurveyMethod: enumOf(vocabulary.SURVEY_METHODS),
  Viability: enumOf(vocabulary.VIABILITIES),
  WitnessOutcome: enumOf(OUTCOMES),
};
