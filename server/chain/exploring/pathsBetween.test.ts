import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { End, LinkDirection } from '../link.ts';
import { PATH_LIMITS, pathsBetween, type AskAround, type PathOptions } from './pathsBetween.ts';
import type { Tie } from './ties.ts';

const firm = (key: string): End => ({ kind: 'enterprises', key });

/** Firms that supply each other, as 'a>b'; each answers with no more than `each`. */
function world(supplies: readonly string[], each = PATH_LIMITS.each) {
  const links = [...new Set(supplies)].map((text) => text.split('>') as [string, string]);
  const asked: string[] = [];
  const ask: AskAround<Tie> = async (of, direction) => {
    asked.push(of.map(({ key }) => key).join(' '));
    return of.map(({ key }) => {
      const seen = (way: LinkDirection, [left, right]: [string, string]): Tie[] =>
        direction !== null && direction !== way
          ? []
          : [
              {
                relation: 'supplies',
                record: { kind: 'supplies', key: `${left}|${right}` },
                from: firm(left),
                to: firm(right),
                other: firm(way === 'out' ? right : left),
              },
            ];
      const ties = links.flatMap((link) => [
        ...(link[0] === key ? seen('out', link) : []),
        ...(link[1] === key ? seen('in', link) : []),
      ]);
      return { ties: ties.slice(0, each), total: ties.length };
    });
  };
  return { ask, asked };
}

const find = async (supplies: readonly string[], ends: string, options: Partial<PathOptions> = {}, each?: number) => {
  const [from = '', to = ''] = ends.split(' ');
  const all = { first: 50, hops: 4, directed: false, ...options };
  const found = await pathsBetween(firm(from), firm(to), all, world(supplies, each).ask);
  const paths = found.paths.map((hops) => [from, ...hops.map((hop) => hop.to.key)].join('-'));
  return { ...found, paths };
};

describe('paths between two things', () => {
  it('come shortest first, whichever way a record goes', async () => {
    const { paths, more } = await find(['a>b', 'c>b', 'c>d', 'a>d'], 'a d');
    expect(paths).toEqual(['a-d', 'a-b-c-d']);
    expect(more).toBe(false);
  });

  it('follow the records where that is asked for, and the other way round between the ends exchanged', async () => {
    expect((await find(['a>b', 'b>d', 'd>c', 'c>a'], 'a d', { directed: true })).paths).toEqual(['a-b-d']);
    expect((await find(['a>b', 'b>d', 'd>c', 'c>a'], 'd a', { directed: true })).paths).toEqual(['d-c-a']);
  });

  it('tell all links between the same two as one hop', async () => {
    const { ask } = world(['a>b', 'b>a']);
    const { paths } = await pathsBetween(firm('a'), firm('b'), { first: 5, hops: 2, directed: false }, ask);
    expect(paths.map((hops) => hops.map(({ links }) => links.map(({ record }) => record.key)))).toEqual([
      [['a|b', 'b|a']],
    ]);
  });

  it('say that there are more than were asked for', async () => {
    expect(await find(['a>b', 'b>d', 'a>c', 'c>d'], 'a d', { first: 1 })).toMatchObject({
      paths: ['a-b-d'],
      more: true,
      bound: null,
    });
  });

  it('name whoever has more ties than are followed', async () => {
    const found = await find(['a>b', 'a>c', 'a>d', 'x>y'], 'a y', {}, 2);
    expect(found.cut).toEqual([{ end: firm('a'), followed: 2, total: 3 }]);
    expect(found.more).toBe(true);
  });

  it('end when the time is over, when enough was read, and when enough was tried, and say so', async () => {
    const all = { first: 5, hops: 4, directed: false };
    const over = await pathsBetween(firm('a'), firm('z'), all, async () => null);
    expect(over).toMatchObject({ paths: [], more: true, bound: 'time' });
    const limits = { ...PATH_LIMITS, ties: 0 };
    expect(await find(['a>b', 'b>c', 'c>d'], 'a d', { limits })).toMatchObject({ bound: 'ties', more: true });
    const few = { ...PATH_LIMITS, steps: 1 };
    expect(await find(['a>b', 'b>c', 'c>d'], 'a d', { limits: few })).toMatchObject({ bound: 'steps', more: true });
  });

  it('ask about the narrower side', async () => {
    const { ask, asked } = world(['a>b1', 'a>b2', 'a>b3', 'b1>d', 'd>z']);
    await pathsBetween(firm('a'), firm('z'), { first: 5, hops: 3, directed: false }, ask);
    expect(asked).toEqual(['a', 'z', 'd']);
  });

  it('are all simple paths up to the length, on any graph', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const name = fc.constantFrom(...names);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, name), { maxLength: 14 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        async (pairs, directed, hops) => {
          const supplies = pairs.filter(([left, right]) => left !== right).map((pair) => pair.join('>'));
          const { paths } = await find(supplies, 'a f', { first: 1_000, directed, hops });
          const joined = (left: string, right: string) =>
            supplies.includes(`${left}>${right}`) || (!directed && supplies.includes(`${right}>${left}`));
          const follow = (passed: string[]): string[] => {
            const last = passed.at(-1) ?? '';
            if (last === 'f') return [passed.join('-')];
            if (passed.length > hops) return [];
            return names.flatMap((next) =>
              passed.includes(next) || !joined(last, next) ? [] : follow([...passed, next]),
            );
          };
          const plain = follow(['a']).sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
          expect(paths).toEqual(plain);
        },
      ),
    );
  });
});
