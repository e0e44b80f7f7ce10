import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Column, type RecordKind } from '../chain/records.ts';
import { adviseDate, isDate } from './date.ts';
import { adviseDecimal, expandExponent, isDecimal } from './decimal.ts';
import { gatherPlaces } from './gatherPlaces.ts';
import { readCell, readKeyPart } from './readCell.ts';
import { comesBack } from './writeCell.ts';

const places = gatherPlaces(undefined, []);

function column(kind: RecordKind, name: string): Column {
  const found = columnsOf(kind).find((known) => known.name === name);
  if (!found) throw new Error(`${kind} has no column ${name}`);
  return found;
}
const read = (kind: RecordKind, name: string, text: string) => readCell(column(kind, name), text, places);

describe('a decimal', () => {
  it.each(['0', '12', '-3.50', '0.001', '8754.65', '123456789012345678.90'])('may be %s', (text) => {
    expect(isDecimal(text)).toBe(true);
    expect(read('produces', 'capacity', text)).toEqual({ value: text });
  });

  it.each([
    ['1,234.50', '1234.50'],
    ['１２．５', '12.5'],
    ['1.5E+5', '150000'],
    ['13,400万元', '134000000'],
    ['12.5亿', '1250000000'],
    ['12%', 'percent'],
    ['3吨', 'unit'],
    ['.5', '12.5'],
    ['+5', '12.5'],
    ['007', '12.5'],
  ])('is not %s, and the advice speaks of %s', (text, advice) => {
    expect(isDecimal(text)).toBe(false);
    expect(adviseDecimal(text)).toContain(advice);
  });

  it('keeps its value when an exponent is written out', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 });
    fc.assert(
      fc.property(numbers, (number) => {
        const text = number.toExponential();
        const written = expandExponent(text);
        if (written !== null) expect(Number(written)).toBe(number === 0 ? 0 : number);
        else expect(Math.abs(number)).toBeLessThan(1e-40);
      }),
    );
  });
});

describe('a date', () => {
  it.each(['2025', '2025-10', '2025-10-27', '2024-02-29'])('may be %s', (text) => expect(isDate(text)).toBe(true));

  it.each([
    ['2025-02-29', '2025-10-27'],
    ['2025-13', '2025-10'],
    ['2020/1/2', 'write 2020-01-02'],
    ['2020年1月', 'write 2020-01'],
    ['２０２０年', 'write 2020'],
    ['20250102', 'write 2025-01-02'],
    ['1997-01-28 至 无固定期限', '2025-10-27'],
  ])('is not %s, and the advice is: %s', (text, advice) => {
    expect(isDate(text)).toBe(false);
    expect(adviseDate(text)).toContain(advice);
  });
});

describe('a cell', () => {
  it('that is empty claims nothing, and one with a dash claims none', () => {
    expect(read('enterprises', 'country', '  ')).toEqual({ value: undefined });
    expect(read('enterprises', 'country', '-')).toEqual({ value: null });
    expect(read('enterprises', 'tags', '-')).toEqual({ value: null });
  });

  it('holds several values only in a set', () => {
    expect(read('enterprises', 'tags', '龙头| 上市 |龙头|')).toEqual({ value: ['龙头', '上市'] });
    expect(read('enterprises', 'main_products', '碱|盐')).toEqual({ value: '碱|盐' });
    expect(read('enterprises', 'tags', '龙头|-')).toHaveProperty('complaint');
  });

  it('says a choice in either language, and lists them where it does not', () => {
    expect(read('surveys', 'finding', '部分')).toEqual({ value: 'partial' });
    expect(read('surveys', 'finding', ' PRESENT ')).toEqual({ value: 'present' });
    expect(read('surveys', 'finding', '可能')).toMatchObject({
      complaint: { advice: expect.stringContaining('present 已有') },
    });
  });

  it('names a region by code, name, short name or path', () => {
    for (const text of ['150525', '奈曼旗', '奈曼', '内蒙古通辽市奈曼旗', '通辽/奈曼']) {
      expect(read('enterprises', 'region', text), text).toEqual({ value: '150525' });
    }
    expect(read('conditions', 'regions', '通辽|科左中旗')).toEqual({ value: ['150500', '150521'] });
  });

  it('lists the codes of regions that share a name, and never picks one', () => {
    const reading = read('enterprises', 'region', '鼓楼区');
    expect(reading).toMatchObject({ complaint: { message: 'is the name of 4 regions' } });
    expect(reading).toMatchObject({ complaint: { advice: expect.stringContaining('320106 江苏省南京市鼓楼区') } });
  });

  it('holds degrees that exist', () => {
    expect(read('regions', 'lat', '122.3')).toMatchObject({
      complaint: { advice: expect.stringContaining('changed places') },
    });
  });
});

describe('a part of a key', () => {
  const item = column('supplies', 'item');
  const enterprise = column('produces', 'enterprise');

  it('may be empty only where the table says so', () => {
    expect(readKeyPart(item, '', places)).toEqual({ part: '' });
    expect(readKeyPart(enterprise, ' ', places)).toHaveProperty('complaint');
    expect(readKeyPart(item, '-', places)).toHaveProperty('complaint');
  });

  it('holds no separator of parts', () => {
    expect(readKeyPart(enterprise, 'a|b', places)).toHaveProperty('complaint');
  });

  it('becomes a code where it names a region', () => {
    expect(readKeyPart(column('surveys', 'region'), '开鲁县', places)).toEqual({ part: '150523' });
  });
});

describe('a value', () => {
  const name = column('enterprises', 'name_zh');
  const tags = column('enterprises', 'tags');

  it('is known not to come back where a cell cannot hold it', () => {
    for (const value of ['-', '', ' a', 'a\r\nb', ['a']])
      expect(comesBack(name, value, places), JSON.stringify(value)).toBe(false);
    for (const value of [['a|b'], ['-'], ['a', 'a'], [], 'a'])
      expect(comesBack(tags, value, places), JSON.stringify(value)).toBe(false);
  });

  it('comes back from its cell in every other case', () => {
    for (const value of [undefined, null, '=1+1', '-a', 'a "quoted", text\nof two lines', '0'])
      expect(comesBack(name, value, places)).toBe(true);
    for (const value of [undefined, null, ['a'], ['龙头', '上市']]) expect(comesBack(tags, value, places)).toBe(true);
  });
});
