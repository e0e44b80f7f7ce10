// What can be done from the field of the shell beside finding things? Pages, switches and questions, by name or initials.

export interface Action {
  id: string;
  kind: 'page' | 'action' | 'question' | 'recent';
  name: string;
  /** Other ways to ask for it: pinyin initials, the name in the other language. */
  also: readonly string[];
  /** The key that does the same, or what stands beside the name. */
  detail: string;
  choose: () => void;
}

/** No more than these stand above what was found. */
const MOST = 5;

const normal = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Actions whose name holds what was typed; another way to ask for one must begin with it. */
export function matchingActions(actions: readonly Action[], typed: string): Action[] {
  const wanted = normal(typed);
  if (wanted === '') return [];
  const begins = ({ name, also }: Action) => [name, ...also].some((text) => normal(text).startsWith(wanted));
  const matches = actions.filter((action) => begins(action) || normal(action.name).includes(wanted));
  return [...matches.filter(begins), ...matches.filter((action) => !begins(action))].slice(0, MOST);
}
