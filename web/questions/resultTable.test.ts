// Does an answer read as a table, whatever was asked?
import { describe, expect, it } from 'vitest';
import { Language } from '../state/language.svelte.ts';
import { tablesOf } from './resultTable.ts';

const zh = new Language('zh');
const texts = (data: unknown, language = zh) =>
  tablesOf(data, language).map(({ columns, rows }) => [
    columns,
    ...rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('、'))),
  ]);
const glass = { slug: 'glass', nameZh: '玻璃', nameEn: 'Glass', industry: { slug: 'soda' } };
const naiman = { code: '150525', nameZh: '奈曼旗', nameEn: 'Naiman' };

describe('the table of an answer', () => {
  it('has a row for each node of a connection, and the total that the answer gives', () => {
    const data = {
      gaps: {
        totalCount: 9,
        edges: [
          { node: { region: naiman, segment: glass, kind: 'FILL', score: 700, verdictZh: '可', verdictEn: 'can' } },
        ],
      },
    };
    expect(texts(data)).toEqual([
      [
        ['region', 'segment', 'kind', 'score', 'verdict'],
        ['奈曼旗', '玻璃', '补链', '700', '可'],
      ],
    ]);
    expect(tablesOf(data, zh)[0]?.total).toBe(9);
    expect(texts(data, new Language('en'))[0]?.[1]).toEqual(['Naiman', 'Glass', 'Fill', '700', 'can']);
  });

  it('links what a page can show', () => {
    const [table] = tablesOf({ gaps: { edges: [{ node: { region: naiman, segment: glass } }] } }, zh);
    expect(table?.rows[0]?.map(([part]) => part?.target)).toEqual([
      { type: 'Region', key: '150525', industry: null },
      { type: 'Segment', key: 'glass', industry: 'soda' },
    ]);
    const [firms] = tablesOf({ enterprises: { edges: [{ node: { slug: 'f', nameZh: '甲' } }] } }, zh);
    expect(firms?.columns).toEqual(['name']);
    expect(firms?.rows[0]?.[0]?.[0]?.target).toEqual({ type: 'Enterprise', key: 'f', industry: null });
  });

  it('puts lists of things into one cell, and lays nested things out by their path', () => {
    expect(
      texts({
        routes: {
          total: 1,
          routes: [{ complete: false, segments: [glass, { ...glass, nameZh: '器皿' }], brokenAt: [] }],
        },
      }),
    ).toEqual([
      [
        ['complete', 'segments', 'brokenAt'],
        ['否', '玻璃、器皿', ''],
      ],
    ]);
    expect(
      texts({ gap: { outlook: { reasonZh: '近', reasonEn: 'near', neighbours: [{ region: naiman, producers: 2 }] } } }),
    ).toEqual([
      [
        ['outlook.reason', 'outlook.neighbours'],
        ['近', '奈曼旗 2'],
      ],
    ]);
  });

  it('leaves out what is not known of one among several, and never calls it none', () => {
    const made = (capacity: string | null) => ({ segment: glass, status: 'ACTIVE', capacity, unit: null });
    expect(texts({ firms: [{ makes: [made(null), made('5')] }] })).toEqual([[['makes'], ['玻璃 在产、玻璃 在产 5']]]);
  });

  it('has one table for each field, and none for what is not there', () => {
    expect(texts({ a: null, b: 3, c: [{ x: null }] })).toEqual([
      [['value'], ['3']],
      [['x'], ['—']],
    ]);
  });
});
