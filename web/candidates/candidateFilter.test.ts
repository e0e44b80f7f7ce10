// Does the address bring the filter of candidates back, and does the API get what it means?
import { describe, expect, it } from 'vitest';
import { ANYBODY, candidateFilter, isWished, readCandidateWish, writeCandidateWish } from './candidateFilter.ts';

const wish = {
  province: '370000',
  tag: 'SRDI',
  listed: true,
  distance: 1000,
  capacity: '5.5 万吨/年',
  introduced: true,
};

describe('a filter of candidates', () => {
  it('reads back what it wrote', () => {
    expect(readCandidateWish(writeCandidateWish(wish))).toEqual(wish);
    expect(writeCandidateWish(ANYBODY)).toEqual({});
    expect([isWished(wish), isWished(ANYBODY)]).toEqual([true, false]);
  });

  it('asks the API for each part', () => {
    expect(candidateFilter(wish)).toEqual({
      region: '370000',
      tags: ['SRDI'],
      listed: true,
      maxDistanceKm: 1000,
      minCapacity: { amount: '5.5', unit: '万吨/年' },
      hasIntroduction: true,
    });
    expect(candidateFilter(ANYBODY)).toEqual({});
  });

  it('overlooks what cannot be meant', () => {
    expect(readCandidateWish({ province: 'x', tag: 'odd', listed: 'no', near: '7', capacity: '很多' })).toEqual(
      ANYBODY,
    );
  });
});
