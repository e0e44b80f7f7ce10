// How does the sheet of places leave the page? Title, sheet as it is seen, what its signs mean, its totals, and whose map it is.
import type { Drawing, Mark } from '../../output/drawing/drawing.ts';
import { ellipse, rectangle } from '../../output/drawing/drawing.ts';
import { breakLines, widthOf } from '../../output/drawing/letters.ts';
import { SERIF } from '../../output/drawing/sheet.ts';
import { textMark } from '../../output/drawing/textMark.ts';
import type { Camera } from '../camera.ts';
import { marksOf } from '../marks.ts';
import { stopMarks } from '../stopMarks.ts';
import type { TripOnSheet } from '../tripOnSheet.ts';
import { seen } from '../camera.ts';
import { legendMarks } from './legendMarks.ts';
import type { DrawnPlaces, PlacesTexts } from './drawnPlaces.ts';
import { groundMark, mapMarks, patternMarks, tileMarks, type Inks } from './shapeMarks.ts';

const MARGIN = 30;
const HEAD = 46;
const LINE = 18;

/** The sheet alone, in its own size. */
export function sheetMarks({ sheet, camera, figures, trip, states }: DrawnPlaces, inks: Inks): Mark[] {
  const known = new Map(figures.map((figure) => [figure.place.region.code, figure]));
  const shapes = sheet.shapes.flatMap((shape) => {
    const figure = known.get(shape.code);
    return figure ? [{ shape, figure }] : [];
  });
  const { tokens } = inks;
  const { scale, x, y } = camera;
  return [
    {
      ...{ kind: 'group', x, y, scale },
      marks: [
        ...sheet.parts.map((d): Mark => ({ kind: 'path', d, stroke: tokens['ink-3'], width: 1.2 / scale })),
        ...shapes.flatMap(({ shape, figure }) => [
          groundMark(shape, figure, inks, scale),
          ...(shape.tile ? [] : patternMarks(shape, figure, inks, sheet)),
        ]),
        ...shapes.flatMap(({ shape, figure }) => tileMarks(shape, figure, inks)),
      ],
    },
    ...(sheet.kind === 'map' ? marksOf(sheet, camera, states).flatMap((mark) => mapMarks(mark, known, inks)) : []),
    ...(trip ? tripMarks(trip, camera, inks) : []),
  ];
}

function tripMarks(trip: TripOnSheet, camera: Camera, { tokens }: Inks): Mark[] {
  const lines = trip.lines.flatMap(({ from, to, broken }): Mark[] => {
    const [[x1, y1], [x2, y2]] = [seen(camera, from), seen(camera, to)];
    const d = `M${x1} ${y1}L${x2} ${y2}`;
    return [
      { kind: 'path', d, stroke: tokens.surface, width: 5 },
      { kind: 'path', d, stroke: tokens['flow-strong'], width: 2, ...(broken && { dash: [2, 5] }) },
    ];
  });
  const numbers = stopMarks(trip, camera).flatMap(({ point: [x, y], numbers }): Mark[] => {
    const text = numbers.join(',');
    const half = Math.max(10, (text.length * 7.5 + 10) / 2);
    return [
      {
        ...{ kind: 'path', d: half === 10 ? ellipse(x, y, 10, 10) : rectangle(x - half, y - 10, 2 * half, 20, 10) },
        ...{ fill: tokens.ink, stroke: tokens.surface, width: 1.5 },
      },
      textMark(tokens, text, x, y + 4.5, { size: 12.5, weight: 600, fill: tokens.surface, anchor: 'middle' }),
    ];
  });
  return [...lines, ...numbers];
}

/** The sheet with what stands around it, as wide as it is itself. */
export function drawPlaces(drawn: DrawnPlaces, texts: PlacesTexts, inks: Inks): Drawing {
  const { sheet } = drawn;
  const { tokens } = inks;
  const width = Math.max(640, sheet.width) + 2 * MARGIN;
  const inside = width - 2 * MARGIN;
  const legend = legendMarks(drawn, inks, inside);
  const font = { family: tokens.sans, size: 12, weight: 400 };
  const lines = texts.lines.flatMap((line) => breakLines(line, inside, font));
  const [left, top] = [(width - sheet.width) / 2, MARGIN + HEAD];
  const below = top + sheet.height + 14;
  const foot = below + legend.height + lines.length * LINE;
  return {
    area: { x: 0, y: 0, width, height: foot + LINE + MARGIN },
    ground: tokens.surface,
    family: tokens.sans,
    marks: [
      textMark(tokens, texts.title, MARGIN, MARGIN + 20, { size: 20, weight: 600, fill: tokens.ink, family: SERIF }),
      {
        ...{ kind: 'group', x: left, y: top, scale: 1, marks: sheetMarks(drawn, inks) },
        window: { x: 0, y: 0, width: sheet.width, height: sheet.height },
      },
      { kind: 'group', x: MARGIN, y: below, scale: 1, marks: legend.marks },
      ...lines.map((line, at) => textMark(tokens, line, MARGIN, below + legend.height + at * LINE + 12)),
      textMark(tokens, texts.foot, width - MARGIN - widthOf(texts.foot, font), foot + LINE),
    ],
  };
}
