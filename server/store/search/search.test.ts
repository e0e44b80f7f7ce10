import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Fields } from '../../chain/claim.ts';
import { entriesOfClaims, entriesOfRegion, type SearchEntry } from './entry.ts';
import { couldBeInitials, normalise } from './normalise.ts';
import { classesFor, containsText, matchClass, rankEntries } from './rank.ts';
import { spell } from './spell.ts';

const claim = (fields: Fields, key = 'e', source = 's'): Claim => ({
  kind: 'enterprises',
  key,
  about: 'e',
  source,
  fields,
  quote: null,
  asOf: null,
  confidence: null,
  note: null,
  revision: 1,
});
const entries = (shown: string, ...claims: Claim[]) => entriesOfClaims('enterprises', 'e', shown, claims);
const texts = (found: readonly SearchEntry[]) => found.map(({ text, initials }) => (initials ? `(${text})` : text));

describe('a normalised text', () => {
  it.each([
    ['中盐（内蒙古）碱业', '中盐内蒙古碱业'],
    ['ＳＯＤＡ  Ash', 'sodaash'],
    ['《碱》“纯”', '碱纯'],
    ['600328.SH', '600328.sh'],
    ['甲·乙-丙', '甲·乙-丙'],
    ['　', ''],
  ])('of %s is %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('stays as it is when it is normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('holds no half character, as a careless cut leaves one', () => {
    expect(normalise('𠮷野'.slice(1)).isWellFormed()).toBe(true);
  });
});

describe('spelling a name', () => {
  it.each([
    ['重庆盐业', 'chong qing yan ye', 'cqyy'],
    ['TCL科技（集团）', 'tcl ke ji ji tuan', 'tclkjjt'],
    ['绿源', 'lv yuan', 'ly'],
    ['Solvay SA', 'solvay sa', null],
    ['𠮷野家', '𠮷 ye jia', '𠮷yj'],
    ['', '', null],
  ])('of %s', (name, sort, initials) => {
    expect(spell(name)).toEqual({ sort, initials });
  });
});

describe('the entries of a thing', () => {
  it('are its names, aliases and codes, and the initials of Chinese names', () => {
    const fields = {
      name_zh: '中盐化工',
      name_en: 'CNSIG',
      aliases: ['中盐', '兰太'],
      stock_code: '600328.SH',
      region: '152900',
    };
    expect(texts(entries('中盐化工', claim(fields)))).toEqual([
      '中盐化工',
      'cnsig',
      '中盐',
      '兰太',
      'e',
      '600328.sh',
      '(zyhg)',
      '(zy)',
      '(lt)',
    ]);
  });

  it('hold names that lost, and ids that were merged away, each text once', () => {
    const found = entries(
      '甲公司',
      claim({ name_zh: '乙公司' }, 'old'),
      claim({ name_zh: '甲公司' }),
      claim({ name_zh: '（甲）公司' }, 'e', 't'),
    );
    expect(texts(found)).toEqual(['甲公司', '乙公司', 'e', 'old', '(jgs)', '(ygs)']);
    expect(found.every(({ sort }) => sort === 'jia gong si')).toBe(true);
  });

  it('are none where nobody claims anything', () => {
    expect(entries('甲')).toEqual([]);
  });

  it('of a region are its names and its code', () => {
    const region = {
      code: '150525',
      nameZh: '奈曼旗',
      nameEn: 'Naiman',
      aliases: ['奈曼'],
      level: 'county',
      parent: null,
    } as const;
    const found = entriesOfRegion({ ...region, neighbours: [], lat: null, lng: null });
    expect(texts(found)).toEqual(['奈曼旗', 'naiman', '奈曼', '150525', '(nmq)', '(nm)']);
  });
});

describe('matching', () => {
  const match = (text: string, query: string, initials = false) => matchClass({ text, initials }, query);

  it('takes the best of the classes', () => {
    expect(match('中盐', '中盐')).toBe('exact');
    expect(match('中盐化工', '中盐')).toBe('prefix');
    expect(match('山东中盐', '中盐')).toBe('substring');
    expect(match('zyhg', 'zy', true)).toBe('initials');
    expect(match('zyhg', 'yh', true)).toBeNull();
    expect(match('中盐', '盐中')).toBeNull();
  });

  it('lets one character find beginnings only, and nothing find nothing', () => {
    expect(match('中盐', '中')).toBe('prefix');
    expect(match('中盐', '盐')).toBeNull();
    expect(match('中盐', '')).toBeNull();
    expect(classesFor('')).toEqual([]);
    expect(classesFor('中盐')).toEqual(['exact', 'prefix', 'substring']);
    expect(['z', 'zy', '3m', '12', '中'].map(couldBeInitials)).toEqual([false, true, true, false, false]);
  });

  it('of a filter is looser: anywhere, in initials too', () => {
    expect(containsText({ text: '中盐化工', initials: false }, '盐')).toBe(true);
    expect(containsText({ text: 'zyhg', initials: true }, 'YH')).toBe(true);
    expect(containsText({ text: 'zyhg', initials: true }, 'y')).toBe(false);
  });
});

describe('ranking', () => {
  const entry = (kind: SearchEntry['kind'], key: string, text: string, sort = text): SearchEntry => ({
    kind,
    key,
    written: text,
    text,
    initials: false,
    length: [...text].length,
    sort,
  });
  const all = [
    entry('sources', 'c', '盐'),
    entry('enterprises', 'b', '盐业', 'b'),
    entry('enterprises', 'a', '盐业', 'b'),
    entry('enterprises', 'd', '盐池', 'a'),
    entry('segments', 'e', '盐化工业'),
    entry('segments', 'e', '盐化'),
    entry('segments', 'f', '海盐'),
  ];

  it('goes by pass, class, kind, length, pinyin and key, with each thing once', () => {
    expect(rankEntries(all, '盐', 9).map(({ key }) => key)).toEqual(['e', 'd', 'a', 'b', 'c']);
    expect(rankEntries(all, '盐', 2)).toEqual([
      { kind: 'segments', key: 'e', matched: '盐化' },
      { kind: 'enterprises', key: 'd', matched: '盐池' },
    ]);
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(rankEntries(shuffled, '盐', 9)).toEqual(rankEntries(all, '盐', 9));
      }),
    );
  });
});
