// Who is worth a visit? The properties that every number of the model must keep, and what the words say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS, newWorld } from '../testWorld.ts';
import { growRegionTree } from '../region.ts';
import { buildSnapshot } from '../buildSnapshot.ts';
import { CANDIDATE_CONTRIBUTIONS, TIE_KINDS, type Candidate, type CandidateContributionName } from './candidate.ts';
import { explainCandidate, type Told } from './explain.ts';
import { judgeMaker, judgeMakers, type Maker } from './judge.ts';
import { rangeCandidates, rankCandidates } from './rank.ts';
import { CAPABILITY } from './merit.ts';
import { CANDIDATE_DEFAULTS } from './options.ts';
import { makerOf, tieOf, type MakerPlan } from './testMakers.ts';
import { viewCandidates } from './view.ts';

/** 盐湖市 lacks glass; soda ash and windows stand there. Two places have known seats. */
const salt = () => {
  const world = newWorld()
    .segment('glass', { nameZh: '玻璃', nameEn: 'Glass' })
    .segment('soda', { nameZh: '纯碱', nameEn: 'Soda ash' })
    .segment('window', { nameZh: '门窗', nameEn: 'Windows' })
    .segment('mirror', { nameZh: '镜子', nameEn: 'Mirrors' })
    .flow('soda', 'glass')
    .flow('glass', 'window')
    .flow('soda', 'mirror')
    .makes('local', 'soda', 'A')
    .makes('local', 'window', 'A')
    .makes('far', 'glass', 'F')
    .found('C', 'glass', 'none')
    .condition('quota', 'policy', { regions: ['Q'], segments: ['glass'], statementZh: '限制新增产能' });
  const rows = world.rows();
  const seats: Record<string, [number, number]> = { C: [43.6, 122.2], N: [42.3, 118.9], F: [31.2, 121.5] };
  const regions = REGIONS.map((region) => {
    const [lat = null, lng = null] = seats[region.code] ?? [];
    return { ...region, lat, lng };
  });
  return buildSnapshot({ ...rows, regions: growRegionTree(regions) });
};
const SALT = salt();
const view = (asked = {}) => viewCandidates(SALT, 'C', 'glass', asked);

const told: Told = { nameOf: ({ key }) => ({ zh: key, en: key }), statement: null };
const sentence = (
  plan: MakerPlan,
  name: CandidateContributionName,
  more: Partial<Told> = {},
  seen = view(),
): string => {
  const [candidate] = judgeMakers(seen, [makerOf('x', plan)]);
  return explainCandidate(seen, candidate!, { ...told, ...more }).find((part) => part.name === name)!.reason.zh;
};
const points = (plan: MakerPlan, name: CandidateContributionName, asked = {}): number =>
  judgeMakers(view(asked), [makerOf('x', plan)])[0]!.parts[name];

const aPlan: fc.Arbitrary<MakerPlan> = fc.record({
  group: fc.constantFrom('g1', 'g2', 'g3'),
  region: fc.constantFrom('F', 'N', 'Q1', null),
  grade: fc.constantFrom(...(Object.keys(CAPABILITY) as (keyof typeof CAPABILITY)[])),
  capacity: fc.constantFrom(null, '0.5', '900', '80000', '3000000'),
  tags: fc.subarray(['leading', 'SRDI', 'little-giant', 'innovative', 'champion']),
  listed: fc.boolean(),
  signalled: fc.constantFrom(null, '2019', '2024-08', '2026-01'),
  others: fc.subarray(['mirror', 'window', 'soda']),
  ties: fc.array(
    fc.constantFrom(...TIE_KINDS).map((kind) => tieOf(kind)),
    { maxLength: 8 },
  ),
});
const makers: fc.Arbitrary<Maker[]> = fc
  .array(aPlan, { minLength: 1, maxLength: 9 })
  .map((plans) => plans.map((plan, at) => makerOf(`f${at}`, plan)));
const someWeights = fc.record(
  Object.fromEntries(CANDIDATE_CONTRIBUTIONS.map((name) => [name, fc.integer({ min: 0, max: 400 })])) as Record<
    CandidateContributionName,
    fc.Arbitrary<number>
  >,
  { requiredKeys: [] },
);
const plainly = (list: readonly Candidate[]) => list.map(({ enterprise, score, rank }) => [enterprise, score, rank]);

