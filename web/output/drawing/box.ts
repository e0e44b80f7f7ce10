// How is a box of the map drawn? Its ground, its border, what is pictured on it, and its label.
import type { NodeSingular } from 'cytoscape';
import { ellipse, rectangle, type Area, type Mark, type PathMark, type PictureMark } from './drawing.ts';
import { labelMarks, opacityOf } from './label.ts';
import { numbersIn } from './numbers.ts';

const PICTURE = /data:image\/svg\+xml;utf8,([^"'\s]+)/;

export function boxMarks(node: NodeSingular): Mark[] {
  const opacity = opacityOf(node);
  if (opacity === 0) return [];
  const marks: (Mark | null)[] = [
    halo(node, opacity, 'underlay'),
    ground(node, opacity),
    picture(node, opacity),
    border(node, opacity),
    betweenTwoLines(node, opacity),
    outline(node, opacity),
    ...labelMarks(node, opacity),
    halo(node, opacity, 'overlay'),
  ];
  return marks.filter((mark) => mark !== null);
}

/** The whole of it, with what stands out. */
export function areaOfBox(node: NodeSingular): Area {
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function shapeOf(node: NodeSingular, grown = 0): string {
  const { x, y, width, height } = areaOfBox(node);
  const shape = String(node.style('shape'));
  if (shape === 'ellipse') return ellipse(x + width / 2, y + height / 2, width / 2 + grown, height / 2 + grown);
  if (shape === 'polygon') return polygon(node);
  if (shape === 'cut-rectangle') return cutRectangle(areaOfBox(node), grown);
  const given = Number.parseFloat(String(node.style('corner-radius')));
  const radius = shape.startsWith('round') ? (Number.isFinite(given) ? given : Math.min(width, height) / 4) : 0;
  return rectangle(x - grown, y - grown, width + 2 * grown, height + 2 * grown, radius === 0 ? 0 : radius + grown);
}

/** As much of each corner as the map cuts off. */
const CUT = 8;

function cutRectangle({ x, y, width, height }: Area, grown: number): string {
  const [left, top, right, bottom] = [x - grown, y - grown, x + width + grown, y + height + grown];
  const edges = `H${right - CUT}L${right} ${top + CUT}V${bottom - CUT}L${right - CUT} ${bottom}`;
  return `M${left + CUT} ${top}${edges}H${left + CUT}L${left} ${bottom - CUT}V${top + CUT}z`;
}

function polygon(node: NodeSingular): string {
  const { x, y } = node.position();
  const points = numbersIn(node.style('shape-polygon-points'));
  const pairs = points.flatMap((value, at) =>
    at % 2 === 0 ? [`${x + (value * node.width()) / 2} ${y + ((points[at + 1] ?? 0) * node.height()) / 2}`] : [],
  );
  return `M${pairs.join('L')}z`;
}

function ground(node: NodeSingular, opacity: number): PathMark | null {
  const seen = opacity * node.numericStyle('background-opacity');
  return seen === 0
    ? null
    : { kind: 'path', d: shapeOf(node), fill: String(node.style('background-color')), opacity: seen };
}

function border(node: NodeSingular, opacity: number): PathMark | null {
  const width = node.numericStyle('border-width');
  const seen = opacity * node.numericStyle('border-opacity');
  if (width === 0 || seen === 0) return null;
  const dash = String(node.style('border-style')) === 'dashed' ? numbersIn(node.style('border-dash-pattern')) : [];
  return {
    kind: 'path',
    d: shapeOf(node),
    stroke: String(node.style('border-color')),
    width,
    opacity: seen,
    ...(dash.length > 0 && { dash }),
  };
}

/** A double border is a wide one with the ground in its middle. */
function betweenTwoLines(node: NodeSingular, opacity: number): PathMark | null {
  if (String(node.style('border-style')) !== 'double') return null;
  return {
    kind: 'path',
    d: shapeOf(node),
    stroke: String(node.style('background-color')),
    width: node.numericStyle('border-width') / 3,
    opacity,
  };
}

/** A line at a distance around it. */
function outline(node: NodeSingular, opacity: number): PathMark | null {
  const width = node.numericStyle('outline-width');
  const seen = opacity * node.numericStyle('outline-opacity');
  if (width === 0 || seen === 0) return null;
  const grown = node.numericStyle('outline-offset') + (node.numericStyle('border-width') + width) / 2;
  return { kind: 'path', d: shapeOf(node, grown), stroke: String(node.style('outline-color')), width, opacity: seen };
}

function halo(node: NodeSingular, opacity: number, layer: 'underlay' | 'overlay'): PathMark | null {
  const seen = opacity * node.numericStyle(`${layer}-opacity`);
  if (seen === 0) return null;
  const grown = node.numericStyle(`${layer}-padding`);
  return { kind: 'path', d: shapeOf(node, grown), fill: String(node.style(`${layer}-color`)), opacity: seen };
}

function picture(node: NodeSingular, opacity: number): PictureMark | null {
  const [, encoded] = PICTURE.exec(String(node.style('background-image'))) ?? [];
  if (encoded === undefined) return null;
  const area = areaOfBox(node);
  const size = (name: 'width' | 'height') => {
    const given = String(node.style(`background-${name}`));
    const value = Number.parseFloat(given);
    if (!Number.isFinite(value)) return area[name];
    return given.endsWith('%') ? (area[name] * value) / 100 : value;
  };
  return {
    kind: 'picture',
    x: area.x,
    y: area.y,
    width: size('width'),
    height: size('height'),
    svg: decodeURIComponent(encoded),
    clip: shapeOf(node),
    opacity,
  };
}
