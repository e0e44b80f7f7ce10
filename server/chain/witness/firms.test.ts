import { describe, expect, it } from 'vitest';
import type { Line } from '../line.ts';
import { witnessFirms } from './firms.ts';

const line = (enterprise: string, more: Partial<Line> = {}): Line => ({
  enterprise,
  segment: 'soda',
  status: 'active',
  asOf: '2025',
  capacity: null,
  group: enterprise,
  region: 'A',
  abroad: false,
  institution: false,
  ceased: false,
  ...more,
});

const told = (where: 'here' | 'elsewhere' | 'unplaced', ...lines: Line[]) =>
  witnessFirms(where, lines, lines.length).lines.map(({ enterprise, countedAs, leftOut }) => [
    enterprise,
    countedAs ?? leftOut,
  ]);

const GROUP = [
  line('runs', { group: 'g' }),
  line('runs-too', { group: 'g' }),
  line('plans', { group: 'g', status: 'planned' }),
  line('shut', { group: 'g', status: 'closed' }),
  line('gone', { group: 'g', ceased: true }),
];

describe('firms in a witness', () => {
  it('count once a group here, running before planned; the others say why not', () => {
    expect(told('here', ...GROUP)).toEqual([
      ['runs', 'running'],
      ['runs-too', 'same-group'],
      ['plans', 'same-group'],
      ['shut', 'closed'],
      ['gone', 'ceased'],
    ]);
    expect(told('here', line('new', { status: 'planned' }), line('school', { institution: true }))).toEqual([
      ['new', 'planned'],
      ['school', 'running'],
    ]);
  });

  it('are candidates elsewhere only where a firm runs it', () => {
    const others = [line('school', { institution: true }), line('hopes', { status: 'planned' })];
    expect(told('elsewhere', ...GROUP, ...others)).toEqual([
      ['runs', 'candidate'],
      ['runs-too', 'same-group'],
      ['plans', 'planned-only'],
      ['shut', 'closed'],
      ['gone', 'ceased'],
      ['school', 'institution'],
      ['hopes', 'planned-only'],
    ]);
  });

  it('are no candidates where their group runs it here already', () => {
    const list = witnessFirms('elsewhere', [...GROUP, line('school', { institution: true })], 6, new Set(['g']));
    expect(list.lines.map(({ enterprise, countedAs, leftOut }) => [enterprise, countedAs ?? leftOut])).toEqual([
      ['runs', 'already-here'],
      ['runs-too', 'already-here'],
      ['plans', 'planned-only'],
      ['shut', 'closed'],
      ['gone', 'ceased'],
      ['school', 'institution'],
    ]);
  });

  it('count nowhere where nobody knows their place', () => {
    expect(told('unplaced', line('lost', { region: null }))).toEqual([['lost', 'place-unknown']]);
  });

  it('say how many more there are', () => {
    expect(witnessFirms('here', GROUP, 70)).toMatchObject({ total: 70, more: 65 });
  });
});
