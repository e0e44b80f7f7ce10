import { expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { countSteps, MOST_STEPS } from './steps.ts';

it('lets questions about routes of one request take so many steps together, and then refuses the next', () => {
  const context = { looked: { cells: 0, steps: 0 } } as Context;
  const question = () => countSteps(context, () => ({ work: MOST_STEPS - 1 }));
  expect(question()).toEqual({ work: MOST_STEPS - 1 });
  expect(question()).toEqual({ work: MOST_STEPS - 1 });
  expect(question).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE' }));
});
