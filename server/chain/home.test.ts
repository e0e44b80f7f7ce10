import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './buildSnapshot.ts';
import { homeIndustryOf, homeOf } from './home.ts';
import { newWorld, type World } from './testWorld.ts';

const withChains = (world: World) => {
  const chain = (id: string) => ({ id, nameZh: id, nameEn: null, summaryZh: null, summaryEn: null });
  return buildSnapshot({ ...world.rows(), industries: [chain('milk'), chain('salt')] });
};

describe('where a reader begins', () => {
  const world = newWorld()
    .segment('brine')
    .segment('soda')
    .segment('dairy', { industry: 'milk' })
    .segment('cheese', { industry: 'milk' })
    .found('C', 'brine', 'none')
    .found('A', 'soda', 'present')
    .found('C', 'dairy', 'present')
    .found('C', 'cheese', 'unknown')
    .found('N', 'brine', 'present');

  it('is the prefecture that was surveyed most, and the chain of which the largest share was', () => {
    expect(homeOf(withChains(world))?.code).toBe('C');
    expect(homeIndustryOf(withChains(world))?.id).toBe('salt');
  });

  it('does not count a survey that says that nobody looked', () => {
    const unlooked = newWorld().segment('brine').found('N', 'brine', 'unknown');
    expect(homeOf(unlooked.snapshot())).toBeNull();
  });

  it('is the first chain where nothing was surveyed, and none where there is none', () => {
    expect(homeIndustryOf(withChains(newWorld().segment('brine')))?.id).toBe('milk');
    expect(homeIndustryOf(buildSnapshot({ ...newWorld().rows(), industries: [] }))).toBeNull();
  });
});
