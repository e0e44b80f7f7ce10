// What does finding by name cost, over looking at every name?
import type { Benchmark } from '../benchmark.ts';
import type { Filled } from '../filled.ts';
import type { Input } from '../input.ts';

const HITS = 20;

export function searching({ store, plain }: Filled, { searches }: Input, times: number): Benchmark[] {
  const each = async (find: (text: string, first: number) => Promise<unknown>) => {
    for (const text of searches) await find(text, HITS);
  };
  return [
    {
      name: `${searches.length} searches`,
      times,
      baseline: {
        name: 'every name compared, in one column',
        run: () => each((text, first) => plain.scan(text, first)),
      },
      work: {
        name: 'names, aliases, codes and initials, ranked',
        run: () => each((text, first) => store.search(text, first)),
      },
    },
  ];
}
