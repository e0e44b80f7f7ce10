// Is an answer that is taken along whole, whoever wrote its query, and does its file say where it cannot be?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvText } from '../output/table/csv.ts';
import { ndjsonText } from '../output/table/ndjson.ts';
import { Language } from '../state/language.svelte.ts';
import { pagedQuery } from './pagedQuery.ts';
import { resultExport } from './resultExport.ts';
import { wholeAnswer } from './wholeAnswer.ts';

const zh = new Language('zh');
const QUERY = 'query Q($first: Int!) { gaps(first: $first) { totalCount edges { node { score } } } }';
const asked = { phrase: '问', query: QUERY, values: { first: 2 } };
interface Sent {
  query: string;
  variables: Record<string, unknown>;
}

/** A list of scores, two a page. */
function answering(scores: readonly number[], revisionOf: (page: number) => number = () => 7): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as Sent;
    sent.push(request);
    const start = Number(request.variables.afterThePageOf_gaps ?? 0);
    const page = scores.slice(start, start + 2);
    const end = start + page.length;
    const pageThatFollows = { hasNextPage: end < scores.length, endCursor: String(end) };
    const gaps = { totalCount: scores.length, edges: page.map((score) => ({ node: { score } })), pageThatFollows };
    return Promise.resolve(Response.json({ data: { gaps, revisionOfThePage: { revision: revisionOf(sent.length) } } }));
  });
  return sent;
}
afterEach(() => vi.unstubAllGlobals());
const progress = () => ({ signal: new AbortController().signal, tell: vi.fn() });

describe('the whole of an answer', () => {
  it('is fetched page after page, and says how far it is', async () => {
    const sent = answering([5, 4, 3, 2, 1]);
    const told = progress();
    const whole = await wholeAnswer(QUERY, { first: 2 }, told);
    expect(whole).toEqual({
      data: { gaps: { totalCount: 5, edges: [5, 4, 3, 2, 1].map((score) => ({ node: { score } })) } },
      revision: 7,
    });
    expect(sent.map(({ variables }) => variables.afterThePageOf_gaps)).toEqual([undefined, '2', '4']);
    expect(told.tell.mock.calls).toEqual([
      [2, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  it('is refused where the data move on between two pages', async () => {
    answering([3, 2, 1], (page) => page);
    await expect(wholeAnswer(QUERY, { first: 2 }, progress())).rejects.toThrow(/moved on/);
  });

  it('leaves a query alone that has no list, or that names the page it means', () => {
    expect(pagedQuery('{ about { revision } }')).toBeNull();
    expect(pagedQuery('{ gaps(first: 2, after: "x") { edges { node { score } } } }')).toBeNull();
    expect(pagedQuery('{ one: gaps(first: 2) { edges { node { score } } } }')?.lists).toEqual(['one']);
  });

  it('is written with numbers as numbers, and with what was asked', () => {
    const data = { gaps: { totalCount: 1, edges: [{ node: { score: 1234 } }] } };
    const { table } = resultExport(asked, { data, revision: 7 }, zh);
    expect(table.rows).toEqual([[1234]]);
    expect(table.records).toEqual([{ score: 1234 }]);
    expect(table.note).toBeNull();
    expect(table.further?.at(-1)?.rows).toEqual([
      ['提问', '问'],
      ['查询（GraphQL）', QUERY],
      ['变量取值', '{"first":2}'],
      ['修订', 7],
    ]);
  });

  it('says in each format what a list without pages leaves out', () => {
    const routes = { total: 254, more: true, routes: [{ complete: true }] };
    const { table } = resultExport(asked, { data: { routes }, revision: null }, zh);
    expect(csvText(table)).toContain('只含 1 / 共 254 行');
    expect(ndjsonText(table)).toContain('只含 1 / 共 254 行');
    const { table: uncounted } = resultExport(
      asked,
      { data: { routes: { ...routes, total: null } }, revision: null },
      zh,
    );
    expect(uncounted.rows).toEqual([['是']]);
    expect(csvText(uncounted)).toContain('还有更多');
  });
});
