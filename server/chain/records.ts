// Which records does the graph hold, and what are their columns? The one table that the bundle, the stores and the exports read.
import {
  CONDITION_KINDS,
  ENTERPRISE_KINDS,
  FINDINGS,
  FLOW_KINDS,
  GRADES,
  PRODUCTION_STATUSES,
  PROJECT_STAGES,
  REACHES,
  REGION_LEVELS,
  RESOURCES,
  SCOPES,
  SITINGS,
  SOURCE_KINDS,
  STAGES,
  SURVEY_METHODS,
} from './vocabulary.ts';

export const RECORD_KINDS = [
  'sources',
  'industries',
  'segments',
  'flows',
  'regions',
  'enterprises',
  'enterprise_facts',
  'produces',
  'supplies',
  'holdings',
  'relations',
  'surveys',
  'conditions',
  'demands',
  'market',
  'projects',
  'project_amounts',
  'indicators',
  'signals',
  'organisations',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How a cell is read. A `region` is a code or a name; a `party` is the id of an enterprise or organisation, or a region code. */
export type ColumnType =
  | { type: 'text' }
  | { type: 'decimal' }
  | { type: 'date' }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'reference'; to: RecordKind }
  | { type: 'region' }
  | { type: 'party' }
  | { type: 'reference-or-text'; to: RecordKind };

export type Column = ColumnType & {
  name: string;
  /** Part of the key, in the order of the table. */
  key?: true;
  /** A key part that may be empty. */
  optionalKey?: true;
  /** Some claim of every thing must carry it. */
  required?: true;
  /** Several values; claims are united instead of ranked. */
  set?: true;
  /** The newest claim wins before the better grade. */
  dated?: true;
};

const text = (name: string, more: Partial<Column> = {}): Column => ({ name, type: 'text', ...more }) as Column;
const decimal = (name: string): Column => ({ name, type: 'decimal' });
const date = (name: string): Column => ({ name, type: 'date' });
const choice = (name: string, choices: readonly string[], more: Partial<Column> = {}): Column =>
  ({ name, type: 'choice', choices, ...more }) as Column;
const reference = (name: string, to: RecordKind, more: Partial<Column> = {}): Column =>
  ({ name, type: 'reference', to, ...more }) as Column;
const region = (name: string, more: Partial<Column> = {}): Column => ({ name, type: 'region', ...more }) as Column;
const party = (name: string, more: Partial<Column> = {}): Column => ({ name, type: 'party', ...more }) as Column;

const KEY = { key: true } as const;
const LOOSE_KEY = { key: true, optionalKey: true } as const;
const MUST = { required: true } as const;
const SET = { set: true } as const;

