// Which verdicts change with a landing?
import { describe, expect, it } from 'vitest';
import type { StandpointFragment } from '../api/generated/graphql.ts';
import { verdictChanges } from './verdictChanges.ts';

const gap = (slug: string, over: Partial<StandpointFragment> = {}): StandpointFragment => ({
  segment: { slug, nameZh: slug, nameEn: null, shortZh: null, shortEn: null },
  kind: 'EXTEND',
  viability: 'VIABLE',
  level: 'HIGH',
  rank: 1,
  score: 500,
  candidateCount: 3,
  ...over,
});

describe('changes of verdicts', () => {
  it('are gaps that close, open, turn into another kind, or become viable', () => {
    const before = [gap('closes'), gap('turns'), gap('opens-up', { viability: 'BLOCKED' }), gap('stays')];
    const after = [
      gap('turns', { kind: 'STRENGTHEN' }),
      gap('opens-up'),
      gap('stays', { rank: 9, score: 400 }),
      gap('new'),
    ];
    expect(verdictChanges(before, after).map(({ how, segment }) => [how, segment.slug])).toEqual([
      ['closed', 'closes'],
      ['changed', 'turns'],
      ['changed', 'opens-up'],
      ['opened', 'new'],
    ]);
  });

  it('are none where only ranks move', () => {
    expect(verdictChanges([gap('a')], [gap('a', { rank: 4 })])).toEqual([]);
  });
});
