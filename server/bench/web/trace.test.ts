import { describe, expect, it } from 'vitest';
import { longestOf, spentBetweenMarks, type Task } from './trace.ts';

const task = (start: number, processor: number): Task => ({ start, end: start + processor, processor });

describe('a record of the main thread', () => {
  it('tells the longest task', () => {
    expect(longestOf({ tasks: [task(0, 3), task(10, 40), task(60, 5)], marks: [] })).toBe(40);
    expect(longestOf({ tasks: [], marks: [] })).toBe(0);
  });

  it('counts what is done for a frame to the task with its mark, and all until the next', () => {
    const tasks = [task(0, 1), task(10, 4), task(15, 2), task(26, 6), task(43, 1)];
    expect(spentBetweenMarks({ tasks, marks: [12, 27, 43.5] })).toEqual([6, 6]);
  });
});
