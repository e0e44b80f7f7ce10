import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, fraction, multiply, readDecimal, writeDecimal, writeRounded, ZERO } from './exact.ts';
import { amountOf, convert, isBelow, isRefusal, plus, readQuantity, times, unitOf, type Quantity } from './quantity.ts';
import { CANONICAL, UNITS } from './table.ts';
import { readUnit, writeDimensions } from './unit.ts';

const read = (amount: string, unit: string): Quantity => {
  const found = readQuantity(amount, unit);
  if (isRefusal(found)) throw new Error(`${amount} ${unit}: ${found.refused}`);
  return found;
};
const told = (quantity: Quantity) => `${amountOf(quantity)} ${unitOf(quantity)}`;
const refusal = (amount: string | null, unit: string | null) => readQuantity(amount, unit);

const aDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([scaled, places]) => ({
    scaled,
    places,
    text: writeDecimal(fraction(scaled, 10n ** BigInt(places)), places)!,
  }));
const aUnit = fc.constantFrom(...Object.keys(UNITS));

describe('a decimal', () => {
  it('is read and written without loss', () => {
    fc.assert(
      fc.property(aDecimal, ({ scaled, places, text }) => {
        const value = readDecimal(text)!;
        expect(compare(value, fraction(scaled, 10n ** BigInt(places)))).toBe(0);
        expect(writeDecimal(value, places)).toBe(text);
      }),
    );
  });

  it('is reckoned with exactly, where floats are not', () => {
    const [tenth, fifth] = [readDecimal('0.1')!, readDecimal('0.2')!];
    expect(writeDecimal(add(tenth, fifth), 6)).toBe('0.3');
    expect(writeDecimal(multiply(readDecimal('9007199254740993')!, readDecimal('1.1')!), 6)).toBe('9907919180215092.3');
    fc.assert(
      fc.property(aDecimal, aDecimal, (left, right) => {
        const [one, other] = [readDecimal(left.text)!, readDecimal(right.text)!];
        expect(add(one, other)).toEqual(add(other, one));
        const quotient = divide(one, other);
        if (quotient) expect(compare(multiply(quotient, other), one)).toBe(0);
        else expect(compare(other, ZERO)).toBe(0);
      }),
    );
  });

  it('that never ends is not written as if it did', () => {
    const third = divide(readDecimal('1')!, readDecimal('3')!)!;
    expect(writeDecimal(third, 6)).toBeNull();
    expect(writeRounded(third, 6)).toBe('0.333333');
    expect(writeRounded(readDecimal('-2.5')!, 0)).toBe('-2');
  });

  it.each(['', 'many', '1e6', '1,000', '0x10', '1.', `1${'0'.repeat(60)}`])('is not %j', (text) => {
    expect(readDecimal(text)).toBeNull();
  });
});

