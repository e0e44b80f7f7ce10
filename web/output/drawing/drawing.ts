// What is a picture before it is one? Paths, texts and small pictures in their order, to be written as SVG or painted on a canvas.

export interface Ink {
  fill?: string | null;
  stroke?: string | null;
  width?: number;
  dash?: readonly number[];
  cap?: 'butt' | 'round' | 'square';
  /** 0 to 1, for all of it. */
  opacity?: number;
}

export interface PathMark extends Ink {
  kind: 'path';
  /** As SVG has it. */
  d: string;
}

export interface TextMark {
  kind: 'text';
  /** Of the baseline of the first line. */
  x: number;
  y: number;
  lines: readonly string[];
  lineHeight: number;
  size: number;
  weight: number;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** In degrees, around its own place. */
  turn?: number;
  opacity?: number;
  /** What it says in full, where it was cut. */
  whole?: string;
  /** Letters other than those of the drawing. */
  family?: string;
}

export interface PictureMark {
  kind: 'picture';
  x: number;
  y: number;
  width: number;
  height: number;
  /** A whole SVG document. */
  svg: string;
  /** A path outside of which it is not seen. */
  clip?: string;
  opacity?: number;
}

export interface GroupMark {
  kind: 'group';
  x: number;
  y: number;
  scale: number;
  marks: readonly Mark[];
  /** In the units of the group. */
  window?: Area;
}

export type Mark = PathMark | TextMark | PictureMark | GroupMark;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawing {
  /** What of it is seen. */
  area: Area;
  ground: string;
  /** By name: whoever opens it uses the letters that are there. */
  family: string;
  marks: readonly Mark[];
}

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w}${turn(r, r)}v${h}${turn(-r, r)}h${-w}${turn(-r, -r)}v${-h}${turn(r, -r)}z`;
}

export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

/** The area that holds all of them. */
export function around(areas: readonly Area[]): Area {
  const x = Math.min(...areas.map((area) => area.x));
  const y = Math.min(...areas.map((area) => area.y));
  const right = Math.max(...areas.map((area) => area.x + area.width));
  const bottom = Math.max(...areas.map((area) => area.y + area.height));
  return { x, y, width: right - x, height: bottom - y };
}
