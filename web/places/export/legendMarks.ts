// What do the signs of a drawn sheet mean? One row after the other, as wide as there is room.
import { STATES } from '../../atlas/patterns.ts';
import { rectangle, type Mark } from '../../output/drawing/drawing.ts';
import { widthOf } from '../../output/drawing/letters.ts';
import { stateMark } from '../../output/drawing/stateMark.ts';
import { textMark } from '../../output/drawing/textMark.ts';
import { SHADES, stepsOf, type Range } from '../layers.ts';
import type { DrawnPlaces } from './drawnPlaces.ts';
import type { Inks } from './shapeMarks.ts';

const ROW = 24;
const SIZE = 12;
const SIGN = 24;

interface Entry {
  text: string;
  /** From its left edge and the middle of its row. */
  draw: (x: number, y: number) => Mark[];
}

export function legendMarks(
  { states, range, trip }: Pick<DrawnPlaces, 'states' | 'range' | 'trip'>,
  inks: Inks,
  room: number,
) {
  const { tokens } = inks;
  const entries = [...(states ? stateEntries(inks) : shadeEntries(range, inks)), ...(trip ? [tripEntry(inks)] : [])];
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const { text, draw } of entries) {
    const wide = SIGN + 6 + widthOf(text, { family: tokens.sans, size: SIZE, weight: 400 });
    if (x > 0 && x + wide > room) [x, row] = [0, row + 1];
    const y = (row + 0.5) * ROW;
    marks.push(...draw(x, y), textMark(tokens, text, x + SIGN + 6, y + 4));
    x += wide + 18;
  }
  return { marks, height: (row + 1) * ROW + 4 };
}

const stateEntries = ({ tokens, language }: Inks): Entry[] =>
  STATES.map((state) => ({
    text: language.words.coverage[state],
    draw: (x, y) => [stateMark(tokens, state, x + 5, y - 6.5, 13)],
  }));

function shadeEntries(range: Range, { tokens, layer, language }: Inks): Entry[] {
  const { legend } = language.words.places;
  const swatch = (fill: string, stroke = tokens.edge, dash?: readonly number[]): Entry['draw'] => {
    return (x, y) => [{ kind: 'path', d: rectangle(x, y - 7, 22, 14), fill, stroke, width: 1, ...(dash && { dash }) }];
  };
  const steps = stepsOf(range).map(({ shade, from, to }): Entry => ({
    text: legend.range(language.number(from), language.number(to)),
    draw: swatch(tokens[SHADES[shade - 1]!]),
  }));
  const none = { text: `0 ${layer === 'gaps' ? legend.zero : legend.zeroFirms}`, draw: swatch(tokens.surface) };
  const unknown = { text: legend.unknown, draw: swatch(tokens['unknown-wash'], tokens.unknown, [1.4, 3]) };
  return [...steps, none, ...(layer === 'candidates' ? [] : [unknown])];
}

const tripEntry = ({ tokens, language }: Inks): Entry => ({
  text: language.words.places.legend.trip,
  draw: (x, y) => [{ kind: 'path', d: `M${x} ${y}h${SIGN - 2}`, stroke: tokens['flow-strong'], width: 2 }],
});
