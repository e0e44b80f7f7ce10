import { describe, expect, it } from 'vitest';
import { growRegionTree, type Region } from './region.ts';

const region = (code: string, level: Region['level'], parent: string | null, neighbours: string[] = []): Region => ({
  code,
  nameZh: code,
  nameEn: null,
  aliases: [],
  level,
  parent,
  neighbours,
  lat: null,
  lng: null,
});

describe('the prefecture of a place', () => {
  const tree = growRegionTree([
    region('CN', 'country', null),
    region('capital', 'province', 'CN', ['northcity']),
    region('district', 'county', 'capital'),
    region('suburb', 'county', 'capital'),
    region('zone', 'statistical', 'suburb'),
    region('north', 'province', 'CN'),
    region('northcity', 'prefecture', 'north'),
    region('northcounty', 'county', 'northcity'),
    region('forest', 'county', 'north'),
    region('lumberyard', 'statistical', 'forest'),
  ]);
  const prefectureOf = (code: string) => tree.prefecture(code)?.code;

  it('is the city around a county, and a city itself', () => {
    expect(prefectureOf('northcounty')).toBe('northcity');
    expect(prefectureOf('northcity')).toBe('northcity');
  });

  it('is the municipality for its districts and for itself, since nothing lies between', () => {
    expect(['district', 'suburb', 'zone', 'capital'].map(prefectureOf)).toEqual(Array(4).fill('capital'));
  });

  it('is a county itself that its province rules without a city between, and for what lies in it', () => {
    expect(['forest', 'lumberyard'].map(prefectureOf)).toEqual(['forest', 'forest']);
  });

  it('is a province or the country for want of one', () => {
    expect(['north', 'CN'].map(prefectureOf)).toEqual(['north', 'CN']);
    expect(prefectureOf('nowhere')).toBeUndefined();
  });

  it('gives a district the neighbours of its municipality', () => {
    expect(tree.neighbours('district').map(({ code }) => code)).toEqual(['northcity', 'suburb']);
  });
});
