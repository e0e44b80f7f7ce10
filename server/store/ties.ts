// Which of a firm's ties are told, where it has many of one kind? The newest first, and no more than were asked for.
import { TIE_KINDS, type Tie } from '../chain/candidates/candidate.ts';
import { compareText } from './order.ts';

/** Ordered by firm, kind, then the newest first, then by whom it is tied to and what says so. */
export function cutTies(found: readonly Tie[], most: number): Tie[] {
  const lists = Map.groupBy(found, ({ enterprise, kind }) => `${enterprise} ${TIE_KINDS.indexOf(kind)}`);
  return [...lists]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, ties]) => (ties.length > 1 ? ties.sort(compareTies).slice(0, most) : ties));
}

function compareTies(left: Tie, right: Tie): number {
  return (
    compareText(right.on ?? '', left.on ?? '') ||
    compareText(left.other.kind, right.other.kind) ||
    compareText(left.other.key, right.other.key) ||
    compareText(left.record?.kind ?? '', right.record?.kind ?? '') ||
    compareText(left.record?.key ?? '', right.record?.key ?? '')
  );
}
