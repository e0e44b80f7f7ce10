// How is a coverage drawn where nothing else says it? By its mark, told apart without its colour.
import type { CoverageState } from '../../api/generated/graphql.ts';
import { MARK_SIZE, markShape } from '../../atlas/patterns.ts';
import type { Tokens } from '../../atlas/tokens.ts';
import type { PathMark, PictureMark } from './drawing.ts';

export const stateColour = (tokens: Tokens, state: CoverageState): string =>
  tokens[state.toLowerCase() as Lowercase<CoverageState>];

/** x, y: its left top. */
export const stateMark = (tokens: Tokens, state: CoverageState, x: number, y: number, size = MARK_SIZE): PictureMark =>
  shapePicture(markShape(state, stateColour(tokens, state)), MARK_SIZE, MARK_SIZE, { x, y, width: size, height: size });

/** The inside of an SVG of this size, in its place. */
export const shapePicture = (
  shape: string,
  width: number,
  height: number,
  place: Pick<PictureMark, 'x' | 'y' | 'width' | 'height' | 'clip'>,
): PictureMark => ({
  kind: 'picture',
  ...place,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shape}</svg>`,
});

/** Absent because the region above was searched: a cross without its box. x, y: its left top, in a square of ten. */
export const bareCross = (tokens: Tokens, x: number, y: number): PathMark => ({
  kind: 'path',
  d: `M${x + 3} ${y + 3}l4 4m0 -4l-4 4`,
  stroke: tokens.absent,
  width: 1,
});
