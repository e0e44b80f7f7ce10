import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(
    firms()
      .industry('other', '别的链')
      .segment('kiln', 'other', '窑炉', 'supporting')
      .segment('clay', 'other', '黏土', 'upstream')
      .segment('brick', 'other', '砖', 'downstream')
      .flow('clay', 'brick')
      .claim('surveys', ['150500', 'trona'], { finding: 'present' }, { asOf: '2025' }),
  );
});
afterAll(() => world.close());

const QUERY = `query W($region: ID!, $industry: ID, $landings: [LandingInput!]!, $options: GapOptions) {
  whatIf(region: $region, industry: $industry, landings: $landings, options: $options) {
    coverageBefore { segment { slug } state producers planned region { code } }
    coverageAfter { segment { slug } state producers planned }
    gapsBefore { segment { slug } rank }
    gapsAfter { segment { slug } rank score contributions { points } producersElsewhere(first: 5) { totalCount } }
    unknownBefore { segment { slug } }
    unknownAfter { segment { slug } }
    routesBefore routesAfter routesExact revision
  }
}`;

interface Cell {
  segment: { slug: string };
  state: string;
  producers: number;
  planned: number;
}
interface Gap {
  segment: { slug: string };
  rank: number;
  score: number;
  contributions: { points: number }[];
}
interface WhatIf {
  coverageBefore: Cell[];
  coverageAfter: Cell[];
  gapsBefore: Gap[];
  gapsAfter: Gap[];
  unknownBefore: Gap[];
  unknownAfter: Gap[];
  routesBefore: number;
  routesAfter: number;
  routesExact: boolean;
  revision: number;
}

type Landing = Record<string, unknown>;
const ask = (landings: Landing[], variables: Record<string, unknown> = {}) =>
  world.ask(QUERY, { region: '150500', industry: 'soda', landings, ...variables });
const answer = async (landings: Landing[], variables: Record<string, unknown> = {}): Promise<WhatIf> => {
  const { data, errors } = await ask(landings, variables);
  expect(errors).toEqual([]);
  return (data as { whatIf: WhatIf }).whatIf;
};
const cell = (cells: Cell[], slug: string) => cells.find(({ segment }) => segment.slug === slug);
const slugs = (gaps: { segment: { slug: string } }[]) => gaps.map(({ segment }) => segment.slug);

describe('a what-if', () => {
  it('shows what two plants would bring beside what is there', async () => {
    const found = await answer([
      { segment: 'silicate', region: '150525' },
      { segment: 'silicate', region: '150581' },
    ]);
    expect(cell(found.coverageBefore, 'silicate')).toMatchObject({ state: 'ABSENT', producers: 0 });
    expect(cell(found.coverageAfter, 'silicate')).toMatchObject({ state: 'PRESENT', producers: 2 });
    expect(slugs(found.coverageAfter)).toEqual(slugs(found.coverageBefore));
    expect(slugs(found.gapsBefore)).toContain('silicate');
    expect(slugs(found.gapsAfter)).not.toContain('silicate');
    for (const { score, contributions } of found.gapsAfter) {
      expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
    expect(found.revision).toBe(1);
  });

  it('counts a plant of a firm on record in its holding group: what was planned runs', async () => {
    const found = await answer([
      { segment: 'ash', region: '150525', enterprise: 'zhongyan', capacity: '50', unit: '万吨/年' },
    ]);
    expect(cell(found.coverageBefore, 'ash')).toMatchObject({ producers: 1, planned: 1 });
    expect(cell(found.coverageAfter, 'ash')).toMatchObject({ producers: 2, planned: 0 });
    const twice = await answer([
      { segment: 'ash', region: '150525', enterprise: 'zhongyan' },
      { segment: 'ash', region: '150581', enterprise: 'jianye' },
    ]);
    expect(cell(twice.coverageAfter, 'ash')).toMatchObject({ producers: 2 });
  });

  it('counts the routes that stand, before and after', async () => {
    const today = await answer([]);
    expect([today.routesBefore, today.routesAfter, today.routesExact]).toEqual([1, 1, true]);
    const landings = ['clay', 'brick'].map((segment) => ({ segment, region: '150581' }));
    const then = await answer(landings, { industry: null });
    expect([then.routesBefore, then.routesAfter]).toEqual([1, 2]);
  });

  it('moves an unknown segment among the gaps, and takes every chain where none is named', async () => {
    const found = await answer([{ segment: 'kiln', region: '150500' }], { industry: null });
    expect(slugs(found.unknownBefore)).toContain('kiln');
    expect(slugs(found.unknownAfter)).not.toContain('kiln');
    expect(slugs(found.gapsAfter)).toContain('kiln');
    expect(found.coverageBefore).toHaveLength(7);
  });

  it('changes nothing without landings, and writes nothing with them', async () => {
    const before = await answer([]);
    expect(before.coverageAfter).toEqual(
      before.coverageBefore.map(({ segment, state, producers, planned }) => ({ segment, state, producers, planned })),
    );
    await answer([{ segment: 'silicate', region: '150525' }]);
    expect(await world.store.revision()).toBe(1);
    expect(await answer([])).toEqual(before);
  });

  it('asks the store once for groups and once for their lines, however many land', async () => {
    const landings = ['zhongyan', 'jianye', 'fuyao', 'haihua'].flatMap((enterprise) =>
      ['ash', 'glass'].map((segment) => ({ segment, region: '150525', enterprise })),
    );
    const { calls } = await world.ask(
      'query W($landings: [LandingInput!]!) { whatIf(region: "150500", landings: $landings) { coverageAfter { state } } }',
      { landings },
    );
    expect(calls).toEqual(['holdingGroups', 'lines']);
  });

  const good = { segment: 'ash', region: '150525' };
  it.each([
    ['a segment', { ...good, segment: 'x' }, 'NOT_FOUND', /landings\[1\]\.segment: .*"x"/],
    ['a region', { ...good, region: '1' }, 'NOT_FOUND', /landings\[1\]\.region: .*"1"/],
    [
      'a region outside',
      { ...good, region: '110105' },
      'INVALID',
      /landings\[1\]\.region: 110105 does not lie in 150500/,
    ],
    ['an enterprise', { ...good, enterprise: 'x' }, 'NOT_FOUND', /landings\[1\]\.enterprise: .*"x"/],
    ['a capacity', { ...good, capacity: '-1', unit: 't' }, 'INVALID', /landings\[1\]\.capacity: -1/],
    ['a capacity without a unit', { ...good, capacity: '1' }, 'INVALID', /landings\[1\]\.unit/],
  ])('refuses %s that cannot be, and names it', async (_what, landing, code, message) => {
    expect((await ask([good, landing])).errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });

  it('refuses more landings than it takes, and a place or chain that does not exist', async () => {
    expect((await ask(Array.from({ length: 101 }, () => good))).errors).toMatchObject([
      { code: 'INVALID', message: expect.stringContaining('101 are too many') },
    ]);
    expect((await ask([], { region: '1' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await ask([], { industry: 'x' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
