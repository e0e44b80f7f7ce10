// How does a drawing become a PNG that no canvas could hold? Strip by strip on a small one, each handed to the writer.
import type { Drawing } from '../drawing/drawing.ts';
import { fetchPictures, paint, type Painting } from '../drawing/paint.ts';
import { breathe, type Progress } from '../progress.ts';
import { PngWriter, type PngHead } from './png.ts';

/** Points of a strip: small enough that the page answers between two of them, and far below what any canvas takes. */
const STRIP = 600_000;
const OPAQUE = 255;

/** The drawing fills the picture from its left edge on; height and width are taken to be of one shape. */
export async function renderPng(drawing: Drawing, head: PngHead, { signal, tell }: Progress): Promise<Blob> {
  const { area, ground, family, marks } = drawing;
  const scale = head.width / area.width;
  const lines = Math.max(1, Math.min(head.height, Math.floor(STRIP / head.width)));
  const canvas = document.createElement('canvas');
  canvas.width = head.width;
  canvas.height = lines;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('[web:output] the browser gives no canvas; a smaller picture may work');
  const painting: Painting = { pen, family, pictures: await fetchPictures(drawing) };
  const writer = new PngWriter(head);
  try {
    for (let top = 0; top < head.height; top += lines) {
      const rows = Math.min(lines, head.height - top);
      pen.resetTransform();
      pen.globalAlpha = 1;
      pen.fillStyle = ground;
      pen.fillRect(0, 0, head.width, rows);
      pen.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale - top);
      paint(painting, marks, { y: area.y + top / scale, height: rows / scale });
      const { data } = pen.getImageData(0, 0, head.width, rows);
      // A canvas that a browser could not give stays empty, and would come out black.
      if (data[3] !== OPAQUE || data.at(-1) !== OPAQUE)
        throw new Error('[web:output] the browser could not draw a picture this large; a smaller one may work');
      await writer.add(data);
      tell(top + rows, head.height);
      await breathe();
      signal.throwIfAborted();
    }
    return await writer.finish();
  } catch (cause) {
    await writer.abandon();
    throw cause;
  } finally {
    canvas.width = canvas.height = 0;
  }
}
