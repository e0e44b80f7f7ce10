import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

const PRESS = { source: 'press', asOf: '2025', quote: '持股三成' };
let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(
    firms()
      .claim('holdings', ['haihua', 'jianye'], { share: '30' }, PRESS)
      .claim('produces', ['jianye', 'ash'], { status: 'active', capacity: '500', unit: '万吨/年' }, PRESS)
      .claim('enterprises', ['jianye'], { region: '150523' }, PRESS)
      .claim('enterprise_facts', ['jianye', 'revenue', '2024'], { value: '1.0' })
      .claim('enterprise_facts', ['jianye', 'revenue', '2024'], { value: '1' }, PRESS)
      .claim('relations', ['jianye', '150525', 'visit'], { on: '2024' })
      .claim('relations', ['jianye', '150525', 'visit'], { on: '2025' }, PRESS)
      .claim('segments', ['ash'], { name_zh: '碳酸钠' }, PRESS),
  );
});
afterAll(() => world.close());

const FIELDS = `fields { field shown { value source { key } } others { value quote asOf source { key grade } } }`;

describe('the conflicts of the whole graph', () => {
  it('are told with what they are about, and both claims', async () => {
    const { data, errors } = await world.ask(`{
      conflicts(first: 2) {
        totalCount counts { kind things } pageInfo { hasNextPage }
        edges { node { kind key about { field value kind nameZh } ${FIELDS} } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      conflicts: {
        totalCount: 5,
        counts: [
          { kind: 'SEGMENTS', things: 1 },
          { kind: 'ENTERPRISES', things: 1 },
          { kind: 'PRODUCES', things: 1 },
          { kind: 'HOLDINGS', things: 1 },
          { kind: 'RELATIONS', things: 1 },
        ],
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: {
              kind: 'SEGMENTS',
              key: 'ash',
              about: [{ field: 'id', value: 'ash', kind: 'SEGMENTS', nameZh: '纯碱' }],
              fields: [{ field: 'name_zh', shown: { value: '纯碱' }, others: [{ value: '碳酸钠' }] }],
            },
          },
          { node: { kind: 'ENTERPRISES', key: 'jianye' } },
        ],
      },
    });
  });

  it('name every part of a key: ends, parties, and plain text', async () => {
    const { data } = await world.ask(`{
      conflicts(first: 5, filter: { kinds: [HOLDINGS, RELATIONS] }) {
        totalCount edges { node { about { field kind nameZh } ${FIELDS} } }
      }
    }`);
    expect(data).toMatchObject({
      conflicts: {
        totalCount: 2,
        edges: [
          {
            node: {
              about: [
                { field: 'holder', kind: 'ENTERPRISES', nameZh: '山东海化集团有限公司' },
                { field: 'held', kind: 'ENTERPRISES', nameZh: '中盐（内蒙古）碱业有限公司' },
              ],
              fields: [
                {
                  field: 'share',
                  shown: { value: '29', source: { key: 'gov' } },
                  others: [{ value: '30', quote: '持股三成', asOf: '2025', source: { key: 'press', grade: 'B' } }],
                },
              ],
            },
          },
          {
            node: {
              about: [
                { field: 'from', kind: 'ENTERPRISES' },
                { field: 'to', kind: 'REGIONS', nameZh: '奈曼旗' },
                { field: 'kind', kind: null, nameZh: 'visit' },
              ],
            },
          },
        ],
      },
    });
  });

  it('name the regions that are claimed', async () => {
    const { data } = await world.ask(`{
      conflicts(first: 1, filter: { kinds: [ENTERPRISES] }) {
        edges { node { fields { field shown { regions { nameZh } } others { regions { nameZh } } } } }
      }
    }`);
    const field = {
      field: 'region',
      shown: { regions: [{ nameZh: '奈曼旗' }] },
      others: [{ regions: [{ nameZh: '开鲁县' }] }],
    };
    expect(data).toEqual({ conflicts: { edges: [{ node: { fields: [field] } }] } });
  });

  it('are those of one enterprise with all that it makes and holds, page by page', async () => {
    const { data } = await world.ask(`{
      enterprise(id: "jianye") {
        first: recordConflicts(first: 3) { totalCount pageInfo { endCursor } edges { node { kind key } } }
      }
      other: enterprise(id: "haihua") { recordConflicts(first: 3) { edges { node { key } } } }
      filtered: conflicts(first: 9, filter: { enterprise: "haihua" }) { totalCount }
    }`);
    const { enterprise, ...others } = data as {
      enterprise: { first: { pageInfo: { endCursor: string } } };
    };
    expect(enterprise.first).toMatchObject({
      totalCount: 4,
      edges: [
        { node: { kind: 'ENTERPRISES', key: 'jianye' } },
        { node: { kind: 'PRODUCES', key: 'jianye|ash' } },
        { node: { kind: 'HOLDINGS', key: 'haihua|jianye' } },
      ],
    });
    expect(others).toEqual({
      other: { recordConflicts: { edges: [{ node: { key: 'haihua|jianye' } }] } },
      filtered: { totalCount: 1 },
    });
    const next = await world.ask(
      `query Next($after: String) { enterprise(id: "jianye") { recordConflicts(first: 3, after: $after) { edges { node { kind } } } } }`,
      { after: enterprise.first.pageInfo.endCursor },
    );
    expect(next.data).toEqual({ enterprise: { recordConflicts: { edges: [{ node: { kind: 'RELATIONS' } }] } } });
  });

  it('are not there for a page of no size', async () => {
    const { errors } = await world.ask('{ conflicts(first: 0) { totalCount } }');
    expect(errors).toEqual([{ code: 'INVALID', message: expect.stringMatching(/1 to 200/) }]);
  });
});
