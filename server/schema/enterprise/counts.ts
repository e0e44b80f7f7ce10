// How many enterprises of a list are there of each sort? Each number is counted when it is asked for.
import type { Region } from '../../chain/region.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { ENTERPRISE_KINDS } from '../../chain/vocabulary.ts';
import type { EnterpriseCounts, Facet, KindCount } from '../../store/enterpriseCounts.ts';
import { OPERATIONS } from '../../store/enterpriseOrder.ts';
import { findIndustry } from '../base/find.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../types.generated.ts';
import type { CountsOf } from './handed.ts';

/** Of the whole country, where no region is asked for. */
const COUNTRY = '100000';

export const countResolvers: Resolvers = {
  EnterpriseCounts: {
    totalCount: async (counts, _args, context) => (await count(counts, [], context)).total,
    tags: async (counts, _args, context) =>
      (await count(counts, ['tags'], context)).tags.toSorted(
        (one, other) => other.enterprises - one.enterprises || (one.tag < other.tag ? -1 : 1),
      ),
    places: async (counts, _args, context) => placesOf(await count(counts, ['regions'], context), counts, context),
    elsewhere: async (counts, _args, context) => {
      const counted = await count(counts, ['regions'], context);
      return counted.total - sum(placesOf(counted, counts, context));
    },
    kinds: async (counts, _args, context) => {
      const { kinds } = await count(counts, ['kinds'], context);
      return addUp(kinds, 'kind', ENTERPRISE_KINDS);
    },
    operations: async (counts, _args, context) => {
      const { kinds } = await count(counts, ['kinds'], context);
      return addUp(kinds, 'operation', OPERATIONS);
    },
    listed: async (counts, _args, context) =>
      sum((await count(counts, ['kinds'], context)).kinds.filter(({ listed }) => listed)),
    segments: async ({ filter }, { industry }, { store, snapshot }) => {
      const segments = snapshot.segmentsOf(findIndustry(snapshot, industry).id);
      const asked = { facets: [], segments: segments.map(({ id }) => id) };
      const counted = (await store.countEnterprises(filter, asked)).segments;
      const found = new Map(counted.map(({ segment, enterprises }) => [segment, enterprises]));
      return segments.flatMap((segment) => {
        const enterprises = found.get(segment.id);
        return enterprises === undefined ? [] : [{ segment, enterprises }];
      });
    },
    initials: async (counts, _args, context) => {
      const { initials } = await count(counts, ['initials'], context);
      let before = 0;
      return initials.map(({ initial, enterprises }) => {
        const from = before;
        before += enterprises;
        return { initial: /[a-z]/.test(initial) ? initial : '#', enterprises, before: from };
      });
    },
    revision: (_counts, _args, { snapshot }) => snapshot.revision,
  },
};

const count = ({ filter }: CountsOf, facets: readonly Facet[], { store }: Context): Promise<EnterpriseCounts> =>
  store.countEnterprises(filter, { facets });

const sum = (rows: readonly { enterprises: number }[]): number =>
  rows.reduce((total, { enterprises }) => total + enterprises, 0);

/** In the order of the vocabulary; what nobody is, is left out. */
function addUp<Trait extends 'kind' | 'operation'>(
  kinds: readonly KindCount[],
  trait: Trait,
  words: readonly KindCount[Trait][],
) {
  return words.flatMap((word) => {
    const own = kinds.filter((kind) => kind[trait] === word);
    return own.length === 0 ? [] : [{ [trait]: word, enterprises: sum(own) } as Pick<KindCount, Trait | 'enterprises'>];
  });
}

/** Divisions directly below the one that is asked for, by code. */
function placesOf({ regions }: EnterpriseCounts, { filter }: CountsOf, { snapshot }: Context) {
  const top = filter.region ?? COUNTRY;
  const below = new Map<string, number>();
  for (const { region, enterprises } of regions) {
    const place = region === null ? null : childOf(top, region, snapshot);
    if (place !== null) below.set(place.code, (below.get(place.code) ?? 0) + enterprises);
  }
  return [...below]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([code, enterprises]) => {
      const region = snapshot.regions.get(code);
      return region ? [{ region, enterprises }] : [];
    });
}

/** Which child of `top` it is or lies below; null for `top` itself and for what lies elsewhere. */
function childOf(top: string, code: string, snapshot: Snapshot): Region | null {
  let region = snapshot.regions.get(code) ?? null;
  while (region !== null && region.parent !== null && region.parent !== top)
    region = snapshot.regions.get(region.parent) ?? null;
  return region?.parent === top ? region : null;
}
