import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { atOnce, inTurns } from './turns.ts';

/** Parts that are long enough for others to want their turn. */
function* work(parts: number, done: string[]): Generator<undefined, string> {
  for (let part = 0; part < parts; part += 1) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    done.push('work');
    yield;
  }
  return 'finished';
}

describe('long work', () => {
  it('lets others have a turn between its parts', async () => {
    const done: string[] = [];
    const others = async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await setImmediate();
        done.push('other');
      }
    };
    const [answer] = await Promise.all([inTurns(work(4, done)), others()]);
    expect(answer).toBe('finished');
    expect(done.slice(0, done.lastIndexOf('work'))).toContain('other');
  });

  it('is done at once where nobody waits', () => {
    const done: string[] = [];
    expect(atOnce(work(2, done))).toBe('finished');
    expect(done).toEqual(['work', 'work']);
  });
});
