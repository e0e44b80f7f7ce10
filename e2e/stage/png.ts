// What is in a PNG file? Its size, whether all its lines are there, and how many of them show something.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';

export interface PngContent {
  width: number;
  height: number;
  /** Lines that came out of it. */
  lines: number;
  /** Lines on which not every point is like the one to its left. */
  drawn: number;
  firstPoint: readonly number[];
}

const HEAD = 33;

export async function readPng(path: string): Promise<PngContent> {
  const file = await open(path);
  const head = Buffer.alloc(HEAD);
  await file.read(head, 0, HEAD, 0);
  await file.close();
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  const stride = width * 3 + 1;
  const content = { width, height, lines: 0, drawn: 0, firstPoint: [] as number[] };
  let above = new Uint8Array(stride);
  let rest: Buffer = Buffer.alloc(0);
  const inflate = Readable.from(imageData(path)).pipe(createInflate());
  for await (const piece of inflate as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    for (; rest.length - at >= stride; at += stride) {
      const line = new Uint8Array(stride);
      // The product writes each line as its difference from the line above.
      if (rest[at] !== 2) throw new Error(`[e2e] line ${content.lines} has the filter ${rest[at]}`);
      let varied = false;
      for (let index = 1; index < stride; index += 1) {
        line[index] = rest[at + index]! + above[index]!;
        if (index > 3 && line[index] !== line[index - 3]) varied = true;
      }
      if (content.lines === 0) content.firstPoint = [...line.subarray(1, 4)];
      content.lines += 1;
      if (varied) content.drawn += 1;
      above = line;
    }
    rest = rest.subarray(at);
  }
  return content;
}

/** What stands in the IDAT chunks, one after the other. */
async function* imageData(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let skip = 8;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, piece]);
    while (rest.length >= skip + 8) {
      const length = rest.readUInt32BE(skip);
      const end = skip + 12 + length;
      if (rest.length < end) break;
      if (rest.toString('latin1', skip + 4, skip + 8) === 'IDAT') yield rest.subarray(skip + 8, skip + 8 + length);
      rest = rest.subarray(end);
      skip = 0;
    }
  }
}
