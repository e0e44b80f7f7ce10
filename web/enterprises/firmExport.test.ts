// Is one firm taken along whole: all pages of its figures, news, links and disputes, of one state of the data?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Moved } from '../output/moved.ts';
import { fetchFirm } from './firmExport.ts';

const list = (nodes: readonly unknown[], end: string | null, totalCount: number, revision = 7) => ({
  totalCount,
  revision,
  pageInfo: { hasNextPage: end !== null, endCursor: end },
  edges: nodes.map((node) => ({ node })),
});

/** The shortest limit of the lists that are asked for. */
const MOST_LINKS = 100;

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** A server with two figures and two holders, each list in two pages, and one dispute. */
function serve({ revision = 7, known = true } = {}) {
  vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => {
    const { query, variables } = JSON.parse(init?.body as string) as Asked;
    if (Number(variables.first) > MOST_LINKS)
      return Promise.resolve(
        Response.json({ errors: [{ message: `first: ${String(variables.first)} is out of range` }] }),
      );
    const data = () => {
      if (query.includes('query FirmPage')) {
        const linkedEnds = [{ counts: [{ relation: 'HOLDS', direction: 'IN', total: 2 }] }];
        return {
          about: { access: { mayWrite: false } },
          enterprise: known ? { slug: 'e-1', facts: list(['f1'], 'f', 2), signals: list([], null, 0) } : null,
          linkedEnds,
        };
      }
      if (query.includes('query FirmMoments'))
        return { enterprise: { facts: list([`f2 after ${String(variables.factsAfter)}`], null, 2) } };
      if (query.includes('query FirmLinks'))
        return variables.after === null
          ? { links: list(['l1'], 'l', 2, revision) }
          : { links: list(['l2'], null, 2, revision) };
      return { conflicts: list(['c1'], null, 1) };
    };
    return Promise.resolve(Response.json({ data: data() }));
  });
}
const progress = (tell: (done: number, total: number) => void = () => undefined) => ({
  signal: new AbortController().signal,
  tell,
});

afterEach(() => vi.restoreAllMocks());

describe('a firm that is taken along', () => {
  it('comes with every page of every list, and tells how far it is', async () => {
    serve();
    const tell = vi.fn<(done: number, total: number) => void>();
    const taken = await fetchFirm({ id: 'e-1', near: '150500' }, progress(tell));
    expect(taken).toMatchObject({
      facts: ['f1', 'f2 after f'],
      signals: [],
      ties: [
        { kind: 'holders', link: 'l1' },
        { kind: 'holders', link: 'l2' },
      ],
      conflicts: ['c1'],
      revision: 7,
    });
    expect(tell).toHaveBeenLastCalledWith(5, 5);
  });

  it('is refused where the data moves on between two pages', async () => {
    serve({ revision: 8 });
    await expect(fetchFirm({ id: 'e-1', near: '150500' }, progress())).rejects.toThrow(Moved);
  });

  it('is said to be gone where it is there no more', async () => {
    serve({ known: false });
    await expect(fetchFirm({ id: 'e-1', near: '150500' }, progress())).rejects.toThrow('no enterprise e-1 any more');
  });
});
