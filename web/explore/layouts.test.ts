// Does every layout keep what is pinned, put nothing over anything, come out the same whatever the order, and let itself be given up?
import { describe, expect, it } from 'vitest';
import { LAYOUTS, layOut, type LayoutName } from './layouts.ts';
import { BOX, type Drawing } from './placing.ts';

/** A hub with many around it, two chains, and one that nothing leads to. */
function drawing(): Drawing {
  const names = Array.from({ length: 24 }, (_, at) => `t${at}`);
  const things = names.map((id, at) => ({ id, x: 300 * (at % 5), y: 200 * Math.floor(at / 5), pinned: false }));
  const ends = [...names.slice(1, 16).map((to) => ['t0', to] as const), ['t1', 't16'], ['t16', 't17'], ['t2', 't18']];
  return { things, links: ends.map(([from, to]) => ({ id: `${from}>${to}`, from: from!, to: to! })) };
}
const never = new AbortController().signal;
const standing = async (name: LayoutName, asked: Drawing) => {
  const { places, failed } = await layOut(name, asked, never);
  expect(failed).toBe(false);
  return places;
};

describe.each(LAYOUTS.map(({ id }) => id))('the layout %s', (name) => {
  it('puts no box over another, and leaves what is pinned where it is', async () => {
    const asked = drawing();
    const things = asked.things.map((thing) =>
      thing.id === 't3' ? { ...thing, x: 777, y: -333, pinned: true } : thing,
    );
    const places = await standing(name, { ...asked, things });
    expect(places.has('t3')).toBe(false);
    const all = things.map(({ id, x, y }) => places.get(id) ?? { x, y });
    expect(places.size).toBe(things.length - 1);
    for (const [at, left] of all.entries()) {
      for (const right of all.slice(at + 1)) {
        expect(Math.abs(left.x - right.x) >= BOX.width || Math.abs(left.y - right.y) >= BOX.height).toBe(true);
      }
    }
  });

  it('comes out the same twice', async () => {
    expect(await standing(name, drawing())).toEqual(await standing(name, drawing()));
  });
});

describe('a layout in a worker', () => {
  it('puts whoever a link leads from before whom it leads to, in layers', async () => {
    const places = await standing('layers', drawing());
    for (const { from, to } of drawing().links) expect(places.get(from)!.x).toBeLessThan(places.get(to)!.x);
  });

  it('ends when it is given up', async () => {
    const given = new AbortController();
    const laid = layOut('layers', drawing(), given.signal);
    given.abort();
    await expect(laid).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('gives way to rings where it cannot be told', async () => {
    const asked = drawing();
    const broken = { ...asked, links: [{ id: 'x', from: 't0', to: 'nowhere' }] };
    const { places, failed } = await layOut('free', broken, never);
    expect(failed).toBe(true);
    expect(places.size).toBe(asked.things.length);
  });
});
