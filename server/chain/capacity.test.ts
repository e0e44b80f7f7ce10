import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapacity, recountCapacities, rollUpCapacities, type CapacityLine } from './capacity.ts';

const line = (amount: string | null, unit = 't/a', status: CapacityLine['status'] = 'active'): CapacityLine => ({
  status,
  capacity: readCapacity(amount, unit),
});

const aLine = fc
  .record({
    amount: fc.constantFrom(null, '0.1', '0.2', '5000000', '21811.5'),
    unit: fc.constantFrom('t/a', '万吨/年', 'm3/d', 'furlong'),
    status: fc.constantFrom('active', 'active', 'planned'),
  })
  .map(({ amount, unit, status }) => line(amount, unit, status));
const groups = fc.array(fc.array(aLine, { minLength: 1, maxLength: 3 }), { maxLength: 5 });

describe('a capacity', () => {
  it('is read in the canonical unit', () => {
    expect(readCapacity('500', '万吨/年')).toEqual({ unit: 't/a', amount: '5000000' });
    expect(readCapacity('60', '万吨')).toEqual({ unit: 't', amount: '600000' });
    expect(readCapacity('2', '克')).toEqual({ unit: 't', amount: '0.000002' });
  });

  it.each([
    ['no number', null, 't/a'],
    ['nought', '0', 't/a'],
    ['less than nought', '-5', 't/a'],
    ['no unit', '5', null],
    ['an unknown unit', '5', 'furlong'],
    ['another thing', '5', 't/a 纯碱'],
    ['a pure number', '5', '%'],
    ['more than anything on earth', '100000000001', 't/a'],
    ['finer than a gram', '0.5', '克'],
    ['a number that never ends', '1', '亩'],
  ])('is unknown where it is %s', (_what, amount, unit) => {
    expect(readCapacity(amount, unit)).toBeNull();
  });
});

describe('capacities of a place', () => {
  it('add up exactly, know the largest group, and who says nothing', () => {
    const found = rollUpCapacities([
      [line('0.1'), line('0.2')],
      [line('0.25')],
      [line(null)],
      [line('5', '万吨/年', 'planned')],
    ]);
    expect(found).toEqual([{ unit: 't/a', total: '0.55', largest: '0.3', known: 2, planned: '50000' }]);
  });

  it('count a group as known only where all that it runs is', () => {
    const found = rollUpCapacities([
      [line('100'), line(null)],
      [line('40'), line('2', 'm3/d')],
    ]);
    expect(found).toEqual([
      { unit: 'm3/a', total: '730', largest: '730', known: 0, planned: '0' },
      { unit: 't/a', total: '140', largest: '100', known: 0, planned: '0' },
    ]);
  });

  it('are the same in whatever order the groups come, and when one grows later', () => {
    fc.assert(
      fc.property(groups, fc.array(aLine, { maxLength: 2 }), (all, more) => {
        expect(rollUpCapacities(all.toReversed())).toEqual(rollUpCapacities(all));
        const [first = [], ...others] = all;
        const grown = recountCapacities(rollUpCapacities(all), first, [...first, ...more]);
        expect(grown).toEqual(rollUpCapacities([[...first, ...more], ...others]));
      }),
    );
  });
});
