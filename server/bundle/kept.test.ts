import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAll } from '../store/contract/read.ts';
import { KEPT_KINDS, type KeptKind } from '../store/kept.ts';
import { entryId, keptEdit } from '../store/keptEdit.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { exportBundle } from './exportBundle.ts';
import { rawBundle, SODA } from './fixture.ts';
import { importBundle } from './importBundle.ts';
import { describeProblem } from './problem.ts';

const BY = { actor: 'operator', reason: 'test', at: '2026-01-02T03:04:05.000Z' };
const EARLIER = { actor: '招商局', at: '2026-01-01T00:00:00.000Z' };
const LATER = { actor: '二组', at: '2026-03-01T00:00:00.000Z' };
let folder: string;
let opened: Store[] = [];

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'liantu-kept-'))));
afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
  await rm(folder, { recursive: true });
});

async function openSoda(): Promise<Store> {
  const store = await openStore({ engine: 'sqlite', path: ':memory:' });
  opened.push(store);
  await importBundle(store, rawBundle(SODA), BY);
  return store;
}

const entry = (state: string, note: string | null, by = EARLIER) =>
  keptEdit(
    'shortlist_entries',
    entryId('k3', 'zhongyan', '150525', 'ash'),
    { enterprise: 'zhongyan', region: '150525', segment: 'ash', state, note, added: EARLIER.at },
    by,
  );

const fill = (store: Store) =>
  store.keep([
    keptEdit('shortlists', 'k3', { name: '天然碱, “拜访”', note: '一行\n又一行' }, EARLIER),
    entry('visiting', null),
    keptEdit(
      'questions',
      'q',
      {
        name: '缺什么',
        phrase: '〔县〕缺什么',
        blanks: '[{"label":"县"}]',
        query: '{ about {\n  version } }',
        variables: '{}',
      },
      LATER,
    ),
    keptEdit('views', 'v1', { state: '{"page":"map","layout":[1,2.5]}', revision: '1' }, EARLIER),
    keptEdit('refusals', 'boyuan|ash', { enterprise: 'boyuan', segment: 'ash', words: '碱', texts: 'abc' }, EARLIER),
  ]);

const all = async (store: Store) => {
  const found = await Promise.all(KEPT_KINDS.map((kind: KeptKind) => readAll((page) => store.kept({ kind, page }))));
  return found.flat();
};

const take = (store: Store, files: Record<string, string>) => importBundle(store, rawBundle(files), BY);
const stateOf = async (store: Store) => (await all(store)).find(({ kind }) => kind === 'shortlist_entries')?.body.state;

