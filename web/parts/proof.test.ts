// Is a source heard once, with everything it says, the firmest first?
import { describe, expect, it } from 'vitest';
import type { ProofFragment } from '../api/generated/graphql.ts';
import { gatherStatements, isStale } from './proof.ts';
import { sourceMark } from './sourceMark.ts';

const source = (key: string, grade: 'A' | 'B' | 'C' | null): ProofFragment['source'] => ({
  key,
  grade,
  title: key,
  publisher: null,
  url: null,
  published: null,
  kind: 'DOCUMENT',
});
const proof = (over: Partial<ProofFragment>): ProofFragment => ({
  id: 'x',
  field: 'finding',
  value: 'planned',
  quote: 'q',
  asOf: '2025',
  confidence: 'SOURCED',
  method: null,
  shown: true,
  source: source('a', 'A'),
  ...over,
});

describe('statements', () => {
  it('gather the claims of one source and quotation', () => {
    const [statement, ...rest] = gatherStatements([
      proof({}),
      proof({ field: 'resource', value: 'proven' }),
      proof({}),
    ]);
    expect(rest).toEqual([]);
    expect(statement?.claims.map(({ field }) => field)).toEqual(['finding', 'resource']);
  });

  it('keep losing claims, after those that are shown, firm ones first and new ones first', () => {
    const order = gatherStatements([
      proof({ id: 'lost', shown: false, source: source('l', 'A') }),
      proof({ id: 'c', source: source('c', 'C') }),
      proof({ id: 'old', source: source('o', 'A'), asOf: '2019' }),
      proof({ id: 'new', source: source('n', 'A'), asOf: '2025-08' }),
    ]).map(({ id }) => id);
    expect(order).toEqual(['new', 'old', 'c', 'lost']);
  });
});

describe('a source mark', () => {
  it('shows how firm a claim is before it is read', () => {
    expect(sourceMark(proof({}))).toBe('A');
    expect(sourceMark(proof({ method: 'DESK' }))).toBe('desk');
    expect(sourceMark(proof({ confidence: 'COMMON_KNOWLEDGE' }))).toBe('common');
    expect(sourceMark(proof({ source: source('x', null) }))).toBe('ungraded');
  });
});

describe('a date', () => {
  it('is stale after three years, compared as precisely as it is known', () => {
    const today = '2026-11-26';
    expect(
      ['2022', '2023', '2023-10', '2023-11', '2023-11-25', '2023-11-26', '2025'].map((date) => isStale(date, today)),
    ).toEqual([true, false, true, false, true, false, false]);
    expect(isStale(null, today)).toBe(false);
  });
});
