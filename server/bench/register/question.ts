// What is asked of a register? The best firms for a segment, or for each of several, seen from one county or city, and what each
// answer needs.
import type { Tie } from '../../chain/candidates/candidate.ts';
import { CANDIDATE_DEFAULTS } from '../../chain/candidates/options.ts';
import { contactPoints, countTies, linkPoints, TELLING_TIES } from '../../chain/candidates/tie.ts';
import type { MakerFacts, MakerQuery } from '../../store/candidates.ts';
import type { Store } from '../../store/store.ts';
import { counties, HOME, NOW, segmentIds } from './register.ts';

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

/** Ties are asked for once; of each segment the best. */
export async function askStore(
  store: Store,
  region: string,
  segments: readonly string[],
  wanted: number,
): Promise<readonly (readonly MakerFacts[])[]> {
  const ties = await store.ties({ segments, region, above: ABOVE, most: TELLING_TIES });
  const tied = pointsOf(ties);
  return Promise.all(segments.map((segment) => store.makers(queryOf(segment, tied), { first: wanted, skip: 0 })));
}

const pointsOf = (ties: readonly Tie[]): Map<string, number> =>
  new Map(
    [...Map.groupBy(ties, ({ enterprise }) => enterprise)].map(([enterprise, own]) => {
      const counts = countTies(own);
      return [enterprise, linkPoints(counts) + contactPoints(counts)] as const;
    }),
  );

const queryOf = (segment: string, tied: ReadonlyMap<string, number>): MakerQuery => ({
  segments: [{ segment, worth: 1000 }],
  home: HOME,
  weights: CANDIDATE_DEFAULTS.weights,
  asOf: NOW,
  halfLifeMonths: HALF_LIFE,
  places: PLACES,
  found: FOUND,
  foundElse: FOUND_ELSE,
  tied,
  filter: {},
});
