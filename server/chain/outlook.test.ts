import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './buildSnapshot.ts';
import type { Outlook } from './gap.ts';
import { explainGap } from './gaps.ts';
import { distanceBetween } from './greatCircle.ts';
import { growRegionTree } from './region.ts';
import { newWorld, REGIONS, type World } from './testWorld.ts';

const missing = (reach: 'site' | 'region' | 'national' = 'region'): World =>
  newWorld().segment('glass', { reach }).found('C', 'glass', 'none');

const outlookOf = (world: World, region = 'C'): Outlook => explainGap(world.snapshot(), region, 'glass')!.outlook;

describe('where a missing segment could come from', () => {
  it('is a neighbour that has it, named with its producers', () => {
    const { kind, neighbours, reason, evidence } = outlookOf(
      missing().makes('one', 'glass', 'N1').makes('two', 'glass', 'F'),
    );
    expect(kind).toBe('buy-nearby');
    expect(neighbours).toEqual([{ region: 'N', producers: 1, distance: null }]);
    expect(reason.zh).toContain('邻水市（距离未知）有');
    expect(reason.en).toContain('Linshui (distance unknown) has it');
    expect(evidence).toContainEqual({ type: 'producers', region: 'N', segment: 'glass', where: 'inside' });
  });

  it('is a neighbour by a finding alone', () => {
    const { kind, neighbours, evidence } = outlookOf(missing().found('N', 'glass', 'present'));
    expect(kind).toBe('buy-nearby');
    expect(neighbours).toEqual([{ region: 'N', producers: 0, distance: null }]);
    expect(evidence).toContainEqual({ type: 'record', kind: 'surveys', key: 'N|glass' });
  });

  it('is far away where none near has it, saying who was searched and where nobody looked', () => {
    const { kind, without, unsurveyed, reason } = outlookOf(
      missing().found('N', 'glass', 'none').makes('one', 'glass', 'F'),
    );
    expect([kind, without, unsurveyed]).toEqual(['recruit-from-afar', 1, 1]);
    expect(reason.zh).toBe('宜向远处招：邻近 1 地查过没有、邻近 1 地未摸底；外地有 1 家企业在产。');
  });

  it('is no neighbour where it cannot leave its site', () => {
    const { kind, reason } = outlookOf(missing('site').makes('one', 'glass', 'N1'));
    expect(kind).toBe('recruit-from-afar');
    expect(reason.zh).toContain('但不外运');
  });

  it('is what stands here already, thin or planned', () => {
    expect(outlookOf(missing().makes('own', 'glass', 'A').makes('one', 'glass', 'N1')).kind).toBe('grow-own');
    expect(outlookOf(missing().project('new', 'A', ['glass'])).reason.zh).toContain('推其投产');
  });

  it('is nobody where none is known anywhere', () => {
    const { kind, reason } = outlookOf(missing());
    expect(kind).toBe('grow-own');
    expect(reason.zh).toBe('只能自建或另寻：邻近 2 地未摸底，外地也没有登记能做的企业。');
  });

  it('is out of reach where it cannot stand here and none near has it, but is bought where a neighbour has it', () => {
    const world = () =>
      missing().segment('ore').found('C', 'ore', 'none').flow('ore', 'glass').makes('one', 'glass', 'F');
    expect(outlookOf(world()).kind).toBe('out-of-reach');
    expect(outlookOf(world().makes('two', 'glass', 'N1')).kind).toBe('buy-nearby');
  });

  it('names the sibling of a county that has it, not the city around both', () => {
    const world = missing().makes('own', 'glass', 'B').found('A', 'glass', 'none');
    expect(outlookOf(world, 'A').neighbours.map(({ region }) => region)).toEqual(['B']);
    const byCity = newWorld()
      .segment('glass', { reach: 'region' })
      .found('C', 'glass', 'present')
      .found('A', 'glass', 'none');
    expect(outlookOf(byCity, 'A').neighbours.map(({ region }) => region)).toEqual(['C']);
  });

  it('puts the nearest first where the seats are known', () => {
    const seats: Record<string, [number, number]> = { C: [43.6, 122.3], N: [46.1, 122.1], Q1: [43.2, 124.4] };
    const regions = growRegionTree(
      REGIONS.map((region) => ({
        ...region,
        lat: seats[region.code]?.[0] ?? null,
        lng: seats[region.code]?.[1] ?? null,
      })),
    );
    const rows = { ...missing().makes('one', 'glass', 'N1').makes('two', 'glass', 'Q1').rows(), regions };
    const { neighbours, reason } = explainGap(buildSnapshot(rows), 'C', 'glass')!.outlook;
    expect(neighbours.map(({ region, distance }) => [region, distance])).toEqual([
      ['Q1', 175],
      ['N', 278],
    ]);
    expect(reason.zh).toContain('界河市（约 175 公里）、邻水市（约 278 公里）有');
  });
});

describe('the distance between seats', () => {
  const at = (lat: number | null, lng: number | null) => ({ ...REGIONS[0]!, lat, lng });

  it('is the great circle: a quarter of the meridian, half of the equator, nothing to itself', () => {
    expect(distanceBetween(at(0, 0), at(90, 0))).toBeCloseTo(10007.557, 2);
    expect(distanceBetween(at(0, 10), at(0, -170))).toBeCloseTo(20015.115, 2);
    expect(distanceBetween(at(43.6, 122.2), at(43.6, 122.2))).toBe(0);
  });

  it('is not known where a seat is not', () => {
    expect(distanceBetween(at(43.6, null), at(43.6, 122.2))).toBeNull();
  });
});
