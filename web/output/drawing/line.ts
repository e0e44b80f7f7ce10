// How is a flow of the map drawn? Along the points that the map has found for it, with the head that it gives it.
import type { EdgeSingular, Position } from 'cytoscape';
import type { Mark, PathMark } from './drawing.ts';
import { labelMarks, opacityOf } from './label.ts';
import { numbersIn } from './numbers.ts';

/** The outline of a head, in shares of its size; its tip lies at nought. */
const HEADS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  triangle: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  vee: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
    [0, -0.15],
  ],
};
/** How much of a head, from its tip, the line stays out of. */
const BARE = 0.15;

export function lineMarks(edge: EdgeSingular): Mark[] {
  const opacity = opacityOf(edge);
  const points = pointsOf(edge);
  if (opacity === 0 || points.length < 2) return [];
  const seen = opacity * edge.numericStyle('line-opacity');
  const shape = String(edge.style('target-arrow-shape'));
  const size = sizeOfHead(edge);
  const head = HEADS[shape] ? headMark(edge, shape, points, size, opacity) : null;
  const drawn = head ? shortened(points, size * BARE) : points;
  const line: PathMark = {
    kind: 'path',
    d: courseOf(edge, drawn),
    stroke: String(edge.style('line-color')),
    width: edge.numericStyle('width'),
    opacity: seen,
  };
  const dash = dashOf(edge);
  if (dash.length > 0) line.dash = dash;
  const cap = String(edge.style('line-cap'));
  if (cap === 'round' || cap === 'square') line.cap = cap;
  const edging = edge.numericStyle('line-outline-width');
  const under: PathMark[] =
    edging > 0
      ? [
          {
            kind: 'path',
            d: line.d,
            stroke: String(edge.style('line-outline-color')),
            width: edge.numericStyle('width') + 2 * edging,
            opacity: seen,
          },
        ]
      : [];
  return [...under, line, ...(head ? [head] : []), ...labelMarks(edge, opacity)];
}

/** From end to end; the corners or control points between. */
export function pointsOf(edge: EdgeSingular): Position[] {
  const between = String(edge.style('curve-style')).includes('bezier') ? edge.controlPoints() : edge.segmentPoints();
  const points = [edge.sourceEndpoint(), ...(between ?? []), edge.targetEndpoint()];
  return points.filter((point) => point && Number.isFinite(point.x) && Number.isFinite(point.y));
}

function courseOf(edge: EdgeSingular, points: readonly Position[]): string {
  const style = String(edge.style('curve-style'));
  if (style.includes('bezier')) return bezier(points);
  return style.startsWith('round') ? rounded(points, numbersIn(edge.style('segment-radii'))[0] ?? 0) : straight(points);
}

const at = ({ x, y }: Position): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100;
const straight = (points: readonly Position[]): string => `M${points.map(at).join('L')}`;
const between = (a: Position, b: Position, share: number): Position => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** Quadratic pieces that hand over halfway between two control points. */
function bezier(points: readonly Position[]): string {
  const [start, ...rest] = points;
  const end = rest.pop();
  if (!start || !end) return '';
  if (rest.length === 0) return straight([start, end]);
  const pieces = rest.map((control, index) => {
    const next = rest[index + 1];
    return `Q${at(control)} ${at(next ? between(control, next, 0.5) : end)}`;
  });
  return `M${at(start)}${pieces.join('')}`;
}

function rounded(points: readonly Position[], radius: number): string {
  const pieces = points.map((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return `${index === 0 ? 'M' : 'L'}${at(corner)}`;
    const share = (other: Position) => {
      const length = Math.hypot(other.x - corner.x, other.y - corner.y);
      return length === 0 ? 0 : Math.min(radius / length, 0.5);
    };
    return `L${at(between(corner, before, share(before)))}Q${at(corner)} ${at(between(corner, after, share(after)))}`;
  });
  return pieces.join('');
}

function dashOf(edge: EdgeSingular): number[] {
  const style = String(edge.style('line-style'));
  if (style === 'dotted') return [1, 1];
  return style === 'dashed' ? numbersIn(edge.style('line-dash-pattern')) : [];
}

/** As the map reckons it from the width of the line. */
const sizeOfHead = (edge: EdgeSingular): number =>
  Math.max((edge.numericStyle('width') * 13.37) ** 0.9, 29) * edge.numericStyle('arrow-scale');

function shortened(points: readonly Position[], by: number): Position[] {
  const last = points.at(-1)!;
  const before = points.at(-2)!;
  const length = Math.hypot(last.x - before.x, last.y - before.y);
  return length <= by ? [...points] : [...points.slice(0, -1), between(last, before, by / length)];
}

function headMark(
  edge: EdgeSingular,
  shape: string,
  points: readonly Position[],
  size: number,
  opacity: number,
): PathMark {
  const tip = points.at(-1)!;
  const before = points.at(-2)!;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x) - Math.PI / 2;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const corners = (HEADS[shape] ?? []).map(([across, along]) => ({
    x: tip.x + size * (across * cosine - along * sine),
    y: tip.y + size * (across * sine + along * cosine),
  }));
  return { kind: 'path', d: `${straight(corners)}z`, fill: String(edge.style('target-arrow-color')), opacity };
}
