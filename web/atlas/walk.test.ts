// Can every box be reached by arrow keys, along flows where there are any?
import { describe, expect, it } from 'vitest';
import { smallChain } from './smallSoda.ts';
import { DIRECTIONS, walk } from './walk.ts';

const chain = smallChain();

describe('the arrow keys', () => {
  it('follow flows to the right and back', () => {
    expect(walk(chain, 'sand', 'onwards', ['MAIN_INPUT'])).toBe('glass');
    expect(walk(chain, 'car-glass', 'back', ['MAIN_INPUT'])).toBe('glass');
  });

  it('follow only the flows that are shown', () => {
    expect(walk(chain, 'steam', 'onwards', ['ENERGY'])).toBe('ash');
    expect(walk(chain, 'steam', 'onwards', ['MAIN_INPUT'])).not.toBe('ash');
  });

  it('move within a column, and stay at its ends', () => {
    const column = chain.segments
      .filter(({ slug }) => chain.arrangement.cells.get(slug)?.column === 0)
      .map(({ slug }) => slug);
    expect(walk(chain, column[0]!, 'down', ['MAIN_INPUT'])).toBe(column[1]);
    expect(walk(chain, column[0]!, 'up', ['MAIN_INPUT'])).toBe(column[0]);
  });

  it('reach everything from anywhere', () => {
    for (const { slug } of chain.segments) {
      const reached = new Set([slug]);
      for (const here of reached)
        for (const direction of Object.values(DIRECTIONS)) reached.add(walk(chain, here, direction, ['MAIN_INPUT']));
      expect(reached.size, `from ${slug}`).toBe(chain.segments.length);
    }
  });
});
