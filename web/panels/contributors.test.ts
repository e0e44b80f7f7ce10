// Do the parts of a score add up to it, whatever it consists of?
import { describe, expect, it } from 'vitest';
import { scoreParts, type Contribution } from './contributors.ts';
import { requirementStatus, type Requirement } from './requirementStatus.ts';

const part = (name: string, points: number): Contribution => ({
  name,
  points,
  atMost: 100,
  reasonZh: '',
  reasonEn: '',
  evidence: [],
});

describe('the parts of a score', () => {
  const contributions = [
    part('inputs', 200),
    part('support', 30),
    part('demand', 100),
    part('condition', -100),
    part('condition', -100),
    part('certain', 70),
  ];
  const parts = scoreParts(contributions);

  it('add up to it', () => {
    const sum = (list: readonly { points: number }[]) => list.reduce((total, { points }) => total + points, 0);
    expect(sum(parts)).toBe(sum(contributions));
  });

  it('draw inputs and support as one bar, and conditions as one negative one', () => {
    expect(parts.find(({ name }) => name === 'inputs')?.points).toBe(230);
    expect(parts.find(({ name }) => name === 'condition')?.points).toBe(-200);
  });

  it('name what gives nothing, but no condition where there is none', () => {
    expect(scoreParts([]).map(({ name }) => name)).toEqual([
      'inputs',
      'demand',
      'routes',
      'related',
      'candidates',
      'certain',
    ]);
  });

  it('lose nothing that a later release may add', () => {
    expect(scoreParts([part('tides', 5)]).reduce((total, { points }) => total + points, 0)).toBe(5);
  });
});

describe('a required group', () => {
  const group = (over: Partial<Requirement>, ...availability: number[]) =>
    requirementStatus({
      label: '',
      required: true,
      met: false,
      blocking: false,
      options: availability.map((value) => ({ availability: value }) as Requirement['options'][number]),
      ...over,
    });

  it('is met, planned, to be had, undecided or not to be had', () => {
    expect(group({ met: true }, 800, 0)).toBe('met');
    expect(group({ met: true }, 600, 0)).toBe('planned');
    expect(group({}, 400, 0)).toBe('obtainable');
    expect(group({}, 300, 0)).toBe('unsure');
    expect(group({ blocking: true }, 0)).toBe('blocking');
    expect(group({ required: false }, 0)).toBe('lacking');
  });
});
