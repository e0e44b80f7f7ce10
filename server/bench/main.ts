// Benchmarks: what do the product's answers cost, over the seed and over a generated world, on each engine? Nothing here
// fails for being slow; a ratio that moved is a question to the reader.
import { cpus } from 'node:os';
import { probe } from '../../scripts/probe.ts';
import type { Benchmark } from './benchmark.ts';
import { benchCountry } from './country/bench.ts';
import { NATION, PROVINCE } from './country/size.ts';
import { openNeo4jEngine, openSqliteEngine, type Engine } from './engines.ts';
import { fill } from './filled.ts';
import type { Input } from './input.ts';
import { generatedInput, seedInput } from './inputs.ts';
import { measure } from './measure.ts';
import { HELP, readOptions, type BenchOptions } from './options.ts';
import { tell } from './report.ts';
import { answering } from './suites/answering.ts';
import { assuming } from './suites/assuming.ts';
import { directory } from './suites/directory.ts';
import { importing } from './suites/importing.ts';
import { introducing } from './suites/introducing.ts';
import { loading } from './suites/loading.ts';
import { recruiting } from './suites/recruiting.ts';
import { searching } from './suites/searching.ts';
import { takingOver } from './suites/takingOver.ts';
import { suggesting } from './suites/suggesting.ts';
import { benchPage } from './web/bench.ts';

/** Opening a browser page or filling a store takes its time: a fifth of the turns must do. */
const fewer = (times: number): number => Math.max(1, Math.round(times / 5));

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(HELP);
else await benchEverything(options);

async function benchEverything(asked: BenchOptions): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors`);
  // Drawing it takes its time: whoever asks for one benchmark names the country too, if it is one of those.
  if (asked.country || (asked.only === '' && !asked.register && !asked.page)) {
    const size = asked.small ? PROVINCE : NATION;
    const run = (benchmarks: readonly Benchmark[]) => runAll(benchmarks, 'a country', asked.only);
    await benchCountry({ ...asked, size }, run, console.log);
  }
  if (asked.country) return;
  const { chromium, missing } = probe();
  if (asked.page) return benchPageAlone(asked, chromium);
  const sqlite = await openSqliteEngine();
  const inputs = asked.register ? [] : [await seedInput(sqlite), generatedInput(asked)];
  await benchEngine(sqlite, inputs, asked, chromium);
  if (chromium === null && !asked.register) console.log('\nThe map was not drawn: no Chromium was found');
  if (missing.neo4j === undefined)
    await benchEngine(await openNeo4jEngine(asked.memory, console.log), inputs, asked, null);
  else console.log(`\nNeo4j did not take part: ${missing.neo4j}`);
}

/** The browser is the same for every engine: it draws once. */
async function benchEngine(engine: Engine, inputs: readonly Input[], asked: BenchOptions, chromium: string | null) {
  const { times } = asked;
  try {
    for (const input of inputs) {
      const run = (benchmarks: readonly Benchmark[]) => runAll(benchmarks, `${input.name}, ${engine.name}`, asked.only);
      await run(importing(engine, input, fewer(times)));
      const filled = await fill(engine, input);
      try {
        await run(loading(filled, times));
        await run(await takingOver(filled, input, times));
        await run(searching(filled, input, times));
        await run(await answering(filled, input, times));
        await run(await assuming(filled, input, times));
        // Only the seed's firms quote what they make.
        if (input.name === 'seed') {
          const suggested = await suggesting(filled.store, times);
          await run(suggested.benchmarks);
          if (suggested.benchmarks.some(({ name }) => name.includes(asked.only))) console.log(`\n${suggested.told}`);
        }
        if (chromium !== null) await benchPage(filled.store, input, { ...asked, times: fewer(times), chromium }, run);
      } finally {
        await filled.close();
      }
    }
    await benchRegister(engine, asked);
  } finally {
    await engine.close();
  }
}

async function benchPageAlone(asked: BenchOptions, chromium: string | null): Promise<void> {
  if (chromium === null) throw new Error('[bench] no Chromium was found: set LIANTU_CHROMIUM to its path');
  const engine = await openSqliteEngine();
  try {
    const input = await seedInput(engine);
    const { store, close } = await fill(engine, input);
    const run = (benchmarks: readonly Benchmark[]) => runAll(benchmarks, `${input.name}, ${engine.name}`, asked.only);
    await benchPage(store, input, { ...asked, times: fewer(asked.times), chromium }, run).finally(close);
  } finally {
    await engine.close();
  }
}

async function benchRegister(engine: Engine, { size, seed, times, only }: BenchOptions): Promise<void> {
  const register = await engine.openRegister({ firms: size.register, seed });
  try {
    await runAll([...(await recruiting(register, times)), ...introducing(register, times)], engine.name, only);
    await runAll(await directory(register, times), engine.name, only);
  } finally {
    await register.close();
  }
}

async function runAll(benchmarks: readonly Benchmark[], input: string, only: string): Promise<void> {
  for (const benchmark of benchmarks) {
    if (!benchmark.name.includes(only)) continue;
    console.log(`\n${tell(input, benchmark, await measure(benchmark))}`);
  }
}
