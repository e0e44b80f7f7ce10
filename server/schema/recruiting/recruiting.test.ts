import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms()
    .segment('jar', 'soda', '玻璃罐', 'downstream')
    .segment('lamp', 'soda', '灯具', 'downstream')
    .segment('gel', 'soda', '硅胶', 'downstream')
    .segment('dairy', 'soda', '乳业', 'downstream')
    .flow('glass', 'jar')
    .flow('glass', 'lamp')
    .flow('ash', 'silicate')
    .flow('silicate', 'gel')
    .claim('flows', ['jar', 'dairy', 'auxiliary'], {})
    .claim('surveys', ['150500', 'dairy'], { finding: 'present', method: 'field' });
  for (const id of ['jar', 'lamp', 'gel']) {
    draft.claim('surveys', ['150500', id], { finding: 'none', method: 'field' });
  }
  world = await openWorld(draft);
});
afterAll(() => world.close());

const SET = `query S($region: ID!, $industry: ID!, $size: Int!, $objective: RecruitingObjective) {
  recruitingSet(region: $region, industry: $industry, size: $size, objective: $objective) {
    segments { slug } routesBefore routesAfter routesExact method objective demandReached users { slug } needCount
    candidateCount revision
  }
}`;
const ask = (variables: Record<string, unknown>) =>
  world.ask(SET, { region: '150500', industry: 'soda', size: 1, ...variables });

describe('the recruiting set', () => {
  it('names whom to recruit together, what they complete and reach, and how it was found', async () => {
    expect(await ask({})).toMatchObject({
      errors: [],
      data: {
        recruitingSet: {
          segments: [{ slug: 'jar' }],
          routesBefore: 0,
          routesAfter: 1,
          routesExact: true,
          method: 'EXACT',
          objective: 'ROUTES',
          demandReached: 50,
          users: [{ slug: 'dairy' }],
          needCount: 0,
          candidateCount: 4,
          revision: 1,
        },
      },
    });
    const { data } = await ask({ size: 4 });
    expect(data).toMatchObject({ recruitingSet: { routesAfter: 3 } });
  });

  it('takes the routes for its objective unless asked for demand', async () => {
    expect((await ask({ objective: null })).data).toMatchObject({ recruitingSet: { objective: 'ROUTES' } });
    expect((await ask({ objective: 'DEMAND' })).data).toMatchObject({ recruitingSet: { objective: 'DEMAND' } });
  });

  it.each([
    [{ region: '1' }, 'NOT_FOUND', /no region has the code "1"/],
    [{ industry: 'gold' }, 'NOT_FOUND', /no industry has the id "gold"/],
    [{ size: 0 }, 'INVALID', /size: 0 is out of range: 1 to 20/],
    [{ size: 21 }, 'INVALID', /size: 21 is out of range/],
  ])('is refused for %j', async (variables, code, message) => {
    expect((await ask(variables)).errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });
});
