import { describe, expect, it } from 'vitest';
import { move, readCamera, seen, WHOLE, zoom } from './camera.ts';

const SIZE = { width: 800, height: 600 };

describe('the camera over the map', () => {
  it('keeps what it zooms at in its place', () => {
    const near = zoom(WHOLE, 2, [300, 200], SIZE);
    expect(seen(near, [300, 200])).toEqual([300, 200]);
    expect(near.scale).toBe(2);
  });

  it('never looks past the edges, and comes back to the whole', () => {
    const corner = move(zoom(WHOLE, 2, [0, 0], SIZE), 500, 500, SIZE);
    expect(seen(corner, [0, 0])).toEqual([0, 0]);
    const other = move(corner, -5000, -5000, SIZE);
    expect(seen(other, [800, 600])).toEqual([800, 600]);
    expect(zoom(other, 0.1, [400, 300], SIZE)).toEqual(WHOLE);
  });

  it('takes up what was kept, where that is a camera', () => {
    const near = zoom(WHOLE, 3, [100, 100], SIZE);
    expect(readCamera(JSON.parse(JSON.stringify(near)), SIZE)).toEqual(near);
    for (const kept of [null, 'x', {}, { scale: 0, x: 0, y: 0 }, { scale: 1e9, x: 0, y: 0 }]) {
      expect(readCamera(kept, SIZE)).toEqual(WHOLE);
    }
  });
});
