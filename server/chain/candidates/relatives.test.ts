import { describe, expect, it } from 'vitest';
import { newWorld, type World } from '../testWorld.ts';
import { viewPlace } from '../place.ts';
import { explainCandidate } from './explain.ts';
import { judgeMakers } from './judge.ts';
import { findRelatives } from './relatives.ts';
import { makerOf } from './testMakers.ts';
import { viewCandidates } from './view.ts';

const near = (world: World, segment: string) => {
  const place = viewPlace(world.snapshot(), 'C');
  return findRelatives(place, place.network.indexOf(segment)!).map(({ segment: id, kinship, worth, via }) => [
    id,
    kinship,
    worth,
    via.join(),
  ]);
};

describe('the nearest relatives of a segment', () => {
  it('are other ways to the same first', () => {
    const world = newWorld()
      .segment('soda')
      .segment('solvay', { makes: 'soda' })
      .segment('hou', { makes: 'soda' })
      .flow('brine', 'solvay');
    expect(near(world, 'solvay')).toEqual([
      ['hou', 'another-way', 800, 'soda'],
      ['soda', 'another-way', 800, ''],
      ['brine', 'input', 400, ''],
    ]);
    expect(near(world, 'soda').map(([id]) => id)).toEqual(['hou', 'solvay']);
  });

  it('are what a user would take instead', () => {
    const world = newWorld()
      .flow('coal', 'steam', 'main-input', ['fuel'])
      .flow('gas', 'steam', 'main-input', ['fuel'])
      .flow('water', 'steam');
    expect(near(world, 'coal')).toEqual([['gas', 'substitute', 500, 'steam']]);
  });

  it('share at least half of their inputs, or of two or more users', () => {
    const world = newWorld()
      .flow('soda', 'glass')
      .flow('sand', 'glass')
      .flow('soda', 'silicate')
      .flow('sand', 'silicate');
    expect(near(world, 'silicate')).toEqual([
      ['glass', 'shared-inputs', 600, 'sand,soda'],
      ['sand', 'input', 400, ''],
      ['soda', 'input', 400, ''],
    ]);
    const apart = newWorld().flow('soda', 'glass').flow('sand', 'glass').flow('lime', 'glass').flow('soda', 'silicate');
    expect(near(apart, 'silicate')).toEqual([['soda', 'input', 400, '']]);
    const users = newWorld().flow('lime', 'glass').flow('lime', 'steel').flow('sand', 'glass').flow('sand', 'steel');
    expect(near(users, 'lime')).toEqual([['sand', 'shared-users', 500, 'glass,steel']]);
  });

  it('are never the segment itself, nor a step', () => {
    const world = newWorld().segment('ferment', { scope: 'step' }).flow('corn', 'ferment').flow('ferment', 'lysine');
    expect(near(world, 'lysine')).toEqual([['corn', 'input', 400, '']]);
  });
});

describe('makers of near segments', () => {
  const world = newWorld().flow('lysine', 'nylon').makes('far', 'lysine', 'F').found('C', 'nylon', 'none');
  const sought = (asked = {}) =>
    viewCandidates(world.snapshot(), 'C', 'nylon', asked).sought.map(({ segment }) => segment);

  it('are looked at where exact ones are few, unless something else is asked for', () => {
    expect(sought()).toEqual(['nylon', 'lysine']);
    expect(sought({ relatives: 'never' })).toEqual(['nylon']);
    expect(sought({ enough: 0 })).toEqual(['nylon']);
    expect(sought({ enough: 0, relatives: 'always' })).toEqual(['nylon', 'lysine']);
  });

  it('count less for it, and say which segment it is', () => {
    const view = viewCandidates(world.snapshot(), 'C', 'nylon');
    const [exact, close] = judgeMakers(view, [
      makerOf('near', { segment: 'lysine' }),
      makerOf('same', { segment: 'nylon' }),
      makerOf('other', { segment: 'corn' }),
    ]);
    expect([exact!.enterprise, close!.enterprise]).toEqual(['same', 'near']);
    expect(close!.parts.capability).toBe(68);
    const told = { nameOf: () => ({ zh: '', en: '' }), statement: null };
    expect(explainCandidate(view, close!, told)[0]!.reason).toMatchObject({
      zh: '近缘：生产lysine，是nylon的主料；2024 资料。',
      en: 'Near to it: makes lysine, a main input of nylon; as of 2024.',
    });
  });
});
