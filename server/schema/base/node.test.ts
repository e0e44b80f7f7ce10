import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('about', () => {
  it('names version, engine, revision and where to begin', async () => {
    const { data } = await world.ask(
      '{ about { version engine revision asOf home { nameZh } homeIndustry { slug } } }',
    );
    const about = {
      version: '1.2.3',
      engine: 'sqlite',
      revision: 1,
      asOf: '2025-08',
      home: { nameZh: '通辽市' },
      homeIndustry: { slug: 'soda' },
    };
    expect(data).toEqual({ about });
  });
});

describe('node', () => {
  it.each([
    ['industry(id: "soda")', 'Industry'],
    ['segment(id: "ash")', 'Segment'],
    ['region(code: "150525")', 'Region'],
    ['enterprise(id: "fuyao")', 'Enterprise'],
  ])('finds %s again by its global id', async (field, type) => {
    const { data } = await world.ask(`{ found: ${field} { id } }`);
    const { id } = (data as { found: { id: string } }).found;
    expect((await world.ask('query N($id: ID!) { node(id: $id) { __typename id } }', { id })).data).toEqual({
      node: { __typename: type, id },
    });
  });

  it('finds a source', async () => {
    const id = Buffer.from('source:gov').toString('base64url');
    const { data } = await world.ask(
      'query N($id: ID!) { node(id: $id) { id ... on Source { key title grade kind } } }',
      { id },
    );
    expect(data).toEqual({ node: { id, key: 'gov', title: '通辽市政府公告', grade: 'A', kind: 'DOCUMENT' } });
  });

  it('is null for a thing that is not there, and INVALID for what no thing is called', async () => {
    const ask = (id: string) => world.ask('query N($id: ID!) { node(id: $id) { id } }', { id });
    expect((await ask(Buffer.from('segment:nothing').toString('base64url'))).data).toEqual({ node: null });
    expect((await ask('ash')).errors).toEqual([{ code: 'INVALID', message: expect.stringContaining('no global id') }]);
  });
});
