import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '../../store/contract/draft.ts';
import { BY, firms } from '../../store/contract/world.ts';
import { openWorld, type Answer, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeEach(async () => {
  world = await openWorld(firms().enterprise('twin', '奈曼碱业', { region: '150525' }));
});
afterEach(() => world.close());

const PART = 'id version state note enterpriseId changedBy';
const ENTRY = `id version state note enterpriseId enterprise { nameZh } region { code } segment { slug } changedBy parts { ${PART} }`;

interface Entry {
  id: string;
  version: number;
  state: string;
  note: string | null;
  enterpriseId: string;
  parts: Omit<Entry, 'parts'>[];
}
interface List {
  id: string;
  version: number;
  name: string;
}

const data = <T>(answer: Answer): T => {
  expect(answer.errors).toEqual([]);
  return answer.data as T;
};

async function create(name = '天然碱 拜访'): Promise<List> {
  const asked = `mutation($name: String!) { createShortlist(name: $name, note: "三季度", actor: "招商局") { id version name note changedBy } }`;
  return data<{ createShortlist: List }>(await world.ask(asked, { name })).createShortlist;
}

const tryToAdd = (shortlist: string, entries: object[]) =>
  world.ask(
    `mutation($shortlist: ID!, $entries: [ShortlistEntryInput!]!) {
      addToShortlist(shortlist: $shortlist, entries: $entries, actor: "招商局") { added shortlist { id } entries { ${ENTRY} } }
    }`,
    { shortlist, entries },
  );
async function add(shortlist: string, ...entries: object[]): Promise<{ added: number; entries: Entry[] }> {
  const answer = await tryToAdd(shortlist, entries);
  return data<{ addToShortlist: { added: number; entries: Entry[] } }>(answer).addToShortlist;
}

const tryToChange = (id: string, version: number, more: object) =>
  world.ask(
    `mutation($id: ID!, $version: Int!, $state: ShortlistState, $note: String) {
      changeShortlistEntry(id: $id, version: $version, state: $state, note: $note, actor: "二组") { ${ENTRY} }
    }`,
    { id, version, ...more },
  );

interface Shown {
  entries: { totalCount: number; edges: { node: Entry; cursor: string }[]; pageInfo: { endCursor: string | null } };
  counts: { state: string; entries: number }[];
}
async function show(id: string, page: object = { first: 100 }): Promise<Shown> {
  const asked = `query($id: ID!, $first: Int!, $after: String, $state: ShortlistState) { shortlist(id: $id) {
    counts { state entries } entries(first: $first, after: $after, state: $state) { totalCount pageInfo { endCursor } edges { cursor node { ${ENTRY} } } } } }`;
  return data<{ shortlist: Shown }>(await world.ask(asked, { id, ...page })).shortlist;
}

describe('a shortlist', () => {
  it('is made, shown by pinyin among the others, renamed and taken away', async () => {
    const first = await create();
    expect(first).toMatchObject({ version: 1, name: '天然碱 拜访', note: '三季度', changedBy: '招商局' });
    await create('氨基酸');
    const renamed = await world.ask(
      `mutation { changeShortlist(id: "${first.id}", version: 1, name: "安排") { version name note changedBy } }`,
    );
    expect(data(renamed)).toEqual({
      changeShortlist: { version: 2, name: '安排', note: '三季度', changedBy: 'operator' },
    });
    const lists = await world.ask('{ shortlists(first: 10) { totalCount edges { node { name } } } }');
    expect(data(lists)).toEqual({
      shortlists: { totalCount: 2, edges: [{ node: { name: '氨基酸' } }, { node: { name: '安排' } }] },
    });
    await add(first.id, { enterprise: 'haihua' });
    const drop = (more: string) => world.ask(`mutation { dropShortlist(id: "${first.id}", version: 2 ${more}) }`);
    expect((await drop('')).errors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('1 entries') },
    ]);
    expect(data(await drop(', withEntries: true'))).toEqual({ dropShortlist: first.id });
    expect(data(await world.ask(`{ shortlist(id: "${first.id}") { name } }`))).toEqual({ shortlist: null });
    expect((await drop('')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('takes candidates for gaps, each once, and says what it has already', async () => {
    const { id } = await create();
    const gap = { enterprise: 'haihua', region: '150525', segment: 'glass' };
    const first = await add(id, { ...gap, note: ' 先电话 ' }, { enterprise: 'haihua' });
    expect(first.added).toBe(2);
    expect(first.entries).toMatchObject([
      { state: 'TO_CALL', note: '先电话', enterprise: { nameZh: '山东海化集团有限公司' }, region: { code: '150525' } },
      { state: 'TO_CALL', note: null, region: null, segment: null },
    ]);
    const again = await add(id, { ...gap, note: '又一次', state: 'CALLED' }, { enterprise: 'zhongyan' });
    expect(again.added).toBe(1);
    expect(again.entries).toMatchObject([{ note: '先电话', state: 'TO_CALL' }, { enterpriseId: 'zhongyan' }]);
    expect((await show(id)).entries.totalCount).toBe(3);
  });

  it('holds each entry apart: two people with two entries do not meet, two with one do', async () => {
    const { id } = await create();
    const { entries } = await add(id, { enterprise: 'haihua' }, { enterprise: 'zhongyan' });
    const [one, two] = entries;
    const ends = await Promise.all([
      tryToChange(one!.id, 1, { state: 'VISITING', note: '十一月拜访' }),
      tryToChange(two!.id, 1, { state: 'DECLINED' }),
    ]);
    expect(ends.flatMap(({ errors }) => errors)).toEqual([]);
    expect(ends[0]!.data).toMatchObject({
      changeShortlistEntry: { version: 2, state: 'VISITING', note: '十一月拜访', changedBy: '二组' },
    });
    const called = await tryToChange(one!.id, 2, { note: 'zhang@example.com' });
    expect(called.errors).toMatchObject([
      { code: 'INVALID', message: expect.stringMatching(/note: it holds an e-mail/) },
    ]);
    const late = await tryToChange(one!.id, 1, { note: '晚了' });
    expect(late.errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(data(await tryToChange(one!.id, 2, { note: null }))).toMatchObject({
      changeShortlistEntry: { version: 3, state: 'VISITING', note: null },
    });
    expect((await show(id)).counts).toEqual([
      { state: 'TO_CALL', entries: 0 },
      { state: 'CALLED', entries: 0 },
      { state: 'VISITING', entries: 1 },
      { state: 'DECLINED', entries: 1 },
    ]);
    expect((await show(id, { first: 5, state: 'DECLINED' })).entries).toMatchObject({
      totalCount: 1,
      edges: [{ node: { enterpriseId: 'zhongyan' } }],
    });
  });

  it('comes page by page, each entry once', async () => {
    const { id } = await create();
    for (const enterprise of ['haihua', 'zhongyan', 'fuyao']) await add(id, { enterprise });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { entries }: Shown = await show(id, { first: 1, after });
      seen.push(...entries.edges.map(({ node }) => node.enterpriseId));
      after = entries.pageInfo.endCursor;
    } while (after !== null && seen.length < 3);
    expect(seen).toEqual(['haihua', 'zhongyan', 'fuyao']);
  });

  it('shows what a merge makes one enterprise of as one entry with all its notes, and apart again after it', async () => {
    const { id } = await create();
    const gap = { region: '150525', segment: 'glass' };
    await add(id, { enterprise: 'twin', ...gap, note: '旧名' });
    const { entries } = await add(id, { enterprise: 'jianye', ...gap, note: '新名', state: 'CALLED' });
    await world.store.apply(new Draft().merge('twin', 'jianye').change('merge'));
    const merged = await show(id);
    expect(merged.entries.edges).toHaveLength(1);
    const [shown] = merged.entries.edges;
    expect(shown!.node).toMatchObject({ enterpriseId: 'jianye', state: 'CALLED', note: '新名' });
    expect(shown!.node.parts).toMatchObject([
      { enterpriseId: 'jianye', note: '新名', state: 'CALLED' },
      { enterpriseId: 'twin', note: '旧名', state: 'TO_CALL' },
    ]);
    // Whoever puts the old id on the list again finds it there.
    expect(await add(id, { enterprise: 'twin', ...gap })).toMatchObject({ added: 0, entries: [{ note: '新名' }] });
    const older = shown!.node.parts[1]!;
    expect(data(await tryToChange(older.id, older.version, { state: 'VISITING' }))).toMatchObject({
      changeShortlistEntry: { state: 'VISITING', note: '旧名', parts: [{ note: '旧名' }, { note: '新名' }] },
    });
    await world.store.undo(2, BY);
    expect((await show(id)).entries.edges.map(({ node }) => [node.enterpriseId, node.note, node.state])).toEqual([
      ['twin', '旧名', 'VISITING'],
      ['jianye', '新名', 'CALLED'],
    ]);
    const drop = `mutation($id: ID!, $version: Int!) { dropShortlistEntry(id: $id, version: $version) }`;
    data(await world.ask(drop, { id: entries[0]!.id, version: 1 }));
    expect((await show(id)).entries.totalCount).toBe(1);
  });

  it('outlives the enterprise: the entry stays, and says its id', async () => {
    const { id } = await create();
    await add(id, { enterprise: 'twin' });
    await world.store.apply(new Draft().retract('enterprises', ['twin']).change());
    expect((await show(id)).entries.edges[0]!.node).toMatchObject({ enterpriseId: 'twin', enterprise: null });
  });

  it.each([
    ['a name that is empty', 'createShortlist(name: "  ") { id }', 'INVALID', /name: it is empty/],
    ['a name that is too long', `createShortlist(name: "${'长'.repeat(81)}") { id }`, 'INVALID', /name: 81 characters/],
    [
      'a note that exports could not tell from none',
      'createShortlist(name: "a", note: "-") { id }',
      'INVALID',
      /note: /,
    ],
    ['a person', 'createShortlist(name: "a", actor: "13800000000") { id }', 'INVALID', /actor: /],
    ['a list that is not there', 'changeShortlist(id: "x", version: 1) { id }', 'NOT_FOUND', /shortlists "x"/],
  ])('refuses %s', async (_what, field, code, message) => {
    expect((await world.ask(`mutation { ${field} }`)).errors).toMatchObject([
      { code, message: expect.stringMatching(message) },
    ]);
  });

  it('names the entry that cannot be added, and adds none', async () => {
    const { id } = await create();
    const good = { enterprise: 'haihua' };
    for (const [entries, code, message] of [
      [[good, { enterprise: 'nobody' }], 'NOT_FOUND', /entries\[1\]\.enterprise/],
      [[{ ...good, region: '1' }], 'NOT_FOUND', /region/],
      [[{ ...good, segment: 'x' }], 'NOT_FOUND', /segment/],
      [[{ ...good, note: '电话 0475-4212345' }], 'INVALID', /entries\[0\]\.note: it holds a telephone number/],
      [[{ ...good, note: 'x'.repeat(2001) }], 'INVALID', /entries\[0\]\.note/],
      [[], 'INVALID', /entries: 0/],
    ] as const) {
      const { errors } = await tryToAdd(id, [...entries]);
      expect(errors).toMatchObject([{ code, message: expect.stringMatching(message) }]);
    }
    expect((await show(id)).entries.totalCount).toBe(0);
  });
});

describe('an enterprise', () => {
  it('tells on which lists it stands, for which gap and how far things are, whatever id it was put there with', async () => {
    const [calls, visits] = [await create('电话'), await create('拜访')];
    const gap = { region: '150525', segment: 'glass' };
    await add(calls.id, { enterprise: 'twin', ...gap, state: 'CALLED' });
    await add(visits.id, { enterprise: 'jianye', ...gap }, { enterprise: 'haihua' });
    await world.store.apply(new Draft().merge('twin', 'jianye').change('merge'));
    await add(calls.id, { enterprise: 'jianye' });
    const { enterprise, other } = data<{ enterprise: { shortlistEntries: object[] }; other: object }>(
      await world.ask(`{ enterprise(id: "twin") { shortlistEntries {
        state enterpriseId shortlist { name } region { code } segment { slug } parts { enterpriseId } } }
        other: enterprise(id: "fuyao") { shortlistEntries { id } } }`),
    );
    expect(other).toEqual({ shortlistEntries: [] });
    expect(enterprise.shortlistEntries).toHaveLength(3);
    expect(enterprise.shortlistEntries).toEqual(
      expect.arrayContaining([
        {
          ...{ state: 'CALLED', enterpriseId: 'jianye', shortlist: { name: '电话' }, region: { code: '150525' } },
          ...{ segment: { slug: 'glass' }, parts: [{ enterpriseId: 'twin' }] },
        },
        expect.objectContaining({ state: 'TO_CALL', shortlist: { name: '拜访' } }),
        expect.objectContaining({ shortlist: { name: '电话' }, region: null, segment: null }),
      ]),
    );
  });
});

describe('a server that takes no changes', () => {
  it('says so, refuses every mutation and goes on showing', async () => {
    const closed = await openWorld(firms(), { mayWrite: false, mayShare: true });
    expect(
      data(await closed.ask('{ about { access { mayWrite mayShare } } shortlists(first: 1) { totalCount } }')),
    ).toEqual({
      about: { access: { mayWrite: false, mayShare: false } },
      shortlists: { totalCount: 0 },
    });
    const { errors } = await closed.ask('mutation { createShortlist(name: "a") { id } }');
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('LIANTU_READONLY') }]);
    await closed.close();
  });
});
