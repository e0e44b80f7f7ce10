import { describe, expect, it } from 'vitest';
import { coverOf } from '../coverage.ts';
import type { AskedOptions } from '../options.ts';
import { findGaps } from '../gaps.ts';
import { newWorld, type World } from '../testWorld.ts';

/** Two plants that make 30,000 t of alkali a year, and a smelter nearby that takes it. */
const alkali = (): World =>
  newWorld()
    .makes('one', 'alkali', 'A', { capacity: '2 万吨/年' })
    .makes('two', 'alkali', 'B', { capacity: '10000' })
    .flow('alkali', 'alumina', 'auxiliary')
    .takes('alkali', 'alumina', '0.13 t/t', 'auxiliary');
const cover = (world: World, options: AskedOptions = {}, region = 'C') =>
  coverOf(world.snapshot(), region, 'alkali', options);
const state = (world: World, options: AskedOptions = {}) => cover(world, options).state;
const need = (quantity: string, unit = 't/a', more = {}) => alkali().needs('A', 'alkali', { quantity, unit, ...more });

describe('capacity against need', () => {
  it('makes it weak where all that is made is known to be less than what is needed, and says both', () => {
    expect(state(alkali())).toBe('present');
    expect(state(need('30000'))).toBe('present');
    expect(state(need('30001'))).toBe('weak');
    const { verdict, evidence } = cover(need('7.8', '万吨/年'));
    expect(verdict.zh).toBe('偏弱：在产 2 家，产能共 3 万吨/年，少于已知的本地需求 7.8 万吨/年，列为缺口。');
    expect(verdict.en).toBe(
      'Weak: 2 producers, but capacity of 30,000 t/year is below the known local need of 78,000 t/year, so it is a gap.',
    );
    expect(evidence).toContainEqual({ type: 'record', kind: 'demands', key: 'need-0' });
  });

  it('adds up needs on record below, and takes the larger of those and of what running users surely take', () => {
    expect(state(need('20000').needs('B', 'alkali', { quantity: '20000', unit: 't/a' }))).toBe('weak');
    expect(state(need('20000').needs('N', 'alkali', { quantity: '20000', unit: 't/a' }))).toBe('present');
    const users = (capacity: string, world = alkali()) => world.makes('smelter', 'alumina', 'B', { capacity });
    expect(state(users('230000'))).toBe('present');
    expect(state(users('600 万吨/年'))).toBe('weak');
    expect(state(users('230000', need('20000')))).toBe('present');
  });

  it('says nothing while a producer is unknown, or the survey knows of more', () => {
    expect(state(need('900000').makes('three', 'alkali', 'A'))).toBe('present');
    expect(state(need('900000').makes('one', 'alkali', 'B'))).toBe('present');
    expect(state(need('900000').found('C', 'alkali', 'present', { producers: '5' }))).toBe('present');
    expect(state(need('900000').found('C', 'alkali', 'present', { producers: '2' }))).toBe('weak');
  });

  it('counts no need that is over, has not begun, does not convert, or could be met otherwise', () => {
    expect(state(need('900000', 't/a', { from: '2028' }))).toBe('present');
    expect(state(need('900000', 't/a', { from: '2028' }), { asOf: '2029' })).toBe('weak');
    expect(state(need('900000', 't/a', { to: '2024' }))).toBe('present');
    expect(state(need('900000', 't/a 氧化铝'))).toBe('present');
    expect(state(need('900000', 't'))).toBe('present');
    const choosing = alkali().makes('smelter', 'alumina', 'B', { capacity: '600 万吨/年' });
    choosing.flow('alkali', 'alumina', 'auxiliary', ['base']).flow('lime', 'alumina', 'auxiliary', ['base']);
    expect(state(choosing.takes('alkali', 'alumina', '0.13 t/t', 'auxiliary'))).toBe('present');
  });

  it('never takes what comes out of a plant for what it takes, nor plans for plants', () => {
    const world = newWorld()
      .makes('one', 'alkali', 'A', { capacity: '1' })
      .makes('two', 'alkali', 'B', { capacity: '1' });
    world.makes('smelter', 'alumina', 'B', { capacity: '600 万吨/年' });
    expect(state(world.takes('alkali', 'alumina', '0.13 t/t of from', 'by-product'))).toBe('present');
    const planned = alkali().makes('smelter', 'alumina', 'B', { capacity: '600 万吨/年', status: 'planned' });
    expect(state(planned)).toBe('present');
  });

  it('is a gap of the segment itself, and none of its users', () => {
    const world = (quantity: string) =>
      need(quantity).segment('alumina', { stage: 'downstream' }).found('C', 'alumina', 'none');
    const list = (quantity: string) => findGaps(world(quantity).snapshot(), 'C', 'salt').gaps;
    const scoreOf = (quantity: string) => list(quantity).find(({ segment }) => segment === 'alumina')?.score;
    expect(list('1').map(({ segment }) => segment)).toEqual(['alumina']);
    expect(list('90000').map(({ segment, kind }) => [segment, kind])).toContainEqual(['alkali', 'strengthen']);
    expect(scoreOf('90000')).toBe(scoreOf('1'));
  });
});

