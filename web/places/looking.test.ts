import { describe, expect, it } from 'vitest';
import { WHOLE } from './camera.ts';
import { Looking } from './looking.svelte.ts';
import { columnsOf } from './placeRows.ts';
import type { Sheet } from './sheet.ts';

const MAP: Sheet = { kind: 'map', width: 800, height: 600, shapes: [], parts: [], apart: [], frame: null };
const NEAR = { scale: 2, x: -100, y: -50 };

describe('the look at places', () => {
  it('comes back from a short link as it was kept', () => {
    const looking = new Looking(null);
    looking.look('150000', NEAR);
    looking.order = { column: 'high', descending: true };
    const again = new Looking(JSON.parse(JSON.stringify(looking.keep())));
    expect(again.cameraOf('150000', MAP)).toEqual(NEAR);
    expect(again.orderOf(columnsOf('gaps', false))).toEqual({ column: 'high', descending: true });
  });

  it('begins anew over another region, on tiles, and for columns that are not there', () => {
    const looking = new Looking({ of: '150000', camera: NEAR, order: { column: 'high', descending: true } });
    expect(looking.cameraOf('220000', MAP)).toEqual(WHOLE);
    expect(looking.cameraOf('150000', { ...MAP, kind: 'tiles' })).toEqual(WHOLE);
    expect(looking.orderOf(columnsOf('firms', false)).column).toBe('place');
  });

  it('is the usual one where anything else was kept', () => {
    for (const kept of ['x', 3, { of: 1, order: 'no' }, { order: { column: 'nothing' } }])
      expect(new Looking(kept).keep()).toEqual(new Looking(null).keep());
  });
});
