import { describe, expect, it } from 'vitest';
import { keyColumnsOf, splitKey, type RecordKind } from '../../chain/records.ts';
import type { ClaimEdit } from '../../store/store.ts';
import { FULL, SMALL } from './size.ts';
import { generateWorld } from './world.ts';

const countOf = (edits: readonly ClaimEdit[], kind: RecordKind) => edits.filter((edit) => edit.kind === kind).length;

describe('a generated world', () => {
  const world = generateWorld(SMALL);

  it('is the same for the same seed, and another for another', () => {
    expect(generateWorld(SMALL)).toEqual(world);
    expect(generateWorld(SMALL, 1)).not.toEqual(world);
  });

  it('has the size that was asked for', () => {
    expect(countOf(world, 'enterprises')).toBe(SMALL.enterprises);
    expect(countOf(world, 'segments')).toBe(SMALL.segments);
    expect(countOf(world, 'produces')).toBe(SMALL.enterprises * SMALL.productions);
    expect(countOf(world, 'supplies')).toBe(SMALL.enterprises * SMALL.supplies);
    expect(countOf(world, 'holdings')).toBe(SMALL.enterprises * SMALL.holdings);
    expect(countOf(world, 'surveys')).toBe(SMALL.surveys);
    expect(countOf(generateWorld(FULL), 'produces')).toBe(15_000);
  });

  it('claims nothing twice, and names only what stands', () => {
    const names = world.map(({ kind, key, source }) => JSON.stringify([kind, key, source]));
    expect(new Set(names).size).toBe(names.length);
    const standing = (kind: RecordKind) => new Set(world.filter((edit) => edit.kind === kind).map(({ key }) => key));
    const known = { enterprises: standing('enterprises'), segments: standing('segments') };
    const dangling = world.flatMap((edit) =>
      keyColumnsOf(edit.kind).flatMap((column, at) => {
        const named = splitKey(edit.key)[at] ?? '';
        if (column.type !== 'reference' || named === '') return [];
        return column.to in known && !known[column.to as keyof typeof known].has(named) ? [edit.key] : [];
      }),
    );
    expect(dangling).toEqual([]);
  });
});
