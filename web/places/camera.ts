// How near is the map looked at? Scaled and moved within what it shows, never away from it.
import type { Point } from './projection.ts';

export interface Camera {
  scale: number;
  x: number;
  y: number;
}
interface Size {
  width: number;
  height: number;
}

export const WHOLE: Camera = { scale: 1, x: 0, y: 0 };
const MOST = 16;
export const STEP = 1.6;

export const seen = ({ scale, x, y }: Camera, [left, top]: Point): Point => [left * scale + x, top * scale + y];

/** The edges stay outside of the window. */
function within({ scale, x, y }: Camera, { width, height }: Size): Camera {
  const keep = (shift: number, length: number) => Math.min(0, Math.max(shift, length * (1 - scale)));
  return { scale, x: keep(x, width), y: keep(y, height) };
}

/** What lies at this point of the window stays there. */
export function zoom(camera: Camera, by: number, [left, top]: Point, size: Size): Camera {
  const scale = Math.min(MOST, Math.max(1, camera.scale * by));
  const grown = scale / camera.scale;
  return within({ scale, x: left - (left - camera.x) * grown, y: top - (top - camera.y) * grown }, size);
}

export const move = (camera: Camera, dx: number, dy: number, size: Size): Camera =>
  within({ ...camera, x: camera.x + dx, y: camera.y + dy }, size);

/** What another program kept may be anything. */
export function readCamera(kept: unknown, size: Size): Camera {
  const { scale, x, y } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Camera>;
  const isCamera = [scale, x, y].every((one) => typeof one === 'number' && Number.isFinite(one));
  return isCamera && scale! >= 1 && scale! <= MOST ? within({ scale: scale!, x: x!, y: y! }, size) : WHOLE;
}
