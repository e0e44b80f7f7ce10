// Do the numbers on the chips say what a press would leave?
import { describe, expect, it } from 'vitest';
import { countBy, countFillable, countIn, toggled, type CountedGap } from './facets.ts';
import { WHOLE_LIST } from './gapList.ts';

const gap = (over: Partial<CountedGap> & { at?: string }): CountedGap => ({
  region: { code: over.at ?? '150523', level: 'COUNTY', nameZh: '开鲁县', nameEn: 'Kailu' },
  segment: { stage: 'UPSTREAM' },
  coverage: { state: 'ABSENT' },
  outlook: { kind: 'RECRUIT_FROM_AFAR' },
  candidateCount: 0,
  kind: 'FILL',
  viability: 'VIABLE',
  level: 'HIGH',
  ...over,
});
const gaps = [
  gap({}),
  gap({ kind: 'BUILD', viability: 'BLOCKED' }),
  gap({ kind: 'BUILD', at: '150525' }),
  gap({ kind: 'EXTEND', level: 'LOW', segment: { stage: 'BY_PRODUCT' } }),
];

describe('the numbers on the chips', () => {
  it('count what the other filters leave, whatever is chosen in their own', () => {
    const list = { ...WHOLE_LIST, kinds: ['FILL' as const], viabilities: ['VIABLE' as const] };
    expect(Object.fromEntries(countBy(gaps, list, 'kinds'))).toEqual({ FILL: 1, BUILD: 1, EXTEND: 1 });
    expect(Object.fromEntries(countBy(gaps, list, 'viabilities'))).toEqual({ VIABLE: 1 });
    expect(Object.fromEntries(countBy(gaps, list, 'counties'))).toEqual({ 150523: 1 });
    expect(Object.fromEntries(countBy(gaps, WHOLE_LIST, 'counties'))).toEqual({ 150523: 3, 150525: 1 });
  });

  it('count what as many firms could fill, and under that number everything else', () => {
    const some = [gap({ candidateCount: 1 }), gap({ candidateCount: 4, kind: 'BUILD' }), gap({})];
    expect([1, 2, 5].map((firms) => countFillable(some, WHOLE_LIST, firms))).toEqual([2, 1, 0]);
    expect(Object.fromEntries(countBy(some, { ...WHOLE_LIST, firms: 2 }, 'kinds'))).toEqual({ BUILD: 1 });
  });

  it('count the gaps of one county before any filter', () => {
    expect(countIn(gaps, '150523')).toBe(3);
  });

  it('take a word in, and out again', () => {
    expect(toggled(['FILL'], 'BUILD')).toEqual(['FILL', 'BUILD']);
    expect(toggled(['FILL', 'BUILD'], 'FILL')).toEqual(['BUILD']);
  });
});
