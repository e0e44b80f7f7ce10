// How does a chain stand once the assumed plants run? Like today's standing, and where it differs, what it was.
import { indexed, type Cell, type MapGap, type Standing } from '../atlas/standing.ts';
import type { WhatIfAnswer } from '../gaps/whatIf.svelte.ts';

export function assumedStanding(today: Standing, answer: WhatIfAnswer): Standing {
  const ranking = answer.gapsAfter.filter(({ rank }) => rank !== null);
  const then = indexed(answer.coverageAfter, ranking);
  return {
    ...today,
    ...then,
    gapCount: answer.gapsAfter.length,
    unknownCount: answer.unknownAfter.length,
    revision: answer.revision,
    was(segment) {
      const [cell, gap] = [today.cell(segment), today.gap(segment)];
      const [cellThen, gapThen] = [then.cell(segment), then.gap(segment)];
      if (!cell || !cellThen) return null;
      return sameCell(cell, cellThen) && sameVerdict(gap, gapThen) ? null : { cell, gap };
    },
  };
}

const sameCell = (one: Cell, other: Cell): boolean =>
  one.state === other.state && one.producers === other.producers && one.planned === other.planned;

/** A rank that only moves because others came and went is no change of the segment's own. */
const sameVerdict = (one: MapGap | null, other: MapGap | null): boolean =>
  one?.kind === other?.kind && one?.viability === other?.viability;

/** Segments in reading order that stand otherwise than today; `cellChanged` where more than their verdict is another. */
export const changedSegments = <Segment extends { slug: string }>(segments: readonly Segment[], standing: Standing) =>
  segments.flatMap((segment) => {
    const was = standing.was(segment.slug);
    const cell = standing.cell(segment.slug);
    return was && cell ? [{ segment, was, cell, cellChanged: !sameCell(was.cell, cell) }] : [];
  });
