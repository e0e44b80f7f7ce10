import { describe, expect, it } from 'vitest';
import { canonicalId, canonicalKey, movedIds, runsInCircle } from './alias.ts';

const aliases = new Map([
  ['old', 'new'],
  ['older', 'old'],
]);

describe('aliases', () => {
  it('lead along the whole chain, and an unknown id to itself', () => {
    expect(['older', 'old', 'new', 'other'].map((id) => canonicalId(id, aliases))).toEqual([
      'new',
      'new',
      'new',
      'other',
    ]);
  });

  it('change those parts of a key that name enterprises', () => {
    expect(canonicalKey('enterprises', 'old', aliases)).toBe('new');
    expect(canonicalKey('produces', 'old|old', aliases)).toBe('new|old');
    expect(canonicalKey('holdings', 'old|older', aliases)).toBe('new|new');
    expect(canonicalKey('relations', 'old|150500|old', aliases)).toBe('new|150500|old');
    expect(canonicalKey('supplies', 'older|a||', aliases)).toBe('new|a||');
    expect(canonicalKey('segments', 'old', aliases)).toBe('old');
    expect(canonicalKey('organisations', 'old', aliases)).toBe('old');
  });

  it('are told when they run in a circle, and are never followed for ever', () => {
    const circle = new Map([...aliases, ['new', 'older']]);
    expect(runsInCircle('old', aliases)).toBe(false);
    expect(runsInCircle('old', circle)).toBe(true);
    expect(runsInCircle('self', new Map([['self', 'self']]))).toBe(true);
    expect(['new', 'old', 'older']).toContain(canonicalId('old', circle));
  });

  it('move all that was merged before along with what is merged now', () => {
    const after = new Map([...aliases, ['new', 'newest']]);
    expect(movedIds(aliases, after).sort()).toEqual(['new', 'old', 'older']);
    expect(movedIds(after, aliases).sort()).toEqual(['new', 'old', 'older']);
    expect(movedIds(aliases, aliases)).toEqual([]);
  });
});
