import { describe, expect, it } from 'vitest';
import { newWorld } from '../testWorld.ts';
import { viewPlace } from '../place.ts';
import { saidOfLeftOut } from '../words/leftOut.ts';
import { LEFT_OUT_REASONS, leftOutFor, type LeftOutFacts } from './leftOut.ts';

const MAKER: LeftOutFacts = {
  institution: false,
  ceased: false,
  status: 'active',
  inside: false,
  placed: true,
  groupHere: false,
};

describe('a firm that is left out', () => {
  it.each([
    [null, {}],
    ['institution', { institution: true, ceased: true }],
    ['ceased', { ceased: true, status: 'closed' }],
    ['unproven', { status: null, inside: true }],
    ['closed', { status: 'closed', groupHere: true }],
    ['here', { inside: true, groupHere: true }],
    ['group-here', { groupHere: true, status: 'planned' }],
    ['planned', { status: 'planned', inside: true }],
    ['unplaced', { placed: false }],
  ] as const)('has one main reason: %s', (reason, facts) => {
    expect(leftOutFor({ ...MAKER, ...facts })).toBe(reason);
  });

  it('is told why in both languages', () => {
    const place = viewPlace(newWorld().snapshot(), 'A');
    const said = LEFT_OUT_REASONS.map((reason) => saidOfLeftOut(place, reason));
    expect(new Set(said.map(({ zh }) => zh)).size).toBe(LEFT_OUT_REASONS.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(LEFT_OUT_REASONS.length);
    expect(saidOfLeftOut(place, 'here')).toMatchObject({ zh: '已在本市生产。', en: 'Makes it in the city already.' });
  });
});