describe('candidates', () => {
  it('have contributions that add up to the score, none above its weight', () =>
    fc.assert(
      fc.property(makers, someWeights, (all, weights) => {
        const seen = view({ weights });
        for (const candidate of judgeMakers(seen, all)) {
          const parts = explainCandidate(seen, candidate, told);
          expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(candidate.score);
          for (const part of parts) expect(part.points).toBeLessThanOrEqual(part.atMost);
          for (const part of parts) expect(part.points).toBeGreaterThanOrEqual(0);
        }
      }),
    ));

  it('can reach the whole of every default weight and no more', () => {
    const sum = Object.values(CANDIDATE_DEFAULTS.weights).reduce((total, weight) => total + weight, 0);
    expect(sum).toBe(1000);
    const best = makerOf('x', {
      grade: 'A',
      capacity: '9000000',
      tags: ['leading', 'little-giant', 'champion'],
      listed: true,
      signalled: '2026-02',
      ties: TIE_KINDS.flatMap((kind) => Array.from({ length: 5 }, () => tieOf(kind))),
    });
    const { parts } = judgeMakers(view(), [best])[0]!;
    for (const name of ['capability', 'capacity', 'links', 'contact', 'signals', 'tags'] as const)
      expect(parts[name]).toBe(CANDIDATE_DEFAULTS.weights[name]);
  });

  it('do not depend on the order of the rows', () =>
    fc.assert(
      fc.property(makers, (all) => {
        expect(plainly(judgeMakers(view(), all.toReversed()))).toEqual(plainly(judgeMakers(view(), all)));
      }),
    ));

  it('keep their scores whoever else is there', () =>
    fc.assert(
      fc.property(makers, aPlan, (all, plan) => {
        const more = judgeMakers(view(), [...all, makerOf('more', { ...plan, group: 'more' })]);
        const scores = new Map(more.map(({ enterprise, score }) => [enterprise, score]));
        for (const { enterprise, score } of judgeMakers(view(), all)) expect(scores.get(enterprise)).toBe(score);
      }),
    ));

  it('are never lowered by more of a good thing', () =>
    fc.assert(
      fc.property(
        aPlan,
        fc.constantFrom<(plan: MakerPlan) => MakerPlan>(
          (plan) => ({ ...plan, grade: 'A' }),
          (plan) => ({ ...plan, capacity: '9000000' }),
          (plan) => ({ ...plan, tags: [...(plan.tags ?? []), 'leading'] }),
          (plan) => ({ ...plan, tags: [...(plan.tags ?? []), '专精特新'] }),
          (plan) => ({ ...plan, listed: true }),
          (plan) => ({ ...plan, signalled: '2026-02' }),
          (plan) => ({ ...plan, others: ['mirror', 'soda', 'window'] }),
          ...TIE_KINDS.map((kind) => (plan: MakerPlan) => ({ ...plan, ties: [...(plan.ties ?? []), tieOf(kind)] })),
        ),
        (plan, better) => {
          const [before] = judgeMakers(view(), [makerOf('x', plan)]);
          const [after] = judgeMakers(view(), [makerOf('x', better(plan))]);
          expect(after!.score).toBeGreaterThanOrEqual(before!.score);
        },
      ),
    ));

  it('stand once a holding group, with its best firm', () =>
    fc.assert(
      fc.property(makers, (all) => {
        const ranked = judgeMakers(view(), all);
        expect(new Set(ranked.map(({ group }) => group)).size).toBe(ranked.length);
        expect(new Set(all.map(({ facts }) => facts.group)).size).toBe(ranked.length);
        for (const { facts, ties } of all) {
          const own = judgeMakers(view(), [{ facts, ties }])[0]!;
          expect(ranked.find(({ group }) => group === facts.group)!.score).toBeGreaterThanOrEqual(own.score);
        }
      }),
    ));

  it('have a range of ranks that judging again with each weight 10 % less and more would find', () =>
    fc.assert(
      fc.property(makers, someWeights, (all, weights) => {
        const single = all.map(({ facts, ties }) => ({ facts: { ...facts, group: facts.enterprise }, ties }));
        const asked = { ...CANDIDATE_DEFAULTS.weights, ...weights };
        const ranksWith = (one: Partial<typeof asked>) =>
          new Map(
            judgeMakers(view({ weights: { ...asked, ...one } }), single).map(({ enterprise, rank }) => [
              enterprise,
              rank,
            ]),
          );
        const orders = CANDIDATE_CONTRIBUTIONS.flatMap((name) =>
          [0.9, 1.1].map((by) => ranksWith({ [name]: Math.round(asked[name] * by) })),
        );
        const seen = view({ weights });
        const ranked = rankCandidates(single.flatMap((maker) => judgeMaker(seen, maker) ?? []));
        const ranges = rangeCandidates(ranked, seen.options.weights);
        for (const { enterprise, rank } of judgeMakers(seen, single)) {
          const ranks = [rank, ...orders.map((order) => order.get(enterprise)!)];
          expect(ranges[rank - 1]).toEqual({ best: Math.min(...ranks), worst: Math.max(...ranks) });
        }
      }),
      { numRuns: 60 },
    ));
});

