// Which of the gaps are asked for? Those that meet every part of the filter that is given.
import { invalid } from '../../chain/errors.ts';
import type { Cell } from '../../chain/best/best.ts';
import type { Gap } from '../../chain/gap.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { isGiven } from '../base/given.ts';
import type { GapFilter } from '../types.generated.ts';

const allows = <Word>(accepted: readonly Word[] | null | undefined, word: Word): boolean =>
  !isGiven(accepted) || accepted.includes(word);

/** Unknown segments pass only a filter that names them. */
export const wantsUnknown = (filter: GapFilter): boolean => filter.coverage?.includes('unknown') ?? false;

/** What can be told of a gap before it is judged; null where nothing of it is asked. */
export function passesUnjudged(filter: GapFilter): ((cell: Cell) => boolean) | null {
  const { coverage, minCandidates, stages, segments } = filter;
  if (![coverage, minCandidates, stages, segments].some(isGiven)) return null;
  return ({ state, segment, candidates }) =>
    allows(coverage, state) &&
    allows(stages, segment.stage) &&
    allows(segments, segment.id) &&
    (!isGiven(minCandidates) || candidates() >= minCandidates);
}

/** Some part of the filter only a judgement decides. */
export const needsJudging = ({ kinds, viability, levels, inputsHere, outlooks }: GapFilter): boolean =>
  [kinds, viability, levels, inputsHere, outlooks].some(isGiven);

/** @throws INVALID for a number of candidates below nought. */
export function passes(filter: GapFilter, snapshot: Snapshot): (gap: Gap) => boolean {
  const atLeast = filter.minCandidates ?? 0;
  if (atLeast < 0) throw invalid(`[schema] minCandidates: ${atLeast} is out of range: 0 or more is accepted`);
  return (gap) =>
    (isGiven(filter.coverage) ? filter.coverage.includes(gap.coverage.state) : gap.coverage.state !== 'unknown') &&
    gap.candidates >= atLeast &&
    allows(filter.kinds, gap.kind) &&
    allows(filter.viability, gap.viability) &&
    allows(filter.levels, gap.level) &&
    allows(filter.stages, snapshot.segments.get(gap.segment)?.stage) &&
    allows(filter.segments, gap.segment) &&
    (!isGiven(filter.inputsHere) || filter.inputsHere === hasInputsHere(gap)) &&
    (!isGiven(filter.outlooks) || filter.outlooks.includes(gap.outlook.kind));
}

/** Null where nothing is required. */
function hasInputsHere({ requirements }: Gap): boolean | null {
  const required = requirements.filter((requirement) => requirement.required);
  return required.length === 0 ? null : required.every(({ met }) => met);
}
