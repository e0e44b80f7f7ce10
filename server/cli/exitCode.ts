// With which number does a command end? Scripts may rely on these.
import { CommanderError } from 'commander';
import { LiantuError, type ErrorCode } from '../chain/errors.ts';

export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  bundle: 3,
  unavailable: 4,
  conflict: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'failed for another reason, which is told',
  2: 'the command or a setting is not understood',
  3: 'the bundle has errors, or is none; nothing was written',
  4: 'the store cannot be opened or does not answer; nothing was written',
  5: 'the store or the folder holds what must not be overwritten, or what a later change rests on; nothing was written',
  130: 'interrupted; nothing was written',
};

const OF_ERROR: Readonly<Record<ErrorCode, ExitCode>> = {
  NOT_FOUND: EXIT.failed,
  INVALID: EXIT.failed,
  UNAVAILABLE: EXIT.unavailable,
  CONFLICT: EXIT.conflict,
  FORBIDDEN: EXIT.failed,
  TOO_EXPENSIVE: EXIT.failed,
};

/** What was wrong with a bundle or a setting is INVALID too: only who asked can tell them apart. */
export class Refusal extends Error {
  readonly exitCode: ExitCode;
  readonly lines: readonly string[];

  constructor(exitCode: ExitCode, lines: readonly string[]) {
    super(lines[0]);
    this.exitCode = exitCode;
    this.lines = lines;
  }
}

export interface Failure {
  exitCode: ExitCode;
  /** For standard error; none where it was told already. */
  lines: readonly string[];
}

export function explain(error: unknown): Failure {
  if (error instanceof Refusal) return error;
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? EXIT.done : EXIT.usage, lines: [] };
  if (error instanceof LiantuError) return { exitCode: OF_ERROR[error.code], lines: [error.message, ...error.details] };
  if (error instanceof Error && error.name === 'AbortError') {
    return { exitCode: EXIT.interrupted, lines: ['[liantu] interrupted: nothing was written'] };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { exitCode: EXIT.failed, lines: [`[liantu] unexpected: ${message.replaceAll(/\s*\n\s*/g, ' ')}`] };
}

/** Gives what goes wrong with one of the `codes` its own exit code. */
export async function refuseWith<T>(
  codes: readonly ErrorCode[],
  exitCode: ExitCode,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LiantuError && codes.includes(error.code))
      throw new Refusal(exitCode, [error.message, ...error.details]);
    throw error;
  }
}
