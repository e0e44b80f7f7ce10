// How smoothly does a page move? Something moves it in every frame; told are the clock from frame to frame, and what the
// processor spent on each.
import type { Browser, Page } from 'playwright-core';
import type { Budget } from '../budget.ts';
import { MARK, spentBetweenMarks, trace } from './trace.ts';

export interface Frames {
  /** Milliseconds from frame to frame. */
  clock: readonly number[];
  /** Milliseconds of the processor, on the page's main thread. */
  processor: readonly number[];
}

/** Sixty a second. */
const FRAME = 1000 / 60;
/** By which the clock of a browser is out. */
const INEXACT = 0.5;

/** `step`: a function in JavaScript that is told the number of the frame, from 1. */
export async function moveInFrames(browser: Browser, page: Page, step: string, frames: number): Promise<Frames> {
  let clock: number[] = [];
  const traced = await trace(browser, page, async () => {
    clock = await page.evaluate<number[]>(`new Promise((done) => {
      const step = ${step};
      const times = [];
      requestAnimationFrame(function next(now) {
        performance.mark('${MARK}');
        times.push(now);
        if (times.length > ${frames}) return done(times.slice(1).map((at, index) => at - times[index]));
        step(times.length);
        requestAnimationFrame(next);
      });
    })`);
  });
  return { clock, processor: spentBetweenMarks(traced) };
}

/** Frames that come in time; and what they take of the processor, which neighbours on the machine do not spoil. */
export function framesKept(name: string, own: Frames, plain: { name: string; frames: Frames }): Budget[] {
  return [
    {
      ...{ name: `frames of ${name}`, unit: 'ms', most: FRAME + INEXACT, share: 'p95', values: own.clock },
      work: 'from frame to frame, by the clock',
      baseline: { name: plain.name, values: plain.frames.clock },
    },
    {
      ...{ name: `work of each frame of ${name}`, unit: 'ms of the processor', most: FRAME, share: 'p95' },
      values: own.processor,
      work: 'on the page’s main thread',
      baseline: { name: plain.name, values: plain.frames.processor },
    },
  ];
}