export const COLUMNS = {
  sources: [
    text('key', KEY),
    text('title', MUST),
    text('publisher'),
    text('url'),
    date('published'),
    choice('grade', GRADES),
    choice('kind', SOURCE_KINDS),
    text('note'),
  ],
  industries: [text('id', KEY), text('name_zh', MUST), text('name_en'), text('summary_zh'), text('summary_en')],
  segments: [
    text('id', KEY),
    reference('industry', 'industries', MUST),
    text('name_zh', MUST),
    text('short_zh'),
    text('name_en'),
    text('short_en'),
    choice('stage', STAGES, MUST),
    text('summary_zh'),
    text('summary_en'),
    text('gbt4754'),
    text('hs'),
    text('unit'),
    choice('siting', SITINGS),
    choice('reach', REACHES),
    choice('scope', SCOPES),
    reference('makes', 'segments'),
  ],
  flows: [
    reference('from', 'segments', KEY),
    reference('to', 'segments', KEY),
    choice('kind', FLOW_KINDS, KEY),
    text('either_or', SET),
    decimal('coefficient'),
    text('coefficient_unit'),
    text('basis'),
  ],
  regions: [
    text('code', KEY),
    text('name_zh'),
    text('name_en'),
    text('aliases', SET),
    region('parent'),
    choice('level', REGION_LEVELS),
    decimal('lat'),
    decimal('lng'),
    region('neighbours', SET),
  ],
  enterprises: [
    text('id', KEY),
    text('uscc'),
    text('name_zh', MUST),
    text('name_note'),
    text('short_zh'),
    text('name_en'),
    text('aliases', SET),
    choice('kind', ENTERPRISE_KINDS),
    text('status', { dated: true }),
    region('region'),
    text('country'),
    text('stock_code'),
    text('tags', SET),
    text('ownership'),
    text('business_scope'),
    text('main_products'),
    date('established'),
    text('registered_capital'),
    text('address'),
    decimal('lat'),
    decimal('lng'),
  ],
  enterprise_facts: [
    reference('enterprise', 'enterprises', KEY),
    text('measure', KEY),
    text('period', LOOSE_KEY),
    decimal('value'),
    text('unit'),
    text('text_zh'),
  ],
  produces: [
    reference('enterprise', 'enterprises', KEY),
    reference('segment', 'segments', KEY),
    decimal('capacity'),
    text('unit'),
    choice('status', PRODUCTION_STATUSES, { dated: true }),
  ],
  supplies: [
    reference('supplier', 'enterprises', KEY),
    reference('customer', 'enterprises', KEY),
    reference('segment', 'segments', LOOSE_KEY),
    text('item', LOOSE_KEY),
    text('status', { dated: true }),
  ],
  holdings: [
    reference('holder', 'enterprises', KEY),
    reference('held', 'enterprises', KEY),
    decimal('share'),
    text('kind'),
    text('status', { dated: true }),
  ],
  relations: [party('from', KEY), party('to', KEY), text('kind', KEY), date('on')],
  surveys: [
    region('region', KEY),
    reference('segment', 'segments', KEY),
    choice('finding', FINDINGS, MUST),
    text('producers'),
    choice('resource', RESOURCES),
    choice('method', SURVEY_METHODS),
  ],
  conditions: [
    text('id', KEY),
    choice('kind', CONDITION_KINDS, MUST),
    { ...reference('segments', 'segments'), ...SET } as Column,
    region('regions', SET),
    date('from'),
    date('to'),
    text('statement_zh', MUST),
    text('statement_en'),
  ],
  demands: [
    text('id', KEY),
    region('region', MUST),
    reference('segment', 'segments', MUST),
    decimal('quantity'),
    text('unit'),
    date('from'),
    date('to'),
    text('statement_zh'),
  ],
  market: [
    reference('segment', 'segments', KEY),
    text('measure', KEY),
    text('period', LOOSE_KEY),
    text('scope', LOOSE_KEY),
    decimal('value'),
    text('unit'),
  ],
  projects: [
    text('id', KEY),
    text('name_zh', MUST),
    text('name_en'),
    reference('industry', 'industries'),
    { ...reference('segments', 'segments'), ...SET } as Column,
    { name: 'investors', type: 'reference-or-text', to: 'enterprises', ...SET } as Column,
    region('region'),
    text('park'),
    choice('stage', PROJECT_STAGES, { dated: true }),
    date('signed_on'),
    date('started_on'),
    date('completed_on'),
  ],
  project_amounts: [
    reference('project', 'projects', KEY),
    text('scope', LOOSE_KEY),
    decimal('planned_cny'),
    decimal('in_place_cny'),
  ],
  indicators: [
    region('region', KEY),
    text('measure', KEY),
    text('period', LOOSE_KEY),
    decimal('value'),
    text('unit'),
    text('text_zh'),
  ],
  signals: [
    reference('enterprise', 'enterprises', KEY),
    text('kind', KEY),
    { ...date('on'), ...LOOSE_KEY } as Column,
    region('region'),
    text('statement_zh'),
  ],
  organisations: [
    text('id', KEY),
    text('name_zh', MUST),
    text('name_en'),
    text('kind'),
    region('region'),
    region('serves'),
  ],
} satisfies Record<RecordKind, readonly Column[]>;

/** What every row but a source's may say about its claim, beside the columns of its kind. */
export const CLAIM_COLUMNS = ['source', 'quote', 'as_of', 'confidence', 'note'] as const;

/** Separates the parts of a key; no part may contain it. */
export const KEY_SEPARATOR = '|';

export const columnsOf = (kind: RecordKind): readonly Column[] => COLUMNS[kind];

export const keyColumnsOf = (kind: RecordKind): readonly Column[] => columnsOf(kind).filter((column) => column.key);

export const joinKey = (parts: readonly string[]): string => parts.join(KEY_SEPARATOR);

export const splitKey = (key: string): string[] => key.split(KEY_SEPARATOR);
