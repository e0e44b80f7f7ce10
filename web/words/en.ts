// What does the interface say in English? A missing entry is a type error.
import { candidates } from './candidatesEn.ts';
import { claims } from './claimsEn.ts';
import { comfort } from './comfortEn.ts';
import { explore } from './exploreEn.ts';
import { conflicts } from './conflictsEn.ts';
import { enterprises } from './enterprisesEn.ts';
import { gaps } from './gapsEn.ts';
import { modes } from './mapEn.ts';
import { matrix } from './matrixEn.ts';
import { places } from './placesEn.ts';
import { output } from './outputEn.ts';
import { questions } from './questionsEn.ts';
import { share } from './shareEn.ts';
import { suggestions } from './suggestionsEn.ts';
import { shortlists } from './shortlistsEn.ts';
import { trip } from './tripEn.ts';
import { survey } from './surveyEn.ts';
import { verdict } from './verdictEn.ts';
import { panel } from './panelEn.ts';
import { search } from './searchEn.ts';
import { states } from './statesEn.ts';
import { help } from './helpEn.ts';
import { visitPack } from './visitPackEn.ts';
import type { Words } from './zh.ts';
import { plural } from './plural.ts';

export const en: Words = {
  candidates,
  claims,
  comfort,
  explore,
  conflicts,
  enterprises,
  gaps,
  matrix,
  modes,
  output,
  places,
  questions,
  share,
  suggestions,
  shortlists,
  trip,
  survey,
  verdict,
  panel,
  search,
  states,
  help,
  visitPack,
  language: { code: 'en', own: 'EN', name: 'English', switchTo: 'Switch to English' },
  product: 'Liantu',
  pageTitle: (page, place, chain) => `${page} · ${chain}, ${place} — Liantu`,
  title: (place, chain, segment) =>
    segment === null ? `${chain}, ${place} — Liantu` : `${segment} · ${chain}, ${place} — Liantu`,

  skip: 'Skip to the map',
  rail: {
    label: 'Main',
    map: 'Map',
    gaps: 'Gaps',
    matrix: 'Matrix',
    explore: 'Relations',
    enterprises: 'Firms',
    conflicts: 'Disputes',
    trip: 'Trip',
    places: 'Places',
    shortlists: 'Lists',
    ask: 'Ask',
    query: 'Query',
    more: 'More',
    moreLabel: 'More pages',
    queryHint: 'Open GraphiQL and write your own query',
    suggestions: 'Classify',
  },
  top: {
    region: 'Region',
    regionOpen: (name) => `Region: ${name}, press to change`,
    regionUp: 'Above',
    regionHere: 'Here',
    regionBelow: 'Below',
    regionBeside: 'Beside',
    regionSearch: 'Anywhere else: type a name or a code into search',
    industry: 'Industry',
    revision: (revision) => `Rev. ${revision}`,
    asOf: (date) => `data to ${date}`,
    language: 'Language',
    toDark: 'Use dark colours',
    toLight: 'Use light colours',
    help: 'Keyboard',
    query: 'See the queries behind this page',
    more: 'Language, colours, sharing and help',
  },
  view: { label: 'View', map: 'Map', table: 'Table' },
  flows: {
    label: 'Flows',
    groups: { main: 'Main', auxiliary: 'Aux.', support: 'Support', byProduct: 'By-pr.' },
    hints: {
      main: 'Main-input flows',
      auxiliary: 'Auxiliary flows',
      support: 'Energy, equipment and service flows',
      byProduct: 'By-product flows',
    },
    kinds: {
      MAIN_INPUT: 'Main input',
      AUXILIARY: 'Auxiliary',
      ENERGY: 'Energy',
      EQUIPMENT: 'Equipment',
      SERVICE: 'Service',
      BY_PRODUCT: 'By-product',
    },
    count: (segments, _only, shown, total) => `${plural(segments, 'segment', 'segments')} · ${shown} of ${total} flows`,
    segments: (segments) => plural(segments, 'segment', 'segments'),
    or: 'or',
  },
  stages: {
    UPSTREAM: 'Upstream',
    MIDSTREAM: 'Midstream',
    DOWNSTREAM: 'Downstream',
    SUPPORTING: 'Supporting',
    BY_PRODUCT: 'By-products',
  },
  coverage: { PRESENT: 'Present', WEAK: 'Weak', PLANNED: 'Planned', ABSENT: 'Absent', UNKNOWN: 'Unknown' },
  nodeState: {
    firms: (state, firms) => `${state} · ${firms}`,
    planned: (state, planned) => `${state} · ${planned}`,
    andPlanned: (line, planned) => `${line} · ${planned} plan`,
    inCity: (state) => `${state} · city`,
    step: 'process step',
    stepState: (state) => `Step · ${state}`,
  },
  gapKinds: { FILL: 'Fill', EXTEND: 'Extend', STRENGTHEN: 'Strengthen', BUILD: 'Build' },
  gapLetters: { FILL: 'F', EXTEND: 'E', STRENGTHEN: 'S', BUILD: 'B' },
  viabilities: { VIABLE: 'Viable', CONDITIONAL: 'Conditional', BLOCKED: 'Not viable', UNDECIDED: 'Survey first' },
  levels: { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' },
  regionLevels: {
    COUNTRY: 'Country',
    PROVINCE: 'Province',
    PREFECTURE: 'Prefecture',
    COUNTY: 'County',
    STATISTICAL: 'Statistical unit',
  },
  hereOf: () => 'here',

  map: {
    label: (place, chain) => `Map of the ${chain} chain, ${place}`,
    describe: 'Arrow keys move along flows and up and down, Enter opens, T shows a table with the same content.',
    node: (reference, name, state, gap) =>
      gap === null ? `${reference} ${name}, ${state}` : `${reference} ${name}, ${state}, ${gap}`,
    elsewhere: (chain, reference, name) => `${chain} ${reference} ${name}`,
    selected: (name, state) => `${name} selected, ${state}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    minimap: 'Overview',
    flag: (kind, rank) => `${kind}, rank ${rank}`,
  },
  legend: { label: 'Legend', coverage: 'Coverage', flows: 'Flows', flag: 'Gap kind, rank' },
  table: {
    caption: (place, chain) => `Segments of the ${chain} chain, ${place}`,
    reference: 'Ref.',
    segment: 'Segment',
    stage: 'Stage',
    coverage: 'Coverage',
    firms: 'Active',
    planned: 'Planned',
    kind: 'Gap',
    rank: 'Rank',
    score: 'Score',
    viability: 'Verdict',
    candidates: 'Candidates',
    inputs: 'Main inputs',
    sortBy: (column) => `Sort by ${column}`,
    none: '—',
  },

  enterprise: {
    page: 'Page of the enterprise',
    label: 'Firm',
    back: 'Back to the segment',
    aliases: (names) => `Also called ${names}`,
    code: (code) => `Stock code ${code}`,
    makes: 'Makes',
    makesNothing: 'No segment is recorded.',
    evidence: 'Evidence',
    institution: 'Institution',
    capacity: (amount, unit) => `${amount} ${unit}`,
    capacityUnknown: 'Capacity not stated',
  },
  marks: {
    A: { letter: 'A', meaning: 'Grade A: official announcements, government sites, disclosures' },
    B: { letter: 'B', meaning: 'Grade B: press and brokers' },
    C: { letter: 'C', meaning: 'Grade C: reposts and document mills' },
    common: { letter: 'K', meaning: 'Common knowledge: no document seen' },
    desk: { letter: 'D', meaning: 'Desk search: not a site survey, confirm locally' },
    ungraded: { letter: '–', meaning: 'The source has no grade' },
  },
  sourceKinds: {
    DOCUMENT: 'Document',
    DATASET: 'Dataset',
    DESK_SEARCH: 'Desk search',
    COMMON_KNOWLEDGE: 'Common knowledge',
    RULING: 'Ruling',
  },

  queries: {
    title: 'The queries behind this page',
    note: (count) =>
      `The last ${plural(count, 'query', 'queries')}, with the values. Open one in GraphiQL to change it.`,
    open: 'Open in GraphiQL',
    copy: 'Copy the query',
    copied: 'Copied',
  },
};
