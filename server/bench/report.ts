// How is a measurement told? One line for the work, one for what it is held against, and the ratio of both.
import type { Benchmark } from './benchmark.ts';
import type { Measured, Timing } from './measure.ts';

export function tell(
  input: string,
  { name, work, baseline, times, rounds = 1, target }: Benchmark,
  measured: Measured,
): string {
  const turns = rounds === 1 ? `${times} times` : `${times} times, the best of ${rounds} each`;
  const { processors } = measured;
  const ofProcessors = processors.work / processors.baseline;
  const asked = target === undefined ? '' : `; asked for: ${target}`;
  return [
    `${name} (${input}, ${turns}): ${ratioText(measured.ratio)} the baseline, ${ratioText(ofProcessors)} its processors${asked}`,
    `  ${timingText(measured.work)}  ${work.name}; ${millisecondText(processors.work)} ms of processors each`,
    `  ${timingText(measured.baseline)}  baseline: ${baseline.name}; ${millisecondText(processors.baseline)} ms of processors each`,
  ].join('\n');
}

const ratioText = (ratio: number): string => `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)} ×`;

const timingText = ({ p50, p95 }: Timing): string =>
  `p50 ${millisecondText(p50).padStart(8)}  p95 ${millisecondText(p95).padStart(8)} ms`;

const millisecondText = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
