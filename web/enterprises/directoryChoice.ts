// Which enterprises does the directory list, and with which columns? What the address keeps of it, and what the API is asked.
import type {
  EnterpriseFilter,
  EnterpriseKind,
  EnterpriseOperation,
  EnterpriseOrder,
} from '../api/generated/graphql.ts';

/** Two lists that offices keep, each said by tags: one of them is enough. */
export const GROUPS = {
  leading: ['leading', 'listed', 'listed-subsidiary'],
  special: ['innovative', 'SRDI', 'little-giant', 'champion', 'champion-product'],
} as const;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];
export type GroupTag = (typeof GROUPS)[Group][number];

export const COLUMNS = ['place', 'tags', 'makes', 'capital', 'established', 'status', 'code', 'english'] as const;
export type Column = (typeof COLUMNS)[number];
export const USUAL_COLUMNS: readonly Column[] = ['place', 'tags', 'makes'];
const NONE = 'none';

export const ORDERS: readonly EnterpriseOrder[] = [
  'NAME',
  'REGION',
  'STANDING',
  'PRODUCTIONS',
  'CAPITAL',
  'ESTABLISHED',
];
/** What a press on the head of a column puts the list in order by. */
export const ORDER_OF: Readonly<Partial<Record<Column | 'name', EnterpriseOrder>>> = {
  name: 'NAME',
  place: 'REGION',
  tags: 'STANDING',
  makes: 'PRODUCTIONS',
  capital: 'CAPITAL',
  established: 'ESTABLISHED',
};
export const KINDS: readonly EnterpriseKind[] = ['FIRM', 'INSTITUTION'];
export const OPERATIONS: readonly EnterpriseOperation[] = ['STANDING', 'CEASED', 'UNSTATED'];

export interface DirectoryChoice {
  /** Null for everybody. */
  group: Group | null;
  /** One tag of the group, or any tag where there is no group. */
  tag: string | null;
  /** Code of the region: there or below; null for everywhere, also where nobody knows the place. */
  scope: string | null;
  /** Only those of the chain of the page. */
  chain: boolean;
  /** Only those that make this segment of it. */
  makes: string | null;
  text: string;
  /** Null for either, or any. */
  kind: EnterpriseKind | null;
  listed: boolean | null;
  operation: EnterpriseOperation | null;
  order: EnterpriseOrder;
  reversed: boolean;
  columns: readonly Column[];
}

const wordIn = <Word extends string>(words: readonly Word[], said: string | undefined): Word | null =>
  words.find((word) => word.toLowerCase() === said) ?? null;

export function readChoice(own: Readonly<Record<string, string>>): DirectoryChoice {
  const named = own.columns?.split(',');
  return {
    group: GROUP_NAMES.find((group) => group === own.group) ?? null,
    tag: own.tagged ?? null,
    scope: own.scope ?? null,
    chain: own.chain === 'here' || own.makes !== undefined,
    makes: own.makes ?? null,
    text: own.text ?? '',
    kind: wordIn(KINDS, own.kind),
    listed: own.listed === 'yes' ? true : own.listed === 'no' ? false : null,
    operation: wordIn(OPERATIONS, own.works),
    order: wordIn(ORDERS, own.order) ?? 'NAME',
    reversed: own.reversed === 'yes',
    columns: named ? COLUMNS.filter((column) => named.includes(column)) : USUAL_COLUMNS,
  };
}

/** Only what differs from the whole list. */
export function writeChoice(choice: DirectoryChoice): Record<string, string> {
  const columns = choice.columns.join() || NONE;
  return {
    ...(choice.group !== null && { group: choice.group }),
    ...(choice.tag !== null && { tagged: choice.tag }),
    ...(choice.scope !== null && { scope: choice.scope }),
    ...(choice.chain && choice.makes === null && { chain: 'here' }),
    ...(choice.makes !== null && { makes: choice.makes }),
    ...(choice.text.trim() !== '' && { text: choice.text.trim() }),
    ...(choice.kind !== null && { kind: choice.kind.toLowerCase() }),
    ...(choice.listed !== null && { listed: choice.listed ? 'yes' : 'no' }),
    ...(choice.operation !== null && { works: choice.operation.toLowerCase() }),
    ...(choice.order !== 'NAME' && { order: choice.order.toLowerCase() }),
    ...(choice.reversed && { reversed: 'yes' }),
    ...(columns !== USUAL_COLUMNS.join() && { columns }),
  };
}

/** What passes; `segments`: all of the chain of the page. */
export function filterOf(choice: DirectoryChoice, segments: readonly string[]): EnterpriseFilter {
  const { group, tag, scope, chain, makes, text, kind, listed, operation } = choice;
  return {
    ...(tag !== null ? { tags: [tag] } : group !== null && { anyTags: [...GROUPS[group]] }),
    ...(scope !== null && { region: scope }),
    ...(makes !== null ? { segments: [makes] } : chain && { segments: [...segments] }),
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(kind !== null && { kind }),
    ...(listed !== null && { listed }),
    ...(operation !== null && { operations: [operation] }),
  };
}

/** What an empty list is widened to. */
export const EVERYBODY: Partial<DirectoryChoice> = {
  group: null,
  tag: null,
  scope: null,
  chain: false,
  makes: null,
  text: '',
  kind: null,
  listed: null,
  operation: null,
};
