// What do introductions cost, over the best that somebody would write by hand for the same engine? Asked of firms all over
// the country, for a county and for a city.
import type { Benchmark } from '../benchmark.ts';
import { idOf, type Register } from '../register/register.ts';

const FIRST = 3;
const ASKED = 20;
const ENOUGH_TIME = 60_000;
const PLACES = [
  ['a county', '150525'],
  ['a city', '150500'],
] as const;

export function introducing({ store, firms, waysByHand, server }: Register, times: number): Benchmark[] {
  const asked = Array.from({ length: ASKED }, (_, at) => idOf(Math.floor(((at + 0.37) * firms) / ASKED)));
  return waysByHand.flatMap((byHand) =>
    PLACES.map(([name, region]) => ({
      name: `introductions to ${ASKED} of ${firms} firms, from ${name}`,
      ...server,
      // Each run asks many times.
      warmUps: 2,
      times,
      target: 'at most 1.5 × the query by hand',
      baseline: {
        name: `by hand, ${byHand.name}: ways apart from each other, ids alone`,
        // One more, as the store looks for it to say whether there are others.
        run: async () => {
          for (const firm of asked) await byHand.ask(firm, region, FIRST + 1);
        },
      },
      work: {
        name: 'by the store: weighed, with their records',
        run: async () => {
          for (const enterprise of asked) {
            await store.introductions([{ enterprise, region, first: FIRST, asOf: '2026-01', within: ENOUGH_TIME }]);
          }
        },
      },
    })),
  );
}
