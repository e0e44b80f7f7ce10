// What is a budget? A measure of the page that a reader feels, the most that it may be, and a plainer page measured in the same
// run: where that one is over the budget too, the machine is what is slow.
import { summarise } from './measure.ts';

export interface Budget {
  name: string;
  unit: 'ms' | 'ms of the processor' | 'kB';
  /** The most that is allowed. */
  most: number;
  /** What has to be within it: the middle value, or nineteen of twenty. */
  share: 'p50' | 'p95';
  /** What was measured, in words that a reader of the line understands. */
  work: string;
  values: readonly number[];
  baseline: { name: string; values: readonly number[] };
}

/** Both are run once to warm up, and then turn by turn, so that a busy machine slows both. */
export async function inTurns(
  times: number,
  work: () => Promise<number>,
  plain: () => Promise<number>,
): Promise<{ values: number[]; baseline: number[] }> {
  await plain();
  await work();
  const found = { values: [] as number[], baseline: [] as number[] };
  for (let turn = 0; turn < times; turn += 1) {
    found.baseline.push(await plain());
    found.values.push(await work());
  }
  return found;
}

export const isKept = ({ values, share, most }: Budget): boolean => summarise(values)[share] <= most;

export function tellBudget(budget: Budget): string {
  const { name, unit, most, share, work, values, baseline } = budget;
  const line = (found: readonly number[], what: string) => {
    const { p50, p95 } = summarise(found);
    const numbers = found.length === 1 ? numberText(p50) : `p50 ${numberText(p50)}  p95 ${numberText(p95)}`;
    return `  ${numbers} ${unit}  ${what}`;
  };
  const asked = values.length === 1 ? '' : `, ${share} of ${values.length}`;
  return [
    `${name} (at most ${numberText(most)} ${unit}${asked}): ${isKept(budget) ? 'kept' : 'NOT KEPT'}`,
    line(values, work),
    line(baseline.values, `baseline: ${baseline.name}`),
  ].join('\n');
}

const numberText = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
