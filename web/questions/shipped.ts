// Which questions does the product ship with? Ten that people of the trade ask, ready to be filled in.
import {
  BestTogetherDocument,
  BuyNearbyDocument,
  CannotStandDocument,
  FirmsWithTagDocument,
  InputsAreHereDocument,
  SurveyWhatFirstDocument,
  WhereItBreaksDocument,
  WhereItIsMissingDocument,
  WhoMakesItDocument,
  WorthRecruitingDocument,
} from '../api/generated/graphql.ts';
import { WHOLE_LIST, type GapList } from '../gaps/gapList.ts';
import type { Page } from '../state/pages.ts';
import type { Route } from '../state/route.ts';
import type { Filled, Question } from './question.ts';

/** As many rows as one answer of the API takes; what lies beyond is counted and said. */
const MANY = 200;
const ROUTES = 100;
const text = (filled: Filled, name: string): string | null => {
  const value = filled[name];
  return value === null || value === undefined ? null : String(value);
};
/** Another page; where the phrase has no blank for the place or the chain, the reader stays in theirs. */
const elsewhere = (page: Page, filled: Filled): Partial<Route> => {
  const [region, industry] = [text(filled, 'region'), text(filled, 'industry')];
  return {
    ...{ page, segment: null, firm: null, at: null, landings: [] },
    ...(region !== null && { region }),
    ...(industry !== null && { industry }),
  };
};
const onGaps = (filled: Filled, list: Partial<GapList>): Partial<Route> => ({
  ...elsewhere('gaps', filled),
  list: { ...WHOLE_LIST, ...list },
  own: {},
});

export const SHIPPED: readonly Question[] = [
  {
    id: 'inputs-here',
    phraseZh: '哪些环节在〔region〕缺失且本地有原料？（〔industry〕）',
    phraseEn: 'Which segments of 〔industry〕 are absent in 〔region〕 although their inputs are there?',
    query: InputsAreHereDocument.toString(),
    blanks: { region: 'region', industry: 'industry' },
    fixed: { first: MANY },
    view: (filled) => onGaps(filled, { states: ['ABSENT'], inputsHere: true }),
  },
  {
    id: 'worth-recruiting',
    phraseZh: '〔region〕各旗县的〔industry〕缺口，哪些外地有〔atLeast〕家以上企业可招？',
    phraseEn:
      'Which gaps of 〔industry〕 in the counties of 〔region〕 have 〔atLeast〕 or more firms elsewhere to recruit?',
    query: WorthRecruitingDocument.toString(),
    blanks: { region: 'region', industry: 'industry', atLeast: 'number' },
    fixed: { first: MANY },
    view: (filled) =>
      onGaps(filled, {
        counties: [],
        viabilities: ['VIABLE', 'CONDITIONAL'],
        firms: Number(filled.atLeast),
        order: 'CANDIDATES',
      }),
  },
  {
    id: 'where-missing',
    phraseZh: '〔segment〕在〔region〕的哪些旗县缺失、偏弱、拟建或未摸底？',
    phraseEn: 'In which counties of 〔region〕 is 〔segment〕 absent, weak, planned or not surveyed?',
    query: WhereItIsMissingDocument.toString(),
    blanks: { segment: 'segment', region: 'region' },
    fixed: { first: MANY },
  },
  {
    id: 'cannot-stand',
    phraseZh: '〔industry〕的哪些环节在〔region〕不可落地，缺什么？',
    phraseEn: 'Which segments of 〔industry〕 cannot stand in 〔region〕, and for want of what?',
    query: CannotStandDocument.toString(),
    blanks: { industry: 'industry', region: 'region' },
    fixed: { first: MANY },
    view: (filled) => onGaps(filled, { viabilities: ['BLOCKED'] }),
  },
  {
    id: 'buy-nearby',
    phraseZh: '〔region〕缺的〔industry〕环节，哪些邻近地区有、可就近采购？',
    phraseEn: 'Which missing segments of 〔industry〕 can 〔region〕 buy from a neighbour?',
    query: BuyNearbyDocument.toString(),
    blanks: { region: 'region', industry: 'industry' },
    fixed: { first: MANY },
    view: (filled) => onGaps(filled, { outlooks: ['BUY_NEARBY'] }),
  },
  {
    id: 'survey-first',
    phraseZh: '〔region〕的〔industry〕先摸底什么，能决定最多判定？',
    phraseEn: 'What should 〔region〕 survey first in 〔industry〕 to decide most verdicts?',
    query: SurveyWhatFirstDocument.toString(),
    blanks: { region: 'region', industry: 'industry' },
    fixed: { first: MANY },
    view: (filled) => onGaps(filled, { tab: 'unknown' }),
  },
  {
    id: 'best-together',
    phraseZh: '〔region〕的〔industry〕招哪〔size〕个环节，合起来打通路线最多？',
    phraseEn: 'Which 〔size〕 recruits complete most routes of 〔industry〕 in 〔region〕 together?',
    query: BestTogetherDocument.toString(),
    blanks: { region: 'region', industry: 'industry', size: 'number' },
    fixed: {},
    view: (filled) => ({ ...onGaps(filled, { tab: 'set' }), own: { size: String(filled.size) } }),
  },
  {
    id: 'where-it-breaks',
    phraseZh: '从〔from〕到〔to〕的路线，在〔region〕断在哪里？',
    phraseEn: 'Where are the routes from 〔from〕 to 〔to〕 broken in 〔region〕?',
    query: WhereItBreaksDocument.toString(),
    blanks: { from: 'segment', to: 'segment', region: 'region' },
    fixed: { first: ROUTES },
    view: (filled) => ({
      ...elsewhere('map', filled),
      view: 'map',
      own: { colour: 'routes', from: String(filled.from), to: String(filled.to) },
    }),
  },
  {
    id: 'who-makes-it',
    phraseZh: '哪些企业生产〔segment〕？',
    phraseEn: 'Which enterprises make 〔segment〕?',
    query: WhoMakesItDocument.toString(),
    blanks: { segment: 'segment' },
    fixed: { first: MANY },
    view: (filled) => ({ ...elsewhere('enterprises', filled), own: { makes: String(filled.segment) } }),
  },
  {
    id: 'firms-with-tag',
    phraseZh: '〔region〕有哪些〔tag〕企业？',
    phraseEn: 'Which enterprises in 〔region〕 are 〔tag〕?',
    query: FirmsWithTagDocument.toString(),
    blanks: { region: 'region', tag: 'tag' },
    fixed: { first: MANY },
    view: (filled) => ({
      ...elsewhere('enterprises', filled),
      own: { tagged: String(filled.tag), scope: String(filled.region) },
    }),
  },
];
