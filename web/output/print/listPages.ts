// How is a list printed? Row under row with its titles on every sheet; a row goes to the next sheet rather than over the edge.
import type { Mark, TextMark } from '../drawing/drawing.ts';
import { breakLines, type Font } from '../drawing/letters.ts';
import { textMark } from '../drawing/textMark.ts';
import { roomOn, type PageContent, type PageFrame } from './page.ts';

export interface PrintColumn {
  title: string;
  /** Its share of the width. */
  share: number;
  /** Numbers stand at the right. */
  number?: boolean;
}

export interface PrintList {
  columns: readonly PrintColumn[];
  rows: readonly (readonly (string | number | null)[])[];
}

const SIZE = 10;
const LINE = SIZE * 1.4;
const GAP = 10;
const SPACE = 5;

interface Row {
  cells: readonly (readonly string[])[];
  lines: number;
}

export function listPages(frame: PageFrame, { columns, rows }: PrintList): PageContent[] {
  const room = roomOn(frame);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (room.width * share) / shares - GAP);
  const font: Font = { family: frame.tokens.sans, size: SIZE, weight: 400 };
  const rowOf = (cells: readonly (string | number | null)[], weight = 400): Row => {
    const broken = cells.map((cell, index) => breakLines(String(cell ?? '—'), widths[index] ?? 0, { ...font, weight }));
    return { cells: broken, lines: Math.max(1, ...broken.map((lines) => lines.length)) };
  };
  const head = rowOf(
    columns.map(({ title }) => title),
    600,
  );
  const most = Math.max(1, Math.floor((room.height - heightOf(head) - SPACE) / LINE) - 1);
  const pages: Row[][] = [];
  let [page, left] = [[] as Row[], 0];
  for (const row of rows.flatMap((cells) => inPieces(rowOf(cells), most))) {
    const height = heightOf(row);
    if (page.length === 0 || height > left) {
      page = [];
      pages.push(page);
      left = room.height - heightOf(head);
    }
    page.push(row);
    left -= height;
  }
  return pages.map((rows) => ({ marks: drawRows(frame, columns, widths, head, rows) }));
}

const heightOf = ({ lines }: Row): number => lines * LINE + 2 * SPACE;

/** A row that no sheet can hold goes on on the next. */
function inPieces(row: Row, most: number): Row[] {
  return Array.from({ length: Math.ceil(row.lines / most) }, (_, piece) => ({
    cells: row.cells.map((lines) => lines.slice(piece * most, (piece + 1) * most)),
    lines: Math.min(most, row.lines - piece * most),
  }));
}

function drawRows(
  frame: PageFrame,
  columns: readonly PrintColumn[],
  widths: readonly number[],
  head: Row,
  rows: readonly Row[],
): Mark[] {
  const { tokens } = frame;
  const room = roomOn(frame);
  const marks: Mark[] = [];
  let y = room.y;
  const draw = (row: Row, weight: number) => {
    let x = room.x;
    row.cells.forEach((lines, index) => {
      const width = widths[index] ?? 0;
      const number = columns[index]?.number ?? false;
      const look = { size: SIZE, weight, fill: tokens.ink, anchor: number ? ('end' as const) : ('start' as const) };
      const text: TextMark = textMark(tokens, lines, number ? x + width : x, y + SPACE + SIZE, look);
      if (lines.length > 0) marks.push({ ...text, lineHeight: LINE });
      x += width + GAP;
    });
    y += heightOf(row);
    marks.push({
      kind: 'path',
      d: `M${room.x} ${y}H${room.x + room.width}`,
      stroke: weight > 400 ? tokens.ink : tokens.line,
      width: weight > 400 ? 1 : 0.75,
    });
  };
  draw(head, 600);
  for (const row of rows) draw(row, 400);
  return marks;
}
