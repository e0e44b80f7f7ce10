// Does a page look as it did when somebody last looked at it? Its picture is held against the one that is kept for it.
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = fileURLToPath(new URL('../snapshots/', import.meta.url));
const HOW = 'LIANTU_SNAPSHOTS=write npm test -- e2e/recruiter.test.ts -t "a picture of"';
const WRITING = process.env.LIANTU_SNAPSHOTS === 'write';

/** Pages are flat areas and letters: repetition packs them better than what lies beside a point does. */
const SMALL = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;

/** How far two points may lie apart, of 1: other edges of letters are no difference. */
const THRESHOLD = 0.2;
/** Per mille of the points that may differ: letters are set a little differently from machine to machine. */
const TOLERATED = 15;

const DRAWN_BY = join(FOLDER, 'drawnBy.json');

/** Other releases of Chromium set letters and corners in other ways: theirs is no difference of the product's. */
export async function drawnByAnother(version: string): Promise<string | null> {
  if (WRITING) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(DRAWN_BY, `${JSON.stringify({ chromium: version })}\n`);
    return null;
  }
  const { chromium } = JSON.parse(await readFile(DRAWN_BY, 'utf8')) as { chromium: string };
  return chromium === version
    ? null
    : `[e2e] The pictures were drawn by Chromium ${chromium}, this is ${version}: not compared. To draw them anew: ${HOW}`;
}

/** Throws where the picture differs, with where both and their difference can be seen; keeps it instead when that is asked for. */
export async function expectSnapshot(name: string, taken: Buffer): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  const actual = PNG.sync.read(taken);
  if (WRITING) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(path, PNG.sync.write(actual, SMALL));
    return;
  }
  const kept = await readFile(path).catch(() => null);
  if (kept === null) throw new Error(`[e2e] There is no picture ${path} yet. Write it, and look at it: ${HOW}`);
  const expected = PNG.sync.read(kept);
  const { width, height } = expected;
  const sized = actual.width === width && actual.height === height;
  const difference = new PNG({ width, height });
  const differing = sized
    ? pixelmatch(expected.data, actual.data, difference.data, width, height, { threshold: THRESHOLD })
    : width * height;
  if (differing * 1000 <= width * height * TOLERATED) return;
  const folder = await mkdtemp(join(tmpdir(), 'liantu-snapshots-'));
  await writeFile(join(folder, `${name}.actual.png`), taken);
  if (sized) await writeFile(join(folder, `${name}.difference.png`), PNG.sync.write(difference));
  const share = sized
    ? `${((100 * differing) / (width * height)).toFixed(1)} % of its points`
    : `${actual.width} × ${actual.height} against ${width} × ${height}`;
  throw new Error(`[e2e] ${name} looks different: ${share}. See ${folder}; where it is meant to be so: ${HOW}`);
}
