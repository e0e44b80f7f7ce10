// How is a map printed? On one sheet where its smallest letters can be read there, else on several, cut between its boxes.
import type { DrawnMap } from '../drawing/drawMap.ts';
import type { Area, Mark } from '../drawing/drawing.ts';
import { divide } from './divide.ts';
import { LEAST_TEXT, roomOn, type PageContent, type PageFrame } from './page.ts';

/** A small chain does not become a poster. */
const LARGEST = 1.3;
/** Between the map and what stands beside it. */
const GAP = 24;

/** `aside`: drawn from the left top of its room, where the map leaves enough of it; null where it needs more. */
export function mapPages(frame: PageFrame, map: DrawnMap, aside: (room: Area) => Mark[] | null): PageContent[] {
  const room = roomOn(frame);
  const least = LEAST_TEXT / smallestText(map.marks);
  const whole = Math.min(room.width / map.area.width, room.height / map.area.height, LARGEST);
  const last = aside({ ...room, width: room.width / 2 - GAP });
  const after = last ? [{ marks: last }] : [];
  if (whole < least) return [...inParts(frame, map, room, least), ...after];
  // What stands beside the map may make it smaller, down to what can be read.
  for (const scale of [whole, Math.max(least, whole * 0.9), least]) {
    const left = room.x + map.area.width * scale + GAP;
    const beside = aside({ ...room, x: left, width: room.x + room.width - left });
    if (beside) return [{ marks: [place(map, map.area, room, scale), ...beside] }];
  }
  const centred = { ...room, x: room.x + (room.width - map.area.width * whole) / 2 };
  return [{ marks: [place(map, map.area, centred, whole)] }, ...after];
}

function inParts(frame: PageFrame, map: DrawnMap, room: Area, scale: number): PageContent[] {
  const { x, y, width, height } = map.area;
  const across = map.boxes.map((box) => ({ start: box.x, end: box.x + box.width }));
  const down = map.boxes.map((box) => ({ start: box.y, end: box.y + box.height }));
  // A sheet with nothing but the edge of a lane on it says nothing.
  const columns = divide(x, x + width, room.width / scale, across).filter((column) => holds(column, across));
  const rows = divide(y, y + height, room.height / scale, down).filter((row) => holds(row, down));
  return rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex) => {
      const window = { x: column.start, y: row.start, width: column.end - column.start, height: row.end - row.start };
      return {
        marks: [place(map, window, room, scale)],
        part: frame.words.output.frame.part(columnIndex + 1, columns.length, rowIndex + 1, rows.length),
      };
    }),
  );
}

interface Span {
  start: number;
  end: number;
}
const holds = (piece: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < piece.end && end > piece.start);

const place = (map: DrawnMap, window: Area, room: Area, scale: number): Mark => ({
  kind: 'group',
  x: room.x - window.x * scale,
  y: room.y - window.y * scale,
  scale,
  marks: map.marks,
  window,
});

const smallestText = (marks: readonly Mark[]): number =>
  Math.min(Infinity, ...marks.map((mark) => (mark.kind === 'text' ? mark.size : Infinity)));
