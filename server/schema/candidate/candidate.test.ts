import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../../store/contract/draft.ts';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

/** 通辽 lacks silicate: 海化 makes it and holds a stake here, 玻璃厂 makes it by hearsay, and others have to do with it. */
const world = () =>
  firms()
    .enterprise('rumour', '沂蒙玻璃厂', { region: '371300' })
    .enterprise('second', '海化二厂', { region: '370700' })
    .enterprise('seller', '经销商', { region: '110105' })
    .produces('haihua', 'silicate', 'active', { source: 'press', asOf: '2024', quote: '泡花碱' })
    .produces('second', 'silicate', 'active', { source: 'blog' })
    .produces('rumour', 'silicate', 'active', { source: '' })
    .produces('solvay', 'silicate', 'planned')
    .produces('nowhere', 'silicate', 'active')
    .claim('produces', ['haihua', 'silicate'], { capacity: '5', unit: '万吨/年' }, { source: 'gov' })
    .claim('holdings', ['haihua', 'second'], { kind: 'subsidiary' })
    .claim('supplies', ['seller', 'fuyao', 'silicate', ''], {}, { source: 'press' })
    .claim('relations', ['150500', 'haihua', 'visit'], { on: '2025-03' }, { source: 'press' })
    .claim('signals', ['haihua', 'building', '2025-01'], { statement_zh: '二期开工' }, { asOf: '2025-01' })
    .flow('ash', 'silicate')
    .flow('silicate', 'glass');

let asked: AskedWorld;
beforeAll(async () => {
  asked = await openWorld(world());
});
afterAll(() => asked.close());

const gapWith = async (fields: string, of = 'region: "150500", segment: "silicate"') => {
  const { data, errors } = await asked.ask(`{ gap(${of}) { ${fields} } }`);
  expect(errors).toEqual([]);
  return (data as { gap: Record<string, never> }).gap as Record<string, unknown>;
};
interface Listed {
  totalCount: number;
  edges: { cursor: string; node: Record<string, unknown> & { enterprise: { slug: string } } }[];
  pageInfo: { hasNextPage: boolean };
}
const listed = async (args: string, fields = ''): Promise<Listed> => {
  const gap = await gapWith(
    `candidates(${args}) { totalCount pageInfo { hasNextPage } edges { cursor node { enterprise { slug } ${fields} } } }`,
  );
  return gap.candidates as Listed;
};
const names = ({ edges }: Listed): string[] => edges.map(({ node }) => node.enterprise.slug);