describe('what is told of capacities', () => {
  it('is the sum, the plans, who is known, and the share of the largest', () => {
    const world = alkali()
      .makes('three', 'alkali', 'A')
      .makes('four', 'alkali', 'A', { capacity: '900', status: 'planned' });
    expect(cover(world).capacity).toEqual({
      total: '30000',
      unit: 't/a',
      planned: '900',
      knownProducers: 2,
      unknownProducers: 1,
      largestShare: 666,
    });
    expect(cover(alkali(), {}, 'N').capacity).toBeNull();
    const plans = newWorld().segment('alkali').makes('four', 'alkali', 'A', { capacity: '900', status: 'planned' });
    expect(cover(plans).capacity).toMatchObject({
      total: '0',
      planned: '900',
      largestShare: null,
      unknownProducers: 0,
    });
  });

  it('is in the unit in which most are known', () => {
    const world = alkali().makes('three', 'alkali', 'A', { capacity: '5 m3/a' });
    expect(cover(world).capacity).toMatchObject({ unit: 't/a', knownProducers: 2, unknownProducers: 1 });
  });
});

describe('what is told of the local need', () => {
  it('is each need with its figure, what is counted, and why the rest is not', () => {
    const world = need('78', '万吨/年', { statementZh: '氧化铝用碱' })
      .needs('A', 'alkali', { quantity: '6000000', unit: 't/a 氧化铝' })
      .makes('smelter', 'alumina', 'B', { capacity: '600 万吨/年' });
    const { localDemand } = cover(world);
    expect(localDemand).toMatchObject({ total: '780000', unit: 't/a' });
    expect(
      localDemand?.needs.map(({ basis, user, amount, unit, counted }) => [basis, user, amount, unit, counted]),
    ).toEqual([
      ['record', null, '780000', 't/a', true],
      ['record', null, null, null, false],
      ['flow', 'alumina', '780000', 't/a', true],
    ]);
    expect(localDemand?.needs.map(({ reason }) => reason.zh)).toEqual([
      '登记的需求：氧化铝用碱，合 78 万吨/年。',
      '登记的需求（6000000 t/a 氧化铝，数的是氧化铝，不是本环节）；不能换算，不计入合计。',
      '在产的alumina按单耗 0.13 t/t 需 78 万吨/年。',
    ]);
    expect(localDemand?.needs[1]?.reason.en).toBe(
      'A need on record (6000000 t/a 氧化铝 counts 氧化铝, not this); it does not convert, so it is left out of the total.',
    );
  });

  it('has no total where nothing converts, and is nothing where nothing is on record', () => {
    expect(cover(need('730', 'furlong')).localDemand).toMatchObject({ total: null, unit: null });
    expect(cover(need('730', 'furlong')).localDemand?.needs[0]?.reason.zh).toContain('单位“furlong”不在单位表');
    expect(cover(alkali()).localDemand).toBeNull();
    const gas = alkali().makes('smelter', 'alumina', 'B', { capacity: '5 m3/a' });
    expect(cover(gas).localDemand?.needs[0]?.reason.zh).toContain('用户产能的单位是 m3/a，与单耗对不上');
  });
});
