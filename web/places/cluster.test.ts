import { describe, expect, it } from 'vitest';
import { clusterMarks } from './cluster.ts';

const MARKS = [
  { code: 'a', point: [0, 0] },
  { code: 'b', point: [100, 0] },
  { code: 'c', point: [9, 9] },
] as const;

describe('marks that would overlap', () => {
  it('are one, and no mark is lost', () => {
    expect(clusterMarks(MARKS, { x: 20, y: 20 })).toEqual([
      { point: [0, 0], codes: ['a', 'c'] },
      { point: [100, 0], codes: ['b'] },
    ]);
  });

  it('need more room across than down', () => {
    expect(clusterMarks(MARKS, { x: 110, y: 8 })).toEqual([
      { point: [0, 0], codes: ['a', 'b'] },
      { point: [9, 9], codes: ['c'] },
    ]);
  });

  it('part where there is room', () => {
    expect(clusterMarks(MARKS, { x: 5, y: 5 })).toHaveLength(3);
  });
});