describe('a unit', () => {
  it.each([
    ['t/a', '1', 't/a'],
    ['万吨/年', '1', '10000 t/a'],
    ['吨/天', '1', '365 t/a'],
    ['kg', '250', '0.25 t'],
    ['重量箱', '20', '1 t'],
    ['亿kWh/年', '50.54', '5054000 MWh/a'],
    ['GWh/a', '5054', '5054000 MWh/a'],
    ['亿元', '261', '26100000000 元'],
    ['元/t', '1250', '1250 元/t'],
    ['元/千克', '7.7', '7700 元/t'],
    ['口井', '730', '730 口井'],
    ['bags/t', '40', '40 袋/t'],
    ['m3/d', '4800000', '1752000000 m3/a'],
    ['亩', '3', '2000 m2'],
    ['t/t', '1.93', '1.93 '],
    ['%', '12.5', '0.125 '],
  ])('%s is told in the canonical one', (unit, amount, expected) => {
    expect(told(read(amount, unit))).toBe(expected.includes(' ') ? expected : `${amount} ${expected}`);
  });

  it('that the table does not know is refused, and so is one that counts something else', () => {
    expect(refusal('3', 'furlong')).toEqual({ refused: 'unknown unit', about: 'furlong' });
    expect(refusal('3', 't/furlong')).toEqual({ refused: 'unknown unit', about: 't/furlong' });
    expect(refusal('3', '')).toEqual({ refused: 'no unit', about: '' });
    expect(refusal('several', 't')).toEqual({ refused: 'no number', about: 'several' });
    expect(refusal(null, 't')).toEqual({ refused: 'no number', about: '' });
    expect(refusal('5000000', 't/a 纯碱')).toEqual({ refused: 'counts something else', about: '纯碱' });
    expect(refusal('0.26', 't/t of from')).toEqual({ refused: 'counts something else', about: 'of from' });
  });

  it('has one canonical spelling for each dimension, which is itself in the table', () => {
    for (const [dimension, symbol] of Object.entries(CANONICAL)) {
      expect(UNITS[symbol]).toEqual([dimension, '1']);
    }
    fc.assert(
      fc.property(aUnit, aUnit, (over, under) => {
        const unit = readUnit(`${over}/${under}`)!;
        const canonical = writeDimensions(unit.dimensions);
        if (canonical === '') return;
        const again = readUnit(canonical)!;
        expect([...again.dimensions]).toEqual([...unit.dimensions]);
        expect(again.factor).toEqual({ over: 1n, under: 1n });
      }),
    );
  });
});

describe('a quantity', () => {
  it('converts there and back to the same', () => {
    fc.assert(
      fc.property(aDecimal, aUnit, aUnit, ({ text }, from, to) => {
        const quantity = read(text, from);
        const there = convert(quantity, to);
        const alike = UNITS[from]![0] === UNITS[to]![0];
        expect(there !== null).toBe(alike);
        if (there === null) return;
        const factor = readUnit(to)!.factor;
        expect(compare(multiply(there, factor), quantity.value)).toBe(0);
      }),
    );
  });

  it('is never compared with, or added to, one of another sort', () => {
    fc.assert(
      fc.property(aUnit, aUnit, (left, right) => {
        const alike = UNITS[left]![0] === UNITS[right]![0];
        expect(plus(read('1', left), read('1', right)) !== null).toBe(alike);
        expect(isBelow(read('1', left), read('2', right)) !== null).toBe(alike);
      }),
    );
    expect(isBelow(read('18000000', 'kW'), read('1', 'MWh/a'))).toBeNull();
    expect(convert(read('8', 'kgce'), 'm3')).toBeNull();
    expect(convert(read('5', 't'), 't/a')).toBeNull();
    expect(convert(read('5', 't'), 't 纯碱')).toBeNull();
  });

  it('times a coefficient is what the coefficient is in, whatever the units are written in', () => {
    const aluminium = read('38', '万吨/年');
    expect(told(times(aluminium, read('1.93', 't/t')))).toBe('733400 t/a');
    expect(told(times(aluminium, read('13300', 'kWh/t')))).toBe('5054000 MWh/a');
    expect(told(times(read('321811', 't/a'), read('40', 'bags/t')))).toBe('12872440 袋/a');
    expect(told(times(times(aluminium, read('1.93', 't/t')), read('2.5', '元/kg')))).toBe('1833500000 元/a');
    expect(unitOf(times(read('25.4', '元/m2'), read('1', 't/a')))).toBe('t·元/m2/a');
  });

  it('keeps its order when both sides are converted', () => {
    fc.assert(
      fc.property(aDecimal, aDecimal, fc.constantFrom('t', 'kg', '万吨'), (left, right, unit) => {
        const kilos = readDecimal(left.text)!;
        const below = isBelow(read(left.text, unit), read(right.text, unit));
        expect(below).toBe(compare(kilos, readDecimal(right.text)!) < 0);
      }),
    );
  });
});
