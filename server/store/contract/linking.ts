// The contract: what a record says of two things is a link that is read from either end, whatever changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { End, SeenLink } from '../../chain/link.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { everyLink, linked, linksOf, nameOf } from './links.ts';
import { naiveLinks } from './naiveLinks.ts';
import { withStore, type OpenStore } from './opened.ts';
import { randomLinks, tellLinks, turnLinks } from './randomLinks.ts';
import { BY } from './world.ts';

const firm = (key: string): End => ({ kind: 'enterprises', key });
const others = (links: readonly SeenLink[]) => links.map(({ other }) => other.key);

/** Each link once, as it is seen from its beginning; its end must see the same. */
async function namesIn(store: Store): Promise<string[]> {
  const seen = Object.values(await everyLink(store)).flat();
  const [out, back] = (['out', 'in'] as const).map((half) => seen.filter(({ direction }) => direction === half));
  const told = (links: readonly SeenLink[] = []) =>
    links.map(({ other: _other, direction: _direction, ...link }) => JSON.stringify(link)).sort();
  expect(told(back)).toEqual(told(out));
  return (out ?? []).map(nameOf).sort();
}

export function describeLinking(open: OpenStore): void {
  describe('links between things', () => {
    it('are seen from either end, with what their record says', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const [first, second] = await linksOf(store, firm('haihua'), 'supplies', 'out');
        expect(second).toMatchObject({ record: 'haihua|fuyao||小苏打', inForce: false, on: '', grade: 'A' });
        expect(first).toEqual({
          relation: 'supplies',
          from: firm('haihua'),
          to: firm('fuyao'),
          record: 'haihua|fuyao|ash|',
          word: '',
          controlling: false,
          inForce: true,
          on: '2022',
          grade: 'A',
          other: firm('fuyao'),
          direction: 'out',
        });
        expect(others(await linksOf(store, firm('fuyao'), 'supplies', 'in'))).toEqual(['nowhere', 'haihua', 'haihua']);
        const [member] = await linksOf(store, { kind: 'organisations', key: 'chamber' }, 'related', 'in');
        expect(member).toMatchObject({ from: firm('solvay'), word: 'member', on: '2023', grade: 'B' });
        const [visit] = await linksOf(store, { kind: 'regions', key: '150500' }, 'related', 'out');
        expect(visit).toMatchObject({ to: firm('haihua'), word: 'visit', on: '2024-05', grade: 'B' });
        const [held] = await linksOf(store, firm('jianye'), 'holds', 'in');
        expect(held).toMatchObject({ from: firm('haihua'), word: 'stake', controlling: false });
        const [project] = await linksOf(store, firm('jianye'), 'invests', 'out');
        expect(project).toMatchObject({ to: { kind: 'projects', key: 'naiman' }, record: 'naiman', inForce: true });
        const segments = await linksOf(store, { kind: 'projects', key: 'naiman' }, 'addresses', 'out');
        expect(others(segments)).toEqual(['ash', 'trona']);
        expect(others(await linksOf(store, { kind: 'segments', key: 'ash' }, 'flows', 'out'))).toEqual(['glass']);
      }));

    it('come with what is near first, and the exact total whatever the page', () =>
      withStore(open, async (store) => {
        await store.apply(linked().claim('supplies', ['jianye', 'fuyao', 'ash', ''], {}).change());
        const suppliers = await linksOf(store, firm('fuyao'), 'supplies', 'in', '150500');
        expect(others(suppliers)).toEqual(['jianye', 'nowhere', 'haihua', 'haihua']);
        const [page] = await store.links([
          { of: firm('fuyao'), relation: 'supplies', direction: 'in', page: { first: 1, after: null } },
        ]);
        expect(page).toMatchObject({ more: true, total: 4 });
      }));

    it('are those of one segment, where supplies are asked for so', () =>
      withStore(open, async (store) => {
        await store.apply(linked().claim('supplies', ['jianye', 'fuyao', 'glass', ''], {}).change());
        const ask = async (segment: string, relation: 'supplies' | 'holds' = 'supplies') => {
          const page = { first: 2, after: null };
          const [found] = await store.links([{ of: firm('fuyao'), relation, direction: 'in', segment, page }]);
          return { total: found?.total, records: found?.items.map(({ item }) => item.record) };
        };
        expect(await ask('ash')).toEqual({ total: 2, records: ['nowhere|fuyao|ash|', 'haihua|fuyao|ash|'] });
        expect(await ask('glass')).toEqual({ total: 1, records: ['jianye|fuyao|glass|'] });
        expect(await ask('as')).toEqual({ total: 0, records: [] });
        expect(await ask('ash', 'holds')).toEqual({ total: 0, records: [] });
      }));

    it('answer many queries at once, in the order asked, and refuse a position of another list', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const page = { first: 5, after: null };
        const found = await store.links([
          { of: firm('fuyao'), relation: 'supplies', direction: 'out', page },
          { of: firm('unheard'), relation: 'holds', direction: 'in', page },
          { of: firm('jianye'), relation: 'holds', direction: 'in', page },
        ]);
        expect(found.map(({ items }) => items.map(({ item }) => item.other.key))).toEqual([
          ['zhongyan'],
          [],
          ['haihua', 'zhongyan'],
        ]);
        expect(await store.links([])).toEqual([]);
        await expect(
          store.links([{ of: firm('fuyao'), relation: 'holds', direction: 'in', page: { first: 1, after: ['a'] } }]),
        ).rejects.toMatchObject({ code: 'INVALID' });
      }));

    it('lead to an investor once somebody knows it, and to nobody who is a mere name', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const investors = async () =>
          others(await linksOf(store, { kind: 'projects', key: 'naiman' }, 'invests', 'in'));
        expect(await investors()).toEqual(['jianye']);
        await store.apply(new Draft().enterprise('某国资基金', '某国资基金').change());
        expect(await investors()).toEqual(['某国资基金', 'jianye']);
        await store.apply(new Draft().claim('projects', ['naiman'], { investors: ['某国资基金'] }).change());
        expect(await investors()).toEqual(['某国资基金']);
        await store.apply(new Draft().retract('projects', ['naiman']).change());
        expect(await investors()).toEqual([]);
      }));

    it('follow a merge, also where a field names the firm, and go back when it is taken apart', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const before = await everyLink(store);
        await store.apply(new Draft().merge('jianye', 'haihua').change('merge'));
        expect(others(await linksOf(store, firm('jianye'), 'invests', 'out'))).toEqual(['naiman']);
        expect(others(await linksOf(store, { kind: 'projects', key: 'naiman' }, 'invests', 'in'))).toEqual(['haihua']);
        expect(others(await linksOf(store, firm('zhongyan'), 'holds', 'out'))).toEqual(['haihua']);
        await store.undo(2, BY);
        expect(await everyLink(store)).toEqual(before);
      }));

    it('weigh as much as the best of their sources, also when a source gets another grade', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const grade = async () => (await linksOf(store, firm('solvay'), 'related', 'out'))[0]?.grade;
        expect(await grade()).toBe('B');
        await store.apply(new Draft().source('blog', { title: '官网', grade: 'A' }).change());
        expect(await grade()).toBe('A');
      }));

    it('are what the claims say, whatever the world, also when it changes and changes back', () =>
      fc.assert(
        fc.asyncProperty(randomLinks, randomLinks, (first, second) =>
          withStore(open, async (store) => {
            await store.apply(tellLinks(first).change());
            expect(await namesIn(store)).toEqual(naiveLinks(first));
            const changed = await store.apply(turnLinks(first, second).change());
            expect(await namesIn(store)).toEqual(naiveLinks(second));
            if (!changed) return;
            await store.undo(changed.revision, BY);
            expect(await namesIn(store)).toEqual(naiveLinks(first));
          }),
        ),
        { numRuns: 12 },
      ));
  });
}
