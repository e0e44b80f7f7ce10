// What does it cost to find the fifty best firms for a segment that one firm in twenty makes, over the best that somebody
// would write by hand for the same engine? From a city, where many are tied to the place, and from a county.
import type { Benchmark } from '../benchmark.ts';
import { askStore } from '../register/question.ts';
import { HOME, type Register } from '../register/register.ts';

const COUNTY = '150525';

export async function recruiting(register: Register, times: number): Promise<Benchmark[]> {
  const { store, firms } = register;
  const benchmarks: Benchmark[] = [];
  for (const [name, region] of [
    ['a city', HOME],
    ['a county', COUNTY],
  ] as const) {
    await compare(register, region);
    benchmarks.push({
      name: `top 50 of the makers of one segment among ${firms} firms, from ${name}`,
      times,
      baseline: { name: 'the best query by hand, ids alone', run: () => register.askByHand(region) },
      work: { name: 'by the store, with all that a reason needs', run: () => askStore(store, region) },
    });
  }
  return benchmarks;
}

/** A quick answer that is another one would look good in the table. */
async function compare({ store, askByHand }: Register, region: string): Promise<void> {
  const found = (await askStore(store, region)).map(({ enterprise }) => enterprise);
  const byHand = await askByHand(region);
  if (JSON.stringify(found) !== JSON.stringify(byHand)) {
    throw new Error(`[bench] The store and the query by hand name different firms for ${region}`);
  }
}
