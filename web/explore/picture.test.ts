// Does a sheet of relations grow, shrink and come back as it was, with everything staying where it stands?
import { describe, expect, it } from 'vitest';
import { begin, redo, step, STEPS, undo } from './history.ts';
import {
  addLinks,
  addThing,
  bringBack,
  collapse,
  countSeen,
  EMPTY,
  hide,
  move,
  pin,
  place,
  seenLinks,
  seenThings,
  thingIn,
  through,
} from './picture.ts';
import { BOX, placeInRings, runsBehind } from './placing.ts';

const link = (from: string, to: string) => ({ id: `${from}>${to}`, from, to });
const opened = (of: string) => ({ of, relation: 'SUPPLIES', direction: 'OUT' as const, after: null });
/** a supplies b and c; b supplies d and e. */
const grown = () => {
  const first = addLinks(addThing(EMPTY, 'a'), 'a', [link('a', 'b'), link('a', 'c')], opened('a'));
  return addLinks(first, 'b', [link('b', 'd'), link('b', 'e')], opened('b'));
};
const ids = (picture: ReturnType<typeof grown>) => seenThings(picture).map(({ id }) => id);

describe('a sheet of relations', () => {
  it('puts what comes beside what brought it, over nothing, and moves nothing', () => {
    const before = addLinks(addThing(EMPTY, 'a'), 'a', [link('a', 'b'), link('a', 'c')], opened('a'));
    const after = grown();
    for (const thing of before.things) expect(thingIn(after, thing.id)).toEqual(thing);
    const many = addLinks(
      after,
      'c',
      Array.from({ length: 60 }, (_, at) => link('c', `f${at}`)),
      opened('c'),
    );
    for (const [at, left] of many.things.entries()) {
      for (const right of many.things.slice(at + 1)) {
        expect(Math.abs(left.x - right.x) >= BOX.width || Math.abs(left.y - right.y) >= BOX.height).toBe(true);
      }
    }
  });

  it('lets no link run behind another box while there is room', () => {
    const links = Array.from({ length: 12 }, (_, at) => link('a', `b${at}`));
    const { things } = addLinks(addThing(EMPTY, 'a'), 'a', links, opened('a'));
    const [centre] = things;
    for (const { id, ...place } of things.slice(1)) {
      const between = things.filter((other) => other.id !== 'a' && other.id !== id);
      expect(between.some((other) => runsBehind(centre!, place, other))).toBe(false);
    }
  });

  it('counts the links that are seen at each thing', () => {
    expect([...countSeen(grown())]).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 1],
      ['d', 1],
      ['e', 1],
    ]);
    expect(countSeen(hide(grown(), ['b'])).get('a')).toBe(1);
  });

  it('adds no link and no thing twice', () => {
    const again = addLinks(grown(), 'b', [link('a', 'b'), link('b', 'd')], opened('b'));
    expect(again.things).toEqual(grown().things);
    expect(again.links.length).toBe(4);
    expect(again.opened.length).toBe(2);
  });

  it('collapses all that came by a thing, but for what is pinned', () => {
    expect(ids(collapse(grown(), 'a'))).toEqual(['a']);
    const kept = collapse(pin(grown(), ['d'], true), 'a');
    expect(ids(kept)).toEqual(['a', 'd']);
    expect(seenLinks(kept)).toEqual([]);
    expect(collapse(grown(), 'b').opened).toEqual([opened('a')]);
  });

  it('hides, and brings back to the same place', () => {
    const hidden = hide(grown(), ['b', 'd']);
    expect(ids(hidden)).toEqual(['a', 'c', 'e']);
    expect(seenLinks(hidden)).toEqual([link('a', 'c')]);
    expect(bringBack(hidden, ['b', 'd'])).toEqual(grown());
    expect(addThing(hidden, 'b')).toEqual(hide(grown(), ['d']));
  });

  it('is arranged anew around its first thing while the pinned stay', () => {
    const moved = pin(move(grown(), 'd', { x: 5_000, y: 5_000 }), ['d'], true);
    const far = move(moved, 'e', { x: 9_000, y: 0 });
    const neat = place(far, placeInRings({ things: seenThings(far), links: seenLinks(far) }));
    expect(thingIn(neat, 'd')).toMatchObject({ x: 5_000, y: 5_000 });
    expect(thingIn(neat, 'e')?.x).toBeLessThan(1_000);
  });

  it('knows what leads through a thing', () => {
    const picture = addLinks(grown(), 'c', [link('c', 'f')], null);
    expect([...through(picture, 'b')].sort()).toEqual(['a', 'b', 'd', 'e']);
    expect([...through(picture, 'f')].sort()).toEqual(['a', 'c', 'f']);
  });
});

describe('the steps of a reader', () => {
  it('can be taken back and done again, fifty of them', () => {
    let history = begin(0);
    for (let at = 1; at <= STEPS + 10; at += 1) history = step(history, at);
    for (let at = 0; at < STEPS + 5; at += 1) history = undo(history);
    expect(history.present).toBe(10);
    for (let at = 0; at < STEPS + 5; at += 1) history = redo(history);
    expect(history.present).toBe(STEPS + 10);
  });

  it('give up what was taken back once another step is made', () => {
    const history = step(undo(step(step(begin('a'), 'b'), 'c')), 'd');
    expect(history.future).toEqual([]);
    expect(undo(history).present).toBe('b');
    expect(step(history, 'd')).toEqual(history);
  });
});
