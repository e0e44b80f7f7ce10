import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { FULL, SMALL } from './world/size.ts';

describe('the options of the benchmarks', () => {
  it('are those of a full world unless a small one is asked for', () => {
    expect(readOptions([])).toMatchObject({ size: FULL, times: 20, only: '' });
    expect(readOptions(['--small'])).toMatchObject({ size: SMALL, times: 3 });
  });

  it('take each number of the world by itself', () => {
    expect(readOptions(['--small', '--enterprises', '50', '--supplies', '0.5']).size).toEqual({
      ...SMALL,
      enterprises: 50,
      supplies: 0.5,
    });
  });

  it('ask for a register alone where its size is given, with room for a large one', () => {
    expect(readOptions([])).toMatchObject({ register: false, memory: 2 });
    expect(readOptions(['--register', '1000000'])).toMatchObject({ register: true, memory: 4 });
    expect(readOptions(['--register', '1000', '--memory', '3'])).toMatchObject({ size: { register: 1000 }, memory: 3 });
  });

  it('name the browser alone, or the country alone', () => {
    expect(readOptions(['--page'])).toMatchObject({ page: true, country: false });
    expect(readOptions(['--country'])).toMatchObject({ page: false, country: true });
  });

  it('refuse what is no number, and what they do not know', () => {
    expect(() => readOptions(['--segments', 'many'])).toThrow('[bench] --segments is many: a number is needed');
    expect(() => readOptions(['--fast'])).toThrow(/--fast/);
  });
});
