import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './buildSnapshot.ts';
import { newWorld } from './testWorld.ts';

describe('the snapshot', () => {
  it('files findings and projects under the places above them', () => {
    const snapshot = newWorld()
      .segment('soda')
      .found('A', 'soda', 'present')
      .project('p', 'A', ['soda', 'soda'])
      .snapshot();
    expect(snapshot.survey('C', 'soda')).toBeUndefined();
    expect(snapshot.surveysBelow('C', 'soda').map(({ region }) => region)).toEqual(['A']);
    expect(snapshot.surveysBelow('A', 'soda')).toEqual([]);
    expect(snapshot.projects('P', 'soda').map(({ id }) => id)).toEqual(['p']);
    expect(snapshot.projects('B', 'soda')).toEqual([]);
  });

  it('holds a condition for everything below its place, and one without a place everywhere', () => {
    const snapshot = newWorld()
      .segment('soda')
      .condition('there', 'water', { regions: ['C'] })
      .condition('all', 'policy', { segments: ['soda'] })
      .snapshot();
    const named = (region: string, segment: string) => snapshot.conditions(region, segment).map(({ id }) => id);
    expect(named('A', 'soda')).toEqual(['all', 'there']);
    expect(named('A', 'glass')).toEqual(['there']);
    expect(named('N', 'soda')).toEqual(['all']);
  });

  it('gathers needs of the place and below it', () => {
    const snapshot = newWorld().segment('soda').needs('A', 'soda').snapshot();
    expect(snapshot.demands('C', 'soda')).toHaveLength(1);
    expect(snapshot.demands('B', 'soda')).toEqual([]);
  });

  it('orders segments by stage, then id, and leaves out flows with an open end', () => {
    const world = newWorld().segment('b', { stage: 'upstream' }).segment('a', { stage: 'downstream' });
    const rows = world.segment('c', { stage: 'upstream' }).flow('c', 'b').flow('b', 'a').rows();
    const loose = { ...rows.flows[0]!, from: 'nothing' };
    const snapshot = buildSnapshot({ ...rows, flows: [...rows.flows, loose] });
    expect(snapshot.segmentsOf('salt').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(snapshot.flows.map(({ from, to }) => [from, to])).toEqual([
      ['b', 'a'],
      ['c', 'b'],
    ]);
    expect(snapshot.inflows('b')).toHaveLength(1);
  });

  it('lets a region that the tree does not know stand alone', () => {
    const snapshot = newWorld().segment('soda').found('elsewhere', 'soda', 'present').snapshot();
    expect(snapshot.survey('elsewhere', 'soda')?.finding).toBe('present');
    expect(snapshot.pathOf('elsewhere')).toEqual(['elsewhere']);
  });
});
