import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Value } from '../chain/claim.ts';
import { allClaims } from '../store/contract/read.ts';
import { openStore } from '../store/open.ts';
import type { ClaimContent, Store } from '../store/store.ts';
import { exportBundle } from './exportBundle.ts';
import { rawBundle, SODA } from './fixture.ts';
import { importBundle } from './importBundle.ts';
import { describeProblem } from './problem.ts';
import { readBundle } from './readBundle.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
const BY = { actor: 'operator', reason: 'test', at: '2026-01-02T03:04:05.000Z' };
let folder: string;
let opened: Store[] = [];

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'liantu-export-'))));
afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
  await rm(folder, { recursive: true });
});

async function openEmpty(): Promise<Store> {
  const store = await openStore({ engine: 'sqlite', path: ':memory:' });
  opened.push(store);
  return store;
}
const claimsWithout = async (store: Store) => (await allClaims(store)).map(({ revision: _, ...claim }) => claim);

/** Exports the store, and imports that into another. */
async function carryOver(store: Store, path = join(folder, 'out')): Promise<Store> {
  const { problems } = await exportBundle(store, path);
  expect(problems).toEqual([]);
  const other = await openEmpty();
  await importBundle(other, path, BY);
  return other;
}

describe('an export', () => {
  it('of the seed makes the same claims in an empty store, and the same files again', async () => {
    const store = await openEmpty();
    await importBundle(store, SEED, BY);
    const other = await carryOver(store);
    expect(await claimsWithout(other)).toEqual(await claimsWithout(store));
    await exportBundle(other, join(folder, 'again'));
    for (const name of await readdir(join(folder, 'out'))) {
      expect(await readFile(join(folder, 'again', name), 'utf8'), name).toBe(
        await readFile(join(folder, 'out', name), 'utf8'),
      );
    }
  });

  it('keeps merges, and the ids that claims came with', async () => {
    const store = await openEmpty();
    const produces = `${SODA.produces}\nboyuan,trona,,,active,B1`;
    await importBundle(store, rawBundle({ ...SODA, produces, merges: 'alias,id\nboyuan,zhongyan' }), BY);
    // The merged enterprise keeps no claim of its own: only its production still tells of the merge.
    await importBundle(store, rawBundle({ enterprises: 'id,name_zh,source,retracted\nboyuan,,B1,是' }), BY);
    const other = await carryOver(store);
    expect(await claimsWithout(other)).toEqual(await claimsWithout(store));
    expect(await other.canonicalIds(['boyuan'])).toEqual(['zhongyan']);
    expect((await claimsWithout(other)).filter(({ key }) => key.startsWith('boyuan'))).toMatchObject([
      { about: 'zhongyan|trona' },
    ]);
  });

  it('names the values that no cell can give back, and writes the rest', async () => {
    const store = await openEmpty();
    const content = (fields: Record<string, Value>): ClaimContent => ({
      fields,
      quote: ' 空 ',
      asOf: null,
      confidence: null,
      note: null,
    });
    await store.apply({
      ...BY,
      kind: 'edit',
      edits: [
        { kind: 'enterprises', key: 'a', source: '', after: content({ name_zh: '-', aliases: ['甲|乙'], extra: '1' }) },
      ],
    });
    const { problems } = await exportBundle(store, join(folder, 'out'));
    expect(problems.map(describeProblem)).toEqual(
      ['name_zh', 'aliases', 'quote', 'extra'].map(
        (column) =>
          `error: enterprises.csv, row 2, ${column}: “a” holds a value that no cell can give back as it is; correct it in the store`,
      ),
    );
  });

  it('of an empty store is a folder of headers to fill in, and opens in a spreadsheet as UTF-8', async () => {
    const path = join(folder, 'new', 'out');
    await exportBundle(await openEmpty(), path);
    const industries = await readFile(join(path, 'industries.csv'), 'utf8');
    expect(industries).toBe('\uFEFFid,name_zh,name_en,summary_zh,summary_en,source,quote,as_of,confidence,note\n');
    expect((await readBundle(path)).problems).toEqual([]);
  });
});

describe('the folder of an export', () => {
  it('is refused where it holds anything else, even beside an earlier export', async () => {
    const store = await openEmpty();
    const path = join(folder, 'out');
    await mkdir(path);
    await writeFile(join(path, 'letter.txt'), 'mine');
    await expect(exportBundle(store, path)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await readdir(folder)).toEqual(['out']);
    await rm(join(path, 'letter.txt'));
    await exportBundle(store, path);
    await writeFile(join(path, 'letter.txt'), 'mine');
    await expect(exportBundle(store, path)).rejects.toThrow('letter.txt');
    expect(await readFile(join(path, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('is replaced whole where it is an earlier export, and stays as it was where the export fails', async () => {
    const store = await openEmpty();
    const path = join(folder, 'out');
    await exportBundle(store, path);
    await importBundle(store, rawBundle(SODA), BY);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await expect(exportBundle(store, path, { onProgress, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(JSON.parse(await readFile(join(path, 'bundle.json'), 'utf8'))).toMatchObject({ revision: 0 });
    expect(await readdir(folder)).toEqual(['out']);
    await exportBundle(store, path);
    expect(JSON.parse(await readFile(join(path, 'bundle.json'), 'utf8'))).toMatchObject({
      revision: 1,
      rows: { enterprises: 2 },
    });
    expect(await readdir(folder)).toEqual(['out']);
  });

  it('holds one revision, even where the store changes meanwhile', async () => {
    const store = await openEmpty();
    await importBundle(store, rawBundle(SODA), BY);
    const changing: Store = Object.assign(Object.create(store) as Store, {
      claims: async (kind: Parameters<Store['claims']>[0], page: Parameters<Store['claims']>[1]) => {
        if (kind === 'signals' && (await store.revision()) === 1)
          await importBundle(store, rawBundle({ sources: 'key,title\nNEW,新' }), BY);
        return store.claims(kind, page);
      },
    });
    expect(await exportBundle(changing, join(folder, 'out'))).toMatchObject({ revision: 2 });
    expect(await readFile(join(folder, 'out', 'sources.csv'), 'utf8')).toContain('NEW');
  });
});
