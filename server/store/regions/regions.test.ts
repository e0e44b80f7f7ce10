import { describe, expect, it } from 'vitest';
import type { Fields, Resolved } from '../../chain/claim.ts';
import { distanceBetween } from '../../chain/greatCircle.ts';
import { growRegionTree } from '../../chain/region.ts';
import { readPrefectureNames } from './prefectureNames.ts';
import { builtInRegions, COUNTRY } from './builtIn.ts';
import { mergeRegions } from './merge.ts';
import { numberRegions } from './number.ts';

const record = (key: string, fields: Fields): Resolved => ({ kind: 'regions', key, fields, shownBy: {}, asOf: null });
const find = (code: string) => builtInRegions().find((region) => region.code === code);

describe('the built-in table of regions', () => {
  it('holds one country, 34 provinces and every county below them, each under a parent that is there', () => {
    const codes = new Set(builtInRegions().map(({ code }) => code));
    const levels = Object.groupBy(builtInRegions(), ({ level }) => level);
    expect(levels.country?.map(({ code }) => code)).toEqual([COUNTRY]);
    expect(levels.province).toHaveLength(34);
    expect(levels.prefecture).toHaveLength(333);
    expect(levels.county?.length).toBeGreaterThan(2800);
    expect(builtInRegions().filter(({ code, parent }) => code !== COUNTRY && !codes.has(parent ?? ''))).toEqual([]);
  });

  it('hangs counties under their prefecture, and what has none under its province', () => {
    expect(find('150525')).toMatchObject({ nameZh: '奈曼旗', level: 'county', parent: '150500' });
    expect(find('110105')).toMatchObject({ nameZh: '朝阳区', parent: '110000' });
    expect(find('500235')).toMatchObject({ nameZh: '云阳县', parent: '500000' });
    expect(find('429004')).toMatchObject({ nameZh: '仙桃市', parent: '420000' });
    expect(find('441900')).toMatchObject({ nameZh: '东莞市', level: 'prefecture', parent: '440000' });
  });

  it('leaves out the rows that name no place', () => {
    expect(['110100', '500200', '419000', '659000'].filter((code) => find(code))).toEqual([]);
  });

  it('knows the provinces by their short and English names', () => {
    expect(find('150000')).toMatchObject({ aliases: ['内蒙古'], nameEn: 'Inner Mongolia' });
    expect(builtInRegions().filter(({ level, nameEn }) => level === 'province' && nameEn === null)).toEqual([]);
  });
});

