// Does the map show what is assumed, and say what it was?
import { describe, expect, it } from 'vitest';
import { smallAnswer, smallChain, smallStanding } from '../atlas/smallSoda.ts';
import type { WhatIfAnswer } from '../gaps/whatIf.svelte.ts';
import { assumedStanding, changedSegments } from './assumedStanding.ts';

const named = (slug: string) => ({ slug, nameZh: slug, nameEn: null, shortZh: null, shortEn: null });
const today = smallStanding();

function answer(): WhatIfAnswer {
  const before = smallAnswer.matrix.map((cell) => ({ ...cell, segment: named(cell.segment.slug) }));
  const gapsBefore = smallAnswer.gaps.edges.map(({ node }) => ({ ...node, segment: named(node.segment.slug) }));
  return {
    coverageBefore: before,
    coverageAfter: before.map((cell) =>
      cell.segment.slug === 'car-glass' ? { ...cell, state: 'WEAK', producers: 1, takenOver: false } : cell,
    ),
    gapsBefore,
    gapsAfter: gapsBefore
      .filter(({ segment }) => segment.slug !== 'glass')
      .map((gap) => (gap.segment.slug === 'car-glass' ? { ...gap, kind: 'STRENGTHEN', rank: 2 } : { ...gap, rank: 1 })),
    unknownAfter: [],
    routesBefore: 1,
    routesAfter: 2,
    routesExact: true,
    revision: 7,
  };
}

describe('an assumed standing', () => {
  const then = assumedStanding(today, answer());

  it('has the states and ranks of afterwards', () => {
    expect(then.cell('car-glass')).toMatchObject({ state: 'WEAK', producers: 1 });
    expect(then.gap('car-glass')).toMatchObject({ kind: 'STRENGTHEN', rank: 2 });
    expect(then.gap('glass')).toBeNull();
    expect(then.gapCount).toBe(3);
    expect(then.region).toBe(today.region);
  });

  it('says what was where something changed, and nothing where only a rank moved', () => {
    expect(then.was('car-glass')).toMatchObject({ cell: { state: 'ABSENT' }, gap: { kind: 'EXTEND', rank: 1 } });
    expect(then.was('glass')?.gap?.kind).toBe('STRENGTHEN');
    expect(then.was('ore')).toBeNull();
    expect(
      changedSegments(smallChain().segments, then)
        .map(({ segment }) => segment.slug)
        .sort(),
    ).toEqual(['car-glass', 'glass']);
    expect(today.was('car-glass')).toBeNull();
  });
});
