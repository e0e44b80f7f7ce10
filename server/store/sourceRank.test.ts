import { describe, expect, it } from 'vitest';
import type { Claim } from '../chain/claim.ts';
import { rankSources, resolveAll, sameRank } from './sourceRank.ts';

const claim = (
  kind: Claim['kind'],
  about: string,
  source: string,
  fields: Claim['fields'],
  asOf: string | null = null,
): Claim => ({
  kind,
  key: about,
  about,
  source,
  fields,
  quote: null,
  asOf,
  confidence: null,
  note: null,
  revision: 1,
});

const claims = [
  claim('sources', 'gov', '', { grade: 'A', kind: 'document' }),
  claim('sources', 'press', '', { grade: 'Z' }),
  claim('enterprises', 'e', 'press', { name_zh: '二' }),
  claim('enterprises', 'e', 'gov', { name_zh: '一' }),
  claim('produces', 'e|ash', 'press', {}),
];

describe('the ranks of sources', () => {
  it('come from the claims about them; what is no grade is none', () => {
    const rankOf = rankSources(claims);
    expect(rankOf('gov')).toEqual({ grade: 'A', kind: 'document' });
    expect(rankOf('press')).toEqual({ grade: null, kind: null });
    expect(rankOf('unheard')).toBeUndefined();
  });

  it('are the same where neither says anything', () => {
    expect(sameRank(undefined, { grade: null, kind: null })).toBe(true);
    expect(sameRank({ grade: 'A', kind: null }, { grade: 'B', kind: null })).toBe(false);
  });
});

describe('resolving all claims', () => {
  it('gives each thing once, as its best claims have it', () => {
    const found = resolveAll(claims, rankSources(claims));
    expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'sources gov',
      'sources press',
      'enterprises e',
      'produces e|ash',
    ]);
    expect(found[2]?.fields.name_zh).toBe('一');
  });
});
