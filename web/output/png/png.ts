// How is a PNG of any size written, strip by strip? No strip is kept: each is filtered, packed and forgotten (RFC 2083).
import { crc32 } from './crc.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST_SIDE = 2 ** 31 - 1;
const INCH = 0.0254;
const TRUE_COLOUR = 2;
/** Each line as its difference from the line above: a drawing is mostly the same from line to line. */
const UP = 2;

export interface PngHead {
  width: number;
  height: number;
  /** Dots per inch, so that it is printed in its size. */
  density: number;
  /** Keyword and text, such as Title and Source. */
  texts: Readonly<Record<string, string>>;
}

export class PngWriter {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [SIGNATURE];
  readonly #stride: number;
  readonly #packer: WritableStreamDefaultWriter<BufferSource>;
  readonly #packed: Promise<void>;
  readonly #height: number;
  #above: Uint8Array;
  #rows = 0;

  constructor({ width, height, density, texts }: PngHead) {
    if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE)
      throw new Error(`[web:output] a picture of ${width} × ${height} cannot be written`);
    this.#stride = width * 3;
    this.#height = height;
    this.#above = new Uint8Array(this.#stride);
    this.#chunks.push(
      chunk('IHDR', numbers(width, height), Uint8Array.of(8, TRUE_COLOUR, 0, 0, 0)),
      chunk('sRGB', Uint8Array.of(0)),
      chunk('pHYs', numbers(Math.round(density / INCH), Math.round(density / INCH)), Uint8Array.of(1)),
      ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
    );
    // The browser's own packer runs beside the page.
    const packer = new CompressionStream('deflate');
    this.#packer = packer.writable.getWriter();
    this.#packed = this.#gather(packer.readable);
  }

  /** Further lines from the top, red, green, blue and an opaque fourth for each point. */
  async add(pixels: Uint8ClampedArray): Promise<void> {
    const rows = pixels.length / 4 / (this.#stride / 3);
    await this.#packer.write(this.#filter(pixels, rows));
    this.#rows += rows;
  }

  /** @throws where the picture has not all its lines: half a picture is none. */
  async finish(): Promise<Blob> {
    if (this.#rows !== this.#height)
      throw new Error(`[web:output] a picture of ${this.#height} lines was given ${this.#rows}`);
    await this.#packer.close();
    await this.#packed;
    this.#chunks.push(chunk('IEND'));
    return new Blob(this.#chunks, { type: 'image/png' });
  }

  async abandon(): Promise<void> {
    await this.#packer.abort().catch(() => undefined);
    await this.#packed.catch(() => undefined);
  }

  #filter(pixels: Uint8ClampedArray, rows: number): Uint8Array<ArrayBuffer> {
    const stride = this.#stride;
    const out = new Uint8Array(rows * (stride + 1));
    let above = this.#above;
    for (let row = 0, from = 0, to = 0; row < rows; row += 1) {
      const line = new Uint8Array(stride);
      out[to] = UP;
      to += 1;
      for (let at = 0; at < stride; at += 3, from += 4, to += 3) {
        out[to] = (line[at] = pixels[from]!) - above[at]!;
        out[to + 1] = (line[at + 1] = pixels[from + 1]!) - above[at + 1]!;
        out[to + 2] = (line[at + 2] = pixels[from + 2]!) - above[at + 2]!;
      }
      above = line;
    }
    this.#above = above;
    return out;
  }

  async #gather(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const reader = packed.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      this.#chunks.push(chunk('IDAT', next.value));
  }
}

const numbers = (...values: number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => view.setUint32(index * 4, value));
  return new Uint8Array(view.buffer);
};

function chunk(name: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, length);
  bytes.set(new TextEncoder().encode(name), 4);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(at, crc32(bytes.subarray(4, at)));
  return bytes;
}

/** iTXt: a keyword in Latin letters, not packed, no language, then UTF-8. */
const textChunk = (keyword: string, text: string): Uint8Array<ArrayBuffer> =>
  chunk('iTXt', new TextEncoder().encode(keyword), new Uint8Array(5), new TextEncoder().encode(text));
