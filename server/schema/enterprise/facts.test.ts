import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { Draft } from '../../store/contract/draft.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(
    firms()
      .enterprise(
        'fuyao',
        '福耀玻璃',
        { region: '150502', tags: ['leading'] },
        { source: 'press', quote: '福耀', asOf: '2025' },
      )
      .enterprise('fuyao', '福耀通辽', { tags: ['SRDI'] }, { source: 'blog' })
      .claim('enterprise_facts', ['fuyao', 'revenue', '2024'], { value: '12.5', unit: '亿元' })
      .claim('enterprise_facts', ['fuyao', 'revenue', '2024'], { value: '13' }, { source: 'press' })
      .claim('enterprise_facts', ['fuyao', 'employees', ''], { text_zh: '三百人' })
      .claim('signals', ['fuyao', 'building', '2025-03'], { statement_zh: '新建一线', region: '150525' }),
  );
  await world.store.apply(new Draft().produces('fuyao', 'ash', 'planned').change('edit'));
});
afterAll(() => world.close());

describe('what is known of an enterprise', () => {
  it('shows where the records differ: what is shown, and the others, best first', async () => {
    const { data, errors } = await world.ask(`{
      enterprise(id: "fuyao") {
        conflicts { field shown { value shown source { key } } others { value shown quote asOf source { key grade } } }
      }
      same: enterprise(id: "haihua") { conflicts { field } }
      unknown: enterprise(id: "solvay") { conflicts { field } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      enterprise: {
        conflicts: [
          {
            field: 'name_zh',
            shown: { value: '福耀集团通辽有限公司', shown: true, source: { key: 'gov' } },
            others: [
              { value: '福耀玻璃', shown: false, quote: '福耀', asOf: '2025', source: { key: 'press', grade: 'B' } },
              { value: '福耀通辽', shown: false, quote: null, asOf: null, source: { key: 'blog', grade: 'C' } },
            ],
          },
          {
            field: 'region',
            shown: { value: '150571', shown: true, source: { key: 'gov' } },
            others: [
              { value: '150502', shown: false, quote: '福耀', asOf: '2025', source: { key: 'press', grade: 'B' } },
            ],
          },
        ],
      },
      same: { conflicts: [] },
      unknown: { conflicts: [] },
    });
  });

  it('has its figures and its news, each with source, page by page', async () => {
    const { data, errors } = await world.ask(`{
      enterprise(id: "fuyao") {
        facts(first: 10) {
          totalCount pageInfo { hasNextPage }
          edges { node { measure period value unit textZh conflicts { field } evidence { field value source { key } } } }
        }
        signals(first: 1) { totalCount edges { node { kind on statementZh region { code } evidence { source { key } } } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      enterprise: {
        facts: {
          totalCount: 2,
          pageInfo: { hasNextPage: false },
          edges: [
            { node: { measure: 'employees', period: null, value: null, textZh: '三百人', conflicts: [] } },
            {
              node: {
                measure: 'revenue',
                period: '2024',
                value: '12.5',
                unit: '亿元',
                conflicts: [{ field: 'value' }],
              },
            },
          ],
        },
        signals: {
          totalCount: 1,
          edges: [{ node: { kind: 'building', on: '2025-03', statementZh: '新建一线', region: { code: '150525' } } }],
        },
      },
    });
  });

  it('goes on after the last figure seen', async () => {
    const page = async (after: string | null) => {
      const { data } = await world.ask(
        `query F($after: String) { enterprise(id: "fuyao") { facts(first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { measure } } } } }`,
        { after },
      );
      return (
        data as { enterprise: { facts: { pageInfo: { endCursor: string }; edges: { node: { measure: string } }[] } } }
      ).enterprise.facts;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node.measure)).toEqual(['employees', 'revenue']);
  });

  it('tells what has changed about it, newest first', async () => {
    const { data } = await world.ask(`{
      enterprise(id: "fuyao") { changes(first: 10) { totalCount edges { node { revision kind actor reason } } } }
      other: enterprise(id: "haihua") { changes(first: 10) { edges { node { revision } } } }
    }`);
    expect(data).toMatchObject({
      enterprise: {
        changes: {
          totalCount: 2,
          edges: [{ node: { revision: 2, kind: 'EDIT' } }, { node: { revision: 1, kind: 'IMPORT' } }],
        },
      },
      other: { changes: { edges: [{ node: { revision: 1 } }] } },
    });
  });

  it('refuses a page that is too long', async () => {
    const { errors } = await world.ask('{ enterprise(id: "fuyao") { facts(first: 201) { totalCount } } }');
    expect(errors).toEqual([{ code: 'INVALID', message: expect.stringMatching(/1 to 200/) }]);
  });
});
