// The contract: numbers beside a filter are those that the filter would leave.
import { describe, expect, it } from 'vitest';
import { FACETS, type EnterpriseCounts } from '../enterpriseCounts.ts';
import type { EnterpriseFilter, Store } from '../store.ts';
import { withStore, type OpenStore } from './opened.ts';
import { readAll } from './read.ts';
import { firms } from './world.ts';

const SEGMENTS = ['ash', 'glass', 'silicate', 'trona'];
const EVERYTHING = { facets: FACETS, segments: SEGMENTS };

const FILTERS: EnterpriseFilter[] = [
  {},
  { region: '150500' },
  { segments: ['ash', 'glass'] },
  { tags: ['leading'] },
  { anyTags: ['listed', 'lost'] },
  { text: '碱' },
  { text: '碱业', region: '150500', segments: ['ash'] },
  { text: 'nobody' },
  { kind: 'institution' },
  { kind: 'firm', listed: false },
  { operations: ['unstated', 'ceased'], region: '150000' },
];

/** A firm that is said to work, and one whose name begins with no letter of the alphabet. */
const world = () =>
  firms()
    .enterprise('works', '阿尔山碱厂', { status: '存续', region: '152202' })
    .enterprise('digits', '3M中国', { status: '在业' })
    .enterprise('cyrillic', 'Щекиноазот', { country: 'Russia' });

export function describeCounting(open: OpenStore): void {
  describe('counting enterprises', () => {
    it('tells tags of the list, each enterprise once with each of its tags', () =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        const counted = await store.countEnterprises({}, { facets: ['tags'] });
        expect(counted.total).toBe(11);
        expect(counted.tags).toEqual([
          { tag: 'leading', enterprises: 2 },
          { tag: 'listed', enterprises: 1 },
        ]);
        expect((await store.countEnterprises({ anyTags: ['listed'] }, { facets: ['tags'] })).tags).toEqual([
          { tag: 'leading', enterprises: 1 },
          { tag: 'listed', enterprises: 1 },
        ]);
      }));

    it('leaves out what nobody asks for', () =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        const none = { tags: [], regions: [], kinds: [], segments: [], initials: [] };
        expect(await store.countEnterprises({}, { facets: [] })).toEqual({ total: 11, ...none });
      }));

    it('tells who works from who has ceased, institutions from firms, and initials in their order', () =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        const { kinds, initials, segments } = await store.countEnterprises({}, EVERYTHING);
        const sum = (passes: (kind: EnterpriseCounts['kinds'][number]) => boolean) =>
          kinds.filter(passes).reduce((total, { enterprises }) => total + enterprises, 0);
        expect(sum(({ kind }) => kind === 'institution')).toBe(1);
        expect(sum(({ operation }) => operation === 'ceased')).toBe(1);
        expect(sum(({ operation }) => operation === 'standing')).toBe(2);
        expect(sum(({ listed }) => listed)).toBe(1);
        expect(initials).toEqual([
          { initial: '', enterprises: 1 },
          { initial: 'a', enterprises: 1 },
          { initial: 'b', enterprises: 1 },
          { initial: 'f', enterprises: 1 },
          { initial: 'k', enterprises: 1 },
          { initial: 's', enterprises: 2 },
          { initial: 't', enterprises: 1 },
          { initial: 'z', enterprises: 2 },
          { initial: '{', enterprises: 1 },
        ]);
        expect(segments).toEqual([
          { segment: 'ash', enterprises: 7 },
          { segment: 'glass', enterprises: 1 },
          { segment: 'trona', enterprises: 1 },
        ]);
      }));

    it.each(FILTERS)('agrees with the lists under %j', (filter) =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        await agree(store, filter);
      }),
    );
  });
}

/** Each number is the length of the list that the further filter gives. */
async function agree(store: Store, filter: EnterpriseFilter): Promise<void> {
  const listed = (further: EnterpriseFilter) =>
    readAll((page) => store.listEnterprises({ ...filter, ...further }, page), 4).then(({ length }) => length);
  const counts = await store.countEnterprises(filter, EVERYTHING);
  expect(counts.total).toBe(await listed({}));
  for (const list of [counts.regions, counts.kinds, counts.initials]) {
    expect(list.reduce((sum, { enterprises }) => sum + enterprises, 0)).toBe(counts.total);
  }
  // Abroad and of unknown place are one number: in no region.
  expect(new Set(counts.regions.map(({ region }) => region)).size).toBe(counts.regions.length);
  for (const { tag, enterprises } of counts.tags) {
    if (filter.tags === undefined) expect(await listed({ tags: [tag] }), tag).toBe(enterprises);
  }
  for (const { segment, enterprises } of counts.segments) {
    if (filter.segments === undefined) expect(await listed({ segments: [segment] }), segment).toBe(enterprises);
  }
  for (const { kind, operation, listed: isListed, enterprises } of counts.kinds) {
    expect(await listed({ kind, operations: [operation], listed: isListed })).toBe(enterprises);
  }
  for (const { region, enterprises } of counts.regions) {
    if (region !== null && filter.region === undefined)
      expect(await listed({ region })).toBeGreaterThanOrEqual(enterprises);
  }
}
