// Is a PNG that was written strip by strip the picture that was drawn, whole, in its size, and never black?
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../drawing/drawing.ts';
import { rectangle } from '../drawing/drawing.ts';
import { dotsOf } from '../paper.ts';
import { crc32 } from './crc.ts';
import { PngWriter } from './png.ts';
import { renderPng } from './renderPng.ts';

const quiet = { signal: new AbortController().signal, tell: () => undefined };
/** A red field with a blue bar at its foot, and a small green picture. */
const drawing: Drawing = {
  area: { x: 10, y: 10, width: 200, height: 100 },
  ground: '#ff0000',
  family: 'sans-serif',
  marks: [
    { kind: 'path', d: rectangle(10, 90, 200, 20), fill: '#0000ff' },
    {
      kind: 'picture',
      x: 100,
      y: 20,
      width: 10,
      height: 10,
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><rect width="10" height="10" fill="#00ff00"/></svg>',
    },
  ],
};
const head = (width: number, height: number) => ({ width, height, density: 300, texts: { Title: '图' } });

async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  return { bitmap, at: (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data] };
}

describe('a PNG', () => {
  it('is read by the browser as it was drawn, over many strips', async () => {
    const told: number[] = [];
    const blob = await renderPng(drawing, head(2000, 1000), { ...quiet, tell: (done) => told.push(done) });
    const { bitmap, at } = await pixelsOf(blob);
    expect([bitmap.width, bitmap.height]).toEqual([2000, 1000]);
    expect(at(5, 5)).toEqual([255, 0, 0, 255]);
    expect(at(1999, 995)).toEqual([0, 0, 255, 255]);
    expect(at(950, 150)).toEqual([0, 255, 0, 255]);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(1000);
  });

  it('says how many dots make an inch, and what it shows', async () => {
    const bytes = new Uint8Array(await (await renderPng(drawing, head(20, 10), quiet)).arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const at = text.indexOf('pHYs');
    expect(at).toBeGreaterThan(0);
    const start = new TextDecoder('latin1').decode(bytes).indexOf('pHYs') + 4;
    expect(new DataView(bytes.buffer).getUint32(start)).toBe(Math.round(300 / 0.0254));
    expect(text).toContain('图');
  });

  it('is none when it was given up, or has not all its lines', async () => {
    const abort = new AbortController();
    const given = renderPng(drawing, head(2000, 1000), { signal: abort.signal, tell: () => abort.abort() });
    await expect(given).rejects.toThrow();
    const writer = new PngWriter(head(2, 2));
    await writer.add(new Uint8ClampedArray(8).fill(255));
    await expect(writer.finish()).rejects.toThrow(/2 lines was given 1/);
  });

  it('is as large as its paper at 300 dots an inch', () => {
    expect(dotsOf('a0')).toEqual({ width: 14043, height: 9933 });
    expect(dotsOf('a4')).toEqual({ width: 3508, height: 2480 });
  });
});

describe('CRC-32', () => {
  it('is that of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  });
});
