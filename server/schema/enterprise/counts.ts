// How many enterprises of a list carry which tag, and stand in which of the places below?
import type { Region } from '../../chain/region.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { EnterpriseFilter } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** Of the whole country, where no region is asked for. */
const COUNTRY = '100000';

export async function countsOf(filter: EnterpriseFilter, { store, snapshot }: Context) {
  const { total, tags, regions } = await store.countEnterprises(filter, { facets: ['tags', 'regions'] });
  const top = filter.region ?? COUNTRY;
  const below = new Map<string, number>();
  for (const { region, enterprises } of regions) {
    const place = region === null ? null : childOf(top, region, snapshot);
    if (place !== null) below.set(place.code, (below.get(place.code) ?? 0) + enterprises);
  }
  const places = [...below].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    totalCount: total,
    tags: tags.toSorted((one, other) => other.enterprises - one.enterprises || (one.tag < other.tag ? -1 : 1)),
    places: places.flatMap(([code, enterprises]) => {
      const region = snapshot.regions.get(code);
      return region ? [{ region, enterprises }] : [];
    }),
    elsewhere: total - places.reduce((sum, [, enterprises]) => sum + enterprises, 0),
    revision: snapshot.revision,
  };
}

/** Which child of `top` it is or lies below; null for `top` itself and for what lies elsewhere. */
function childOf(top: string, code: string, snapshot: Snapshot): Region | null {
  let region = snapshot.regions.get(code) ?? null;
  while (region !== null && region.parent !== null && region.parent !== top)
    region = snapshot.regions.get(region.parent) ?? null;
  return region?.parent === top ? region : null;
}