describe('a contribution', () => {
  it('says what it makes, how surely, and how much', () => {
    expect(sentence({}, 'capability')).toBe('能生产：玻璃；2024 资料。');
    expect(sentence({ grade: 'unproven' }, 'capability')).toBe('能生产：玻璃；2024 资料；只有常识或估计，须核实。');
    expect(sentence({ capacity: '500000' }, 'capacity')).toBe('产能：50 万吨/年。');
    expect(sentence({}, 'capacity')).toBe('产能：未见可换算的登记。');
  });

  it('halves an expansion with its age, and knows none without a date', () => {
    expect(points({ signalled: '2026-02' }, 'signals')).toBe(100);
    expect(points({ signalled: '2027' }, 'signals')).toBe(100);
    expect(points({ signalled: '2024-08' }, 'signals')).toBe(50);
    expect(points({ signalled: '2024-08' }, 'signals', { halfLifeMonths: 6 })).toBe(12);
    expect(points({ signalled: '2025-06' }, 'signals', { asOf: '2030' })).toBe(12);
    expect(points({}, 'signals')).toBe(0);
    expect(sentence({ signalled: '2024-08' }, 'signals', { statement: '二期开工。' })).toBe(
      '扩产：二期开工；最近一次 2024-08；每 18 个月减半，已减 1 次。',
    );
  });

  it('does not say that there is no expansion where only the day to reckon its age to is missing', () => {
    const undated = viewCandidates({ ...SALT, asOf: null }, 'C', 'glass');
    expect(sentence({ signalled: '2024-08' }, 'signals', { statement: '二期开工。' }, undated)).toBe(
      '扩产：二期开工；最近一次 2024-08；未给出判断日期，无从计其时效，不计分。',
    );
    expect(sentence({}, 'signals', {}, undated)).toBe('扩产：未见有日期的扩产动向。');
  });

  it('counts of the levels of 专精特新 only the highest', () => {
    expect(points({ tags: ['SRDI', 'little-giant', 'innovative'] }, 'tags')).toBe(50);
    expect(points({ tags: ['创新型'] }, 'tags')).toBe(20);
    expect(points({ tags: ['leading'], listed: true }, 'tags')).toBe(90);
    expect(sentence({ tags: ['leading'], listed: true }, 'tags')).toBe('资质：龙头、上市。');
  });

  it('measures between seats, and says of what it does not know that it does not count', () => {
    expect(points({ region: 'N' }, 'distance')).toBe(45);
    expect(points({ region: 'F' }, 'distance')).toBe(20);
    expect(points({ region: 'Q1' }, 'distance')).toBe(0);
    expect(sentence({ region: 'N' }, 'distance')).toMatch(/^距离：两地驻地直线约 30\d 公里。$/);
    expect(sentence({ region: 'Q1' }, 'distance')).toBe('距离：未知（驻地坐标未登记），不计分。');
    expect(sentence({ region: null, abroad: true }, 'distance')).toBe('距离：企业在境外，未知，不计分。');
    expect(judgeMakers(view(), [makerOf('x', { region: 'Q1' })])[0]!.distanceKm).toBeNull();
    expect(judgeMakers(view(), [makerOf('x', { region: 'N1' })])[0]!.distanceKm).toBeGreaterThan(0);
  });

  it('counts a policy that holds there and not here', () => {
    expect(points({ region: 'F' }, 'policy')).toBe(20);
    expect(points({ region: 'N' }, 'policy')).toBe(0);
    expect(sentence({ region: 'F' }, 'policy')).toBe('政策：原地受限而本市没有：限制新增产能。');
    expect(sentence({ region: 'N' }, 'policy')).toBe('政策：两地都未登记区域性政策限制。');
  });

  it('names the inputs and customers that stand here, also for what else a firm makes', () => {
    expect(points({}, 'finds')).toBe(32);
    expect(sentence({}, 'finds')).toBe('本市有：主料纯碱；客户门窗。');
    expect(points({ others: ['mirror'] }, 'finds')).toBe(36);
    expect(sentence({ others: ['mirror'] }, 'finds')).toBe('本市有：主料纯碱；客户门窗；它的镜子在本市也有上下游。');
  });

  it('says that none is on record where nobody has looked for inputs and customers', () => {
    const elsewhere = viewCandidates(SALT, 'N', 'glass');
    expect(sentence({}, 'finds', {}, elsewhere)).toBe('本市：未见其主料和客户的登记。');
  });

  it('names whom it is tied to here, and says where nobody is known', () => {
    expect(sentence({}, 'links')).toBe('同链：与本市企业未见供应、持股或共同项目。');
    expect(sentence({}, 'contact')).toBe('往来：未见与本市的往来登记。');
    const ties = [tieOf('supply', '甲厂'), tieOf('contact', '乙市', { word: 'visit', on: '2025-03' })];
    expect(sentence({ ties }, 'links')).toBe('同链：向甲厂供货。');
    expect(sentence({ ties }, 'contact')).toBe('往来：与乙市：考察对接（2025-03）。');
    expect(points({ ties }, 'links')).toBe(50);
    expect(points({ ties }, 'contact')).toBe(60);
  });
});
