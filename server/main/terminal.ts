// What does a person at the terminal see of a failure? One line, and one more for each finding; never a stack.
import { LiantuError } from '../chain/errors.ts';

export function describeFailure(error: unknown): string[] {
  if (error instanceof LiantuError) return [error.message, ...error.details].map(oneLine);
  return [`[main] unexpected: ${oneLine(error instanceof Error ? error.message : String(error))}`];
}

const oneLine = (text: string): string => text.split(/\s*\n\s*/).join(' ');
