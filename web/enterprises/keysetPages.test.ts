import { describe, expect, it } from 'vitest';
import { KeysetPages, PAGE_SIZE, PAGES_HELD, type FetchPage } from './keysetPages.svelte.ts';

const ROWS = 2_050;

/** A list of numbers; a cursor says where the next page begins. */
function numbers(asked: (string | null)[], revision = () => 1): FetchPage<number> {
  return (first, after) => {
    asked.push(after);
    const start = Number(after ?? 0);
    const rows = Array.from({ length: Math.min(first, ROWS - start) }, (_, at) => start + at);
    const end = start + rows.length;
    return Promise.resolve({ rows, end: end < ROWS ? String(end) : null, total: ROWS, revision: revision() });
  };
}
async function reach(pages: KeysetPages<number>, last: number) {
  pages.need(last, last);
  await expect.poll(() => pages.row(last)).toBe(last);
}

describe('a list held page by page', () => {
  it('is reached from page to page, and keeps no more of them than it must', async () => {
    const pages = new KeysetPages<number>();
    pages.begin(numbers([]));
    await reach(pages, 0);
    expect(pages.total).toBe(ROWS);
    await reach(pages, ROWS - 1);
    expect([pages.ended, pages.known]).toEqual([true, ROWS]);
    expect(pages.held).toBeLessThanOrEqual(PAGES_HELD);
    expect(pages.row(0)).toBe(null);
  });

  it('fetches a page that it let go by the cursor that led to it', async () => {
    const asked: (string | null)[] = [];
    const pages = new KeysetPages<number>();
    pages.begin(numbers(asked));
    await reach(pages, ROWS - 1);
    asked.length = 0;
    await reach(pages, PAGE_SIZE);
    expect(asked).toEqual([String(PAGE_SIZE)]);
  });

  it('begins again where the data have moved on', async () => {
    let revision = 1;
    const asked: (string | null)[] = [];
    const pages = new KeysetPages<number>();
    pages.begin(numbers(asked, () => revision));
    await reach(pages, 0);
    revision = 2;
    await reach(pages, PAGE_SIZE);
    expect(pages.revision).toBe(2);
    expect(asked).toEqual([null, String(PAGE_SIZE), null, String(PAGE_SIZE)]);
  });
});
