import { describe, expect, it } from 'vitest';
import { BOX, fitted, layTies, type TieGroup, type TieNode } from './tieDiagram.ts';

const node = (key: string): TieNode => ({ key, name: key, label: null, share: null, planned: false, href: null });
const group = (key: string, side: TieGroup['side'], ...keys: string[]): TieGroup => ({
  key,
  title: key,
  side,
  nodes: keys.map(node),
  total: keys.length,
});

describe('the picture of a firm and its ties', () => {
  it('puts whoever acts on the firm on the left, the others on the right, and none above another', () => {
    const { groups, width, height, centre } = layTies([
      group('holders', 'left', 'a', 'b', 'c'),
      group('suppliers', 'left', 'd'),
      group('makes', 'right', 'e'),
      group('projects', 'right'),
    ]);
    expect(groups.map(({ key }) => key)).toEqual(['holders', 'suppliers', 'makes']);
    const left = groups.filter(({ side }) => side === 'left').flatMap(({ nodes }) => nodes);
    for (const [at, one] of left.entries()) {
      if (at > 0) expect(one.y - (left[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(BOX.height);
      expect(one.x + BOX.width).toBeLessThan(centre.x);
      expect(one.y + BOX.height).toBeLessThanOrEqual(height);
    }
    expect(groups[2]?.nodes[0]?.x).toBe(width - BOX.width);
  });

  it('cuts long names by the room that their characters take', () => {
    expect(fitted('中盐化工', 8)).toBe('中盐化工');
    expect(fitted('内蒙古蒙盐化工投资有限公司', 8)).toBe('内蒙古蒙盐化工…');
    expect(fitted('CNSG Soda', 8)).toBe('CNSG Soda');
  });
});
