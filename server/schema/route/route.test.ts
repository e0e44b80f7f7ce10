import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms()
    .segment('calciner', 'soda', '煅烧', 'midstream', { scope: 'step' })
    .segment('jar', 'soda', '玻璃罐', 'downstream')
    .flow('glass', 'jar')
    .flow('ash', 'silicate')
    .flow('silicate', 'jar');
  world = await openWorld(draft);
});
afterAll(() => world.close());

const ROUTES = `query R($region: ID!, $from: ID!, $to: ID!, $first: Int!) {
  routes(region: $region, from: $from, to: $to, first: $first) {
    total more revision
    routes { complete segments { slug } brokenAt { slug } }
  }
}`;
const ask = (variables: Record<string, unknown>) =>
  world.ask(ROUTES, { region: '150500', from: 'trona', to: 'jar', first: 10, ...variables });

describe('routes', () => {
  it('come with their segments and where they are broken, complete ones first', async () => {
    expect(await ask({ to: 'glass' })).toMatchObject({
      data: {
        routes: {
          total: 1,
          more: false,
          revision: 1,
          routes: [{ complete: true, segments: [{ slug: 'trona' }, { slug: 'ash' }, { slug: 'glass' }], brokenAt: [] }],
        },
      },
      errors: [],
    });
    const { data } = await ask({});
    expect(
      (data as { routes: { routes: { brokenAt: unknown }[] } }).routes.routes.map(({ brokenAt }) => brokenAt),
    ).toEqual([[{ slug: 'jar' }], [{ slug: 'silicate' }, { slug: 'jar' }]]);
  });

  it('count how many there are when fewer are asked for, and are none from a product back', async () => {
    expect((await ask({ first: 1 })).data).toMatchObject({ routes: { total: 2, more: true } });
    expect((await ask({ from: 'jar', to: 'trona' })).data).toMatchObject({
      routes: { routes: [], total: 0, more: false },
    });
  });

  it.each([
    [{ region: '1' }, 'NOT_FOUND', /no region has the code "1"/],
    [{ from: 'gold' }, 'NOT_FOUND', /from: there is no segment "gold"/],
    [{ to: 'gold' }, 'NOT_FOUND', /to: there is no segment "gold"/],
    [{ to: 'calciner' }, 'INVALID', /to: "calciner" is a step/],
    [{ first: 0 }, 'INVALID', /first: 0 is out of range: 1 to 100/],
    [{ first: 101 }, 'INVALID', /first: 101 is out of range/],
  ])('are refused for %j', async (variables, code, message) => {
    expect((await ask(variables)).errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });
});
