// What is measured in the browser? How long the map takes, over every input; and, once, what its readers were promised.
import type { Store } from '../../store/store.ts';
import type { Benchmark } from '../benchmark.ts';
import { tellBudget } from '../budget.ts';
import type { Input } from '../input.ts';
import { MAP_BUDGETS } from '../suites/budgets.ts';
import { drawing, MAP_DRAWN } from '../suites/drawing.ts';
import { MATRIX_BUDGETS } from '../suites/scrolling.ts';
import { openStage } from './stage.ts';

interface Asked {
  chromium: string;
  times: number;
  only: string;
}

export async function benchPage(
  store: Store,
  input: Input,
  { chromium, times, only }: Asked,
  run: (benchmarks: readonly Benchmark[]) => Promise<void>,
): Promise<void> {
  const isAsked = (name: string) => name.includes(only);
  // They do not hang on what is in the store: one input tells all.
  const promised = [...MAP_BUDGETS, ...MATRIX_BUDGETS].filter(({ name }) => input.name === 'seed' && isAsked(name));
  if (promised.length === 0 && !isAsked(MAP_DRAWN)) return;
  const stage = await openStage(store, chromium);
  try {
    if (isAsked(MAP_DRAWN)) await run(await drawing(stage, input, times));
    for (const { measure } of promised) {
      for (const budget of await measure(stage, input, times)) console.log(`\n${tellBudget(budget)}`);
    }
  } finally {
    await stage.close();
  }
}
