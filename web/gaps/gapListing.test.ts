// Does the list hold what was asked for, page after page, and nothing of what was asked before?
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GapListing } from './gapListing.svelte.ts';

interface Asked {
  variables: { industry: string; after?: string | null };
}
const asked = (init: RequestInit | undefined) => JSON.parse(String(init?.body)) as Asked;

/** Three gaps, two on the first page. */
function answer({ variables: { industry, after } }: Asked): Response {
  const names = after ? ['c'] : ['a', 'b'];
  return Response.json({
    data: {
      gaps: {
        totalCount: 3,
        unknownCount: 0,
        revision: 7,
        pageInfo: { hasNextPage: !after, endCursor: names.at(-1) },
        edges: names.map((name) => ({ node: { segment: { slug: `${industry}-${name}` } } })),
      },
    },
  });
}

const question = { regions: ['150500'], industry: 'soda' };
const slugs = (listing: GapListing) => listing.rows.map(({ segment }) => segment.slug);
const settled = (listing: GapListing, length: number) =>
  vi.waitFor(() => {
    flushSync();
    expect(listing.rows).toHaveLength(length);
  });

afterEach(() => vi.restoreAllMocks());

describe('the listing of gaps', () => {
  it('goes on behind the last row', async () => {
    const sent = vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => Promise.resolve(answer(asked(init))));
    const listing = new GapListing();
    listing.ask(question);
    await settled(listing, 2);
    expect([listing.total, listing.hasMore]).toEqual([3, true]);
    await listing.more();
    expect(slugs(listing)).toEqual(['soda-a', 'soda-b', 'soda-c']);
    expect(listing.hasMore).toBe(false);
    expect(asked(sent.mock.calls[1]?.[1]).variables.after).toBe('b');
  });

  it('begins anew for another question', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => Promise.resolve(answer(asked(init))));
    const listing = new GapListing();
    listing.ask(question);
    await settled(listing, 2);
    await listing.more();
    listing.ask({ ...question, industry: 'amino' });
    await vi.waitFor(() => expect(slugs(listing)).toEqual(['amino-a', 'amino-b']));
  });

  it('keeps its rows when the next page does not come', async () => {
    const listing = new GapListing();
    vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => Promise.resolve(answer(asked(init))));
    listing.ask(question);
    await settled(listing, 2);
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    await listing.more();
    expect([listing.moreFailed, slugs(listing)]).toEqual([true, ['soda-a', 'soda-b']]);
  });
});
