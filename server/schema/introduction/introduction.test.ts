import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linked } from '../../store/contract/links.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(
    linked().claim('relations', ['jianye', 'bank', 'member'], {}).claim('relations', ['bank', 'nowhere', 'loan'], {}),
  );
});
afterAll(() => world.close());

const PATHS = `query P($enterprise: ID!, $region: ID!, $first: Int!) {
  introductions(enterprise: $enterprise, region: $region, first: $first) {
    enterprise { slug } region { code } more bound here crowdCount crowds { __typename } noteZh noteEn revision
    paths {
      length belonging anchorZh anchorEn strength
      anchor { ... on Region { code } ... on Enterprise { slug } ... on Organisation { slug kind serves { code } } }
      damped { ties reasonZh reasonEn party { __typename } }
      hops {
        fromName toName relation kind direction on strength weakest sentenceZh sentenceEn
        evidence { field source { key } }
        to { __typename ... on Enterprise { slug } }
      }
    }
  }
}`;
const ask = (variables: Record<string, unknown>) => world.ask(PATHS, { region: '150500', first: 3, ...variables });

describe('introductions', () => {
  it('come with who begins, each hop in words, its source and its date', async () => {
    const { data, errors } = await ask({ enterprise: 'haihua', first: 1 });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      introductions: {
        enterprise: { slug: 'haihua' },
        region: { code: '150500' },
        more: true,
        bound: null,
        here: false,
        crowdCount: 0,
        crowds: [],
        noteZh: '找到 1 条互不重复的引荐路径。另有更多。',
        noteEn: '1 way that is apart from each other. There are more.',
        revision: 1,
        paths: [
          {
            length: 1,
            belonging: 'HERE',
            anchorZh: '从福耀集团通辽有限公司开始：本地企业。',
            anchorEn: 'Begins at Fuyao Tongliao: a firm here.',
            strength: 583,
            anchor: { slug: 'fuyao' },
            damped: [],
            hops: [
              {
                fromName: '福耀集团通辽有限公司',
                toName: '山东海化集团有限公司',
                relation: 'supplies',
                kind: 'SUPPLIES',
                direction: 'IN',
                on: '2022',
                strength: 583,
                weakest: true,
                sentenceZh: '山东海化集团有限公司向福耀集团通辽有限公司供应纯碱（2022）。',
                sentenceEn: '山东海化集团有限公司 supplies Fuyao Tongliao with Soda ash (2022).',
                evidence: [{ field: null, source: { key: 'gov' } }],
                to: { __typename: 'Enterprise', slug: 'haihua' },
              },
            ],
          },
        ],
      },
    });
  });

  it('begin at an office of a place above, and say so', async () => {
    const { data } = await ask({ enterprise: 'solvay', region: '150525' });
    expect(data).toMatchObject({
      introductions: {
        paths: [
          {
            belonging: 'ABOVE',
            anchor: { slug: 'chamber', kind: 'chamber', serves: { code: '150000' } },
            anchorZh: '从上海内蒙古商会开始：上级地区的机构，可请其协助。',
            hops: [
              {
                relation: 'member',
                kind: 'RELATED',
                direction: 'IN',
                sentenceZh: 'Solvay SA是上海内蒙古商会的会员（2023）。',
              },
            ],
          },
        ],
      },
    });
  });

  it('say who deals with everybody', async () => {
    const { data } = await ask({ enterprise: 'nowhere', region: '150525', first: 1 });
    const reasonZh = '蒙商银行是银行，往来者众，引荐力按低计。';
    expect(data).toMatchObject({
      introductions: {
        paths: [{ length: 2, damped: [{ ties: 2, reasonZh, party: { __typename: 'Organisation' } }] }],
      },
    });
  });

  it('are the same as the plain list of paths', async () => {
    const { data } = await world.ask(
      '{ introductionPaths(enterprise: "haihua", region: "150500", first: 5) { length hops { fromName toName relation evidence { id } } } }',
    );
    const { introductionPaths } = data as { introductionPaths: { length: number; hops: { relation: string }[] }[] };
    expect(introductionPaths.map(({ hops }) => hops.map(({ relation }) => relation))).toEqual([
      ['supplies'],
      ['holds'],
      ['visit'],
    ]);
  });

  it('are not needed for a firm of the place', async () => {
    const { data } = await ask({ enterprise: 'fuyao' });
    expect(data).toMatchObject({ introductions: { here: true, paths: [], noteZh: '企业就在通辽市，不需要引荐。' } });
  });

  it.each([
    [{ enterprise: 'nobody' }, 'NOT_FOUND', /no enterprise has the id "nobody"/],
    [{ enterprise: 'haihua', region: '999999' }, 'NOT_FOUND', /no region has the code "999999"/],
    [{ enterprise: 'haihua', first: 11 }, 'INVALID', /first: 11 is out of range: 1 to 10/],
  ])('are refused for %j', async (variables, code, message) => {
    expect((await ask(variables)).errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });

  it('ask the store once for all that one question wants', async () => {
    const { calls } = await world.ask(`{
      a: introductionPaths(enterprise: "haihua", region: "150500", first: 1) { length }
      b: introductionPaths(enterprise: "solvay", region: "150500", first: 1) { length }
    }`);
    expect(calls).toEqual(['introductions']);
  });
});

describe('projects and organisations', () => {
  it('are shown by id, and by their global id', async () => {
    const { data } = await world.ask(`{
      project(id: "naiman") { id nameZh stage segments { slug } investors { name enterprise { slug } } region { code } }
      organisation(id: "bank") { id nameZh kind region { code } serves { code } evidence { field } }
    }`);
    expect(data).toMatchObject({
      project: {
        nameZh: '奈曼天然碱项目',
        stage: '签约',
        segments: [{ slug: 'ash' }, { slug: 'trona' }],
        investors: [
          { name: '中盐（内蒙古）碱业有限公司', enterprise: { slug: 'jianye' } },
          { name: '某国资基金', enterprise: null },
        ],
        region: { code: '150525' },
      },
      organisation: { nameZh: '蒙商银行', kind: 'bank', region: { code: '150200' }, serves: null },
    });
    const { project, organisation } = data as Record<string, { id: string }>;
    const found = await world.ask(
      'query N($p: ID!, $o: ID!) { p: node(id: $p) { __typename id } o: node(id: $o) { __typename id } }',
      { p: project?.id, o: organisation?.id },
    );
    expect(found.data).toEqual({
      p: { __typename: 'Project', id: project?.id },
      o: { __typename: 'Organisation', id: organisation?.id },
    });
  });
});
