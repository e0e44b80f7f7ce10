// Which enterprises does the directory list, and with which columns? What the address keeps of it, and what the API is asked.
import type { EnterpriseFilter } from '../api/generated/graphql.ts';

/** Two lists that offices keep, each said by tags: one of them is enough. */
export const GROUPS = {
  leading: ['leading', 'listed', 'listed-subsidiary'],
  special: ['innovative', 'SRDI', 'little-giant', 'champion', 'champion-product'],
} as const;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];
export type GroupTag = (typeof GROUPS)[Group][number];

export const COLUMNS = ['place', 'tags', 'makes', 'status', 'code', 'english'] as const;
export type Column = (typeof COLUMNS)[number];
export const USUAL_COLUMNS: readonly Column[] = ['place', 'tags', 'makes'];
const NONE = 'none';

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
  columns: readonly Column[];
}

export function readChoice(own: Readonly<Record<string, string>>): DirectoryChoice {
  const named = own.columns?.split(',');
  return {
    group: GROUP_NAMES.find((group) => group === own.group) ?? null,
    tag: own.tagged ?? null,
    scope: own.scope ?? null,
    chain: own.chain === 'here' || own.makes !== undefined,
    makes: own.makes ?? null,
    text: own.text ?? '',
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
    ...(columns !== USUAL_COLUMNS.join() && { columns }),
  };
}

/** What passes; `segments`: all of the chain of the page. */
export function filterOf(choice: DirectoryChoice, segments: readonly string[]): EnterpriseFilter {
  const { group, tag, scope, chain, makes, text } = choice;
  return {
    ...(tag !== null ? { tags: [tag] } : group !== null && { anyTags: [...GROUPS[group]] }),
    ...(scope !== null && { region: scope }),
    ...(makes !== null ? { segments: [makes] } : chain && { segments: [...segments] }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}
