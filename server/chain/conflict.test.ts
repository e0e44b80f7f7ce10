import { describe, expect, it } from 'vitest';
import type { Fields } from './claim.ts';
import { differingFields } from './conflict.ts';

const claims = (...all: Fields[]) => all.map((fields) => ({ fields }));

describe('fields in which claims differ', () => {
  it('are those of which two values are claimed, whoever claims nothing', () => {
    const said = claims({ name_zh: '甲', region: '150525' }, { name_zh: '乙', region: '150525' }, { status: '存续' });
    expect(differingFields('enterprises', said)).toEqual(['name_zh']);
  });

  it('are none where one source speaks alone', () => {
    expect(differingFields('enterprises', claims({ name_zh: '甲' }))).toEqual([]);
  });

  it('take a claim of none for a value, and two ways to write a number for one', () => {
    expect(differingFields('produces', claims({ capacity: '80' }, { capacity: '80.0' }))).toEqual([]);
    expect(differingFields('produces', claims({ capacity: '80' }, { capacity: null }))).toEqual(['capacity']);
    expect(differingFields('produces', claims({ unit: '80' }, { unit: '80.0' }))).toEqual(['unit']);
  });

  it('leave lists aside, which are united', () => {
    expect(differingFields('enterprises', claims({ tags: ['leading'] }, { tags: ['listed'] }))).toEqual([]);
  });
});
