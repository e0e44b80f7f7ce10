// What is a benchmark? A piece of work and the plainer work that it is held against, both over one input.

export interface Work {
  /** In words that a reader of the table understands. */
  name: string;
  /** Not measured; told the number of the turn. What it returns is handed to `run`. */
  prepare?: (turn: number) => unknown;
  run: (prepared: unknown) => unknown;
  /** Not measured: puts away what was prepared. */
  finish?: (prepared: unknown) => unknown;
}

export interface Benchmark {
  name: string;
  /** Measured in the same run, turn by turn with the work itself, so that a busy machine slows both. */
  baseline: Work;
  work: Work;
  /** How often each is run, after those that warm up. */
  times: number;
  /** Runs of each that are not measured: one, unless a server compiles what it has run often. */
  warmUps?: number;
  /** All turns are gone through so often, and the quickest run of each counts: what other programs take does not. */
  rounds?: number;
  /** Milliseconds that processors have spent so far for this outside the process: those of a server. */
  elsewhere?: () => Promise<number>;
  /** What is asked of it. */
  target?: string;
}
