// What did the page's main thread do while something ran? By the browser's own record: the time that its processor spent, and
// so whatever else the machine has to do.
import type { Browser, Page } from 'playwright-core';

export interface Task {
  /** Milliseconds, on the clock of the record. */
  start: number;
  end: number;
  /** Milliseconds of the processor. */
  processor: number;
}

export interface Traced {
  tasks: readonly Task[];
  /** When the page marked something, in milliseconds on the same clock. */
  marks: readonly number[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when, how long by the clock, how long by the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
}

/** `performance.mark` of this name in the page is part of what comes back. */
export const MARK = 'bench:mark';
const LAST = 'bench:last';

export async function trace(browser: Browser, page: Page, run: () => Promise<unknown>): Promise<Traced> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await run();
  await page.evaluate(`void performance.mark('${LAST}')`);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  // The browser has pages of its own, each with a main thread: this one is where the page made its mark.
  const page0 = traceEvents.find(({ name }) => name === LAST);
  if (!page0) throw new Error('[bench] the browser recorded nothing of the page: is its tracing switched off?');
  const own = traceEvents.filter(({ pid, tid }) => pid === page0.pid && tid === page0.tid);
  return {
    tasks: outermost(own.filter(({ name }) => name.endsWith('RunTask'))),
    marks: own.filter(({ name }) => name === MARK).map(({ ts }) => ts / 1000),
  };
}

/** Tasks within tasks are part of them. */
function outermost(events: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  const sorted = [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  for (const { ts, dur = 0, tdur = 0 } of sorted) {
    if (ts / 1000 < (tasks.at(-1)?.end ?? 0)) continue;
    tasks.push({ start: ts / 1000, end: (ts + dur) / 1000, processor: tdur / 1000 });
  }
  return tasks;
}

export const longestOf = ({ tasks }: Traced): number => Math.max(0, ...tasks.map(({ processor }) => processor));

/** What the processor spent from each mark to the next: on the task of the mark and all after it. */
export function spentBetweenMarks({ tasks, marks }: Traced): number[] {
  const spent: number[] = [];
  let next = 0;
  for (const { end, processor } of tasks) {
    let begins = false;
    while (next < marks.length && marks[next]! <= end) {
      next += 1;
      begins = true;
    }
    if (begins) spent.push(processor);
    else if (spent.length > 0) spent[spent.length - 1]! += processor;
  }
  // The last has no end.
  return spent.slice(0, -1);
}
