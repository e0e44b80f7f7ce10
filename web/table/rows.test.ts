// Does the table hold what the map shows, in the order that is asked for?
import { describe, expect, it } from 'vitest';
import { smallChain, smallStanding } from '../atlas/smallSoda.ts';
import { sortRows, tableRows, type Order } from './rows.ts';

const rows = tableRows(smallChain(), smallStanding());
const sorted = (column: Order['column'], descending = false) =>
  sortRows(rows, { column, descending }, ({ segment }) => segment.nameZh, 'zh-CN').map(({ segment }) => segment.slug);

describe('the rows of the table', () => {
  it('are the segments of the map, with state and gap', () => {
    expect(rows).toHaveLength(9);
    expect(rows.find(({ segment }) => segment.slug === 'glass')).toMatchObject({
      state: 'WEAK',
      kind: 'STRENGTHEN',
      rank: 2,
      inputs: ['ash', 'sand'],
    });
    expect(rows.find(({ segment }) => segment.slug === 'salt')).toMatchObject({
      state: 'UNKNOWN',
      kind: null,
      rank: null,
      score: null,
    });
  });

  it('sort by rank and score, what has none last either way', () => {
    expect(sorted('rank').slice(0, 4)).toEqual(['car-glass', 'glass', 'ash', 'ore']);
    expect(sorted('rank', true).slice(0, 4)).toEqual(['ore', 'ash', 'glass', 'car-glass']);
    expect(sorted('score', true)[0]).toBe('car-glass');
  });

  it('sort words in their own order, names as the language has them', () => {
    expect(sorted('state')[0]).toBe('sand');
    expect(sorted('stage').at(-1)).toBe('salt');
    expect(sorted('name').indexOf('glass')).toBeLessThan(sorted('name').indexOf('steam'));
  });
});
