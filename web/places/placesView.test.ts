import { describe, expect, it } from 'vitest';
import type { RegionHere } from '../atlas/standing.ts';
import { extentOf, readPlacesView, tripOf, writePlacesView, type PlacesView } from './placesView.ts';

const USUAL: PlacesView = { layer: 'gaps', within: null, trip: false };
const place = (code: string) => ({ code, level: 'COUNTY' as const, nameZh: code, nameEn: null });
const region = (children: string[], ancestors: string[]): RegionHere => ({
  ...place('150525'),
  children: children.map(place),
  ancestors: ancestors.map(place),
  parent: null,
});

describe('the view of places', () => {
  it('is left out of the address as far as it is the usual one', () => {
    expect(writePlacesView(USUAL, {})).toEqual({});
    expect(readPlacesView({})).toEqual(USUAL);
    expect(readPlacesView({ layer: 'nothing', within: '<b>', trip: 'no' })).toEqual(USUAL);
  });

  it.each<PlacesView>([
    { layer: 'firms', within: '150000', trip: false },
    { layer: 'candidates', within: null, trip: true },
  ])('reads back as it was written: %j', (view) => {
    expect(readPlacesView(writePlacesView(view, {}))).toEqual(view);
  });

  it('keeps the trip as the page of the trip has it, to be taken back there', () => {
    const own = { days: '9', of: '150525.natural-soda', stops: '310000;a', layer: 'firms' };
    const written = writePlacesView({ ...USUAL, trip: true }, own);
    expect(tripOf(written)).toEqual({ days: '9', of: '150525.natural-soda', stops: '310000;a' });
    expect(readPlacesView(written)).toEqual({ ...USUAL, trip: true });
  });

  it('is of the region itself, of those around one that is not divided, and for candidates and trips of the country', () => {
    const county = region([], ['100000', '150000', '150500']);
    expect(extentOf(USUAL, region(['150501'], ['100000']))).toBe('150525');
    expect(extentOf(USUAL, county)).toBe('150500');
    expect(extentOf({ ...USUAL, layer: 'candidates' }, county)).toBe('100000');
    expect(extentOf({ ...USUAL, trip: true }, county)).toBe('100000');
    expect(extentOf({ layer: 'candidates', within: '370000', trip: true }, county)).toBe('370000');
  });
});
