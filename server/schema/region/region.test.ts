import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a region', () => {
  it('knows what lies above, below and around it', async () => {
    const { data } = await world.ask(`{
      region(code: "150571") { nameZh level aliases parent { code } ancestors { nameZh } children { code } neighbours { code } }
      city: region(code: "150500") { level parent { code } children { code } }
      nowhere: region(code: "999999") { code }
    }`);
    const found = data as Record<string, Record<string, unknown> | null>;
    expect(found.region).toMatchObject({
      nameZh: '通辽经济技术开发区',
      level: 'STATISTICAL',
      aliases: ['开发区'],
      parent: { code: '150500' },
      children: [],
    });
    expect(found.region?.ancestors).toHaveLength(3);
    expect(found.region?.neighbours).toContainEqual({ code: '150525' });
    expect(found.city).toMatchObject({ level: 'PREFECTURE', parent: { code: '150000' } });
    expect(found.city?.children).toContainEqual({ code: '150571' });
    expect(found.nowhere).toBeNull();
  });
});
