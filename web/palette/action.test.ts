// Is an action found by what people type for it, and only then?
import { describe, expect, it } from 'vitest';
import { matchingActions, type Action } from './action.ts';

const action = (name: string, ...also: string[]): Action => ({
  id: name,
  kind: 'page',
  name,
  also,
  detail: '',
  choose: () => undefined,
});
const ACTIONS = [
  action('缺口', 'qk', 'Gaps'),
  action('矩阵', 'jz', 'Matrix'),
  action('哪些环节在本县缺失？', 'Which segments are absent here?'),
];
const found = (typed: string) => matchingActions(ACTIONS, typed).map(({ name }) => name);

describe('an action', () => {
  it('is found by a part of its name, by initials, and by its other name', () => {
    expect(found('缺口')).toEqual(['缺口']);
    expect(found('缺失')).toEqual(['哪些环节在本县缺失？']);
    expect(found('JZ')).toEqual(['矩阵']);
    expect(found('ｍａｔ')).toEqual(['矩阵']);
  });

  it('comes first where it begins with what was typed', () => {
    expect(matchingActions([action('看缺口'), ...ACTIONS], '缺').map(({ name }) => name)).toEqual([
      '缺口',
      '看缺口',
      '哪些环节在本县缺失？',
    ]);
  });

  it('is not found by nothing, nor by the middle of its initials', () => {
    expect(found(' ')).toEqual([]);
    expect(found('z')).toEqual([]);
  });
});
