// What do the boxes, flags and lines of a drawing mean? The legend of the map, in as many rows as its width asks for.
import type { FlowKind } from '../../api/generated/graphql.ts';
import { MARK_SIZE, STATES, STRIPE_WIDTH, stripeShape } from '../../atlas/patterns.ts';
import { DASHES } from '../../atlas/flowStyles.ts';
import type { Tokens } from '../../atlas/tokens.ts';
import type { Words } from '../../words/zh.ts';
import { rectangle, type Area, type Mark } from './drawing.ts';
import { widthOf } from './letters.ts';
import { bareCross, shapePicture, stateColour, stateMark } from './stateMark.ts';

const SIZE = 12;
const ROW = 24;
const GAP = 20;
const BESIDE = 7;
const SWATCH = { width: 38, height: 16 };
const LINE = 40;
const KINDS = Object.keys(DASHES) as FlowKind[];

interface Entry {
  text: string;
  width: number;
  /** From its left edge and the middle of its row. */
  draw: (x: number, y: number) => Mark[];
}

export interface DrawnLegend {
  marks: Mark[];
  height: number;
}

/** What is explained: all signs of the map, or how coverage is told alone. */
export type Explained = 'map' | 'coverage';

export function drawLegend(
  tokens: Tokens,
  words: Words,
  { x: left, y: top, width }: Pick<Area, 'x' | 'y' | 'width'>,
  explained: Explained = 'map',
): DrawnLegend {
  const entries: Entry[] = [
    ...STATES.map((state) => stateEntry(tokens, words, state)),
    ...(explained === 'map'
      ? [flagEntry(tokens, words), ...KINDS.map((kind) => flowEntry(tokens, words, kind))]
      : [takenOverEntry(tokens, words)]),
  ];
  const marks: Mark[] = [];
  let [x, row] = [left, 0];
  for (const { text, width: own, draw } of entries) {
    const needed = own + BESIDE + widthOf(text, { family: tokens.sans, size: SIZE, weight: 400 });
    if (x > left && x + needed > left + width) [x, row] = [left, row + 1];
    const y = top + (row + 0.5) * ROW;
    marks.push(...draw(x, y), word(tokens, text, x + own + BESIDE, y));
    x += needed + GAP;
  }
  return { marks, height: (row + 1) * ROW };
}

const word = (tokens: Tokens, text: string, x: number, y: number): Mark => ({
  kind: 'text',
  x,
  y: y + 4.2,
  lines: [text],
  lineHeight: SIZE,
  size: SIZE,
  weight: 400,
  fill: tokens['ink-2'],
  anchor: 'start',
});

function stateEntry(tokens: Tokens, words: Words, state: (typeof STATES)[number]): Entry {
  const colour = stateColour(tokens, state);
  const { width, height } = SWATCH;
  return {
    text: words.coverage[state],
    width,
    draw: (x, y) => {
      const box = rectangle(x, y - height / 2, width, height, 3);
      const stripe = stripeShape(state, colour, tokens.surface);
      const dash = { PLANNED: [5, 3], UNKNOWN: [1.4, 2.6] }[state as string];
      return [
        { kind: 'path', d: box, fill: tokens.surface },
        ...(stripe === null
          ? []
          : [
              shapePicture(stripe, STRIPE_WIDTH, height, {
                x,
                y: y - height / 2,
                width: STRIPE_WIDTH,
                height,
                clip: box,
              }),
            ]),
        { kind: 'path', d: box, stroke: colour, width: 1.25, ...(dash && { dash }) },
        stateMark(tokens, state, x + 17, y - MARK_SIZE / 2),
      ];
    },
  };
}

const takenOverEntry = (tokens: Tokens, words: Words): Entry => ({
  text: words.matrix.takenOver(words.coverage.ABSENT),
  width: 10,
  draw: (x, y) => [bareCross(tokens, x, y - 5)],
});

function flagEntry(tokens: Tokens, words: Words): Entry {
  return {
    text: words.legend.flag,
    width: 40,
    draw: (x, y) => [
      {
        kind: 'path',
        d: `M${x} ${y - 8}h40v16h-40l5-8z`,
        fill: tokens.surface,
        stroke: tokens.ink,
        width: 1.1,
      },
      {
        kind: 'text',
        x: x + 22,
        y: y + 4,
        lines: [`${words.gapLetters.EXTEND} 4`],
        lineHeight: SIZE,
        size: 11.5,
        weight: 600,
        fill: tokens.ink,
        anchor: 'middle',
      },
    ],
  };
}

function flowEntry(tokens: Tokens, words: Words, kind: FlowKind): Entry {
  const filled = kind === 'MAIN_INPUT' || kind === 'EQUIPMENT';
  const colour = tokens['flow-strong'];
  const dash = DASHES[kind];
  return {
    text: words.flows.kinds[kind],
    width: LINE,
    draw: (x, y) => {
      const end = x + LINE - 4;
      const course =
        kind === 'EQUIPMENT' ? `M${x} ${y - 1.6}H${end - 4}M${x} ${y + 1.6}H${end - 4}` : `M${x} ${y}H${end}`;
      return [
        {
          kind: 'path',
          d: course,
          stroke: colour,
          width: kind === 'EQUIPMENT' ? 1.1 : 2,
          ...(dash !== null && { dash }),
          ...(kind === 'SERVICE' && { cap: 'round' as const }),
        },
        filled
          ? { kind: 'path', d: `M${end - 4} ${y - 4}l8 4l-8 4z`, fill: colour }
          : { kind: 'path', d: `M${end - 2} ${y - 4}l5 4l-5 4`, stroke: colour, width: 1.5 },
      ];
    },
  };
}
