// The contract: of what a source tells, and which sources tell of a thing, whatever changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExploredEnd } from '../../chain/exploring/relation.ts';
import type { Sourced } from '../sourced.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { linked } from './links.ts';
import { naiveSourced, nameSourced } from './naiveSourced.ts';
import { withStore, type OpenStore } from './opened.ts';
import { randomLinks, tellLinks, turnLinks } from './randomLinks.ts';
import { allClaims, readAll } from './read.ts';
import { BY } from './world.ts';

/** A deed that says something of a firm, of what it sends to another, and of a condition. */
const cited = (): Draft =>
  linked()
    .source('deed', { grade: 'A' })
    .claim('enterprises', ['jianye'], { tags: ['leading'] }, { source: 'deed' })
    .claim('supplies', ['jianye', 'fuyao', 'ash', ''], {}, { source: 'deed' })
    .claim(
      'conditions',
      ['quota'],
      { kind: 'policy', segments: ['ash'], regions: ['150500'], statement_zh: '限产' },
      { source: 'deed' },
    );

const source = (key: string): ExploredEnd => ({ kind: 'sources', key });
const DEED = source('deed');
const firm = (key: string): ExploredEnd => ({ kind: 'enterprises', key });

const sourced = (store: Store, of: ExploredEnd, near?: string, first = 3): Promise<Sourced[]> =>
  readAll(async (page) => {
    const [found] = await store.sourced([{ of, ...(near !== undefined && { near }), page }]);
    if (found === undefined) throw new Error('every query must have its page');
    return found;
  }, first);
const others = (found: readonly Sourced[]) => found.map(({ other }) => `${other.kind} ${other.key}`);

/** More than the tests' worlds hold. */
const ALL = { first: 200, after: null };

/** As the sources tell it; as the things tell it, it must be the same. */
async function pairsIn(store: Store): Promise<string[]> {
  const claims = await allClaims(store);
  const sources = [...new Set(claims.map((claim) => claim.source).filter(Boolean))].map(source);
  const told = await pairsOf(store, sources, (of, { other, record }) => [of.key, other, record]);
  const things = [...new Map(told.map(([, thing]) => [`${thing.kind} ${thing.key}`, thing])).values()];
  const telling = await pairsOf(store, things, (of, { other, record }) => [other.key, of, record]);
  const names = told.map((pair) => nameSourced(...pair)).sort();
  expect(telling.map((pair) => nameSourced(...pair)).sort()).toEqual(names);
  return names;
}

type Pair = Parameters<typeof nameSourced>;

async function pairsOf(store: Store, ends: readonly ExploredEnd[], read: (of: ExploredEnd, item: Sourced) => Pair) {
  const pages = await store.sourced(ends.map((of) => ({ of, page: ALL })));
  return pages.flatMap(({ items, total }, at) => {
    expect(items.length).toBe(total);
    return items.map(({ item }) => read(ends[at]!, item));
  });
}

/** About half of the claims by another source, each always by the same, so that sources differ in what they tell of. */
function shared(draft: Draft): Draft {
  const isOther = ({ kind, key }: { kind: string; key: string }) => (kind.length + (key.codePointAt(0) ?? 0)) % 2 === 0;
  for (const edit of draft.edits) if (edit.source === 'gov' && isOther(edit)) edit.source = 'press';
  return draft;
}

async function expectPlain(store: Store, merges: readonly { alias: string; id: string }[]): Promise<void> {
  const aliases = new Map(merges.map(({ alias, id }) => [alias, id]));
  expect(await pairsIn(store)).toEqual(naiveSourced(await allClaims(store), aliases));
}

export function describeSourcing(open: OpenStore): void {
  describe('sources and what they tell of', () => {
    it('are seen from either end: by a record of its own, by a key that names it, by the fields of a condition', () =>
      withStore(open, async (store) => {
        await store.apply(cited().change());
        const own = { kind: 'enterprises', key: 'jianye' } as const;
        const quota = { kind: 'conditions', key: 'quota' } as const;
        expect(await sourced(store, DEED)).toEqual([
          { other: { kind: 'regions', key: '150500' }, record: quota },
          { other: { kind: 'segments', key: 'ash' }, record: quota },
          { other: firm('fuyao'), record: { kind: 'supplies', key: 'jianye|fuyao|ash|' } },
          { other: firm('jianye'), record: own },
        ]);
        expect(others(await sourced(store, { kind: 'regions', key: '150500' }))).toEqual([
          'sources deed',
          'sources gov',
          'sources press',
        ]);
      }));

    it('come with what is near first, the better graded first, and the exact total whatever the page', () =>
      withStore(open, async (store) => {
        await store.apply(cited().source('plain', {}).claim('regions', ['150525'], {}, { source: 'plain' }).change());
        expect(others(await sourced(store, DEED, '150500'))).toEqual([
          'regions 150500',
          'enterprises fuyao',
          'enterprises jianye',
          'segments ash',
        ]);
        await store.apply(new Draft().claim('enterprises', ['jianye'], {}, { source: 'plain' }).change());
        await store.apply(new Draft().claim('enterprises', ['jianye'], {}, { source: 'blog' }).change());
        expect(others(await sourced(store, firm('jianye'), undefined, 1))).toEqual([
          'sources deed',
          'sources gov',
          'sources blog',
          'sources plain',
        ]);
        const page = { first: 1, after: null };
        const asked = [
          { of: firm('unheard'), page },
          { of: DEED, page },
          { of: source('unheard'), page },
        ];
        expect((await store.sourced(asked)).map(({ total, more }) => [total, more])).toEqual([
          [0, false],
          [4, true],
          [0, false],
        ]);
        await expect(store.sourced([{ of: DEED, page: { first: 1, after: ['a'] } }])).rejects.toMatchObject({
          code: 'INVALID',
        });
      }));

    it('follow a merge, and go back when it is taken apart', () =>
      withStore(open, async (store) => {
        await store.apply(cited().change());
        const before = await pairsIn(store);
        await store.apply(new Draft().merge('jianye', 'haihua').change('merge'));
        expect(others(await sourced(store, DEED))).toContain('enterprises haihua');
        expect(others(await sourced(store, firm('jianye')))).toContain('sources deed');
        await store.undo(2, BY);
        expect(await pairsIn(store)).toEqual(before);
      }));

    it('are what the claims say, whatever the world, also when it changes and changes back', () =>
      fc.assert(
        fc.asyncProperty(randomLinks, randomLinks, (first, second) =>
          withStore(open, async (store) => {
            await store.apply(shared(tellLinks(first)).change());
            await expectPlain(store, first.merges);
            const changed = await store.apply(shared(turnLinks(first, second)).change());
            await expectPlain(store, second.merges);
            if (!changed) return;
            await store.undo(changed.revision, BY);
            await expectPlain(store, first.merges);
          }),
        ),
        { numRuns: 6 },
      ));
  });
}
