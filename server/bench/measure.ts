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
}

export async function measure({ work, baseline, times }: Benchmark): Promise<Measured> {
  const spent = { work: [] as number[], baseline: [] as number[] };
  await time(baseline);
  await time(work);
  for (let turn = 0; turn < times; turn += 1) {
    spent.baseline.push(await time(baseline));
    spent.work.push(await time(work));
  }
  const found = { work: summarise(spent.work), baseline: summarise(spent.baseline) };
  return { ...found, ratio: found.work.p50 / found.baseline.p50 };
}

async function time({ prepare, run, finish }: Work): Promise<number> {
  const prepared = await prepare?.();
  const start = performance.now();
  await run(prepared);
  const spent = performance.now() - start;
  await finish?.(prepared);
  return spent;
}

export function summarise(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((left, right) => left - right);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** The nearest rank: always a duration that was measured. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
