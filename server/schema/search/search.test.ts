import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the search', () => {
  const search = async (text: string, first = 10) =>
    world.ask(
      `query S($text: String!, $first: Int!) { search(text: $text, first: $first) { matched target {
        __typename ... on Segment { slug } ... on Region { code } ... on Enterprise { slug } ... on Source { key }
      } } }`,
      { text, first },
    );

  it('finds segments, places, firms and sources', async () => {
    const targets = async (text: string) =>
      ((await search(text)).data as { search: { target: unknown }[] }).search.map(({ target }) => target);
    expect(await targets('纯碱')).toContainEqual({ __typename: 'Segment', slug: 'ash' });
    expect(await targets('150525')).toContainEqual({ __typename: 'Region', code: '150525' });
    expect(await targets('fyjt')).toContainEqual({ __typename: 'Enterprise', slug: 'fuyao' });
    expect(await targets('Soda Weekly')).toContainEqual({ __typename: 'Source', key: 'press' });
  });

  it('finds firms together with the source that speaks of them', async () => {
    const { data } = await search('通辽', 50);
    const targets = (data as { search: { target: unknown }[] }).search.map(({ target }) => target);
    expect(targets).toContainEqual({ __typename: 'Enterprise', slug: 'fuyao' });
    expect(targets).toContainEqual({ __typename: 'Source', key: 'gov' });
  });

  it('asks the store twice for things, however many it finds', async () => {
    expect((await search('碱业')).calls).toEqual(['claimsAbout', 'claimsAbout', 'search']);
  });

  it('refuses more hits than it gives', async () => {
    expect((await search('碱', 51)).errors).toEqual([{ code: 'INVALID', message: expect.stringContaining('1 to 50') }]);
  });
});
