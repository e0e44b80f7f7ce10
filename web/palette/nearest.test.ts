// Are suggestions near, and are there none where nothing is?
import { describe, expect, it } from 'vitest';
import { nearestNames } from './nearest.ts';

const names = ['酶制剂', '重质纯碱', '轻质纯碱', '浮法/平板玻璃', 'Sodium silicate'];
const near = (text: string) => nearestNames(text, names, (name) => [name]);

describe('names near to what was typed', () => {
  it('share its signs, in any order', () => {
    expect(near('纯碱轻')).toEqual(['轻质纯碱', '重质纯碱']);
    expect(near('酶剂')[0]).toBe('酶制剂');
    expect(near('sodum silicat')).toEqual(['Sodium silicate']);
  });

  it('are none where nothing is near', () => {
    expect(near('汽车')).toEqual([]);
    expect(near('?!')).toEqual([]);
  });
});
