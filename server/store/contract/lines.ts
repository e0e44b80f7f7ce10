// The contract: every production of a segment can be read with what decides whether it counts, group by group.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../chain/line.ts';
import { comparePositions } from '../order.ts';
import type { LineQuery, Store } from '../store.ts';
import { groupOf, pathUp, type NaiveWorld } from './naive.ts';
import { withStore, type OpenStore } from './opened.ts';
import { PLACES, plainly, randomWorld, SEGMENTS, tell } from './randomWorld.ts';
import { readAll } from './read.ts';
import { firms } from './world.ts';

type Which = LineQuery['of'];

async function read(store: Store, segment: string, of: Which, first = 2): Promise<Line[]> {
  return readAll(async (page) => {
    const [found] = await store.lines([{ segment, of, page }]);
    if (found === undefined) throw new Error('every query must have its page');
    return found;
  }, first);
}

const ids = async (store: Store, segment: string, of: Which) =>
  (await read(store, segment, of)).map(({ enterprise }) => enterprise);

const STATUS = { active: '0', planned: '1', closed: '2' } as const;

/** Every line of a segment, in the order of the list. */
function naiveLines(world: NaiveWorld, asked: string): Line[] {
  const found = world.productions.flatMap((production): Line[] => {
    const firm = world.firms.find(({ id }) => id === production.enterprise);
    if (!firm || production.segment !== asked) return [];
    const { region, abroad, institution, ceased } = firm;
    return [{ ...production, group: groupOf(firm.id, world), region, abroad, institution, ceased }];
  });
  const place = (line: Line) => [
    line.group,
    `${Number(line.ceased)}${STATUS[line.status]}${Number(line.institution)}`,
    line.enterprise,
  ];
  return found.sort((left, right) => comparePositions(place(left), place(right)));
}

/** Everything that can be asked about the lines of a segment, and what must come. */
function asks(all: readonly Line[]): { of: Which; lines: Line[] }[] {
  const isInside = (line: Line, region: string) => pathUp(line.region).includes(region);
  const isPlaced = ({ region, abroad }: Line) => region !== null || abroad;
  return [
    { of: { where: 'unplaced' }, lines: all.filter((line) => !isPlaced(line)) },
    ...[...new Set(all.map(({ group }) => group))].map((group) => ({
      of: { group },
      lines: all.filter((line) => line.group === group),
    })),
    ...PLACES.flatMap((region) => [
      { of: { where: 'inside', region } as const, lines: all.filter((line) => isInside(line, region)) },
      {
        of: { where: 'outside', region } as const,
        lines: all.filter((line) => !isInside(line, region) && isPlaced(line)),
      },
    ]),
  ];
}

export function describeLines(open: OpenStore): void {
  describe('lines of a segment', () => {
    it('are there whatever became of them: closed, planned, of one that has ceased, of an institution', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await ids(store, 'ash', { where: 'inside', region: '150500' })).toEqual(['gone', 'institute', 'jianye']);
        expect(await ids(store, 'silicate', { where: 'inside', region: '150000' })).toEqual(['fuyao']);
        expect(await ids(store, 'ash', { where: 'outside', region: '150500' })).toEqual([
          'haihua',
          'zhongyan',
          'solvay',
        ]);
        expect(await ids(store, 'ash', { where: 'unplaced' })).toEqual(['nowhere']);
        expect(await ids(store, 'ash', { group: 'jianye' })).toEqual(['zhongyan', 'jianye']);
        expect(await ids(store, 'ash', { group: 'zhongyan' })).toEqual([]);
        expect(await ids(store, 'unheard', { where: 'unplaced' })).toEqual([]);
        expect(await store.lines([])).toEqual([]);
      }));

    it('come with all that a count goes by', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const [running, planned] = await read(store, 'ash', { group: 'jianye' });
        const common = {
          segment: 'ash',
          capacity: null,
          group: 'jianye',
          abroad: false,
          institution: false,
          ceased: false,
        };
        expect(running).toEqual({
          ...common,
          enterprise: 'zhongyan',
          status: 'active',
          asOf: '2024',
          region: '152900',
        });
        expect(planned).toEqual({
          ...common,
          enterprise: 'jianye',
          status: 'planned',
          asOf: '2025-08',
          region: '150525',
        });
        const [abroad] = await read(store, 'ash', { group: 'solvay' });
        expect(abroad).toMatchObject({ region: null, abroad: true });
        const [gone] = await read(store, 'ash', { group: 'gone' });
        expect(gone).toMatchObject({ ceased: true, region: '150500' });
      }));

    it('answer many queries at once, each with a page of its own', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const page = { first: 1, after: null };
        const found = await store.lines([
          { segment: 'ash', of: { where: 'inside', region: '150500' }, page },
          { segment: 'ash', of: { where: 'unplaced' }, page },
          { segment: 'glass', of: { group: 'fuyao' }, page: { first: 9, after: null } },
        ]);
        expect(found.map(({ items, more, total }) => [items[0]?.item.enterprise, more, total])).toEqual([
          ['gone', true, 3],
          ['nowhere', false, 1],
          ['fuyao', false, 1],
        ]);
      }));

    it('agree with the naive reading, whatever the world', () =>
      fc.assert(
        fc.asyncProperty(randomWorld, (world) =>
          withStore(open, async (store) => {
            await store.apply(tell(world).change());
            const plain = plainly(world);
            const asked = SEGMENTS.flatMap((segment) =>
              asks(naiveLines(plain, segment)).map((ask) => ({ segment, ...ask })),
            );
            const page = { first: 100, after: null };
            const found = await store.lines(asked.map(({ segment, of }) => ({ segment, of, page })));
            expect(found.map(({ items }) => items.map(({ item }) => item))).toEqual(asked.map(({ lines }) => lines));
            expect(found.map(({ total }) => total)).toEqual(asked.map(({ lines }) => lines.length));
          }),
        ),
        { numRuns: 10 },
      ));
  });

  describe('the holding groups of enterprises', () => {
    it('are named by their smallest id, follow aliases, and are null where nobody knows the enterprise', () =>
      withStore(open, async (store) => {
        await store.apply(firms().merge('fuyao', 'zhongyan').change());
        const asked = ['zhongyan', 'jianye', 'solvay', 'unheard', 'fuyao', 'zhongyan'];
        expect(await store.holdingGroups(asked)).toEqual(['jianye', 'jianye', 'solvay', null, 'jianye', 'jianye']);
        expect(await store.holdingGroups([])).toEqual([]);
      }));
  });
}
