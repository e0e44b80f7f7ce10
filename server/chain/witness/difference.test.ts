import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifference } from './difference.ts';

/** As it comes from outside. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

/** The same with the fields of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
};

describe('the first difference', () => {
  it('is none between equal values, whatever the order of fields', () =>
    fc.assert(
      fc.property(json, (value) => {
        expect(findDifference(turned(value), value)).toBeNull();
      }),
    ));

  it('is found wherever a part is another one', () =>
    fc.assert(
      fc.property(json, json, json, (one, other, same) => {
        const differs = JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other));
        expect(findDifference({ same, deep: [same, one] }, { deep: [same, other], same }) !== null).toBe(differs);
      }),
    ));

  it.each([
    [{ a: 1 }, { a: 2 }, 'a', 1, 2],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'a[0].b', 1, 2],
    [{ a: [1] }, { a: [1, 2] }, 'a[1]', undefined, 2],
    [{ a: [] }, { a: {} }, 'a', [], {}],
    [{ a: 1, more: 0 }, { a: 1 }, 'more', 0, undefined],
    [null, {}, '', null, {}],
    ['1', 1, '', '1', 1],
    [{ x: 1, y: 1 }, { y: 2, x: 2 }, 'y', 1, 2],
  ])('of %j and %j is at %s', (one, other, path, said, found) => {
    expect(findDifference(one, other)).toEqual({ path, said, found });
  });

  it('ends on what is nested a hundred thousand deep', () => {
    const deep = (end: unknown) => {
      let value = end;
      for (let level = 0; level < 100_000; level += 1) value = [value];
      return value;
    };
    expect(findDifference(deep(1), deep(1))).toBeNull();
  });
});
