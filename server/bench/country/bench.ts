// What does the core cost on the graph of a country? The graph is drawn, built and measured without an engine.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { prepare } from '../../chain/best/prepare.ts';
import { buildSnapshot } from '../../chain/buildSnapshot.ts';
import type { Snapshot, SnapshotRows } from '../../chain/snapshot.ts';
import type { Benchmark } from '../benchmark.ts';
import { judging } from '../suites/judging.ts';
import { patching } from '../suites/patching.ts';
import { generateCountry } from './country.ts';
import type { CountrySize } from './size.ts';

export interface CountryAsked {
  size: CountrySize;
  seed: number;
  times: number;
}

/** Questions drawn for one turn of other benchmarks. */
const QUESTIONS = 20;

export async function benchCountry(
  { size, seed, times }: CountryAsked,
  run: (benchmarks: readonly Benchmark[]) => Promise<void>,
  report: (line: string) => void,
): Promise<void> {
  const rows = generateCountry(size, seed);
  report(`\nA country: ${sizeText(rows)}`);
  const snapshot = weigh('snapshot built of its rows, which it keeps', () => buildSnapshot(rows), report);
  weigh('all places prepared, which a server does beside its answers', () => prepare(snapshot), report);
  await run(await judging(snapshot, times * QUESTIONS));
  await run(patching(rows, times));
}

function sizeText({ segments, flows, regions, producers, surveys }: SnapshotRows): string {
  return `${segments.length} segments, ${flows.length} flows, ${regions.all.length} regions, ${producers.length} roll-ups, ${surveys.length} findings`;
}

function weigh<T extends Snapshot | void>(name: string, build: () => T, report: (line: string) => void): T {
  const before = heapUsed();
  const start = performance.now();
  const built = build();
  const spent = performance.now() - start;
  const room = (heapUsed() - before) / 2 ** 20;
  report(`  ${spent.toFixed(0)} ms, ${room.toFixed(0)} MB  ${name}`);
  return built;
}

/** In bytes, once what nobody needs is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}
