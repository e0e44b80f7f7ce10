import { afterEach, describe, expect, it } from 'vitest';
import { chains } from '../../store/contract/world.ts';
import type { Draft } from '../../store/contract/draft.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
const open = async (draft: Draft): Promise<AskedWorld> => (world = await openWorld(draft));
afterEach(() => world.close());

const SCOPE = '许可项目：平板玻璃生产；一般项目：硅酸钠、纯碱销售（不含天然碱矿）；货物进出口';
/** One with both texts, one that is known to make what it names, one without a text. */
const described = (): Draft =>
  chains()
    .claim(
      'enterprises',
      ['glassworks'],
      {
        name_zh: '通辽玻璃有限公司',
        region: '150502',
        business_scope: SCOPE,
        main_products: '平板玻璃、制品',
      },
      { source: 'gov', asOf: '2025' },
    )
    .enterprise('known', '奈曼纯碱有限公司', { main_products: '纯碱、平板玻璃' })
    .produces('known', 'ash')
    .enterprise('silent', '不语有限公司');

interface Offered {
  segment: { slug: string };
  standing: string;
  confidence: number;
}
const OFFERS = `query Offers($id: ID!, $refused: Boolean) {
  enterprise(id: $id) { suggestions(refused: $refused) { segment { slug } standing confidence } }
}`;
const offers = async (id: string, refused = false) => {
  const { data } = await world.ask(OFFERS, { id, refused });
  const { suggestions } = (data as { enterprise: { suggestions: Offered[] } }).enterprise;
  return suggestions.map(({ segment, standing }) => `${segment.slug} ${standing}`);
};
const review = (mutation: string, enterprise: string, segment: string) =>
  world.ask(
    `mutation Review($enterprise: ID!, $segment: ID!) { answer: ${mutation}(enterprise: $enterprise, segment: $segment, actor: "招商局") { ${
      mutation === 'acceptSuggestion'
        ? 'revision production { status segment { slug } evidence { field quote confidence source { kind title } } }'
        : 'slug'
    } } }`,
    { enterprise, segment },
  );

describe('the suggestions for a firm', () => {
  it('come from its texts, with the words at their place, the reason, and the claim that holds them', async () => {
    await open(described());
    const { data } = await world.ask(`{
      enterprise(id: "glassworks") {
        texts { kind text evidence { source { key } } }
        suggestions {
          segment { slug } standing status reasonZh
          matches { kind start end words }
          evidence { field source { key } }
        }
      }
    }`);
    const { enterprise } = data as {
      enterprise: { texts: { kind: string; text: string }[]; suggestions: Record<string, unknown>[] };
    };
    expect(enterprise.texts.map(({ kind }) => kind)).toEqual(['MAIN_PRODUCTS', 'BUSINESS_SCOPE']);
    expect(enterprise.suggestions[0]).toEqual({
      segment: { slug: 'glass' },
      standing: 'SURE',
      status: 'ACTIVE',
      reasonZh: '主营产品写有“平板玻璃”，即环节名称；未写明生产还是销售。',
      matches: [
        { kind: 'MAIN_PRODUCTS', start: 0, end: 4, words: '平板玻璃' },
        {
          kind: 'BUSINESS_SCOPE',
          start: SCOPE.indexOf('平板玻璃'),
          end: SCOPE.indexOf('平板玻璃') + 4,
          words: '平板玻璃',
        },
      ],
      evidence: [
        { field: 'main_products', source: { key: 'gov' } },
        { field: 'business_scope', source: { key: 'gov' } },
      ],
    });
    expect(await offers('glassworks')).toEqual(['glass SURE', 'ash POSSIBLE', 'silicate POSSIBLE']);
  });

  it('leave out what it is known to produce, and say nothing of a firm without a text', async () => {
    await open(described());
    expect(await offers('known')).toEqual(['glass SURE']);
    expect(await offers('silent')).toEqual([]);
  });

  it('are wanted of those that are listed: with a text, and nothing known that they make', async () => {
    await open(described());
    const listed = async () => {
      const { data } = await world.ask(
        '{ enterprises(first: 10, filter: { unclassified: true }) { totalCount edges { node { slug } } } }',
      );
      return data;
    };
    expect(await listed()).toEqual({ enterprises: { totalCount: 1, edges: [{ node: { slug: 'glassworks' } }] } });
    await review('acceptSuggestion', 'glassworks', 'glass');
    expect(await listed()).toEqual({ enterprises: { totalCount: 0, edges: [] } });
  });

  it('of many firms are asked of the store together', async () => {
    await open(described());
    const { calls } = await world.ask(
      '{ enterprises(first: 10) { edges { node { suggestions { segment { slug } evidence { id } } } } } }',
    );
    expect(calls.filter((call) => call === 'keptNamed' || call === 'productionsOf')).toEqual([
      'keptNamed',
      'productionsOf',
    ]);
  });
});

describe('accepting a suggestion', () => {
  it('adds one fact that says where it comes from, and can be undone by itself', async () => {
    await open(described());
    const before = await world.store.revision();
    const { data, errors } = await review('acceptSuggestion', 'glassworks', 'glass');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      answer: {
        revision: before + 1,
        production: {
          status: 'ACTIVE',
          segment: { slug: 'glass' },
          evidence: [
            {
              field: null,
              quote: '平板玻璃',
              confidence: 'ESTIMATE',
              source: { kind: 'DESK_SEARCH', title: '归类审阅：通辽玻璃有限公司的主营产品，归入平板玻璃' },
            },
          ],
        },
      },
    });
    expect(await offers('glassworks')).toEqual(['ash POSSIBLE', 'silicate POSSIBLE']);
    await review('acceptSuggestion', 'glassworks', 'silicate');
    await world.store.undo(before + 1, { actor: 'tester', reason: '误', at: '2026-01-04T00:00:00.000Z' });
    expect(await offers('glassworks')).toEqual(['glass SURE', 'ash POSSIBLE']);
  });

  it('is refused for what is not offered, and writes nothing then', async () => {
    await open(described());
    const { errors } = await review('acceptSuggestion', 'glassworks', 'trona');
    expect(errors).toEqual([
      { code: 'CONFLICT', message: expect.stringMatching(/trona is not offered for glassworks/) },
    ]);
    expect((await review('acceptSuggestion', 'nobody', 'glass')).errors[0]?.code).toBe('NOT_FOUND');
    expect(await world.store.revision()).toBe(1);
  });
});

describe('refusing a suggestion', () => {
  it('is remembered while the texts stay as they are, changes no fact, and can be taken back', async () => {
    await open(described());
    expect((await review('refuseSuggestion', 'glassworks', 'silicate')).errors).toEqual([]);
    expect(await world.store.revision()).toBe(1);
    expect(await offers('glassworks')).toEqual(['glass SURE', 'ash POSSIBLE']);
    expect(await offers('glassworks', true)).toEqual(['silicate POSSIBLE']);
    expect((await review('acceptSuggestion', 'glassworks', 'silicate')).errors[0]?.code).toBe('CONFLICT');
    expect((await review('offerSuggestionAgain', 'glassworks', 'silicate')).errors).toEqual([]);
    expect(await offers('glassworks')).toContain('silicate POSSIBLE');
  });

  it('holds no longer once a text says something else', async () => {
    await open(described());
    await review('refuseSuggestion', 'glassworks', 'silicate');
    const after = chains().claim(
      'enterprises',
      ['glassworks'],
      { main_products: '硅酸钠' },
      { source: 'gov', asOf: '2026' },
    );
    await world.store.apply(after.change());
    expect(await offers('glassworks')).toContain('silicate SURE');
  });
});
