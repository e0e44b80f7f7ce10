import { describe, expect, it } from 'vitest';
import { measure, summarise } from './measure.ts';

describe('a summary of durations', () => {
  it('takes the middle one and the one that nineteen of twenty stay within', () => {
    const durations = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(summarise(durations)).toEqual({ p50: 10, p95: 19 });
    expect(summarise([7])).toEqual({ p50: 7, p95: 7 });
  });
});

describe('a measurement', () => {
  it('runs work and baseline in turns, each prepared anew and put away, after one run to warm up', async () => {
    const calls: string[] = [];
    const result = await measure({
      name: 'an order of calls',
      times: 2,
      baseline: { name: 'plain', run: () => calls.push('baseline') },
      work: {
        name: 'prepared',
        prepare: () => calls.push('prepare'),
        run: (prepared) => calls.push(`work ${String(prepared)}`),
        finish: (prepared) => calls.push(`finish ${String(prepared)}`),
      },
    });
    expect(calls).toEqual([
      ...['baseline', 'prepare', 'work 2', 'finish 2'],
      ...['baseline', 'prepare', 'work 6', 'finish 6'],
      ...['baseline', 'prepare', 'work 10', 'finish 10'],
    ]);
    expect(result.ratio).toBe(result.work.p50 / result.baseline.p50);
  });
});
