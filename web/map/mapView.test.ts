// Does a link bring back how the map was looked at?
import { describe, expect, it } from 'vitest';
import { PAGE_PARAMETERS } from '../state/pages.ts';
import { MAP_PARAMETERS, PLAIN, readMapView, writeMapView, type MapView } from './mapView.ts';

const full: MapView = {
  colour: 'routes',
  states: ['WEAK', 'ABSENT'],
  kinds: ['EXTEND'],
  focus: { segment: 'ash', reach: '2', way: 'upstream' },
  from: 'ore',
  to: 'glass',
  nth: 3,
  assuming: true,
};

describe('a view of the map', () => {
  it('reads back what it wrote', () => {
    for (const view of [
      PLAIN,
      full,
      { ...full, focus: { segment: 'ash', reach: 'all' as const, way: 'both' as const } },
    ])
      expect(readMapView(writeMapView(view))).toEqual(view);
    expect(writeMapView(PLAIN)).toEqual({});
  });

  it('writes only names that the address keeps for the map', () => {
    expect(PAGE_PARAMETERS.map).toEqual(MAP_PARAMETERS);
    expect(Object.keys(writeMapView(full)).sort()).toEqual([...MAP_PARAMETERS].sort());
  });

  it('overlooks what it does not know', () => {
    expect(readMapView({ colour: 'heat', only: 'absent,tides', reach: '9', nth: '-1', whatif: 'x' })).toEqual({
      ...PLAIN,
      states: ['ABSENT'],
    });
    expect(readMapView({ focus: 'ash', reach: '9', way: 'around' }).focus).toEqual({
      segment: 'ash',
      reach: 'all',
      way: 'both',
    });
  });
});
