// How is a line of text set beside a map? Small and calm, unless it is said otherwise.
import type { Tokens } from '../../atlas/tokens.ts';
import type { TextMark } from './drawing.ts';

export interface Look {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: TextMark['anchor'];
  family?: string;
}

/** y: the baseline. */
export const textMark = (
  tokens: Tokens,
  text: string | readonly string[],
  x: number,
  y: number,
  { size = 12, weight = 400, fill = tokens['ink-2'], anchor = 'start', family }: Look = {},
): TextMark => ({
  kind: 'text',
  x,
  y,
  lines: typeof text === 'string' ? [text] : text,
  lineHeight: size * 1.4,
  size,
  weight,
  fill,
  anchor,
  ...(family !== undefined && { family }),
});
