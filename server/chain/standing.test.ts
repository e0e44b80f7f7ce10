import { describe, expect, it } from 'vitest';
import { coverOf } from './coverage.ts';
import { newWorld, type World } from './testWorld.ts';

const soda = (): World => newWorld().segment('soda');
const stateIn = (world: World, region: string) => coverOf(world.snapshot(), region, 'soda').state;

describe('coverage', () => {
  it('is unknown where nobody looked', () => {
    expect(stateIn(soda(), 'A')).toBe('unknown');
  });

  it('is present with two producers, weak with one, planned with plans alone', () => {
    const one = soda().makes('g1', 'soda', 'A');
    expect(stateIn(one, 'A')).toBe('weak');
    expect(stateIn(one.makes('g2', 'soda', 'A'), 'A')).toBe('present');
    expect(stateIn(soda().makes('g1', 'soda', 'A', { status: 'planned' }), 'A')).toBe('planned');
  });

  it('counts the plants of a group in two counties once in the city', () => {
    const world = soda().makes('g1', 'soda', 'A').makes('g1', 'soda', 'B');
    expect(coverOf(world.snapshot(), 'C', 'soda')).toMatchObject({ state: 'weak', producers: 1 });
  });

  it('counts the city with everything below it', () => {
    expect(stateIn(soda().makes('g1', 'soda', 'A').makes('g2', 'soda', 'B'), 'C')).toBe('present');
    expect(stateIn(soda().found('A', 'soda', 'present'), 'C')).toBe('present');
    expect(stateIn(soda().found('A', 'soda', 'planned'), 'C')).toBe('planned');
  });

  it.each([
    ['present', 'present'],
    ['partial', 'weak'],
    ['planned', 'planned'],
    ['none', 'absent'],
    ['unknown', 'unknown'],
  ] as const)('takes the own finding %s for %s', (finding, state) => {
    expect(stateIn(soda().found('A', 'soda', finding), 'A')).toBe(state);
  });

  it('takes the strongest of what is found', () => {
    const world = soda().found('A', 'soda', 'planned').makes('g1', 'soda', 'A');
    expect(stateIn(world, 'A')).toBe('weak');
    expect(stateIn(world.found('A', 'soda', 'present'), 'A')).toBe('present');
  });

  it('is weak where a finding names one producer, here or above', () => {
    expect(stateIn(soda().found('A', 'soda', 'present', { producers: '1' }), 'A')).toBe('weak');
    const above = soda().found('A', 'soda', 'present').found('C', 'soda', 'present', { producers: '1' });
    expect(stateIn(above, 'A')).toBe('weak');
    expect(stateIn(above, 'C')).toBe('weak');
    expect(stateIn(soda().found('A', 'soda', 'present', { producers: 'several' }), 'A')).toBe('present');
  });

  it('caps at weak where the own finding is partial, unless two producers are dated after it', () => {
    const capped = soda().found('A', 'soda', 'partial', { asOf: '2024-06' });
    capped.makes('g1', 'soda', 'A', { asOf: '2025' }).makes('g2', 'soda', 'A', { asOf: '2024-01' });
    expect(coverOf(capped.snapshot(), 'A', 'soda')).toMatchObject({ state: 'weak', producers: 2 });
    expect(coverOf(capped.snapshot(), 'A', 'soda').note?.zh).toContain('待复核');
    expect(stateIn(capped.makes('g3', 'soda', 'A', { asOf: '2024-07' }), 'A')).toBe('present');
  });

  it('takes a project for planned in the stages that count', () => {
    expect(stateIn(soda().project('p', 'A', ['soda'], '签约'), 'A')).toBe('planned');
    expect(stateIn(soda().project('p', 'A', ['soda'], '签约'), 'C')).toBe('planned');
    expect(stateIn(soda().project('p', 'A', ['soda'], '洽谈'), 'A')).toBe('unknown');
    const early = coverOf(soda().project('p', 'A', ['soda'], '洽谈').snapshot(), 'A', 'soda', {
      plannedStages: ['洽谈'],
    });
    expect(early.state).toBe('planned');
  });

  it('takes absence over from above, and says so', () => {
    const world = soda().found('C', 'soda', 'none', { method: 'desk' });
    expect(coverOf(world.snapshot(), 'A', 'soda')).toMatchObject({ state: 'absent', takenOver: true, deskOnly: true });
    expect(coverOf(world.snapshot(), 'C', 'soda')).toMatchObject({ state: 'absent', takenOver: false, deskOnly: true });
  });

  it('takes no presence over: it is elsewhere in the city', () => {
    const world = soda().makes('g1', 'soda', 'A');
    expect(coverOf(world.snapshot(), 'B', 'soda')).toMatchObject({ state: 'unknown', elsewhereInCity: true });
    expect(coverOf(world.snapshot(), 'N', 'soda')).toMatchObject({ state: 'unknown', elsewhereInCity: false });
  });

  it('does not take over a search that a producer below refutes', () => {
    const world = soda().found('C', 'soda', 'none').makes('g1', 'soda', 'A');
    expect(coverOf(world.snapshot(), 'B', 'soda')).toMatchObject({ state: 'unknown', elsewhereInCity: true });
  });

  it('keeps a search that only a plan faces', () => {
    const world = soda().found('C', 'soda', 'none').project('p', 'A', ['soda']);
    expect(stateIn(world, 'A')).toBe('planned');
    expect(stateIn(world, 'B')).toBe('absent');
  });

  it('stays unknown where somebody looked at this very place and could not decide', () => {
    expect(stateIn(soda().found('C', 'soda', 'none').found('A', 'soda', 'unknown'), 'A')).toBe('unknown');
  });

  it('lets a producer outweigh a finding of none, with a note', () => {
    const world = soda().found('A', 'soda', 'none').makes('g1', 'soda', 'A');
    const coverage = coverOf(world.snapshot(), 'A', 'soda');
    expect(coverage.state).toBe('weak');
    expect(coverage.note).not.toBeNull();
  });

  it('takes neither a deposit for a producer nor a demand for a supply', () => {
    expect(stateIn(soda().found('A', 'soda', 'unknown', { resource: 'proven' }), 'A')).toBe('unknown');
    expect(stateIn(soda().needs('A', 'soda'), 'A')).toBe('unknown');
  });

  it('does not take a figure for the province for a finding about the city', () => {
    expect(stateIn(soda().found('P', 'soda', 'present'), 'C')).toBe('unknown');
  });

  it('refers to the records that carry it', () => {
    const world = soda().found('C', 'soda', 'none').project('p', 'A', ['soda']);
    expect(coverOf(world.snapshot(), 'A', 'soda').evidence).toEqual([{ type: 'record', kind: 'projects', key: 'p' }]);
    expect(coverOf(world.snapshot(), 'B', 'soda').evidence).toEqual([
      { type: 'record', kind: 'surveys', key: 'C|soda' },
    ]);
    expect(coverOf(world.makes('g1', 'soda', 'A').snapshot(), 'A', 'soda').evidence).toContainEqual({
      type: 'producers',
      region: 'A',
      segment: 'soda',
      where: 'inside',
    });
  });

  it('is not found for a region or segment that does not exist', () => {
    expect(() => coverOf(soda().snapshot(), 'nowhere', 'soda')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => coverOf(soda().snapshot(), 'A', 'nothing')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