describe('the candidates of a gap', () => {
  it('make the segment elsewhere, a holding group once, as many as the gap counts', async () => {
    const found = await listed(
      'first: 9, options: { relatives: NEVER }',
      'rank score exactSegment productions { enterprise { slug } }',
    );
    expect(names(found)).toEqual(['haihua', 'rumour']);
    expect(found.edges.map(({ node }) => node.rank)).toEqual([1, 2]);
    expect(found.edges[0]!.node.productions).toEqual([
      { enterprise: { slug: 'haihua' } },
      { enterprise: { slug: 'second' } },
    ]);
    const gap = await gapWith(
      'candidateCount candidates(first: 1, options: { relatives: NEVER }) { totalCount exactCount unfilteredCount }',
    );
    expect(gap).toEqual({ candidateCount: 2, candidates: { totalCount: 2, exactCount: 2, unfilteredCount: 2 } });
  });

  it('are told why, point by point, each with what it rests on', async () => {
    const [best] = (
      await listed(
        'first: 1',
        'score contributions { name points atMost reasonZh reasonEn evidence { field value quote source { key } } }',
      )
    ).edges;
    const { score, contributions } = best!.node as unknown as {
      score: number;
      contributions: {
        name: string;
        points: number;
        atMost: number;
        reasonZh: string;
        evidence: Record<string, unknown>[];
      }[];
    };
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    const part = (name: string) => contributions.find((one) => one.name === name)!;
    expect(part('capability')).toMatchObject({ points: 200, reasonZh: '能生产：硅酸钠；2024 资料。' });
    expect(part('capability').evidence).toContainEqual(
      expect.objectContaining({ quote: '泡花碱', source: { key: 'press' } }),
    );
    expect(part('capacity')).toMatchObject({ points: 75, reasonZh: '产能：5 万吨/年。' });
    expect(part('capacity').evidence.map(({ field }) => field)).toEqual(['capacity', 'unit']);
    expect(part('links')).toMatchObject({
      points: 70,
      reasonZh: '同链：持有中盐（内蒙古）碱业有限公司的股份。',
      evidence: expect.arrayContaining([expect.objectContaining({ field: 'share', value: '29' })]) as unknown,
    });
    expect(part('contact')).toMatchObject({ points: 60, reasonZh: '往来：与通辽市：考察对接（2025-03）。' });
    expect(part('signals').reasonZh).toMatch(/^扩产：二期开工；最近一次 2025-01/);
    expect(part('signals').evidence).toContainEqual(expect.objectContaining({ value: '二期开工' }));
    expect(part('distance').reasonZh).toMatch(/^距离：两地驻地直线约 \d{1,3}(,\d{3})* 公里。$/);
    expect(part('finds').reasonZh).toMatch(/^本市有：主料纯碱；客户平板玻璃/);
  });

  it('take in makers of near segments where exact ones are few, and say which and why', async () => {
    const gap = await gapWith(`candidates(first: 9) {
      totalCount exactCount
      relatives { segment { slug } kinship kinshipZh worth takenIn evidence { source { key } } }
      edges { node { enterprise { slug } exactSegment kinship kinshipZh segment { slug } } }
    }`);
    expect(gap.candidates).toMatchObject({
      totalCount: 4,
      exactCount: 2,
      relatives: [
        { segment: { slug: 'ash' }, kinship: 'INPUT', kinshipZh: '是硅酸钠的主料', worth: 400, takenIn: true },
        { segment: { slug: 'glass' }, kinship: 'SHARED_INPUTS', kinshipZh: '与硅酸钠同用纯碱作主料', worth: 300 },
      ],
      edges: expect.arrayContaining([
        {
          node: {
            enterprise: { slug: 'zhongyan' },
            exactSegment: false,
            kinship: 'INPUT',
            kinshipZh: '是硅酸钠的主料',
            segment: { slug: 'ash' },
          },
        },
      ]) as unknown,
    });
    const { candidates } = await gapWith(
      'candidates(first: 9, options: { enough: 0 }) { totalCount relatives { takenIn } }',
    );
    expect(candidates).toEqual({ totalCount: 2, relatives: [{ takenIn: false }, { takenIn: false }] });
  });

  it('come page by page, with their ranks, and a range for each', async () => {
    const all = await listed('first: 9', 'rank rankRange { best worst }');
    const first = await listed('first: 2', 'rank');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await listed(`first: 2, after: "${first.edges[1]!.cursor}"`, 'rank rankRange { best worst }');
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect([...names(first), ...names(next)]).toEqual(names(all));
    expect(next.edges.map(({ node }) => node.rank)).toEqual([3, 4]);
    for (const [at, { node }] of all.edges.entries()) {
      const { best, worst } = node.rankRange as { best: number; worst: number };
      expect(best).toBeLessThanOrEqual(at + 1);
      expect(worst).toBeGreaterThanOrEqual(at + 1);
    }
    expect(next.edges.map(({ node }) => node.rankRange)).toEqual(all.edges.slice(2).map(({ node }) => node.rankRange));
  });

  it.each([
    ['region: "370000"', ['haihua', 'rumour']],
    ['listed: true', ['zhongyan']],
    ['listed: false', ['haihua', 'rumour', 'solvay']],
    ['tags: ["leading"]', ['zhongyan']],
    ['minCapacity: { amount: "4", unit: "万吨/年" }', ['haihua']],
    ['minCapacity: { amount: "6", unit: "万吨/年" }', []],
    ['maxDistanceKm: 2000', ['haihua', 'rumour', 'zhongyan']],
    ['maxDistanceKm: 0', []],
    ['enterprises: ["rumour", "solvay"]', ['rumour', 'solvay']],
  ])('pass a filter: %s', async (filter, expected) => {
    const found = await listed(`first: 9, filter: { ${filter} }`);
    expect(names(found).sort()).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it.each([true, false])(
    'pass by whether somebody could introduce them (%s), and say of how many that was asked',
    async (wanted) => {
      const all = await listed('first: 9', 'hasIntroduction');
      const introduced = all.edges
        .filter(({ node }) => node.hasIntroduction === wanted)
        .map(({ node }) => node.enterprise.slug);
      expect(introduced).toContain(wanted ? 'haihua' : 'rumour');
      expect(introduced).not.toContain(wanted ? 'rumour' : 'haihua');
      const { candidates } = await gapWith(`candidates(first: 9, filter: { hasIntroduction: ${wanted} }) {
      totalCount unfilteredCount introductions { asked unknown } edges { node { rank enterprise { slug } } }
    }`);
      expect(names(candidates as Listed)).toEqual(introduced);
      expect(candidates).toMatchObject({
        totalCount: introduced.length,
        unfilteredCount: 4,
        introductions: { asked: 4, unknown: 0 },
      });
    },
  );

  it('pass by an id that was merged into theirs', async () => {
    const other = await openWorld(world());
    await other.store.apply(new Draft().merge('old-haihua', 'haihua').change('merge'));
    const { data } = await other.ask(`{ gap(region: "150500", segment: "silicate") {
      candidates(first: 9, filter: { enterprises: ["old-haihua", "nobody"] }) { totalCount edges { node { enterprise { slug } } } } } }`);
    expect(data).toMatchObject({
      gap: { candidates: { totalCount: 1, edges: [{ node: { enterprise: { slug: 'haihua' } } }] } },
    });
    await other.close();
  });

  it('record with which numbers they were judged', async () => {
    const { candidates } =
      await gapWith(`candidates(first: 1, options: { asOf: "2030", halfLifeMonths: 6, weights: { tags: 7 } }) {
      options { asOf halfLifeMonths relatives enough weights { name points } }
    }`);
    const { options } = candidates as { options: { weights: unknown[] } };
    expect(options).toMatchObject({ asOf: '2030', halfLifeMonths: 6, relatives: 'FEW', enough: 10 });
    expect(options.weights).toContainEqual({ name: 'tags', points: 7 });
    expect(options.weights).toHaveLength(9);
  });

  it.each([
    ['first: 0', 'INVALID'],
    ['first: 201', 'INVALID'],
    ['first: 1, after: "nonsense"', 'INVALID'],
    ['first: 1, options: { weights: { tags: 1001 } }', 'INVALID'],
    ['first: 1, options: { halfLifeMonths: 0 }', 'INVALID'],
    ['first: 1, filter: { maxDistanceKm: -1 }', 'INVALID'],
    ['first: 1, filter: { minCapacity: { amount: "3", unit: "furlong" } }', 'INVALID'],
    ['first: 1, filter: { region: "999999" }', 'NOT_FOUND'],
  ])('refuse %s', async (args, code) => {
    const { errors } = await asked.ask(
      `{ gap(region: "150500", segment: "silicate") { candidates(${args}) { totalCount } } }`,
    );
    expect(errors).toMatchObject([{ code }]);
  });
});

describe('who is left out', () => {
  it('is told with one reason each, and what says so', async () => {
    const { candidates } = await gapWith(`candidates(first: 1) { leftOut(first: 9) {
      totalCount counts { reason reasonZh count }
      edges { node { enterprise { slug } reason reasonZh evidence { field value source { key } } } }
    } }`);
    const { leftOut } = candidates as { leftOut: { edges: { node: Record<string, unknown> }[] } };
    expect(leftOut).toMatchObject({ totalCount: 4 });
    expect(leftOut.edges.map(({ node }) => [(node.enterprise as { slug: string }).slug, node.reason])).toEqual([
      ['fuyao', 'CLOSED'],
      ['solvay', 'PLANNED'],
      ['nowhere', 'UNPLACED'],
      ['seller', 'UNPROVEN'],
    ]);
    expect(leftOut.edges[0]!.node.evidence).toContainEqual({
      field: 'status',
      value: 'closed',
      source: { key: 'gov' },
    });
    expect(leftOut.edges[3]!.node.evidence).toEqual([expect.objectContaining({ source: { key: 'press' } })]);
    expect((leftOut as unknown as { counts: unknown[] }).counts).toContainEqual({
      reason: 'PLANNED',
      reasonZh: '尚在拟建，未投产。',
      count: 1,
    });
  });

  it('comes page by page, and by reason', async () => {
    const leftOut = async (args: string) => {
      const { candidates } = await gapWith(
        `candidates(first: 1) { leftOut(${args}) { totalCount edges { cursor node { enterprise { slug } } } } }`,
      );
      return (candidates as { leftOut: Listed }).leftOut;
    };
    const first = await leftOut('first: 2');
    const next = await leftOut(`first: 2, after: "${first.edges[1]!.cursor}"`);
    expect([...names(first), ...names(next)]).toEqual(['fuyao', 'solvay', 'nowhere', 'seller']);
    expect(await leftOut('first: 2, reasons: [UNPLACED]')).toMatchObject({ totalCount: 1 });
  });
});

describe('what says that a firm merely supplies', () => {
  it('is found among however many supplies of other things', async () => {
    const busy = world();
    for (let at = 0; at < 230; at += 1) busy.claim('supplies', ['seller', 'fuyao', 'ash', `品${at}`], {});
    const other = await openWorld(busy);
    const { data } = await other.ask(`{ gap(region: "150500", segment: "silicate") { candidates(first: 1) {
      leftOut(first: 9, reasons: [UNPROVEN]) { edges { node { enterprise { slug } evidence { source { key } } } } } } } }`);
    expect(data).toMatchObject({
      gap: {
        candidates: {
          leftOut: { edges: [{ node: { enterprise: { slug: 'seller' }, evidence: [{ source: { key: 'press' } }] } }] },
        },
      },
    });
    await other.close();
  });
});

describe('a list of candidates', () => {
  it('costs as many calls of the store for one firm as for all', async () => {
    const query = (first: number) => `{ gap(region: "150500", segment: "silicate") { candidates(first: ${first}) {
      edges { node { enterprise { nameZh } contributions { reasonZh evidence { quote } } } } } } }`;
    const [one, all] = [await asked.ask(query(1)), await asked.ask(query(9))];
    expect(all.errors).toEqual([]);
    expect(all.calls.filter((name) => name === 'makers' || name === 'ties')).toEqual(['makers', 'ties']);
    expect(all.calls.length - one.calls.length).toBeLessThan(4);
  });
});
