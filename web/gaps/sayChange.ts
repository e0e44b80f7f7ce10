// How is a changed verdict said? As no gap any more, a new one, or another kind or viability.
import type { Words } from '../words/zh.ts';
import type { VerdictChange } from './verdictChanges.ts';

export function sayChange(change: VerdictChange, words: Words): string {
  const said = words.gaps.whatIf;
  if (change.how === 'closed') return said.noLonger(words.gapKinds[change.before.kind]);
  if (change.how === 'opened') return said.newGap(words.gapKinds[change.after.kind]);
  const { before, after } = change;
  return [
    before.kind !== after.kind && said.becomes(words.gapKinds[before.kind], words.gapKinds[after.kind]),
    before.viability !== after.viability &&
      said.viability(words.viabilities[before.viability], words.viabilities[after.viability]),
  ]
    .filter(Boolean)
    .join(words.claims.between);
}