describe('what is kept beside the facts', () => {
  it('moves with an export to another store, every part of it, and makes no change of the graph', async () => {
    const store = await openSoda();
    await fill(store);
    expect((await exportBundle(store, join(folder, 'out'))).problems).toEqual([]);
    const other = await openSoda();
    const { change, plan } = await importBundle(other, join(folder, 'out'), BY);
    expect(change).toBeNull();
    expect(plan.kept).toHaveLength(5);
    expect(await all(other)).toEqual(await all(store));
    expect(await all(other)).toHaveLength(5);
    expect(await other.revision()).toBe(1);
    expect((await importBundle(other, join(folder, 'out'), BY)).plan).toMatchObject({ kept: [], problems: [] });
    await exportBundle(other, join(folder, 'again'));
    for (const kind of KEPT_KINDS) {
      const text = await readFile(join(folder, 'out', `${kind}.csv`), 'utf8');
      expect(await readFile(join(folder, 'again', `${kind}.csv`), 'utf8')).toBe(text);
    }
  });

  it('is taken from a table that somebody fills in by hand, in Chinese', async () => {
    const store = await openSoda();
    const { plan } = await take(store, {
      名单: '编号,名称,备注\nk3,十一月拜访,',
      名单企业: '名单,企业,地区,环节,状态,备注\nk3,zhongyan,奈曼旗,ash,拜访中,先电话\nk3,boyuan,,,,',
    });
    expect(plan).toMatchObject({ added: 3, problems: [] });
    expect(await all(store)).toMatchObject([
      { kind: 'shortlists', id: 'k3', body: { name: '十一月拜访', note: null }, actor: 'operator', at: BY.at },
      { id: 'k3|boyuan||', body: { state: 'to-call', added: BY.at, region: null } },
      { id: 'k3|zhongyan|150525|ash', parent: 'k3', body: { state: 'visiting', note: '先电话' } },
    ]);
  });

  it('stays where the store was changed later, and goes where the row was', async () => {
    const store = await openSoda();
    await fill(store);
    const row = (state: string, at: string) => ({
      shortlist_entries: `shortlist,enterprise,region,segment,state,by,at\nk3,zhongyan,150525,ash,${state},三组,${at}`,
    });
    await store.keep([entry('declined', null, LATER)]);
    const { plan } = await take(store, row('called', '2026-02-01T00:00:00.000Z'));
    expect(plan.problems.map(describeProblem)).toEqual([
      'warning: shortlist_entries.csv, row 2: “k3|zhongyan|150525|ash” was changed later in the store, by 二组: that stays; nothing, if the store is right',
    ]);
    expect(await stateOf(store)).toBe('declined');
    await take(store, row('called', '2026-04-01T00:00:00.000Z'));
    expect((await all(store)).find(({ parent }) => parent === 'k3')).toMatchObject({
      ...{ version: 3, actor: '三组', at: '2026-04-01T00:00:00.000Z' },
      body: { state: 'called', added: EARLIER.at },
    });
  });

  it('is taken away by a row that says so, a list with its entries', async () => {
    const store = await openSoda();
    await fill(store);
    const { plan } = await take(store, { shortlists: 'id,name,retracted\nk3,,是\nnever,,是' });
    expect(plan).toMatchObject({ retracted: 1, problems: [{ severity: 'warning', value: 'never' }] });
    expect((await all(store)).map(({ kind }) => kind)).toEqual(['questions', 'views', 'refusals']);
  });

  it('comes with the facts that it speaks of, in one import', async () => {
    const store = await openStore({ engine: 'sqlite', path: ':memory:' });
    opened.push(store);
    const { change } = await take(store, {
      ...SODA,
      shortlists: 'id,name\nk3,拜访',
      shortlist_entries: 'shortlist,enterprise\nk3,zhongyan',
    });
    expect(change?.revision).toBe(1);
    expect(await all(store)).toHaveLength(2);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'an entry of a list that is not there',
      { shortlist_entries: 'shortlist,enterprise\nno,zhongyan' },
      /“no” is the id of no list/,
    ],
    ['a list without a name', { shortlists: 'id,note\nk3,x' }, /name: is empty/],
    [
      'a state that is none',
      { shortlists: 'id,name\nk3,a', shortlist_entries: 'shortlist,enterprise,state\nk3,zhongyan,x' },
      /state: “x” is not one of the words/,
    ],
    ['an instant that is none', { shortlists: 'id,name,at\nk3,a,2026-01-01' }, /at: “2026-01-01” is no instant/],
    ['JSON that is none', { views: 'id,state,revision\nv,{,1' }, /state: “{” is no JSON/],
    [
      'one document twice',
      { shortlists: 'id,name\nk3,a\nk3,b' },
      /row 3: “k3” stands in row 2 already, in other words/,
    ],
  ])('keeps the bundle out for %s', async (_what, files, problem) => {
    const store = await openSoda();
    await expect(take(store, files)).rejects.toMatchObject({
      code: 'INVALID',
      details: [expect.stringMatching(problem)] as unknown,
    });
    expect(await all(store)).toEqual([]);
  });

  it('may name an enterprise that nobody knows, which is said', async () => {
    const store = await openSoda();
    const { plan } = await take(store, {
      shortlists: 'id,name\nk3,a',
      shortlist_entries: 'shortlist,enterprise\nk3,nobody',
    });
    expect(plan.problems.map(describeProblem)).toEqual([
      expect.stringMatching(/“nobody” is the id of nothing among enterprises/),
    ]);
    expect(await all(store)).toHaveLength(2);
  });
});
