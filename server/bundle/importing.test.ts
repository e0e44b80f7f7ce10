import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimEdit, Store } from '../store/store.ts';
import { openStore } from '../store/open.ts';
import { checkBundle } from './checkBundle.ts';
import { rawBundle, SODA } from './fixture.ts';
import { importBundle, type ImportStage } from './importBundle.ts';
import { planImport } from './planImport.ts';
import { describeProblem } from './problem.ts';

const BY = { actor: 'operator', reason: 'test', at: '2026-01-02T03:04:05.000Z' };
let store: Store;

beforeEach(async () => void (store = await openStore({ engine: 'sqlite', path: ':memory:' })));
afterEach(() => store.close());

const take = (files: Readonly<Record<string, string>>, options: Partial<Parameters<typeof importBundle>[2]> = {}) =>
  importBundle(store, rawBundle(files), { ...BY, ...options });
const counts = ({ added, changed, unchanged, retracted, withdrawn }: Awaited<ReturnType<typeof planImport>>) => ({
  added,
  changed,
  unchanged,
  retracted,
  withdrawn,
});

describe('an import', () => {
  it('is one change', async () => {
    const { plan, change } = await take(SODA);
    expect(counts(plan)).toEqual({ added: 9, changed: 0, unchanged: 0, retracted: 0, withdrawn: 0 });
    expect(change).toMatchObject({
      revision: 1,
      kind: 'import',
      actor: 'operator',
      reason: 'test',
      at: BY.at,
      added: 9,
    });
    expect(await store.claimsAbout([{ kind: 'enterprises', key: 'zhongyan' }])).toMatchObject([
      [{ source: 'ZY', fields: { name_zh: '中盐化工', region: '152900', tags: ['龙头', '上市'] } }],
    ]);
  });

  it('of the same again changes nothing, however sets are ordered', async () => {
    await take(SODA);
    const again = await take({ ...SODA, enterprises: SODA.enterprises.replace('龙头|上市', '上市|龙头') });
    expect(counts(again.plan)).toEqual({ added: 0, changed: 0, unchanged: 9, retracted: 0, withdrawn: 0 });
    expect(again.change).toBeNull();
    expect(await store.revision()).toBe(1);
  });

  it('says, file by file, what is added, changed, unchanged, taken back, and which values go', async () => {
    await take(SODA);
    const next = {
      produces: '企业,环节,产能,来源,撤回\nzhongyan,ash,6000000,ZY,\nboyuan,ash,,B1,\nboyuan,trona,,B1,是',
      enterprises: 'id,name_zh,source,retracted\nzhongyan,中盐化工,ZY,\nboyuan,博源化工,B1,',
    };
    const { plan } = await take(next, { dryRun: true });
    expect(plan.files).toMatchObject([
      { kind: 'enterprises', rows: 2, added: 0, changed: 1, unchanged: 1, retracted: 0, withdrawn: 2 },
      { kind: 'produces', rows: 3, added: 1, changed: 1, unchanged: 1, retracted: 0, withdrawn: 2 },
    ]);
    expect(plan.problems.map(describeProblem)).toEqual([
      'warning: produces.csv, row 4: “boyuan|trona” is taken back, but is not in the store; look whether the key and the source are those of the claim',
    ]);
    expect(await store.revision()).toBe(1);
  });

  it('takes claims back, and leaves those that nobody spoke of', async () => {
    await take(SODA);
    const { plan, change } = await take({ produces: 'enterprise,segment,source,retracted\nzhongyan,ash,ZY,1' });
    expect(counts(plan)).toMatchObject({ retracted: 1 });
    expect(change).toMatchObject({ removed: 1 });
    expect(
      await store.claimsAbout([
        { kind: 'produces', key: 'zhongyan|ash' },
        { kind: 'enterprises', key: 'zhongyan' },
      ]),
    ).toMatchObject([[], [{}]]);
  });

  it('with an error writes nothing, and its refusal spells the problems out, up to a bound', async () => {
    const files = { ...SODA, produces: `enterprise,segment,source\n${'nobody,ash,ZY\n'}zhongyan,nothing,ZY` };
    await expect(take(files)).rejects.toMatchObject({
      code: 'INVALID',
      message: '[bundle] test has 2 errors and 0 warnings, so nothing was imported: correct them and import again',
      details: [expect.stringContaining('“nobody”'), expect.stringContaining('“nothing”')],
    });
    await expect(take(files, { printed: 1 })).rejects.toMatchObject({
      details: [expect.stringContaining('“nobody”'), '… and 1 error and 0 warnings more, not shown here'],
    });
    expect(await store.revision()).toBe(0);
  });

  it('that is broken off before it writes leaves nothing', async () => {
    const stages: ImportStage[] = [];
    const controller = new AbortController();
    const onProgress = (stage: ImportStage) => {
      if (!stages.includes(stage)) stages.push(stage);
      if (stage === 'compare') controller.abort();
    };
    await expect(take(SODA, { onProgress, signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(stages).toEqual(['read', 'check', 'compare']);
    expect(await store.revision()).toBe(0);
  });

  it('plans again where another change came between', async () => {
    let disturbed = false;
    const disturbing: Store = Object.assign(Object.create(store) as Store, {
      apply: async (draft: Parameters<Store['apply']>[0]) => {
        if (!disturbed) {
          disturbed = true;
          const claim = (source: string): ClaimEdit => ({
            kind: 'sources',
            key: source,
            source: '',
            after: { fields: { title: '别的' }, quote: null, asOf: null, confidence: null, note: null },
          });
          await store.apply({ ...BY, kind: 'edit', edits: [claim('ZY'), claim('OTHER')] });
        }
        return store.apply(draft);
      },
    });
    const { plan, change } = await importBundle(disturbing, rawBundle(SODA), BY);
    expect(change).toMatchObject({ revision: 2, added: 8, changed: 1 });
    expect(counts(plan)).toMatchObject({ added: 8, changed: 1 });
  });
});

describe('a merge in a bundle', () => {
  const files = { ...SODA, merges: 'alias,id\nboyuan,zhongyan' };

  it('leads one enterprise to another, and is taken apart by a row that takes it back', async () => {
    const { plan } = await take(files);
    expect(plan.files.at(-1)).toMatchObject({ kind: 'merges', added: 1 });
    expect(await store.canonicalIds(['boyuan'])).toEqual(['zhongyan']);
    expect((await take(files)).change).toBeNull();
    const apart = await take({ merges: 'alias,id,retracted\nboyuan,,是' });
    expect(apart.plan.files).toMatchObject([{ retracted: 1 }]);
    expect(await store.canonicalIds(['boyuan'])).toEqual(['boyuan']);
  });
});

describe('a plan', () => {
  it('reads no kind that the bundle does not bring', async () => {
    await take(SODA);
    const asked = new Set<string>();
    const watching: Store = Object.assign(Object.create(store) as Store, {
      claims: (kind: Parameters<Store['claims']>[0], page: Parameters<Store['claims']>[1]) => {
        asked.add(kind);
        return store.claims(kind, page);
      },
    });
    const bundle = await checkBundle(rawBundle({ sources: 'key,title,grade\nZY,产业页,B\nB1,媒体,B' }), store);
    expect(counts(await planImport(bundle, watching))).toMatchObject({ changed: 1, unchanged: 1 });
    expect([...asked]).toEqual(['sources']);
  });

  it('asks for a few claims by key instead of reading a large kind through', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `S${at},第${at}页`).join('\n');
    await take({ sources: `key,title\n${rows}` });
    let pages = 0;
    const watching: Store = Object.assign(Object.create(store) as Store, {
      claims: (kind: Parameters<Store['claims']>[0], page: Parameters<Store['claims']>[1]) => {
        pages += 1;
        return store.claims(kind, page);
      },
    });
    const bundle = await checkBundle(rawBundle({ sources: 'key,title\nS7,第7页\nS8,改\nS9999,新' }), store);
    expect(counts(await planImport(bundle, watching))).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(pages).toBe(1);
  });
});
