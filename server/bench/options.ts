// What may be asked for on the command line of the benchmarks?
import { parseArgs } from 'node:util';
import { FULL, SMALL, type Size } from './world/size.ts';
import { WORLD_SEED } from './world/world.ts';

export interface BenchOptions {
  size: Size;
  seed: number;
  /** How often each benchmark runs. */
  times: number;
  /** Only benchmarks whose line contains this. */
  only: string;
  small: boolean;
  /** Only the benchmarks over the graph of a country, which need no engine. */
  country: boolean;
  /** Only what is measured in the browser. */
  page: boolean;
  /** Only those over a register, whose size was given. */
  register: boolean;
  /** Gigabytes for a Neo4j that is started here. */
  memory: number;
  help: boolean;
}

/** More firms than this need more memory than a Neo4j usually has. */
const LARGE_REGISTER = 200_000;

export const HELP = `npm run bench -- [options]

  --small             a small world and few turns: does every benchmark run?
  --times N           turns of each benchmark (20; 3 with --small)
  --country           only those of the core over the graph of a whole country
  --page              only what is measured in the browser, and its budgets
  --register N        only those over a register of N firms, up to a million (${FULL.register} in a full world, ${SMALL.register} in a small one)
  --memory N          gigabytes for a Neo4j that is started here, half of them heap (2; 4 with more than 200000 firms)
  --only TEXT         benchmarks whose name contains TEXT; not those of the country unless it is named
  --seed N            draws another world (${WORLD_SEED})
${Object.entries(FULL)
  .filter(([name]) => name !== 'register')
  .map(
    ([name, value]) => `  --${name.padEnd(16)}  ${value} in a full world, ${SMALL[name as keyof Size]} in a small one`,
  )
  .join('\n')}

Neo4j takes part where LIANTU_NEO4J_URL names an empty database that may be overwritten, or Java 17 and Maven are there.`;

/** @throws RangeError with a line for the user. */
export function readOptions(words: readonly string[]): BenchOptions {
  const numbers = [...Object.keys(FULL), 'times', 'seed', 'memory'];
  const { values } = parseArgs({
    args: [...words],
    options: {
      small: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      country: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      ...Object.fromEntries(numbers.map((name) => [name, { type: 'string' as const }])),
    },
  });
  const given = values as Record<string, string | boolean | undefined>;
  const number = (name: string, fallback: number): number => {
    const text = given[name];
    if (typeof text !== 'string') return fallback;
    if (!/^\d+(\.\d+)?$/.test(text)) throw new RangeError(`[bench] --${name} is ${text}: a number is needed`);
    return Number(text);
  };
  const base = given.small ? SMALL : FULL;
  const size = Object.fromEntries(Object.entries(base).map(([name, value]) => [name, number(name, value)]));
  return {
    size: size as unknown as Size,
    seed: number('seed', WORLD_SEED),
    times: Math.max(1, number('times', given.small ? 3 : 20)),
    only: String(given.only),
    small: given.small === true,
    country: given.country === true,
    page: given.page === true,
    register: given.register !== undefined,
    memory: number('memory', number('register', 0) > LARGE_REGISTER ? 4 : 2),
    help: given.help === true,
  };
}
