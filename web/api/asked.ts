// Which questions stand behind what is shown? The last of each name, those of the page that is shown first; no changes.

export interface Asked {
  /** As the document names its operation. */
  name: string;
  query: string;
  variables: unknown;
}

/** More names than any page asks by. */
const MOST = 24;

class AskedLog {
  /** Read when somebody wants to see them, and replaced as a whole: nothing is redrawn by a question. */
  #asked: readonly Asked[] = [];

  get questions(): readonly Asked[] {
    return this.#asked;
  }

  /** Another page is shown: what the one before asked may have been answered for this one too, but comes behind its own. */
  turn(): void {
    this.#asked = this.#asked.filter(({ name }) => SHARED.has(name));
  }

  note(query: string, variables: unknown): void {
    const name = /query\s+(\w+)/.exec(query)?.[1];
    if (name === undefined || QUIET.has(name)) return;
    this.#asked = [{ name, query, variables }, ...this.#asked.filter((one) => one.name !== name)].slice(0, MOST);
  }
}

/** Every page is drawn over what these bring, and they are not asked again for another. */
const SHARED: ReadonlySet<string> = new Set(['Start', 'Chain', 'Standing', 'SegmentPanel', 'EnterprisePanel']);

/** What the shell asks for itself, whatever the page. */
const QUIET: ReadonlySet<string> = new Set(['Search']);

export const askedLog = new AskedLog();

/** The editor of the API, with a question and its values in it. */
export function editorAddress(query: string, variables?: unknown): string {
  const parts = new URLSearchParams({ query });
  if (variables !== undefined && Object.keys(variables as object).length > 0)
    parts.set('variables', JSON.stringify(variables, null, 2));
  return `/graphql?${parts.toString()}`;
}
