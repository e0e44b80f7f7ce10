// Which page do two keys ask for? `g`, then the page's own letter while the first is still remembered.
import { PAGE_LETTERS, PAGES, type Page } from '../state/pages.ts';

const LETTERS: ReadonlyMap<string, Page> = new Map(PAGES.map((page) => [PAGE_LETTERS[page], page]));
/** How long `g` is remembered, in milliseconds. */
const MEMORY = 1500;

export class PageKeys {
  #begun = -Infinity;

  /** The page that is asked for; null where the key asks for none. `at` is the time of the event. */
  press(key: string, at: number): Page | null {
    const letter = key.toLowerCase();
    const page = at - this.#begun <= MEMORY ? (LETTERS.get(letter) ?? null) : null;
    this.#begun = letter === 'g' && page === null ? at : -Infinity;
    return page;
  }
}
