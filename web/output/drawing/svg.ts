// How is a drawing written as SVG? Texts stay texts, letters are named, and every picture keeps its own patterns.
import type { Area, Drawing, GroupMark, Mark, PathMark, PictureMark, TextMark } from './drawing.ts';

interface Wording {
  title: string;
  description: string;
}

interface Standing {
  /** Of the paper, such as `297mm`; those of the drawing itself unless given. */
  size?: Readonly<Record<'width' | 'height', string>>;
  /** Before every id, where several drawings stand in one document. */
  ids?: string;
}

export function svgText(drawing: Drawing, { title, description }: Wording, { size, ids = '' }: Standing = {}): string {
  const { x, y, width, height } = drawing.area;
  const writer = new Writer(ids);
  const body = writer.marks(drawing.marks);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size?.width ?? width}" height="${size?.height ?? height}" viewBox="${x} ${y} ${width} ${height}"`,
    ` font-family="${escape(drawing.family)}" role="img">\n`,
    `<title>${escape(title)}</title><desc>${escape(description)}</desc>\n`,
    writer.definitions(),
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${drawing.ground}"/>\n`,
    body,
    '</svg>\n',
  ].join('');
}

class Writer {
  readonly #ids: string;
  #clips: string[] = [];
  #pictures = 0;

  constructor(ids: string) {
    this.#ids = ids;
  }

  marks(marks: readonly Mark[]): string {
    return marks.map((mark) => `${this.#mark(mark)}\n`).join('');
  }

  definitions(): string {
    return this.#clips.length === 0 ? '' : `<defs>${this.#clips.join('')}</defs>\n`;
  }

  #mark(mark: Mark): string {
    switch (mark.kind) {
      case 'path':
        return pathText(mark);
      case 'text':
        return textText(mark);
      case 'picture':
        return this.#picture(mark);
      case 'group':
        return this.#group(mark);
    }
  }

  #clip(shape: string): string {
    const id = `${this.#ids}clip${this.#clips.length + 1}`;
    this.#clips.push(`<clipPath id="${id}">${shape}</clipPath>`);
    return id;
  }

  /** The inside of the picture, its ids made its own: two pictures may call their pattern the same. */
  #picture({ x, y, width, height, svg, clip, opacity }: PictureMark): string {
    this.#pictures += 1;
    const own = `${this.#ids}p${this.#pictures}-`;
    const inside = svg
      .replace(/^[^]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replaceAll(/\bid="([^"]+)"/g, `id="${own}$1"`)
      .replaceAll(/url\(#([^)]+)\)/g, `url(#${own}$1)`);
    const box = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? `0 0 ${width} ${height}`;
    const nested = `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" viewBox="${box}" preserveAspectRatio="none">${inside}</svg>`;
    const clipped = clip === undefined ? '' : ` clip-path="url(#${this.#clip(`<path d="${clip}"/>`)})"`;
    return clipped === '' && faint(opacity) === '' ? nested : `<g${clipped}${faint(opacity)}>${nested}</g>`;
  }

  #group({ x, y, scale, marks, window }: GroupMark): string {
    const clipped = window ? ` clip-path="url(#${this.#clip(areaShape(window))})"` : '';
    return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale})"${clipped}>\n${this.marks(marks)}</g>`;
  }
}

const areaShape = ({ x, y, width, height }: Area): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;

function pathText({ d, fill, stroke, width, dash, cap, opacity }: PathMark): string {
  const line = stroke ? ` stroke="${stroke}" stroke-width="${width ?? 1}"` : '';
  const dashes = stroke && dash && dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const ends = stroke && cap && cap !== 'butt' ? ` stroke-linecap="${cap}"` : '';
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${dashes}${ends}${faint(opacity)}/>`;
}

function textText({ x, y, lines, lineHeight, size, weight, fill, anchor, turn, opacity, whole, family }: TextMark) {
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const turned = turn ? ` transform="rotate(${round(turn)} ${round(x)} ${round(y)})"` : '';
  const letters = family ? ` font-family="${escape(family)}"` : '';
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const head = `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold} fill="${fill}"${aligned}${letters}${turned}${faint(opacity)} xml:space="preserve">`;
  const full = whole === undefined ? '' : `<title>${escape(whole)}</title>`;
  const [first = ''] = lines;
  const body =
    lines.length === 1
      ? escape(first)
      : lines
          .map(
            (line, index) =>
              `<tspan x="${round(x)}" dy="${index === 0 ? 0 : round(lineHeight)}">${escape(line)}</tspan>`,
          )
          .join('');
  return `${head}${full}${body}</text>`;
}

const faint = (opacity = 1): string => (opacity >= 1 ? '' : ` opacity="${round(opacity)}"`);
const round = (value: number): number => Math.round(value * 100) / 100;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters have no place in XML at all. */
const escape = (text: string): string =>
  [...text]
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .join('')
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