describe('the prefectures of the built-in table', () => {
  const prefectures = builtInRegions().filter(({ level }) => level === 'prefecture');

  it('have an English name each, in Latin letters', () => {
    expect(
      prefectures.filter(({ nameEn }) => !/^[A-Z][a-zü' ]+(City|League|Prefecture)?$/i.test(nameEn ?? '')),
    ).toEqual([]);
    expect(find('150600')?.nameEn).toBe('Ordos');
    expect(find('341500')?.nameEn).toBe("Lu'an");
  });

  it('share an English name with no province, and with no other prefecture of theirs', () => {
    const provinces = new Set(builtInRegions().flatMap(({ level, nameEn }) => (level === 'province' ? [nameEn] : [])));
    expect(prefectures.filter(({ nameEn }) => provinces.has(nameEn))).toEqual([]);
    const seen = prefectures.map(({ parent, nameEn }) => `${parent} ${nameEn}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are named by the codes of this edition', () => {
    const table = readPrefectureNames();
    expect([...table.keys()].filter((code) => find(code)?.level !== 'prefecture')).toEqual([]);
  });
});

describe('the seats of the built-in table', () => {
  const kilometres = (one: string, other: string): number | null => {
    const [from, to] = [find(one), find(other)];
    return from && to ? distanceBetween(from, to) : null;
  };

  it.each([
    ['北京—上海', '110000', '310000', 1067],
    ['北京—广州', '110000', '440100', 1888],
    ['北京—天津', '110000', '120000', 110],
    ['广州—深圳', '440100', '440300', 105],
    ['沈阳—哈尔滨', '210100', '230100', 508],
    ['乌鲁木齐—拉萨', '650100', '540100', 1603],
    ['通辽—沈阳', '150500', '210100', 223],
    ['通辽—霍林郭勒', '150500', '150581', 297],
  ])('are as far apart as the globe has them: %s', (_name, one, other, expected) => {
    expect(Math.abs((kilometres(one, other) ?? 0) - expected)).toBeLessThan(6);
  });

  it('lie inside the country, and a county’s not far from its prefecture’s', () => {
    const seated = builtInRegions().filter(({ lat }) => lat !== null);
    expect(seated.length).toBeGreaterThan(1400);
    for (const { lat, lng } of seated) {
      expect(lat).toBeGreaterThan(15);
      expect(lat).toBeLessThan(53.6);
      expect(lng).toBeGreaterThan(73.5);
      expect(lng).toBeLessThan(135.1);
    }
    const far = seated.filter(
      ({ code, level }) => level === 'county' && (kilometres(code, `${code.slice(0, 4)}00`) ?? 0) > 550,
    );
    expect(far).toEqual([]);
  });

  it('are never shared by two counties, and stay unknown where none was found', () => {
    const counties = builtInRegions().filter(({ level, lat }) => level === 'county' && lat !== null);
    expect(new Set(counties.map(({ lat, lng }) => `${lat} ${lng}`)).size).toBe(counties.length);
    expect(find('150522')).toMatchObject({ nameZh: '科尔沁左翼后旗', lat: null, lng: null });
    expect(kilometres('150522', '150500')).toBeNull();
  });

  it('give a province no place: what is known of it says not where', () => {
    const seated = builtInRegions().filter(({ level, lat }) => level === 'province' && lat !== null);
    expect(seated.map(({ nameZh }) => nameZh)).toEqual(['北京市', '天津市', '上海市', '重庆市']);
  });
});

describe('merging records into the table', () => {
  const merged = mergeRegions(builtInRegions(), [
    record('150571', { name_zh: '通辽经济技术开发区', level: 'statistical', parent: '150500', aliases: ['开发区'] }),
    record('150500', { neighbours: ['210100', '150400'], lat: '43.6', name_en: 'Tongliao' }),
    record('150523', { name_en: null, parent: '150523' }),
  ]);
  const tree = growRegionTree(merged);

  it('adds a unit under its parent', () => {
    expect(tree.get('150571')).toMatchObject({
      nameZh: '通辽经济技术开发区',
      level: 'statistical',
      aliases: ['开发区'],
    });
    expect(tree.children('150500').map(({ code }) => code)).toContain('150571');
  });

  it('overrides only the fields that are claimed', () => {
    expect(tree.get('150500')).toMatchObject({
      nameZh: '通辽市',
      nameEn: 'Tongliao',
      level: 'prefecture',
      parent: '150000',
      neighbours: ['150400', '210100'],
      lat: 43.6,
    });
  });

  it('lets no place be its own parent', () => {
    expect(tree.get('150523')).toMatchObject({ nameZh: '开鲁县', nameEn: null, parent: null });
  });
});

describe('numbering regions', () => {
  const numbered = numberRegions(builtInRegions());
  const range = new Map(numbered.map((entry) => [entry.region.code, entry]));

  it('makes every subtree a range', () => {
    const tree = growRegionTree(builtInRegions());
    for (const code of [COUNTRY, '150000', '150500', '110000', '150525']) {
      const { start, end } = range.get(code) ?? { start: 0, end: 0 };
      const inside = numbered.filter((entry) => entry.start >= start && entry.start <= end);
      expect(inside.map(({ region }) => region.code).sort()).toEqual(tree.below(code).map((region) => region.code));
    }
  });

  it('reaches every place, in a circle too', () => {
    const circle = mergeRegions([], [record('a', { parent: 'b' }), record('b', { parent: 'a' }), record('c', {})]);
    expect(numberRegions(circle).map(({ region, start, end }) => [region.code, start, end])).toEqual([
      ['c', 1, 1],
      ['a', 2, 3],
      ['b', 3, 3],
    ]);
  });
});
