// Which part of the sheet is seen, and how large? Arithmetic of pan and zoom, without a canvas.
import type { Box } from './layout/sheet.ts';

/** Sheet point (x, y) is seen at (x · zoom + pan). */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}
export interface Size {
  width: number;
  height: number;
}

export const ZOOM = { least: 0.15, most: 2.5, step: 1.25 };
const MARGIN = 8;
/** Below this nobody can read the names: the sheet is then shown in part. */
const LEGIBLE = 0.7;
const LARGEST_FIT = 1.2;

/** The whole sheet where it can be read, else its beginning, or what stands around `focus`. */
export function fit(sheet: Size, view: Size, top: number, focus: Box | null): Camera {
  const height = sheet.height + top;
  const whole = Math.min((view.width - 2 * MARGIN) / sheet.width, (view.height - 2 * MARGIN) / height, LARGEST_FIT);
  const zoom = Math.max(whole, LEGIBLE);
  const centred = (seen: number, size: number) => Math.max((seen - size * zoom) / 2, MARGIN);
  const start = { x: centred(view.width, sheet.width), y: centred(view.height, height) + top * zoom, zoom };
  return whole < LEGIBLE && focus ? reveal(start, view, focus) : start;
}

/** The smallest move that brings a box into view, with some of what surrounds it. */
export function reveal(camera: Camera, view: Size, box: Box, space = 24): Camera {
  const shift = (middle: number, size: number, pan: number, seen: number) => {
    const low = (middle - size / 2) * camera.zoom + pan - space;
    const high = (middle + size / 2) * camera.zoom + pan + space;
    if (high - low > seen) return pan - (low + high - seen) / 2;
    if (low < 0) return pan - low;
    return high > seen ? pan - (high - seen) : pan;
  };
  return {
    zoom: camera.zoom,
    x: shift(box.x, box.width, camera.x, view.width),
    y: shift(box.y, box.height, camera.y, view.height),
  };
}

/** Closer or further, with the middle of the view kept in its place. */
export function zoomBy(camera: Camera, view: Size, factor: number): Camera {
  const zoom = Math.min(Math.max(camera.zoom * factor, ZOOM.least), ZOOM.most);
  const keep = (pan: number, seen: number) => seen / 2 - ((seen / 2 - pan) / camera.zoom) * zoom;
  return { zoom, x: keep(camera.x, view.width), y: keep(camera.y, view.height) };
}

/** Which part of the sheet is seen, whatever the size of the window: its middle, and how large. */
export type Sight = Camera;

export const sightOf = ({ x, y, zoom }: Camera, { width, height }: Size): Sight => ({
  x: Math.round((width / 2 - x) / zoom),
  y: Math.round((height / 2 - y) / zoom),
  zoom: Math.round(zoom * 1000) / 1000,
});

export const cameraAt = ({ x, y, zoom }: Sight, { width, height }: Size): Camera => ({
  x: width / 2 - x * zoom,
  y: height / 2 - y * zoom,
  zoom,
});

/** What a link brought back may be anything: null where it is no sight of a sheet. */
export function readSight(kept: unknown): Sight | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { x, y, zoom } = kept as Partial<Record<keyof Sight, unknown>>;
  const isSight = [x, y, zoom].every((value) => typeof value === 'number' && Number.isFinite(value));
  return isSight && Number(zoom) >= ZOOM.least && Number(zoom) <= ZOOM.most ? (kept as Sight) : null;
}
