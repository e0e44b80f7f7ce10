// How long does a piece of work take? Median and 95th percentile, and how many times its baseline's median that is.
import type { Benchmark, Work } from './benchmark.ts';

export interface Timing {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

export interface Measured {
  work: Timing;
  baseline: Timing;
  /** Of the medians. */
  ratio: number;
  /** Milliseconds that processors spent on one run of each, on average, whatever else they had to do meanwhile. */
  processors: { work: number; baseline: number };
}

export async function measure(benchmark: Benchmark): Promise<Measured> {
  const { work, baseline, times, rounds = 1, warmUps = 1, elsewhere } = benchmark;
  const spent = { work: new Array<number>(times).fill(Infinity), baseline: new Array<number>(times).fill(Infinity) };
  const processors = { work: 0, baseline: 0 };
  for (let turn = 0; turn < warmUps; turn += 1) {
    await time(baseline, 0, elsewhere);
    await time(work, 0, elsewhere);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < times; turn += 1) {
      for (const name of ['baseline', 'work'] as const) {
        const run = await time(benchmark[name], turn, elsewhere);
        spent[name][turn] = Math.min(spent[name][turn]!, run.wall);
        processors[name] += run.processor / (times * rounds);
      }
    }
  }
  const found = { work: summarise(spent.work), baseline: summarise(spent.baseline) };
  return { ...found, ratio: found.work.p50 / found.baseline.p50, processors };
}

async function time(
  { prepare, run, finish }: Work,
  turn: number,
  elsewhere: Benchmark['elsewhere'],
): Promise<{ wall: number; processor: number }> {
  const prepared = await prepare?.(turn);
  const there = (await elsewhere?.()) ?? 0;
  const before = process.cpuUsage();
  const start = performance.now();
  await run(prepared);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const spentThere = ((await elsewhere?.()) ?? 0) - there;
  await finish?.(prepared);
  return { wall, processor: (user + system) / 1000 + spentThere };
}

export function summarise(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((left, right) => left - right);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** The nearest rank: always a duration that was measured. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
