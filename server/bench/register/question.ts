// What is asked of a register? The fifty best firms for the hub, seen from one county or city, and what each answer needs.
import type { Tie } from '../../chain/candidates/candidate.ts';
import { CANDIDATE_DEFAULTS } from '../../chain/candidates/options.ts';
import { contactPoints, countTies, linkPoints, TELLING_TIES } from '../../chain/candidates/tie.ts';
import type { MakerFacts, MakerQuery } from '../../store/candidates.ts';
import type { Store } from '../../store/store.ts';
import { counties, HOME, HUB, NOW, segmentIds } from './register.ts';

/** The last one only says whether others follow. */
export const WANTED = 51;
export const FOUND = 40;
export const ABOVE = ['150000'];
export const HALF_LIFE = 18;

/** Bands of distance, as if every seat were known. */
export const PLACES: ReadonlyMap<string, number> = new Map(
  counties().flatMap((code, at) => (at % 6 === 0 ? [] : [[code, (at % 6) * 12] as const])),
);
/** One segment in seven goes with something in the place. */
export const FOUND_ELSE: ReadonlyMap<string, number> = new Map(
  segmentIds().flatMap((id, at) => (at % 7 === 3 ? [[id, 5 * (1 + (at % 4))] as const] : [])),
);

export async function askStore(store: Store, region: string): Promise<readonly MakerFacts[]> {
  const ties = await store.ties({ segments: [HUB], region, above: ABOVE, most: TELLING_TIES });
  return store.makers(queryOf(ties), { first: WANTED, skip: 0 });
}

function queryOf(ties: readonly Tie[]): MakerQuery {
  const tied = [...Map.groupBy(ties, ({ enterprise }) => enterprise)].map(([enterprise, own]) => {
    const counts = countTies(own);
    return [enterprise, linkPoints(counts) + contactPoints(counts)] as const;
  });
  return {
    segments: [{ segment: HUB, worth: 1000 }],
    home: HOME,
    weights: CANDIDATE_DEFAULTS.weights,
    asOf: NOW,
    halfLifeMonths: HALF_LIFE,
    places: PLACES,
    found: FOUND,
    foundElse: FOUND_ELSE,
    tied: new Map(tied),
    filter: {},
  };
}
