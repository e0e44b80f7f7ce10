// How is the label of a map element drawn? Where the map puts it, cut where the map cuts it, as text.
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { rectangle, type Mark, type TextMark } from './drawing.ts';
import { cutTo, descentOf, widthOf, type Font } from './letters.ts';

export type MapElement = NodeSingular | EdgeSingular;

const ANCHORS = { left: 'end', center: 'middle', right: 'start' } as const;
const WEIGHTS: Readonly<Record<string, number>> = { normal: 400, bold: 700 };
const PADDING = 2;

export const opacityOf = (element: MapElement): number => element.numericStyle('opacity');

export function labelMarks(element: MapElement, opacity: number): Mark[] {
  const label = String(element.style('label') ?? '');
  const seen = opacity * element.numericStyle('text-opacity');
  if (label === '' || seen === 0) return [];
  const font: Font = {
    family: String(element.style('font-family')),
    size: element.numericStyle('font-size'),
    weight: WEIGHTS[String(element.style('font-weight'))] ?? Number(element.style('font-weight')),
  };
  const lines = linesOf(element, label, font);
  const lineHeight = font.size * (lines.length > 1 ? element.numericStyle('line-height') : 1);
  const { x, y, anchor } = placeOf(element, lines.length * lineHeight);
  const text: TextMark = {
    kind: 'text',
    x,
    y: y - (lines.length - 1) * lineHeight - descentOf(font),
    lines,
    lineHeight,
    size: font.size,
    weight: font.weight,
    fill: String(element.style('color')),
    anchor,
    opacity: seen,
  };
  if (lines.length === 1 && lines[0] !== label) text.whole = label;
  const turned = turn(element, text);
  const ground = groundOf(element, turned, lines, font, lineHeight, opacity);
  return ground ? [ground, turned] : [turned];
}

function linesOf(element: MapElement, label: string, font: Font): string[] {
  const wrap = String(element.style('text-wrap'));
  if (wrap === 'wrap') return label.split('\n');
  const single = label.replaceAll('\n', ' ');
  return [wrap === 'ellipsis' ? cutTo(single, element.numericStyle('text-max-width'), font) : single];
}

/** y: the bottom of the last line. */
function placeOf(element: MapElement, height: number) {
  const [marginX, marginY] = [element.numericStyle('text-margin-x'), element.numericStyle('text-margin-y')];
  if (element.isEdge()) {
    const middle = element.midpoint();
    return { x: middle.x + marginX, y: middle.y + marginY + height / 2, anchor: 'middle' as const };
  }
  const { x, y } = element.position();
  const across = String(element.style('text-halign'));
  const down = String(element.style('text-valign'));
  const side = across === 'left' ? -1 : across === 'right' ? 1 : 0;
  const level = down === 'top' ? -1 : down === 'bottom' ? 1 : 0;
  return {
    x: x + (side * element.width()) / 2 + marginX,
    y: y + (level * (element.height() + height)) / 2 + marginY + height / 2,
    anchor: ANCHORS[across as keyof typeof ANCHORS] ?? 'middle',
  };
}

/** Turned around the middle of its height, as the map turns it. */
function turn(element: MapElement, text: TextMark): TextMark {
  const given = String(element.style('text-rotation'));
  const angle = Number.parseFloat(given);
  if (!Number.isFinite(angle) || angle === 0) return text;
  const degrees = given.endsWith('deg') ? angle : (angle * 180) / Math.PI;
  const pivot = element.isEdge() ? element.midpoint() : element.position();
  const down = text.y - (pivot.y + element.numericStyle('text-margin-y'));
  const radians = (degrees * Math.PI) / 180;
  return { ...text, turn: degrees, x: text.x - Math.sin(radians) * down, y: text.y - down + Math.cos(radians) * down };
}

function groundOf(
  element: MapElement,
  { x, y, anchor }: TextMark,
  lines: readonly string[],
  font: Font,
  lineHeight: number,
  opacity: number,
): Mark | null {
  const seen = element.numericStyle('text-background-opacity') * opacity;
  if (seen === 0) return null;
  const width = Math.max(...lines.map((line) => widthOf(line, font)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = y - font.size + descentOf(font);
  return {
    kind: 'path',
    d: rectangle(left - PADDING, top - PADDING, width + 2 * PADDING, lines.length * lineHeight + 2 * PADDING, 2),
    fill: String(element.style('text-background-color')),
    opacity: seen,
  };
}
