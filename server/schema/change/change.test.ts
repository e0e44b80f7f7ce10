import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '../../store/contract/draft.ts';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type Answer, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeEach(async () => {
  world = await openWorld(
    firms()
      .enterprise('twin', '奈曼碱业', { region: '150525' }, { source: 'press' })
      .produces('twin', 'ash', 'active', { source: 'press', asOf: '2026' }),
  );
});
afterEach(() => world.close());

const data = (answer: Answer): unknown => {
  expect(answer.errors).toEqual([]);
  return answer.data;
};
const EDITS = `edits(first: 10) { totalCount edges { node { kind key source { key } before after } } }`;
const edit = () => world.store.apply(new Draft().produces('haihua', 'ash', 'closed', { asOf: '2026' }).change('edit'));

describe('the log of changes', () => {
  it('goes from the newest, page by page, each with its lines', async () => {
    await edit();
    const asked = `query($after: String) { changes(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      edges { node { revision kind actor reason at added changed removed undoes ${EDITS} } } } }`;
    const first = data(await world.ask(asked)) as { changes: { pageInfo: { endCursor: string } } };
    expect(first.changes).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            ...{ revision: 2, kind: 'EDIT', actor: 'tester', reason: 'because', at: '2026-01-02T03:04:05.000Z' },
            ...{ added: 0, changed: 1, removed: 0, undoes: null },
            edits: {
              totalCount: 1,
              edges: [
                {
                  node: {
                    ...{ kind: 'produces', key: 'haihua|ash', source: { key: 'gov' } },
                    before: { status: 'active', as_of: '2023' },
                    after: { status: 'closed', as_of: '2026' },
                  },
                },
              ],
            },
          },
        },
      ],
    });
    expect(data(await world.ask(asked, { after: first.changes.pageInfo.endCursor }))).toMatchObject({
      changes: { pageInfo: { hasNextPage: false }, edges: [{ node: { revision: 1, kind: 'IMPORT' } }] },
    });
  });

  it('is asked for one revision, or for one that is not there', async () => {
    const asked =
      '{ a: change(revision: 1) { revision } b: change(revision: 2) { revision } c: change(revision: 0) { kind } }';
    expect(data(await world.ask(asked))).toEqual({ a: { revision: 1 }, b: null, c: null });
  });
});

describe('undoing a change', () => {
  const undo = (revision: number, dryRun = false, reason = '录入有误') =>
    world.ask(
      `mutation($revision: Int!, $dryRun: Boolean!, $reason: String!) {
        undoChange(revision: $revision, reason: $reason, actor: "产业处", dryRun: $dryRun) {
          written change { revision kind actor reason undoes changed } ${EDITS}
        }
        enterprise: __typename
      }`,
      { revision, dryRun, reason },
    );

  it('tells in a dry run what it would do, and then does just that', async () => {
    await edit();
    const told = data(await undo(2, true)) as { undoChange: object };
    expect(told.undoChange).toEqual({
      written: false,
      change: { revision: 3, kind: 'UNDO', actor: '产业处', reason: '录入有误', undoes: 2, changed: 1 },
      edits: {
        totalCount: 1,
        edges: [
          {
            node: {
              ...{ kind: 'produces', key: 'haihua|ash', source: { key: 'gov' } },
              before: { status: 'closed', as_of: '2026' },
              after: { status: 'active', as_of: '2023' },
            },
          },
        ],
      },
    });
    expect(await world.store.revision()).toBe(2);
    const done = data(await undo(2)) as { undoChange: object };
    expect(done.undoChange).toEqual({ ...told.undoChange, written: true });
    expect(await world.store.revision()).toBe(3);
  });

  it('is refused, in a dry run too, where a later change touched the same, and for a revision that is not there', async () => {
    await edit();
    for (const dryRun of [true, false]) expect((await undo(1, dryRun)).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await undo(9)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await undo(2, false, ' ')).errors).toMatchObject([
      { code: 'INVALID', message: expect.stringMatching(/reason/) },
    ]);
    expect(await world.store.revision()).toBe(2);
  });
});

describe('merging enterprises', () => {
  const merge = (keep: string, merged: string, dryRun = false) =>
    world.ask(
      `mutation($keep: ID!, $merged: ID!, $dryRun: Boolean!) {
        mergeEnterprises(keep: $keep, merged: $merged, reason: "同一企业", dryRun: $dryRun) {
          written change { revision kind added } keep { slug productions { segment { slug } status } }
          moving(first: 10) { totalCount edges { node { kind key source { key } about joins } } }
        }
      }`,
      { keep, merged, dryRun },
    );
  const moving = {
    totalCount: 2,
    edges: [
      { node: { kind: 'enterprises', key: 'twin', source: { key: 'press' }, about: 'jianye', joins: true } },
      { node: { kind: 'produces', key: 'twin|ash', source: { key: 'press' }, about: 'jianye|ash', joins: true } },
    ],
  };

  it('tells in a dry run what would move, and then moves it', async () => {
    expect(data(await merge('jianye', 'twin', true))).toMatchObject({
      mergeEnterprises: { written: false, change: { revision: 2, kind: 'MERGE', added: 1 }, moving },
    });
    expect(await world.store.canonicalIds(['twin'])).toEqual(['twin']);
    expect(data(await merge('jianye', 'twin'))).toMatchObject({
      mergeEnterprises: {
        written: true,
        moving,
        keep: {
          slug: 'jianye',
          productions: [{ segment: { slug: 'ash' }, status: 'ACTIVE' }, { segment: { slug: 'trona' } }],
        },
      },
    });
    expect(data(await world.ask('{ enterprise(id: "twin") { slug } }'))).toEqual({ enterprise: { slug: 'jianye' } });
    const log = `{ change(revision: 2) { ${EDITS} } }`;
    expect(data(await world.ask(log))).toEqual({
      change: {
        edits: {
          totalCount: 1,
          edges: [{ node: { kind: 'merges', key: 'twin', source: null, before: null, after: { id: 'jianye' } } }],
        },
      },
    });
  });

  it('is taken apart by undoing it', async () => {
    await merge('jianye', 'twin');
    data(await world.ask('mutation { undoChange(revision: 2, reason: "两家企业") { written } }'));
    expect(data(await world.ask('{ enterprise(id: "twin") { slug } }'))).toEqual({ enterprise: { slug: 'twin' } });
  });

  it('is refused for what nobody knows, what is one already, and what was merged elsewhere', async () => {
    expect((await merge('jianye', 'nobody')).errors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringMatching(/nobody/) },
    ]);
    expect((await merge('jianye', 'jianye')).errors).toMatchObject([{ code: 'INVALID' }]);
    await merge('jianye', 'twin');
    expect((await merge('twin', 'jianye')).errors).toMatchObject([{ code: 'INVALID' }]);
    expect((await merge('haihua', 'twin')).errors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringMatching(/jianye/) },
    ]);
  });
});
