// Does a finding agree with the number of producers that it names? Somebody who found none has none to count.
import type { Finding } from './vocabulary.ts';

export const CONTRADICTIONS = ['some-of-none', 'none-of-some', 'counted-unknown'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** `producers`: a whole number, `several`, or null where none was named. What is planned may count who plans it. */
export function contradictionOf(finding: Finding, producers: string | null): Contradiction | null {
  if (producers === null) return null;
  if (finding === 'unknown') return 'counted-unknown';
  const none = /^0+$/.test(producers);
  if (finding === 'none') return none ? null : 'some-of-none';
  return none && finding !== 'planned' ? 'none-of-some' : null;
}

/** What to do about it. */
export const SETTLE = {
  'some-of-none': 'whoever found none has no producers to count: leave producers empty, or find present or partial',
  'none-of-some': 'whoever found it has one producer at least: say how many, or find none or planned',
  'counted-unknown': 'whoever does not know cannot count: leave producers empty, or say what was found',
} as const satisfies Record<Contradiction, string>;
