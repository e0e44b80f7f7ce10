import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWith, readFiles, type ServedFile, type ServedFiles } from './files.ts';

const SCRIPT = 'export const word = "链图";\n'.repeat(200);
const WRITTEN = {
  'index.html': '<!doctype html><title>链图</title>',
  'assets/main-B1x2y3.js': SCRIPT,
  'assets/font-C4.woff2': 'x'.repeat(5000),
  'strange.ending': '?',
};
let folder: string;
let files: ServedFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-files-'));
  for (const [name, text] of Object.entries(WRITTEN)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  files = await readFiles(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const file = (path: string): ServedFile => {
  const found = files.get(path);
  if (!found) throw new Error(`${path} is not served`);
  return found;
};
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  answerWith(file(path), new Request(`http://here${path}`, { headers, method }));

describe('the files', () => {
  it('are those of the folder, each with its type', () => {
    const types = [...files].map(([path, { type }]) => [path, type]).sort();
    expect(types).toEqual([
      ['/assets/font-C4.woff2', 'font/woff2'],
      ['/assets/main-B1x2y3.js', 'text/javascript; charset=utf-8'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/strange.ending', 'application/octet-stream'],
    ]);
  });

  it('are none where there is no folder', async () => {
    expect((await readFiles(join(folder, 'nowhere'))).size).toBe(0);
  });

  it('are kept for ever when their name changes with them, and asked for again otherwise', async () => {
    expect((await ask('/assets/main-B1x2y3.js')).headers.get('cache-control')).toMatch(/immutable/);
    expect((await ask('/index.html')).headers.get('cache-control')).toBe('no-cache');
  });

  it('are not sent again to a browser that has them', async () => {
    const etag = (await ask('/index.html')).headers.get('etag') ?? '';
    const again = await ask('/index.html', { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/index.html', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('come compressed to those who take it, and whole to those who do not', async () => {
    const bytes = async (accepted: string) => {
      const response = await ask('/assets/main-B1x2y3.js', { 'accept-encoding': accepted });
      return { coding: response.headers.get('content-encoding'), body: Buffer.from(await response.arrayBuffer()) };
    };
    const brotli = await bytes('gzip, deflate, br');
    expect([brotli.coding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', SCRIPT]);
    const gzip = await bytes('gzip, br;q=0');
    expect([gzip.coding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', SCRIPT]);
    const plain = await bytes('identity');
    expect([plain.coding, plain.body.toString()]).toEqual([null, SCRIPT]);
  });

  it('are not compressed twice', async () => {
    const font = await ask('/assets/font-C4.woff2', { 'accept-encoding': 'gzip, br' });
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  it('tell their length and nothing more to HEAD', async () => {
    const response = await ask('/index.html', {}, 'HEAD');
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(WRITTEN['index.html'])));
    expect(await response.text()).toBe('');
  });
});
