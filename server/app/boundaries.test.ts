import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBoundaries, readBoundaries } from './boundaries.ts';

const RING = [
  [120, 42],
  [124, 42],
  [124, 45],
  [120, 42],
];
const feature = (properties: object, geometry: object = { type: 'Polygon', coordinates: [RING] }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-boundaries-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: unknown) {
  const path = join(folder, 'approved.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readBoundaries(path);
}

describe('outlines of divisions', () => {
  it('are served with their codes, whichever name these have, and nothing else of their properties', async () => {
    const file = await read(
      collection(
        feature({ adcode: 150500, name: '通辽市' }),
        feature({ gb: '150400' }, { type: 'MultiPolygon', coordinates: [[RING]] }),
        feature({ code: '100000_JD' }, { type: 'MultiLineString', coordinates: [RING] }),
      ),
    );
    const served = JSON.parse(new TextDecoder().decode(file.body)) as { features: { properties: object }[] };
    expect(served.features.map(({ properties }) => properties)).toEqual([
      { code: '150500' },
      { code: '150400' },
      { code: '100000_JD' },
    ]);
    expect(file.type).toMatch(/geo\+json/);
  });

  it('say whose file it is, under the names that such files use', async () => {
    const about = async (own: object) => {
      const file = await read({ ...collection(feature({ code: '150500' })), ...own });
      const {
        type: _type,
        features: _features,
        ...said
      } = JSON.parse(new TextDecoder().decode(file.body)) as Record<string, unknown>;
      return said;
    };
    expect(await about({})).toEqual({});
    expect(await about({ name: ' 标准地图 ', source: '自然资源部', 审图号: 'GS(2024)0650号', crs: {} })).toEqual({
      name: '标准地图',
      attribution: '自然资源部',
      approval: 'GS(2024)0650号',
    });
    await expect(about({ name: 3 })).rejects.toThrow(/says 3 as its name: a text of up to 300 signs/);
  });

  it('stop nothing where they are not accepted: why is told, and kept for the page', async () => {
    const told: string[] = [];
    const opened = await openBoundaries(join(folder, 'nowhere.json'), (problem) => told.push(problem));
    expect(opened).toEqual({
      file: null,
      problem: expect.stringMatching(/^\[boundaries\] nowhere\.json: cannot be read/) as string,
    });
    expect(told).toEqual([opened.problem]);
    expect(await openBoundaries(null, () => told.push('none'))).toEqual({ file: null, problem: null });
    expect(told).toHaveLength(1);
  });

  it.each([
    ['{', /approved\.json: is no JSON/],
    [{ type: 'Feature' }, /is no FeatureCollection/],
    [collection(), /is no FeatureCollection with features/],
    [collection(feature({ code: '150500' }), feature({ name: '赤峰市' })), /feature 2 has no code/],
    [collection(feature({ adcode: '15' })), /feature 1 has the adcode "15": six digits/],
    [collection(feature({ code: '150500' }, { type: 'Point', coordinates: [1, 2] })), /feature 1 \(150500\) is Point/],
    [collection(feature({ code: '150500' }, { type: 'Polygon', coordinates: [[[500, 1]]] })), /no longitudes/],
    [collection(feature({ code: '150500' }), feature({ gb: 150500 })), /feature 2 has the code of feature 1, 150500/],
  ])('are refused, with the file and the feature named: %j', async (content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringMatching(message) as string,
    });
  });

  it('are refused where the file is not there', async () => {
    await expect(readBoundaries(join(folder, 'nowhere.json'))).rejects.toThrow(/nowhere\.json: cannot be read/);
  });
});
