// How wide is a text, and where is its baseline? Measured as the canvas of the map measures it.

export interface Font {
  family: string;
  size: number;
  weight: number;
}

let pen: CanvasRenderingContext2D | null = null;

function penFor({ family, size, weight }: Font): CanvasRenderingContext2D {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('[web:output] the browser gives no canvas to measure text with');
  pen.font = `${weight} ${size}px ${family}`;
  return pen;
}

export const widthOf = (text: string, font: Font): number => penFor(font).measureText(text).width;

/** From the bottom of a line up to its baseline. */
export const descentOf = (font: Font): number => penFor(font).measureText('字g').fontBoundingBoxDescent;

const ELLIPSIS = '…';

/** As much of it as fits, with a sign that it was cut. */
export function cutTo(text: string, room: number, font: Font): string {
  if (widthOf(text, font) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(signs.join('') + ELLIPSIS, font) > room) signs.pop();
  return signs.join('').trimEnd() + ELLIPSIS;
}

const OPENING = '（《“「【';
const CLOSING = '，。；：、）》”」】！？';
/** A Han character or a word, with the signs that may not stand at the other side of a break. */
const PIECE = new RegExp(
  `[${OPENING}]*(?:\\p{Script=Han}|[^\\s\\p{Script=Han}${OPENING}${CLOSING}]+)?[${CLOSING}]*\\s*`,
  'gu',
);

/** Broken into lines that fit: between words and Han characters, inside a word only where it is longer than a line. */
export function breakLines(text: string, room: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(PIECE) ?? []).flatMap((piece) => shorten(piece, room, font))) {
    if (line !== '' && widthOf((line + piece).trimEnd(), font) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const shorten = (piece: string, room: number, font: Font): string[] =>
  widthOf(piece.trimEnd(), font) > room ? [...piece] : [piece];
