// What does it cost to find the fifty best firms for a segment that one firm in twenty makes, and those for all gaps that a trip
// is planned for, over the best that somebody would write by hand for the same engine? From a city, where many are tied to the
// place, and from a county.
import type { Benchmark } from '../benchmark.ts';
import { askStore } from '../register/question.ts';
import { HOME, HUB, segmentIds, type Register } from '../register/register.ts';

const COUNTY = '150525';
/** The last one only says whether others follow. */
const WANTED = 51;
/** Of each gap of a trip. */
const WANTED_OF_GAP = 6;
/** The hub, and others that ever fewer make. */
const GAPS: readonly string[] = segmentIds().filter((_, at) => at % 70 === 0);

export async function recruiting(register: Register, times: number): Promise<Benchmark[]> {
  const { store, firms, askByHand, server } = register;
  const benchmarks: Benchmark[] = [];
  for (const [name, region] of [
    ['a city', HOME],
    ['a county', COUNTY],
  ] as const) {
    await compare(register, region, [HUB], WANTED);
    await compare(register, region, GAPS, WANTED_OF_GAP);
    benchmarks.push({
      name: `top 50 of the makers of one segment among ${firms} firms, from ${name}`,
      ...server,
      times,
      target: 'at most 1.3 × the query by hand',
      baseline: { name: 'the best query by hand, ids alone', run: () => askByHand(region, HUB, WANTED) },
      work: { name: 'by the store, with all that a reason needs', run: () => askStore(store, region, [HUB], WANTED) },
    });
    benchmarks.push({
      name: `a trip for ${GAPS.length} gaps among ${firms} firms, from ${name}`,
      ...server,
      // Each run asks many times.
      warmUps: 2,
      times: Math.ceil(times / 4),
      baseline: {
        name: 'the best query by hand, gap by gap, ids alone',
        run: async () => {
          for (const segment of GAPS) await askByHand(region, segment, WANTED_OF_GAP);
        },
      },
      work: {
        name: 'by the store: ties once, the best of each gap with all that a reason needs',
        run: () => askStore(store, region, GAPS, WANTED_OF_GAP),
      },
    });
  }
  return benchmarks;
}

/** A quick answer that is another one would look good in the table. */
async function compare({ store, askByHand }: Register, region: string, segments: readonly string[], wanted: number) {
  const found = await askStore(store, region, segments, wanted);
  for (const [at, segment] of segments.entries()) {
    const ids = found[at]?.map(({ enterprise }) => enterprise);
    if (JSON.stringify(ids) !== JSON.stringify(await askByHand(region, segment, wanted))) {
      throw new Error(`[bench] The store and the query by hand name different firms for ${segment} and ${region}`);
    }
  }
}
