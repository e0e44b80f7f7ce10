import { describe, expect, it } from 'vitest';
import { KeysetPages, PAGE_SIZE, PAGES_HELD, type FetchPage } from './keysetPages.svelte.ts';

const ROWS = 2_050;

/** A list of numbers; a cursor says where the next page begins. */
function numbers(asked: [string | null, number][], revision = () => 1): FetchPage<number> {
  return ({ first, after, skip }) => {
    asked.push([after, skip]);
    const start = Number(after ?? 0) + skip;
    const rows = Array.from({ length: Math.max(0, Math.min(first, ROWS - start)) }, (_, at) => start + at);
    const end = start + rows.length;
    return Promise.resolve({ rows, end: end < ROWS ? String(end) : null, total: ROWS, revision: revision() });
  };
}
async function reach(pages: KeysetPages<number>, last: number) {
  pages.need(last, last);
  await expect.poll(() => pages.row(last)).toBe(last);
}

describe('a list held page by page', () => {
  it('is entered anywhere by one request, and keeps no more pages than it must', async () => {
    const asked: [string | null, number][] = [];
    const pages = new KeysetPages<number>();
    pages.begin(numbers(asked));
    await reach(pages, 0);
    expect(pages.total).toBe(ROWS);
    await reach(pages, ROWS - 1);
    expect(asked).toEqual([
      [null, 0],
      [String(PAGE_SIZE), ROWS - 50 - PAGE_SIZE],
    ]);
    for (let page = 0; page * PAGE_SIZE < ROWS; page += 1) await reach(pages, page * PAGE_SIZE);
    expect(pages.held).toBeLessThanOrEqual(PAGES_HELD);
    expect(pages.row(0)).toBe(null);
    expect(pages.rows.every(({ index, row }) => index === row)).toBe(true);
  });

  it('asks anew for the list that was begun where that failed, and shows no row of the one before as its own', async () => {
    const pages = new KeysetPages<number>();
    pages.begin(numbers([]));
    await reach(pages, 0);
    let fails = true;
    pages.begin(({ first }) =>
      fails
        ? Promise.reject(new Error('no connection'))
        : Promise.resolve({ rows: [7].slice(0, first), end: null, total: 1, revision: 1 }),
    );
    await expect.poll(() => pages.error).not.toBe(null);
    fails = false;
    pages.retry();
    await expect.poll(() => pages.total).toBe(1);
    expect(pages.rows).toEqual([{ index: 0, row: 7 }]);
  });

  it('goes on by the cursor that led to a page, also to one that it let go', async () => {
    const asked: [string | null, number][] = [];
    const pages = new KeysetPages<number>();
    pages.begin(numbers(asked));
    await reach(pages, 1_000);
    await reach(pages, 1_000 + PAGE_SIZE);
    await reach(pages, ROWS - 1);
    asked.length = 0;
    for (let page = 0; page < PAGES_HELD; page += 1) await reach(pages, page * PAGE_SIZE);
    asked.length = 0;
    await reach(pages, 1_000 + PAGE_SIZE);
    expect(asked).toEqual([['1100', 0]]);
  });

  it('asks for nothing beyond the end', async () => {
    const asked: [string | null, number][] = [];
    const pages = new KeysetPages<number>();
    pages.begin(numbers(asked));
    await reach(pages, ROWS - 1);
    const before = asked.length;
    pages.need(ROWS - 1, ROWS + 500);
    await expect.poll(() => pages.loading).toBe(false);
    expect(asked.length).toBe(before);
  });

  it('begins again where the data have moved on', async () => {
    let revision = 1;
    const asked: [string | null, number][] = [];
    const pages = new KeysetPages<number>();
    pages.begin(numbers(asked, () => revision));
    await reach(pages, 0);
    revision = 2;
    await reach(pages, PAGE_SIZE);
    expect(pages.revision).toBe(2);
    expect(asked).toEqual([
      [null, 0],
      [String(PAGE_SIZE), 0],
      [null, PAGE_SIZE],
    ]);
  });
});
