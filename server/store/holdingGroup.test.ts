import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from './contract/naive.ts';
import { groupHoldings } from './holdingGroup.ts';

const holds = (holder: string, held: string) => ({ holder, held });

describe('holding groups', () => {
  it('are joined by chains and by common holders, and named by their smallest member', () => {
    const groups = groupHoldings('abcdef', [holds('c', 'b'), holds('d', 'c'), holds('e', 'f')]);
    expect(Object.fromEntries(groups)).toEqual({ a: 'a', b: 'b', c: 'b', d: 'b', e: 'e', f: 'e' });
  });

  it('take circles, doubles and strangers as they come', () => {
    const groups = groupHoldings('ab', [holds('a', 'b'), holds('b', 'a'), holds('a', 'a'), holds('a', 'stranger')]);
    expect(Object.fromEntries(groups)).toEqual({ a: 'a', b: 'a' });
  });

  it('are those that spreading along the holdings would find, in any order', () => {
    const id = fc.constantFrom(...'abcdefghij');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (holdings) => {
        const rows = holdings.map(([holder, held]) => holds(holder, held));
        const groups = groupHoldings('abcdefghij', rows);
        for (const member of 'abcdefghij') {
          expect(groups.get(member)).toBe(groupOf(member, { firms: [], productions: [], holdings }));
        }
        expect(groupHoldings('jihgfedcba', rows.toReversed())).toEqual(new Map([...groups].toReversed()));
      }),
    );
  });
});
