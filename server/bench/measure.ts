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
  /** Milliseconds that processors spent on one run of the work, on average, whatever else they had to do meanwhile. */
  processor: number;
}

export async function measure({ work, baseline, times, rounds = 1 }: Benchmark): Promise<Measured> {
  const spent = { work: new Array<number>(times).fill(Infinity), baseline: new Array<number>(times).fill(Infinity) };
  let processor = 0;
  await time(baseline, 0);
  await time(work, 0);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < times; turn += 1) {
      spent.baseline[turn] = Math.min(spent.baseline[turn]!, (await time(baseline, turn)).wall);
      const run = await time(work, turn);
      spent.work[turn] = Math.min(spent.work[turn]!, run.wall);
      processor += run.processor;
    }
  }
  const found = { work: summarise(spent.work), baseline: summarise(spent.baseline) };
  return { ...found, ratio: found.work.p50 / found.baseline.p50, processor: processor / (times * rounds) };
}

async function time({ prepare, run, finish }: Work, turn: number): Promise<{ wall: number; processor: number }> {
  const prepared = await prepare?.(turn);
  const before = process.cpuUsage();
  const start = performance.now();
  await run(prepared);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  await finish?.(prepared);
  return { wall, processor: (user + system) / 1000 };
}

export function summarise(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((left, right) => left - right);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** The nearest rank: always a duration that was measured. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
