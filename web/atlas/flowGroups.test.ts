// Can every choice of flows be made, and sent?
import { describe, expect, it } from 'vitest';
import { FLOW_KINDS, readFlows, shownOf, toggleGroup, toggleKind, writeFlows } from './flowGroups.ts';

describe('the flows that are shown', () => {
  it('read back from the address, whatever was chosen', () => {
    for (let choice = 0; choice < 2 ** FLOW_KINDS.length; choice += 1) {
      const kinds = FLOW_KINDS.filter((_, at) => choice & (1 << at));
      expect(readFlows(writeFlows(kinds))).toEqual(kinds);
    }
  });

  it('are written by group where a group is whole, and read as an older link has them', () => {
    expect(writeFlows(['MAIN_INPUT', 'ENERGY', 'EQUIPMENT', 'SERVICE'])).toBe('main,support');
    expect(writeFlows(['ENERGY'])).toBe('energy');
    expect(readFlows('main,support,tides')).toEqual(['MAIN_INPUT', 'ENERGY', 'EQUIPMENT', 'SERVICE']);
    expect(readFlows('none')).toEqual([]);
  });

  it('come and go by kind and by group; a group that is shown in part is completed first', () => {
    expect(toggleKind('ENERGY', ['MAIN_INPUT'])).toEqual(['MAIN_INPUT', 'ENERGY']);
    expect(shownOf('support', ['ENERGY'])).toBe('some');
    expect(toggleGroup('support', ['ENERGY'])).toEqual(['ENERGY', 'EQUIPMENT', 'SERVICE']);
    expect(toggleGroup('support', ['ENERGY', 'EQUIPMENT', 'SERVICE'])).toEqual([]);
  });
});
