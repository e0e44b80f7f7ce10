import { describe, expect, it } from 'vitest';
import type { TripPlannedFragment } from '../api/generated/graphql.ts';
import { layTileSheet } from './sheet.ts';
import { daysOf, tripOnSheet } from './tripOnSheet.ts';

const place = (code: string) => ({
  code,
  level: 'PREFECTURE' as const,
  nameZh: code,
  nameEn: null,
  lat: null,
  lng: null,
});
const stop = (code: string, travelDays: number, days: number) => ({
  ...{ place: place(code), enterprises: ['a'], km: 1, travelDays, days, daysProposed: days },
});
const plan = (...stops: ReturnType<typeof stop>[]): TripPlannedFragment => ({
  ...{ start: place('150500'), stops, kmBack: 1, daysBack: 0.5, km: 2, unknownLegs: 0, days: 5, firmCount: 2 },
  ...{ noteZh: '', noteEn: '' },
});
const sheet = layTileSheet(
  ['150000', '310000', '370000'].map((code) => ({ code, lat: null, lng: null })),
  { width: 900, height: 700 },
);

describe('the days of a trip', () => {
  it('follow its ways and stays, a shared day counting for both', () => {
    const stops = [
      { travelDays: 0.5, days: 1 },
      { travelDays: 0.5, days: 2.5 },
      { travelDays: 0, days: 0 },
    ];
    expect(daysOf(stops)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 5 },
      { from: 5, to: 5 },
    ]);
  });
});

describe('a trip on the sheet', () => {
  it('leads over the places in which its stops lie, out and back', () => {
    const shown = tripOnSheet(plan(stop('310000', 0.5, 1), stop('370700', 0.5, 1)), sheet, '100000');
    expect(shown.stops.map(({ number, point }) => [number, point !== null])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(shown.lines).toHaveLength(3);
    expect(shown.lines[0]!.from).toEqual(shown.start);
    expect(shown.lines[2]!.to).toEqual(shown.start);
    expect(shown.lines.every(({ broken }) => !broken)).toBe(true);
  });

  it('tells stops apart that lie outside of what is shown, and breaks its lines there', () => {
    const shown = tripOnSheet(
      plan(stop('310000', 0.5, 1), stop('820000', 1, 1), stop('370700', 1, 1)),
      sheet,
      '100000',
    );
    expect(shown.stops[1]!.point).toBeNull();
    expect(shown.lines.map(({ broken }) => broken)).toEqual([false, true, false]);
    const province = tripOnSheet(plan(stop('310000', 0.5, 1)), sheet, '150000');
    expect(province.stops[0]!.point).toBeNull();
    expect(province.lines).toEqual([]);
  });
});
