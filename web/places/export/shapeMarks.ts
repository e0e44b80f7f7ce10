// How is a place drawn where it leaves the page? As on the sheet: its ground by number or pattern, with its words.
import { stripeShape, STRIPE_WIDTH } from '../../atlas/patterns.ts';
import type { Tokens } from '../../atlas/tokens.ts';
import { rectangle, type Mark } from '../../output/drawing/drawing.ts';
import { cutTo, widthOf } from '../../output/drawing/letters.ts';
import { shapePicture, stateColour, stateMark } from '../../output/drawing/stateMark.ts';
import { textMark } from '../../output/drawing/textMark.ts';
import type { Language } from '../../state/language.svelte.ts';
import { figureText, nameOf, secondText } from '../figureWords.ts';
import { SHADES, type Figure, type Layer } from '../layers.ts';
import type { MapMark } from '../marks.ts';
import type { Shape } from '../sheet.ts';

const DASHES: Partial<Record<string, readonly number[]>> = { PLANNED: [5, 3], UNKNOWN: [1.4, 3] };
const MARK = 12;

export interface Inks {
  tokens: Tokens;
  layer: Layer;
  language: Language;
}

const shadeName = ({ shade }: Figure) => (shade > 0 ? SHADES[shade - 1]! : null);
const stateOf = ({ state, unknown }: Figure) => state ?? (unknown ? 'UNKNOWN' : null);

/** `scale`: how large it is drawn, so that lines stay as thin as they are. */
export function groundMark(shape: Shape, figure: Figure, { tokens }: Inks, scale = 1): Mark {
  const shade = shadeName(figure);
  const state = stateOf(figure);
  const dash = state === null ? undefined : DASHES[state];
  return {
    kind: 'path',
    d: shape.d,
    fill: shade ? tokens[shade] : figure.unknown ? tokens['unknown-wash'] : tokens.surface,
    stroke: state === 'UNKNOWN' ? tokens.unknown : state === 'PLANNED' ? tokens.planned : tokens.edge,
    width: (state === 'UNKNOWN' ? 1.6 : 1) / scale,
    ...(dash && { dash: dash.map((length) => length / scale) }),
  };
}

/** The words of a tile, where it stands. */
export function tileMarks(shape: Shape, figure: Figure, inks: Inks): Mark[] {
  const { tokens, layer, language } = inks;
  if (!shape.tile) return [];
  const size = shape.tile.width;
  const [x, y] = shape.middle;
  const [left, top] = [x - size / 2, y - size / 2];
  const roomy = size >= 66;
  const state = stateOf(figure);
  const stripe = figure.state && stripeShape(figure.state, stateColour(tokens, figure.state), tokens.surface);
  const side = stripe ? STRIPE_WIDTH : 0;
  const shade = shadeName(figure);
  const fill = shade ? tokens[`on-${shade}`] : tokens.ink;
  const middle = x + side / 2;
  const text = (said: string, at: number, size: number, weight = 400, ink = fill): Mark =>
    textMark(tokens, cutTo(said, room, { family: tokens.sans, size, weight }), middle, at, {
      ...{ size, weight, fill: ink, anchor: 'middle' as const },
    });
  const room = size - (roomy ? 6 : 2) - side;
  const large = state === null ? (roomy ? 19 : 13) : roomy ? 12.5 : 11;
  const second = roomy ? secondText(figure, layer, language) : '';
  return [
    ...(stripe
      ? [shapePicture(stripe, STRIPE_WIDTH, size, { x: left, y: top, width: STRIPE_WIDTH, height: size })]
      : []),
    text(nameOf(figure, language), top + (roomy ? 18 : size / 2 - 4), roomy ? 12.5 : size < 44 ? 10.5 : 11.5),
    ...(state ? [stateMark(tokens, state, middle - MARK / 2, roomy ? y - 13 : y + 1, MARK)] : []),
    ...(roomy || !state
      ? [
          text(
            figureText(figure, language),
            roomy ? y + (state ? 14 : 8) : y + 13,
            large,
            600,
            state ? stateColour(tokens, state) : fill,
          ),
        ]
      : []),
    ...(second === '' ? [] : [text(second, top + size - 9, 11.5)]),
  ];
}

/** A mark on the map: one place with its figure and name, or how many lie together there. */
export function mapMarks(mark: MapMark, figures: ReadonlyMap<string, Figure>, { tokens, language }: Inks): Mark[] {
  const shown = mark.codes.flatMap((code) => figures.get(code) ?? []);
  const [first] = shown;
  if (!first) return [];
  const [x, y] = mark.point;
  const alone = shown.length === 1;
  const text = alone ? figureText(first, language) : language.words.places.clusterShort(shown.length);
  const state = alone ? stateOf(first) : null;
  const font = { family: tokens.sans, size: 12.5, weight: 600 };
  const width = widthOf(text, font) + 12 + (state ? 16 : 0);
  const look = { size: 12.5, weight: 600, fill: tokens.ink, anchor: 'middle' as const };
  return [
    {
      ...{ kind: 'path', d: rectangle(x - width / 2, y - 11, width, 20, alone ? 10 : 4) },
      ...{ fill: tokens.surface, stroke: tokens['ink-3'], width: 1 },
    },
    ...(state ? [stateMark(tokens, state, x - width / 2 + 6, y - 7.5, MARK)] : []),
    textMark(tokens, text, x + (state ? 8 : 0), y + 3.5, look),
    ...(alone ? [textMark(tokens, nameOf(first, language), x, y + 22, { ...look, size: 12, weight: 400 })] : []),
  ];
}

/** Pattern over an outline, where a state has one. */
export function patternMarks(
  { d }: Shape,
  { state }: Figure,
  { tokens }: Inks,
  size: { width: number; height: number },
) {
  const pattern = state && stripeShape(state, stateColour(tokens, state), tokens.surface);
  if (!pattern) return [];
  const wide = pattern.replaceAll(`width="${STRIPE_WIDTH}"`, `width="${size.width}"`);
  return [{ ...shapePicture(wide, size.width, size.height, { x: 0, y: 0, ...size, clip: d }), opacity: 0.55 }];
}
