// How is a drawing painted on a canvas? Mark after mark; what lies outside of what is wanted is passed over.
import type { Area, Drawing, GroupMark, Mark, PathMark, PictureMark, TextMark } from './drawing.ts';

/** The little pictures of a drawing, ready to be painted. */
export type Pictures = ReadonlyMap<string, CanvasImageSource>;

export async function fetchPictures({ marks }: Drawing): Promise<Pictures> {
  const texts = new Set<string>();
  const collect = (some: readonly Mark[]) => {
    for (const mark of some) {
      if (mark.kind === 'picture') texts.add(mark.svg);
      else if (mark.kind === 'group') collect(mark.marks);
    }
  };
  collect(marks);
  const ready = [...texts].map(async (text): Promise<[string, CanvasImageSource]> => {
    const image = new Image();
    image.src = `data:image/svg+xml;utf8,${encodeURIComponent(text)}`;
    await image.decode();
    return [text, image];
  });
  return new Map(await Promise.all(ready));
}

export interface Painting {
  pen: CanvasRenderingContext2D;
  family: string;
  pictures: Pictures;
}

/** Above and below, in the units of the marks: nothing else needs to be painted. */
type Reach = Pick<Area, 'y' | 'height'>;

export function paint(painting: Painting, marks: readonly Mark[], reach: Reach): void {
  for (const mark of marks) {
    if (mark.kind === 'path') paintPath(painting, mark);
    else if (mark.kind === 'text') paintText(painting, mark, reach);
    else if (mark.kind === 'picture') paintPicture(painting, mark, reach);
    else paintGroup(painting, mark, reach);
  }
}

const paths = new WeakMap<PathMark, Path2D>();
function pathOf(mark: PathMark): Path2D {
  const known = paths.get(mark) ?? new Path2D(mark.d);
  paths.set(mark, known);
  return known;
}

function paintPath({ pen }: Painting, mark: PathMark): void {
  pen.globalAlpha = mark.opacity ?? 1;
  if (mark.fill) {
    pen.fillStyle = mark.fill;
    pen.fill(pathOf(mark));
  }
  if (mark.stroke) {
    pen.strokeStyle = mark.stroke;
    pen.lineWidth = mark.width ?? 1;
    pen.lineCap = mark.cap ?? 'butt';
    pen.setLineDash([...(mark.dash ?? [])]);
    pen.stroke(pathOf(mark));
  }
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText({ pen, family }: Painting, mark: TextMark, { y, height }: Reach): void {
  const reaching = mark.turn ? Infinity : mark.size * 1.5;
  const bottom = mark.y + mark.lines.length * mark.lineHeight;
  if (mark.y - reaching > y + height || bottom + reaching < y) return;
  pen.globalAlpha = mark.opacity ?? 1;
  pen.font = `${mark.weight} ${mark.size}px ${mark.family ?? family}`;
  pen.fillStyle = mark.fill;
  pen.textAlign = ALIGN[mark.anchor];
  pen.textBaseline = 'alphabetic';
  pen.save();
  pen.translate(mark.x, mark.y);
  if (mark.turn) pen.rotate((mark.turn * Math.PI) / 180);
  mark.lines.forEach((line, index) => pen.fillText(line, 0, index * mark.lineHeight));
  pen.restore();
}

function paintPicture({ pen, pictures }: Painting, mark: PictureMark, { y, height }: Reach): void {
  const image = pictures.get(mark.svg);
  if (!image || mark.y > y + height || mark.y + mark.height < y) return;
  pen.save();
  pen.globalAlpha = mark.opacity ?? 1;
  if (mark.clip !== undefined) pen.clip(new Path2D(mark.clip));
  pen.drawImage(image, mark.x, mark.y, mark.width, mark.height);
  pen.restore();
}

function paintGroup(painting: Painting, { x, y, scale, marks, window }: GroupMark, reach: Reach): void {
  const { pen } = painting;
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  if (window) {
    pen.beginPath();
    pen.rect(window.x, window.y, window.width, window.height);
    pen.clip();
  }
  paint(painting, marks, { y: (reach.y - y) / scale, height: reach.height / scale });
  pen.restore();
}
