// Does the map leave standing out what was asked for, and nothing else?
import { describe, expect, it } from 'vitest';
import { smallChain, smallStanding } from '../atlas/smallSoda.ts';
import { countInLegend, emphasised, surroundings } from './emphasis.ts';
import { PLAIN } from './mapView.ts';

const chain = smallChain();
const standing = smallStanding();
const MAIN = ['MAIN_INPUT'] as const;
const around = (segment: string, reach: '1' | '2' | '3' | 'all', way: 'both' | 'upstream' | 'downstream') =>
  [...surroundings(chain, { segment, reach, way }, MAIN)].sort();

describe('a focus', () => {
  it('reaches as far as is asked, up, down or both ways', () => {
    expect(around('ash', '1', 'downstream')).toEqual(['ash', 'glass']);
    expect(around('ash', '2', 'downstream')).toEqual(['ash', 'car-glass', 'glass']);
    expect(around('glass', '1', 'upstream')).toEqual(['ash', 'glass', 'sand']);
    expect(around('glass', 'all', 'both')).toEqual([
      'ash',
      'car-glass',
      'evaporation',
      'glass',
      'ore',
      'sand',
      'solvay',
    ]);
  });

  it('passes a process step for nothing', () => {
    expect(around('ash', '1', 'upstream')).toEqual(['ash', 'evaporation', 'ore', 'solvay']);
  });

  it('follows only the flows that are shown', () => {
    const focus = { segment: 'ash', reach: 'all', way: 'both' } as const;
    expect(surroundings(chain, focus, ['ENERGY'])).toEqual(new Set(['ash', 'steam']));
  });

  it('does not turn round: what the users also take is not upstream', () => {
    expect(around('ash', 'all', 'both')).not.toContain('sand');
  });
});

describe('what stands out', () => {
  it('is everything where nothing is chosen', () => {
    expect(emphasised(chain, standing, PLAIN, MAIN, null)).toBeNull();
    expect(
      emphasised(chain, standing, { ...PLAIN, focus: { segment: 'gone', reach: 'all', way: 'both' } }, MAIN, null),
    ).toBeNull();
  });

  it('has one of the chosen states and one of the chosen kinds', () => {
    const only = (states: typeof PLAIN.states, kinds: typeof PLAIN.kinds) =>
      [...emphasised(chain, standing, { ...PLAIN, states, kinds }, MAIN, null)!].sort();
    expect(only(['ABSENT'], [])).toEqual(['car-glass', 'solvay']);
    expect(only(['ABSENT', 'WEAK'], ['STRENGTHEN', 'EXTEND'])).toEqual(['car-glass', 'glass']);
    expect(only(['PRESENT'], ['FILL'])).toEqual([]);
  });

  it('lies on the routes and around the focus as well', () => {
    const view = { ...PLAIN, focus: { segment: 'glass', reach: '1', way: 'upstream' } as const };
    expect(emphasised(chain, standing, view, MAIN, new Set(['ash', 'glass', 'car-glass']))).toEqual(
      new Set(['ash', 'glass']),
    );
  });

  it('is counted beforehand, segment by segment and flow by flow', () => {
    const { states, kinds, flows } = countInLegend(chain, standing);
    expect([...states.values()].reduce((sum, count) => sum + count, 0)).toBe(chain.segments.length);
    expect(states.get('PLANNED')).toBe(3);
    expect(kinds.get('EXTEND')).toBe(1);
    expect(flows.get('MAIN_INPUT')).toBe(6);
  });
});
