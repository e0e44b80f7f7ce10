import { beforeAll, describe, expect, it } from 'vitest';
import { cover } from '../chain/coverage.ts';
import { viewPlace } from '../chain/place.ts';
import type { Coverage } from '../chain/gap.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { AS_OF, readSeed } from './openSeed.ts';

const CITY = '150500';

interface Cell {
  city: Coverage;
  local: Coverage;
  /** Something is on record for the place itself. */
  looked: boolean;
}

describe('what is found in a city', () => {
  let cells: Cell[];

  beforeAll(async () => {
    cells = compare(await readSeed());
  });

  it('holds for everything below it where it is absence, marked as taken over unless the place was searched itself', () => {
    const absent = cells.filter(({ city }) => city.state === 'absent');
    expect(absent.length).toBeGreaterThan(100);
    for (const { local, looked } of absent) {
      if (looked) continue;
      expect(local).toMatchObject({ state: 'absent', takenOver: true });
    }
  });

  it('does not hold below it where it is presence: there nobody looked, and it stands elsewhere in the city', () => {
    const found = cells.filter(({ city, looked }) => (city.state === 'present' || city.state === 'weak') && !looked);
    expect(found.length).toBeGreaterThan(100);
    for (const { local } of found) {
      expect([local.state, local.elsewhereInCity, local.takenOver]).toEqual(['unknown', true, false]);
      if (!local.verdict.zh.startsWith('不算缺口')) expect(local.verdict.zh).toContain('市内有');
    }
  });

  it('says nothing of what lies below where nobody looked in the city', () => {
    const unknown = cells.filter(({ city, looked }) => city.state === 'unknown' && !looked);
    expect(unknown.length).toBeGreaterThan(100);
    for (const { local } of unknown) expect([local.state, local.elsewhereInCity]).toEqual(['unknown', false]);
  });
});

function compare(snapshot: Snapshot): Cell[] {
  const city = viewPlace(snapshot, CITY, { asOf: AS_OF });
  const below = snapshot.regions.below(CITY).filter(({ code }) => code !== CITY);
  expect(below).toHaveLength(9);
  return below.flatMap(({ code }) => {
    const place = viewPlace(snapshot, code, { asOf: AS_OF });
    return snapshot.network.segments.map(({ id }, node) => ({
      city: cover(city, node),
      local: cover(place, node),
      looked:
        snapshot.survey(code, id) !== undefined ||
        snapshot.producers(code, id) !== undefined ||
        snapshot.projects(code, id).length > 0,
    }));
  });
}
