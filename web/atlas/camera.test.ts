// Does the map open where it can be read, and move no more than it must?
import { describe, expect, it } from 'vitest';
import { cameraAt, fit, reveal, zoomBy, readSight, sightOf } from './camera.ts';

const sheet = { width: 1000, height: 700 };
const view = { width: 1000, height: 700 };
const box = { x: 900, y: 600, width: 118, height: 36 };

describe('the camera', () => {
  it('shows the whole sheet where it can be read', () => {
    const { zoom, x, y } = fit(sheet, view, 0, null);
    expect(sheet.width * zoom + x).toBeLessThanOrEqual(view.width);
    expect(sheet.height * zoom + y).toBeLessThanOrEqual(view.height);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  });

  it('never opens too small to read: it shows a part, and in it what is picked', () => {
    const phone = { width: 390, height: 500 };
    const { zoom, x } = fit(sheet, phone, 0, box);
    expect(zoom).toBeGreaterThanOrEqual(0.7);
    expect((box.x - box.width / 2) * zoom + x).toBeGreaterThanOrEqual(0);
    expect((box.x + box.width / 2) * zoom + x).toBeLessThanOrEqual(phone.width);
  });

  it('stays where it is when a box is in sight already', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(reveal(camera, view, { ...box, x: 500, y: 300 })).toEqual(camera);
  });

  it('zooms around the middle of the view', () => {
    const camera = { x: 40, y: -30, zoom: 1 };
    const closer = zoomBy(camera, view, 2);
    const middle = ({ x, zoom }: typeof camera) => (view.width / 2 - x) / zoom;
    expect(middle(closer)).toBeCloseTo(middle(camera));
    expect(zoomBy(camera, view, 1000).zoom).toBeLessThan(5);
  });

  it('brings the same part of the sheet back in a window of another size', () => {
    const sight = sightOf({ x: -300, y: 120, zoom: 1.5 }, view);
    const other = { width: 800, height: 500 };
    expect(sightOf(cameraAt(sight, other), other)).toEqual(sight);
  });

  it('brings back only what is a sight of a sheet', () => {
    expect(readSight({ x: 1, y: 2, zoom: 1 })).toEqual({ x: 1, y: 2, zoom: 1 });
    for (const kept of [null, 'x', {}, { x: 1, y: 2, zoom: 0 }, { x: Infinity, y: 2, zoom: 1 }, { picture: {} }])
      expect(readSight(kept)).toBeNull();
  });
});
