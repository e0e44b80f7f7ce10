// What is done to a page when the browser is about to print it? Its margins say what it is, its colours are those of paper,
// and what scrolls lies open; afterwards all is as it was.
import { printing } from './printing.svelte.ts';

export interface PrintedPage {
  title: string;
  /** Of which state of the data, and when printed. */
  about: string;
  /** With 〔page〕 and 〔pages〕 where the browser puts the number of the sheet and how many there are. */
  counter: string;
  /** Sheets of the page's own, and the way back; null where the page is printed as it is. */
  layOut(): (() => void) | null;
}

/** The returned function ends it. `describe` is asked when somebody prints. */
export function prepareToPrint(describe: () => PrintedPage): () => void {
  let restore: (() => void) | null = null;
  const before = (): void => {
    restore?.();
    // Sheets that were laid out say all of this themselves.
    restore = null;
    if (document.querySelector('body > .print-view')) return;
    const page = describe();
    restore = page.layOut() ?? prepare(page);
  };
  const after = () => {
    restore?.();
    restore = null;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function prepare(page: PrintedPage): () => void {
  printing.begin();
  const root = document.documentElement;
  const theme = root.dataset.theme;
  const margins = document.createElement('style');
  margins.textContent = marginsOf(page);
  document.head.append(margins);
  const opened = openWhatScrolls();
  root.dataset.theme = 'light';
  return () => {
    margins.remove();
    for (const element of opened) {
      delete element.dataset.unrolled;
      delete element.dataset.unstuck;
      element.style.zoom = '';
    }
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    printing.end();
  };
}

const SCROLLS = /auto|scroll/;
/** What an A4 sheet takes across, in pixels. */
const ACROSS = 1047;
/** Nothing is made smaller than this. */
const LEAST_ZOOM = 0.5;

/** Read first and marked afterwards: each mark would have the page laid out anew. */
function openWhatScrolls(): HTMLElement[] {
  const page = document.getElementById('app');
  if (!page) return [];
  // As wide as the sheet, to see what would not fit on it.
  page.style.width = `${ACROSS}px`;
  const marks = [...page.querySelectorAll<HTMLElement>('*')].map((element) => {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const [tall, wide] = [SCROLLS.test(overflowY), SCROLLS.test(overflowX)];
    const share = wide && element.scrollWidth > element.clientWidth ? element.clientWidth / element.scrollWidth : 1;
    return { element, tall, wide, stuck: position === 'sticky', share };
  });
  page.style.width = '';
  const found = marks.filter(({ tall, wide, stuck }) => tall || wide || stuck);
  for (const { element, tall, wide, stuck, share } of found) {
    if (tall || wide) element.dataset.unrolled = tall ? 'tall' : 'wide';
    if (stuck) element.dataset.unstuck = '';
    if (share < 1) element.style.zoom = String(Math.max(LEAST_ZOOM, share));
  }
  return found.map(({ element }) => element);
}

function marginsOf({ title, about, counter }: PrintedPage): string {
  const look = 'font: 400 8.5pt/1.4 sans-serif; color: #3f4d59';
  const margin = (name: string, content: string, more = look) => `@${name} { content: ${content}; ${more} }`;
  const pages = counter
    .split(/〔(\w+)〕/)
    .map((part, at) => (at % 2 === 1 ? `counter(${part})` : quote(part)))
    .join(' ');
  return `@page {
    ${margin('top-left', quote(title), 'font: 600 11pt/1.4 sans-serif; color: #14202a; white-space: nowrap')}
    ${margin('top-right', quote(about), `${look}; white-space: nowrap`)}
    ${margin('bottom-right', pages)}
  }`;
}

/** A text as CSS has it. */
const quote = (text: string): string =>
  `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`).replaceAll(/[\n\r\f]/g, ' ')}"`;
