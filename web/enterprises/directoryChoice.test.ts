import { describe, expect, it } from 'vitest';
import { filterOf, GROUPS, readChoice, writeChoice, type DirectoryChoice } from './directoryChoice.ts';

const WHOLE = readChoice({});

describe('what the directory lists', () => {
  it.each<Partial<DirectoryChoice>>([
    {},
    { group: 'special', tag: 'little-giant' },
    { scope: '150500', text: 'zyhg' },
    { chain: true },
    { chain: true, makes: 'ns-soda' },
    { kind: 'INSTITUTION', listed: false, operation: 'CEASED' },
    { order: 'CAPITAL', reversed: true },
    { columns: [] },
    { columns: ['place', 'code'] },
  ])('comes back from the address: %j', (change) => {
    const choice = { ...WHOLE, ...change };
    expect(readChoice(writeChoice(choice))).toEqual(choice);
  });

  it('needs nothing in the address where it is the whole list', () => {
    expect(writeChoice(WHOLE)).toEqual({});
    expect(filterOf(WHOLE, ['a', 'b'])).toEqual({});
  });

  it('asks for a kind, a listing and whether a firm works only where they are chosen', () => {
    const choice = { ...WHOLE, kind: 'FIRM', listed: true, operation: 'STANDING' } as const;
    expect(filterOf(choice, [])).toEqual({ kind: 'FIRM', listed: true, operations: ['STANDING'] });
  });

  it('takes any tag of a group, and one tag in its stead', () => {
    expect(filterOf({ ...WHOLE, group: 'leading' }, [])).toEqual({ anyTags: [...GROUPS.leading] });
    expect(filterOf({ ...WHOLE, group: 'leading', tag: 'listed' }, [])).toEqual({ tags: ['listed'] });
  });

  it('takes all segments of the chain, or the one that was chosen', () => {
    expect(filterOf({ ...WHOLE, chain: true }, ['a', 'b'])).toEqual({ segments: ['a', 'b'] });
    expect(filterOf({ ...WHOLE, chain: true, makes: 'b' }, ['a', 'b'])).toEqual({ segments: ['b'] });
  });
});
