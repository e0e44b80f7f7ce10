import { describe, expect, it } from 'vitest';
import { matchSeats } from './seats/match.ts';
import { readPlaces } from './seats/places.ts';
import { stemOf } from './seats/stem.ts';
import { bareRegions } from '../server/store/regions/builtIn.ts';

/** As GeoNames writes a place of Inner Mongolia. */
const line = (id: number, names: string, feature: string, admin2: string, [lat, lng] = [43, 122]) =>
  [id, 'x', 'x', names, lat, lng, 'P', feature, 'CN', '', '20', admin2].join('\t');
const match = (...lines: string[]) => matchSeats(bareRegions(), readPlaces(lines.join('\n')));
const idsOf = (...lines: string[]) => Object.fromEntries([...match(...lines)].map(([code, { id }]) => [code, id]));

describe('matching places to divisions', () => {
  it('takes a place by full name and the code of its prefecture, and by what stands before the kind where it is a seat', () => {
    expect(idsOf(line(1, '大沁他拉,奈曼旗', 'PPL', '1505'), line(2, 'kai lu,开鲁', 'PPLA3', '1505'))).toEqual({
      '150523': '2',
      '150525': '1',
    });
  });

  it('takes no town for a county that only bears its name, and none of another prefecture', () => {
    expect(idsOf(line(1, '开鲁', 'PPLA4', '1505'), line(2, '奈曼旗', 'PPL', '1504'))).toEqual({});
  });

  it('takes the place that is ranked as the prefecture’s seat whatever it is called, and none of two that are far apart', () => {
    expect(idsOf(line(1, '巴彦塔拉', 'PPLA2', '1505'))).toEqual({ '150500': '1' });
    expect(idsOf(line(1, '甲', 'PPLA2', '1505', [43, 122]), line(2, '乙', 'PPLA2', '1505', [44, 122]))).toEqual({});
    expect(idsOf(line(2, '甲', 'PPLA2', '1505', [43, 122]), line(1, '乙', 'PPLA2', '1505', [43.01, 122]))).toEqual({
      '150500': '1',
    });
  });

  it('lets a league sit in the county that it is governed from', () => {
    expect(idsOf(line(1, '乌兰浩特市', 'PPLA3', '1522'))).toEqual({ '152200': '1', '152201': '1' });
  });

  it('leaves out a place that two counties would have', () => {
    expect(idsOf(line(1, '开鲁县,奈曼旗', 'PPLA3', '1505'))).toEqual({});
  });

  it('knows a county’s own name', () => {
    expect(
      ['开鲁县', '青龙满族自治县', '积石山保安族东乡族撒拉族自治县', '前郭尔罗斯蒙古族自治县', '赵县'].map(stemOf),
    ).toEqual(['开鲁', '青龙', '积石山', '前郭尔罗斯', null]);
  });
});
