import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chains, firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms(chains())
    .industry('other', '另一条链')
    .segment('salt', 'other', '盐', 'upstream')
    .segment('salt-old', 'other', '老法制盐', 'by-product', { makes: 'salt', siting: 'resource-bound', scope: 'step' })
    .claim('flows', ['salt', 'ash', 'by-product'], {
      either_or: ['b', 'a'],
      coefficient: '1.50',
      coefficient_unit: 't/t',
    });
  world = await openWorld(draft);
});
afterAll(() => world.close());

describe('a chain', () => {
  it('has its segments by stage, and every flow that touches one of them', async () => {
    const { data } = await world.ask(`{
      industry(id: "soda") { nameZh segments { slug stage } flows { from { slug } to { slug } kind } }
    }`);
    expect(data).toEqual({
      industry: {
        nameZh: '天然碱',
        segments: [
          { slug: 'trona', stage: 'UPSTREAM' },
          { slug: 'ash', stage: 'MIDSTREAM' },
          { slug: 'glass', stage: 'DOWNSTREAM' },
          { slug: 'silicate', stage: 'DOWNSTREAM' },
        ],
        flows: [
          { from: { slug: 'ash' }, to: { slug: 'glass' }, kind: 'MAIN_INPUT' },
          { from: { slug: 'salt' }, to: { slug: 'ash' }, kind: 'BY_PRODUCT' },
          { from: { slug: 'trona' }, to: { slug: 'ash' }, kind: 'MAIN_INPUT' },
        ],
      },
    });
  });

  it('stands in the list of chains, and is null where it does not exist', async () => {
    const { data } = await world.ask('{ industries { slug } industry(id: "none") { slug } }');
    expect(data).toEqual({ industries: [{ slug: 'other' }, { slug: 'soda' }], industry: null });
  });
});

describe('a segment', () => {
  it('knows its flows, with labels and coefficient as they were written', async () => {
    const { data } = await world.ask(`{
      segment(id: "ash") {
        industry { slug } nameEn gbt4754 siting reach scope makes { slug }
        inputs { from { slug } eitherOr coefficient coefficientUnit evidence { source { key } } }
        outputs { to { slug } }
      }
    }`);
    const gov = [{ source: { key: 'gov' } }];
    expect(data).toEqual({
      segment: {
        industry: { slug: 'soda' },
        nameEn: 'Soda ash',
        gbt4754: '2612',
        siting: 'OPEN',
        reach: 'REGION',
        scope: 'BUSINESS',
        makes: null,
        inputs: [
          {
            from: { slug: 'salt' },
            eitherOr: ['a', 'b'],
            coefficient: '1.50',
            coefficientUnit: 't/t',
            evidence: [...gov, ...gov, ...gov],
          },
          { from: { slug: 'trona' }, eitherOr: [], coefficient: null, coefficientUnit: null, evidence: gov },
        ],
        outputs: [{ to: { slug: 'glass' } }],
      },
    });
  });

  it('names the product it is another way to, and is null where it does not exist', async () => {
    const { data } = await world.ask(
      '{ a: segment(id: "salt-old") { siting scope stage makes { slug } } b: segment(id: "none") { slug } }',
    );
    expect(data).toEqual({
      a: { siting: 'RESOURCE_BOUND', scope: 'STEP', stage: 'BY_PRODUCT', makes: { slug: 'salt' } },
      b: null,
    });
  });
});

describe('a region', () => {
  it('knows what lies above, below and around it', async () => {
    const { data } = await world.ask(`{
      region(code: "150571") { nameZh level aliases parent { code } ancestors { nameZh } children { code } neighbours { code } }
      city: region(code: "150500") { level parent { code } children { code } }
      nowhere: region(code: "999999") { code }
    }`);
    const found = data as Record<string, Record<string, unknown> | null>;
    expect(found.region).toMatchObject({
      nameZh: '通辽经济技术开发区',
      level: 'STATISTICAL',
      aliases: ['开发区'],
      parent: { code: '150500' },
      children: [],
    });
    expect(found.region?.ancestors).toHaveLength(3);
    expect(found.region?.neighbours).toContainEqual({ code: '150525' });
    expect(found.city).toMatchObject({ level: 'PREFECTURE', parent: { code: '150000' } });
    expect(found.city?.children).toContainEqual({ code: '150571' });
    expect(found.nowhere).toBeNull();
  });
});

describe('the search', () => {
  const search = async (text: string, first = 10) =>
    world.ask(
      `query S($text: String!, $first: Int!) { search(text: $text, first: $first) { matched target {
        __typename ... on Segment { slug } ... on Region { code } ... on Enterprise { slug } ... on Source { key }
      } } }`,
      { text, first },
    );

  it('finds segments, places, firms and sources', async () => {
    const targets = async (text: string) =>
      ((await search(text)).data as { search: { target: unknown }[] }).search.map(({ target }) => target);
    expect(await targets('纯碱')).toContainEqual({ __typename: 'Segment', slug: 'ash' });
    expect(await targets('150525')).toContainEqual({ __typename: 'Region', code: '150525' });
    expect(await targets('fyjt')).toContainEqual({ __typename: 'Enterprise', slug: 'fuyao' });
    expect(await targets('Soda Weekly')).toContainEqual({ __typename: 'Source', key: 'press' });
  });

  it('asks the store twice for things, however many it finds', async () => {
    expect((await search('碱业')).calls).toEqual(['claimsAbout', 'claimsAbout', 'search']);
  });

  it('refuses more hits than it gives', async () => {
    expect((await search('碱', 51)).errors).toEqual([{ code: 'INVALID', message: expect.stringContaining('1 to 50') }]);
  });
});
