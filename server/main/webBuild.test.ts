import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildStaleWeb, isStale } from './webBuild.ts';

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'liantu-build-'));
});
afterEach(() => rm(project, { recursive: true }));

/** Seconds of an imaginary clock. */
const write = async (name: string, at: number): Promise<void> => {
  const path = join(project, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, name);
  await utimes(path, at, at);
};

describe('the built web', () => {
  it('is stale when anything it is built from is newer', async () => {
    await write('web/deep/App.svelte', 100);
    await write('package-lock.json', 100);
    await write('dist/web/index.html', 200);
    expect(await isStale(project)).toBe(false);
    await write('web/deep/App.svelte', 300);
    expect(await isStale(project)).toBe(true);
    await write('dist/web/index.html', 400);
    await write('vite.config.ts', 500);
    expect(await isStale(project)).toBe(true);
  });

  it('is not made stale by its tests', async () => {
    await write('dist/web/index.html', 200);
    await write('web/App.test.ts', 300);
    expect(await isStale(project)).toBe(false);
  });

  it('is left alone, without a word, when it is fresh or comes without its sources', async () => {
    const lines: string[] = [];
    await write('dist/web/index.html', 200);
    await buildStaleWeb(project, (line) => lines.push(line));
    await write('web/main.ts', 100);
    await buildStaleWeb(project, (line) => lines.push(line));
    expect(lines).toEqual([]);
  });

  it('is missed when neither it nor its sources are there', async () => {
    await expect(buildStaleWeb(project, () => {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('says that it is built, and why it cannot be', async () => {
    const lines: string[] = [];
    await write('web/main.ts', 100);
    await writeFile(join(project, 'vite.config.ts'), 'export default () => { throw new Error("no such plugin"); };');
    const built = buildStaleWeb(project, (line) => lines.push(line));
    await expect(built).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('no such plugin'),
    });
    expect(lines).toEqual(['[liantu] building the web, once']);
  });
});
