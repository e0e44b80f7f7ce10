import { beforeAll, describe, expect, it } from 'vitest';
import { findGaps } from '../chain/gaps.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { AS_OF, readSeed } from './openSeed.ts';

const CITY = '150500';

describe('what cannot stand in a place', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await readSeed();
  });

  it('ranks after all that can, is low, and names what is wanting; never in the top half of a list of the city or its counties', () => {
    let seen = 0;
    for (const { code } of snapshot.regions.below(CITY)) {
      for (const industry of snapshot.industries.keys()) {
        const { gaps } = findGaps(snapshot, code, industry, { asOf: AS_OF });
        const blocked = gaps.filter(({ viability }) => viability === 'blocked');
        seen += blocked.length;
        expect(gaps.slice(gaps.length - blocked.length)).toEqual(blocked);
        for (const { rank, level, requirements, segment } of blocked) {
          expect([code, segment, rank! > gaps.length / 2, level]).toEqual([code, segment, true, 'low']);
          expect(requirements.some(({ blocking }) => blocking)).toBe(true);
        }
      }
    }
    expect(seen).toBeGreaterThan(50);
  });
});
