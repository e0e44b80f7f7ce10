import { describe, expect, it } from 'vitest';
import type { Gap } from '../gap.ts';
import { explainGap } from '../gaps.ts';
import type { AskedOptions } from '../options.ts';
import { newWorld, type World } from '../testWorld.ts';

const glass = (): World => newWorld().segment('glass', { reach: 'region' }).found('A', 'glass', 'none');
const judge = (world: World, options: AskedOptions = {}): Gap => explainGap(world.snapshot(), 'A', 'glass', options)!;
const scale = (world: World, options: AskedOptions = {}) =>
  judge(world, options).contributions.find(({ name }) => name === 'scale')!;
const points = (world: World, options: AskedOptions = {}) => scale(world, options).points;

const priced = (world = glass()) => world.market('glass', 'price', '2000', '元/t', { period: '2025-07' });
const needs = (quantity: string, unit = 't/a', more = {}) => priced().needs('A', 'glass', { quantity, unit, ...more });

describe('scale', () => {
  it('gives 8 for each step of money a year that is reached, from a million to ten milliards', () => {
    expect(
      ['499', '500', '5000', '50000', '500000', '5000000', '50000000'].map((tonnes) => points(needs(tonnes))),
    ).toEqual([0, 8, 16, 24, 32, 40, 40]);
    expect(points(needs('50', '万吨/年'))).toBe(32);
    expect(points(needs('1000'), { scale: { steps: [2_000_000, 2_000_001] } })).toBe(8);
  });

  it('is nothing where it is not known, and says that this is not nought', () => {
    expect(scale(glass())).toMatchObject({ points: 0, atMost: 50 });
    expect(scale(glass()).reason.zh).toBe('金额未知，不计分，不等于没有。');
    expect(points(priced())).toBe(0);
  });

  it('counts no quantity of another sort, and tells it all the same', () => {
    const world = needs('5000000', 't/a 纯碱');
    expect(points(world)).toBe(0);
    expect(scale(world).reason.zh).toContain('登记的需求 500 万吨/年纯碱，无单价，折不成金额');
    expect(points(needs('5000000', 'm3/a'))).toBe(0);
    expect(points(needs('5000000', 't'))).toBe(0);
    expect(points(needs('730', '口井'))).toBe(0);
    expect(scale(needs('730', '口井', { from: '2026', to: '2028' })).reason.en).toContain('730 wells (2026—2028)');
  });

  it('spreads a need of so many in all over the years of its window, begun or not, and drops one that is over', () => {
    expect(points(needs('1500', 't', { from: '2027', to: '2029' }))).toBe(8);
    expect(points(needs('1499', 't', { from: '2027', to: '2029' }))).toBe(0);
    expect(points(needs('5000', 't/a', { from: '2020', to: '2025' }))).toBe(0);
  });

  it('reckons what users take by their coefficients, planned plants included', () => {
    const world = () => priced().flow('glass', 'bottle').takes('glass', 'bottle', '0.5 t/t');
    expect(points(world())).toBe(0);
    expect(points(world().makes('g', 'bottle', 'A', { capacity: '1000' }))).toBe(8);
    const planned = world().makes('g', 'bottle', 'A', { capacity: '1 万吨/年', status: 'planned' });
    expect(scale(planned)).toMatchObject({ points: 16 });
    expect(scale(planned).reason.zh).toBe(
      '本县用户按单耗需 5,000 吨/年（含拟建产能），单价 2,000 元/吨（全国 2025-07），约 1000 万元/年。',
    );
    expect(points(world().makes('g', 'bottle', 'A', { capacity: '1000 m3/a' }))).toBe(0);
    expect(points(world().makes('g', 'bottle', 'B', { capacity: '100000' }))).toBe(0);
  });

  it('takes a tenth of what its users turn over where its own need is not known', () => {
    const world = glass().flow('glass', 'soda', 'service').market('soda', 'price', '1250', '元/t');
    world.makes('g', 'soda', 'A', { capacity: '500 万吨/年', status: 'planned' });
    expect(scale(world)).toMatchObject({ points: 24 });
    expect(scale(world).reason.en).toContain('worth about CNY 6.25 billion a year');
    expect(points(world, { scale: { usersShare: 1000 } })).toBe(32);
    expect(scale(world).evidence).toContainEqual({ type: 'record', kind: 'market', key: 'soda|price|2025|全国' });
  });

  it('takes a tenth of the investment of projects that it serves, a tenth of it a year, each project once', () => {
    const world = glass().flow('glass', 'soda', 'service').flow('glass', 'trona', 'equipment');
    expect(points(world.project('idea', 'A', ['soda'], '洽谈', '90000000000'))).toBe(0);
    world.project('park', 'A', ['soda', 'trona'], '签约', '26100000000');
    expect(scale(world)).toMatchObject({ points: 24 });
    expect(scale(world).reason.zh).toBe(
      '所服务的park（2025）计划投资 261 亿元，按 10 年分摊、取 10%，计 2.61 亿元/年。',
    );
    expect(scale(world).evidence).toContainEqual({ type: 'record', kind: 'project_amounts', key: 'park|whole' });
    expect(points(world, { scale: { investmentYears: 1 } })).toBe(32);
    expect(points(world, { plannedStages: ['洽谈', '签约'] })).toBe(32);
  });

  it('takes a hundredth of a market for what sells elsewhere, of the country or of a place around', () => {
    const goods = () => glass().segment('glass', { reach: 'national' });
    expect(points(goods().market('glass', 'sales', '3000000000', '元'))).toBe(16);
    expect(points(glass().market('glass', 'sales', '3000000000', '元'))).toBe(0);
    expect(points(goods().market('glass', 'sales', '3000000000', '元', { scope: '北原' }))).toBe(16);
    expect(points(goods().market('glass', 'sales', '3000000000', '元', { scope: '某公司' }))).toBe(0);
    expect(points(priced(goods()).market('glass', 'output', '2440000', 't', { period: '2022' }))).toBe(16);
    expect(points(priced(goods()).market('glass', 'output', '2440000', 't', { period: '2022Q1' }))).toBe(0);
  });

  it('takes the newest nation-wide price that was known at the as-of', () => {
    const world = glass().needs('A', 'glass', { quantity: '1000', unit: 't/a' });
    world.market('glass', 'price', '100', '元/t', { period: '2025H1' });
    world.market('glass', 'price', '1000', '元/t', { period: '2025-07-01/2025-08-18' });
    world.market('glass', 'price', '100000', '元/t', { period: '2025-09', scope: '某公司' });
    world.market('glass', 'price', '200', '元/t', { period: '2025Q2' });
    world.market('glass', 'price', '300', '元/m2', { period: '2026-01' });
    expect(points(world)).toBe(8);
    expect(points(world, { asOf: '2025-06' })).toBe(0);
  });

  it('gives 5 for each step of value added', () => {
    const world = (ratio: string) => glass().market('glass', 'value-added-ratio', ratio, '倍');
    expect(['1.49', '1.5', '1.99', '2.0', '14'].map((ratio) => points(world(ratio)))).toEqual([0, 5, 5, 10, 10]);
    expect(scale(world('2.05')).reason.zh).toBe('金额未知，不计分，不等于没有；产出为原料价值的 2.05 倍（2025）。');
  });

  it('takes what comes to most, and never adds two ways to tell one thing', () => {
    const world = needs('500').takes('glass', 'bottle', '1 t/t').makes('g', 'bottle', 'A', { capacity: '5000' });
    expect(points(world)).toBe(16);
    expect(scale(world).reason.zh).toContain('用户按单耗需 5,000 吨/年');
  });
});
