import { describe, expect, it } from 'vitest';
import { coverOf } from './coverage.ts';
import { explainGap, findGaps } from './gaps.ts';
import { newWorld, type World } from './testWorld.ts';

const isGap = (world: World, region: string, segment: string) => explainGap(world.snapshot(), region, segment) !== null;
const verdictOf = (world: World, region: string, segment: string) =>
  coverOf(world.snapshot(), region, segment).verdict.zh;

describe('what is no gap', () => {
  it('is what stands', () => {
    const world = newWorld().segment('soda').makes('g1', 'soda', 'A').makes('g2', 'soda', 'A');
    expect(isGap(world, 'A', 'soda')).toBe(false);
    expect(verdictOf(world, 'A', 'soda')).toBe('不算缺口：本县已有，在产 2 家。');
  });

  it('is a step, whatever is known of it', () => {
    const world = newWorld().segment('brine', { scope: 'step' }).found('A', 'brine', 'none');
    expect(isGap(world, 'A', 'brine')).toBe(false);
    expect(verdictOf(world, 'A', 'brine')).toContain('厂内工序');
  });

  it('is another way to a product that stands or is planned here', () => {
    const world = newWorld().segment('soda').segment('solvay', { makes: 'soda' }).found('A', 'solvay', 'none');
    expect(isGap(world, 'A', 'solvay')).toBe(true);
    expect(isGap(world.project('p', 'A', ['soda']), 'A', 'solvay')).toBe(false);
    expect(verdictOf(world, 'A', 'solvay')).toContain('只是soda的另一条路线，soda在本县拟建');
  });

  it('is another way to a product of the same city, where that travels', () => {
    const world = (reach: 'site' | 'region') =>
      newWorld()
        .segment('soda', { reach })
        .segment('solvay', { makes: 'soda' })
        .found('C', 'solvay', 'none')
        .project('p', 'A', ['soda']);
    expect(isGap(world('region'), 'B', 'solvay')).toBe(false);
    expect(verdictOf(world('region'), 'B', 'solvay')).toContain('市内');
    expect(isGap(world('site'), 'B', 'solvay')).toBe(true);
  });

  it('is a resource that a survey says is not here, or that was searched for and is not on record', () => {
    const mine = () => newWorld().segment('trona', { siting: 'resource-bound' });
    const surveyed = mine().found('C', 'trona', 'unknown', { resource: 'none' });
    expect(isGap(surveyed, 'A', 'trona')).toBe(false);
    expect(verdictOf(surveyed, 'A', 'trona')).toContain('没有这种资源');
    expect(isGap(mine().found('A', 'trona', 'none'), 'A', 'trona')).toBe(false);
    expect(verdictOf(mine().found('A', 'trona', 'none'), 'A', 'trona')).toContain('没有登记探明的资源');
  });

  it('is not a deposit that is proven here and that nobody mines', () => {
    const world = newWorld()
      .segment('trona', { siting: 'resource-bound' })
      .found('A', 'trona', 'none', { resource: 'proven' });
    expect(explainGap(world.snapshot(), 'A', 'trona')).toMatchObject({ viability: 'viable' });
    expect(isGap(world, 'C', 'trona')).toBe(true);
  });

  it('keeps an unknown segment apart, to be surveyed first', () => {
    const world = newWorld().segment('soda').segment('glass').found('A', 'glass', 'none');
    const { gaps, unknown, none } = findGaps(world.snapshot(), 'A', 'salt');
    expect(gaps.map(({ segment, rank }) => [segment, rank])).toEqual([['glass', 1]]);
    expect(unknown.map(({ segment, rank }) => [segment, rank])).toEqual([['soda', null]]);
    expect(none).toEqual([]);
  });

  it('never says the same of an absent and of an unknown segment', () => {
    const world = (finding: 'none' | 'unknown') =>
      newWorld()
        .segment('soda')
        .segment('solvay', { makes: 'soda' })
        .segment('brine', { scope: 'step' })
        .segment('glass')
        .project('p', 'A', ['soda'])
        .found('A', 'solvay', finding)
        .found('A', 'brine', finding)
        .found('A', 'glass', finding);
    for (const segment of ['solvay', 'brine', 'glass']) {
      const absent = coverOf(world('none').snapshot(), 'A', segment).verdict;
      const unknown = coverOf(world('unknown').snapshot(), 'A', segment).verdict;
      expect(absent.zh).not.toBe(unknown.zh);
      expect(absent.en).not.toBe(unknown.en);
      expect(absent.zh).toContain('缺失');
      expect(unknown.zh).toContain('未摸底');
    }
  });
});
