import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundle } from '../../bundle/importBundle.ts';
import { buildVocabulary } from '../../chain/suggestion/vocabulary.ts';
import { PROJECT_FOLDER } from '../../settings.ts';
import { openStore } from '../../store/open.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Store } from '../../store/store.ts';
import { judgeSuggestions, readLabelled, tellJudged, type Judged } from './suggesting.ts';

let store: Store;
let judged: Judged;
beforeAll(async () => {
  store = await openStore({ engine: 'sqlite', path: ':memory:' });
  await importBundle(store, `${PROJECT_FOLDER}/seed`, {
    actor: 'test',
    reason: 'seed',
    at: '2026-02-01T00:00:00.000Z',
  });
  const { segments } = assembleSnapshot(await store.snapshotSource());
  judged = judgeSuggestions(await readLabelled(store), buildVocabulary(segments.values()));
});
afterAll(() => store.close());

describe('the segments suggested for firms of the seed', () => {
  it('are asked of enough firms to mean something', () => {
    expect(judged.firms).toBeGreaterThan(250);
    expect(judged.each.sure.offered).toBeGreaterThan(150);
  });

  it('are borne out nine times in ten where they are offered as sure', () => {
    expect(judged.each.sure.right / judged.each.sure.offered).toBeGreaterThanOrEqual(0.9);
  });

  it('are the surer the more often they are borne out', () => {
    const precision = ({ right, offered }: { right: number; offered: number }) => right / offered;
    const { sure, likely, possible } = judged.each;
    expect(precision(sure)).toBeGreaterThan(precision(likely));
    expect(precision(likely)).toBeGreaterThan(precision(possible));
  });

  it('find a third of what is quoted as sure, and more than two fifths at all', () => {
    const { sure, likely, possible } = judged.each;
    expect(sure.found / judged.labels).toBeGreaterThan(1 / 3);
    expect((sure.found + likely.found + possible.found) / judged.labels).toBeGreaterThan(0.4);
  });

  it('are told with their number, and with what went wrong', async () => {
    const { segments } = assembleSnapshot(await store.snapshotSource());
    const told = tellJudged(judged, segments);
    expect(told).toMatch(/sure +precision 0\.9\d\d \(\d+ of \d+\)/);
    expect(told).toContain(`of ${judged.wrong.length} that no production bears out`);
  });
});
