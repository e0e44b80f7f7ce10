import { describe, expect, it } from 'vitest';
import { moveStop, readTrip, setDays, setFirms, USUAL_TRIP, writeTrip, type ChosenStop } from './tripChoice.ts';

const HERE = '150500.natural-soda';
const stop = (place: string, ...firms: string[]): ChosenStop => ({ place, firms, days: null });
const STOPS = [stop('310000', 'a', 'b'), stop('320500', 'c'), stop('370700', 'd')];
const places = (stops: readonly ChosenStop[]) => stops.map(({ place }) => place);

describe('a trip in the address', () => {
  it('is left out as far as it is the usual one', () => {
    expect(writeTrip(USUAL_TRIP, HERE)).toEqual({});
    expect(readTrip({}, HERE)).toEqual(USUAL_TRIP);
  });

  it.each([
    { ...USUAL_TRIP, days: 30, firmsPerDay: 1, gaps: 60, perGap: 20, everywhere: true },
    { ...USUAL_TRIP, stops: STOPS },
    { ...USUAL_TRIP, everywhere: true, stops: [{ place: '469005', firms: ['a-b', 'c'], days: 0 }] },
    { ...USUAL_TRIP, days: 1, stops: [{ place: '310000', firms: ['a'], days: 59.5 }, stop('320000', 'z')] },
  ])('reads back as it was written: %j', (choice) => {
    expect(readTrip(writeTrip(choice, HERE), HERE)).toEqual(choice);
  });

  it('is the usual one where it is malformed, and names a place once', () => {
    expect(
      readTrip({ days: '99', daily: 'x', take: '0', each: '1.5', of: HERE, stops: '31;a;9|31;b|<b>;c' }, HERE),
    ).toEqual({
      ...USUAL_TRIP,
      stops: [{ place: '31', firms: ['a'], days: 9 }],
    });
  });

  it('may be empty without being the proposed one', () => {
    expect(readTrip(writeTrip({ ...USUAL_TRIP, stops: [] }, HERE), HERE).stops).toEqual([]);
  });

  it('is proposed anew for another place or chain', () => {
    const written = writeTrip({ ...USUAL_TRIP, days: 3, stops: STOPS }, HERE);
    expect(readTrip(written, '150525.natural-soda')).toEqual({ ...USUAL_TRIP, days: 3 });
  });
});

describe('a change of a trip', () => {
  it('moves a stop to where it is wanted, and no further than the ends', () => {
    expect(places(moveStop(STOPS, '370700', 0))).toEqual(['370700', '310000', '320500']);
    expect(places(moveStop(STOPS, '310000', 1))).toEqual(['320500', '310000', '370700']);
    expect(moveStop(STOPS, '310000', -1)).toEqual(STOPS);
    expect(moveStop(STOPS, '370700', 3)).toEqual(STOPS);
  });

  it('takes firms in and out; a stop goes with its last firm', () => {
    expect(setFirms(STOPS, '320500', ['x', 'c'], true)[1]!.firms).toEqual(['x', 'c']);
    expect(places(setFirms(STOPS, '320500', ['c'], false))).toEqual(['310000', '370700']);
    expect(setFirms(STOPS, '150500', ['n'], true).at(-1)).toEqual(stop('150500', 'n'));
  });

  it('keeps days in halves, and forgets them where none are given', () => {
    expect(setDays(STOPS, '320500', 1.6)[1]!.days).toBe(1.5);
    expect(setDays(setDays(STOPS, '320500', 2), '320500', null)).toEqual(STOPS);
  });
});
