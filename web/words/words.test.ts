// Do both languages say everything? The compiler sees missing entries; this sees empty and untranslated ones.
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

const HAN = /\p{Script=Han}/u;
/** The language switch names each language in itself, and marks of sources are letters. */
const SHARED = [
  /^language\./,
  /^marks\.[ABC]\.letter$/,
  /^search\.(hint|between|initials\..*)$/,
  /^panel\.(closeHint|outOf|gbt|hs)$/,
  /^table\.none$/,
  /^enterprise\.capacity$/,
  /^enterprises\.(tieCount|madeAs|placeCount|notCounted|firms)$/,
  /^candidates\.(between|introduction\.between)$/,
  /^questions\.(blank|none)$/,
  /^shortlists\.(by|inState)$/,
  /^places\.(between|legend\.range|figure\.place|totals\.state|stops\.stop)$/,
  /^explore\.(thing|step|stepBack)$/,
  /^visitPack\.(makes|input|hop)$/,
  /^claims\.(colon|between|list|fields\.gbt4754)$/,
  /^map\.(node|elsewhere)$/,
  /^gaps\.(range|judging\.percent)$/,
  /^matrix\.(cell|picked|peers\.between)$/,
  /^modes\.whatIf\.(became|lands)$/,
  /^output\.(size|source|between|frame\.(between|markCount)|sizes\..*)$/,
  /^gaps\.whatIf\.(lands|more|fewer|viability)$/,
];

function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('1', '2', '3', '4'))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    entries(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe('the words', () => {
  it('are the same entries in both languages', () => {
    expect(entries(en).map(([path]) => path)).toEqual(entries(zh).map(([path]) => path));
  });

  it('are never empty', () => {
    expect([...entries(zh), ...entries(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('hold no Chinese in English', () => {
    expect(entries(en).filter(([path, text]) => HAN.test(text) && path !== 'language.own')).toEqual([]);
  });

  it('hold Chinese in every Chinese entry', () => {
    const shared = (path: string) => SHARED.some((pattern) => pattern.test(path));
    expect(entries(zh).filter(([path, text]) => !HAN.test(text) && !shared(path))).toEqual([]);
  });

  it('never boast', () => {
    expect(entries(zh).filter(([, text]) => /智能|赋能|一键/.test(text))).toEqual([]);
  });
});
