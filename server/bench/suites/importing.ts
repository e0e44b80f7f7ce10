// What does an import cost, claim by claim, over writing the same rows down? Log, checks, projection and search index.
import type { Benchmark } from '../benchmark.ts';
import type { Engine } from '../engines.ts';
import { take } from '../filled.ts';
import type { Input } from '../input.ts';
import { plainRow, type PlainTable } from '../plain/plain.ts';
import type { Store } from '../../store/store.ts';

export function importing(engine: Engine, input: Input, times: number): Benchmark[] {
  const rows = input.edits.map(plainRow);
  return [
    {
      name: `${input.edits.length} claims imported`,
      times,
      baseline: {
        name: 'rows inserted into a plain table',
        prepare: () => engine.openPlainTable(),
        run: (plain) => (plain as PlainTable).fill(rows),
        finish: (plain) => (plain as PlainTable).close(),
      },
      work: {
        name: 'applied to an empty store, at most 10,000 a change',
        prepare: () => engine.openEmptyStore(),
        run: (store) => take(store as Store, input),
        finish: (store) => (store as Store).close(),
      },
    },
  ];
}
