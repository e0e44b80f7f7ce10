// How does long work leave room for others? Part by part: whoever waits gets a turn when a slice has lasted long enough.
import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';

/** Milliseconds of work between two turns of others. */
const SLICE = 8;

export async function inTurns<T>(parts: Generator<undefined, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
    if (performance.now() - began < SLICE) continue;
    await othersHadTheirTurn();
    began = performance.now();
  }
}

/** All parts at once. */
export function atOnce<T>(parts: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
