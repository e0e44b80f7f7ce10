// How many steps may all questions about routes in one request take together? What each may take by itself is the core's to say.
import { tooExpensive } from '../../chain/errors.ts';
import type { Context } from '../context.ts';

/** A second or two. */
export const MOST_STEPS = 2_000_000;

/** Does the work unless the request has done enough already, and counts it. @throws TOO_EXPENSIVE */
export function countSteps<Answer extends { work: number }>({ looked }: Context, work: () => Answer): Answer {
  if (looked.steps >= MOST_STEPS) {
    throw tooExpensive(
      `[schema] the questions about routes came to ${looked.steps} steps, ${MOST_STEPS} are accepted: ask for fewer at a time`,
    );
  }
  const answer = work();
  looked.steps += answer.work;
  return answer;
}
