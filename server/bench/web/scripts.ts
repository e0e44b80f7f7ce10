// How much script does a page fetch before it stands? As it would travel by gzip, whatever else the server offers.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface FetchedScript {
  /** Of the file, without the folder. */
  name: string;
  /** Compressed by gzip as servers usually do. */
  bytes: number;
}

/** All that comes until `run` is done: preloaded, imported, for workers too. */
export async function scriptsOf(page: Page, run: () => Promise<unknown>): Promise<FetchedScript[]> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('javascript')) bodies.set(response.url(), response.body());
  });
  await run();
  const scripts = [...bodies].map(async ([url, body]) => ({
    name: new URL(url).pathname.split('/').at(-1) ?? url,
    bytes: gzippedSize(await body),
  }));
  return (await Promise.all(scripts)).sort((one, other) => other.bytes - one.bytes);
}

export const gzippedSize = (body: Buffer | string): number => gzipSync(body).byteLength;
