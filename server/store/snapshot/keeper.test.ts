import { describe, expect, it } from 'vitest';
import { unavailable } from '../../chain/errors.ts';
import type { SnapshotSource, SnapshotUpdate } from '../store.ts';
import { SnapshotKeeper } from './keeper.ts';

const sourceAt = (revision: number): SnapshotSource => ({
  revision,
  asOf: null,
  regions: [],
  claims: [],
  producers: [],
});

const updateTo = (revision: number): SnapshotUpdate => ({
  revision,
  asOf: null,
  things: [],
  claims: [],
  segments: [],
  producers: [],
});

/** A store and a clock that do only what the test says. */
function scene() {
  const calls = { revision: 0, source: 0, update: 0 };
  const failures: unknown[] = [];
  let gate = Promise.resolve();
  let fails = false;
  const state = { revision: 1, time: 0, isLarge: true };
  const store = {
    revision: async () => {
      calls.revision += 1;
      if (fails) throw unavailable('[store] gone');
      return state.revision;
    },
    snapshotSource: async () => {
      calls.source += 1;
      const { revision } = state;
      await gate;
      return sourceAt(revision);
    },
    snapshotUpdate: async () => {
      calls.update += 1;
      const { revision, isLarge } = state;
      await gate;
      return isLarge ? null : updateTo(revision);
    },
  };
  const options = { checkEveryMs: 1000, now: () => state.time, onFailure: (error: unknown) => failures.push(error) };
  return {
    state,
    calls,
    failures,
    open: () => SnapshotKeeper.open(store, options),
    breakStore: (broken: boolean) => (fails = broken),
    /** Reading the store waits until the returned function is called. */
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
  };
}

describe('the keeper of the snapshot', () => {
  it('answers from what it holds, and looks at the store no more often than it should', async () => {
    const { open, state, calls } = scene();
    const keeper = await open();
    state.time = 999;
    expect((await keeper.current()).revision).toBe(1);
    expect(calls).toEqual({ revision: 0, source: 1, update: 0 });
    state.time = 1000;
    await keeper.current();
    await keeper.current();
    expect(calls).toEqual({ revision: 1, source: 1, update: 0 });
  });

  it('takes a newer revision in the background while the old one answers', async () => {
    const { open, state, calls, hold } = scene();
    const keeper = await open();
    const release = hold();
    state.revision = 2;
    state.time = 1000;
    const answers = await Promise.all([keeper.current(), keeper.current(), keeper.current()]);
    expect(answers.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    await expect.poll(() => calls.update).toBe(1);
    expect((await keeper.current()).revision).toBe(1);
    release();
    await expect.poll(async () => (await keeper.current()).revision).toBe(2);
    expect(calls).toEqual({ revision: 1, source: 2, update: 1 });
  });

  it('takes a small change over without reading anything anew, and answers from the old revision meanwhile', async () => {
    const { open, state, calls, hold } = scene();
    const keeper = await open();
    const before = await keeper.current();
    const release = hold();
    Object.assign(state, { revision: 2, isLarge: false });
    const taken = keeper.refresh();
    await expect.poll(() => calls.update).toBe(1);
    expect(await keeper.current()).toBe(before);
    release();
    const after = await taken;
    expect([before.revision, after.revision]).toEqual([1, 2]);
    expect(after.network).toBe(before.network);
    expect(calls).toEqual({ revision: 1, source: 1, update: 1 });
  });

  it('waits for the store where it is told to, also when an earlier look is under way', async () => {
    const { open, state, hold } = scene();
    const keeper = await open();
    const release = hold();
    state.revision = 2;
    const first = keeper.refresh();
    state.revision = 3;
    const [second, third] = [keeper.refresh(), keeper.refresh()];
    release();
    expect((await Promise.all([second, third])).map(({ revision }) => revision)).toEqual([3, 3]);
    expect((await first).revision).toBeGreaterThan(1);
  });

  it('goes on with what it holds when the store cannot be reached, says so, and catches up later', async () => {
    const { open, state, failures, breakStore } = scene();
    const keeper = await open();
    breakStore(true);
    state.revision = 2;
    state.time = 1000;
    expect((await keeper.current()).revision).toBe(1);
    await expect.poll(() => failures).toHaveLength(1);
    await expect(keeper.refresh()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    breakStore(false);
    expect((await keeper.refresh()).revision).toBe(2);
  });
});
