import { describe, expect, it } from 'vitest';
import type { ContributionName, Gap } from '../gap.ts';
import { explainGap } from '../gaps.ts';
import type { AskedOptions } from '../options.ts';
import { newWorld, type World } from '../testWorld.ts';

const glass = (): World => newWorld().segment('glass').found('A', 'glass', 'none');
const judge = (world: World, options: AskedOptions = {}, region = 'A'): Gap =>
  explainGap(world.snapshot(), region, 'glass', options)!;
const part = (gap: Gap, name: ContributionName) => gap.contributions.find((one) => one.name === name)!;
const points = (world: World, name: ContributionName, region = 'A') => part(judge(world, {}, region), name).points;

describe('demand', () => {
  it('counts a main user 100 and another 50, times its coverage', () => {
    const world = glass().flow('glass', 'bottle').flow('glass', 'lab', 'equipment');
    expect(points(world, 'demand')).toBe(0);
    expect(points(world.found('A', 'bottle', 'planned'), 'demand')).toBe(60);
    expect(points(world.found('A', 'lab', 'partial'), 'demand')).toBe(100);
  });

  it('adds 10 for a user firm, up to 5', () => {
    const world = glass().flow('glass', 'bottle');
    for (const group of ['1', '2', '3']) world.makes(group, 'bottle', 'A');
    expect(points(world, 'demand')).toBe(130);
    for (const group of ['4', '5', '6', '7']) world.makes(group, 'bottle', 'A');
    expect(points(world, 'demand')).toBe(150);
  });

  it('adds 150 for a need on record that has not run out', () => {
    expect(points(glass().needs('A', 'glass').needs('A', 'glass'), 'demand')).toBe(150);
    expect(points(glass().needs('A', 'glass', { to: '2025' }), 'demand')).toBe(0);
    expect(points(glass().needs('A', 'glass', { to: '2026' }), 'demand')).toBe(150);
    expect(points(glass().needs('P', 'glass'), 'demand')).toBe(0);
    expect(points(glass().found('C', 'glass', 'none').needs('A', 'glass'), 'demand', 'C')).toBe(150);
  });

  it('adds 50 for goods of the downstream that also sell elsewhere', () => {
    expect(points(glass().segment('glass', { stage: 'downstream', reach: 'region' }), 'demand')).toBe(50);
    expect(points(glass().segment('glass', { stage: 'downstream', reach: 'site' }), 'demand')).toBe(0);
  });

  it('adds 50 for goods of the midstream that travel and are made of something that is here', () => {
    const world = () => glass().segment('glass', { stage: 'midstream', reach: 'national' }).flow('sand', 'glass');
    expect(points(world(), 'demand')).toBe(0);
    expect(points(world().found('A', 'sand', 'present'), 'demand')).toBe(50);
    expect(points(world().found('A', 'sand', 'present').segment('glass', { reach: 'site' }), 'demand')).toBe(0);
  });

  it('gives no more than 75 for all users that need it only to support what they do', () => {
    const world = glass();
    for (const id of ['u1', 'u2', 'u3']) world.flow('glass', id, 'service').found('A', id, 'present');
    expect(points(world, 'demand')).toBe(75);
    expect(points(world.flow('glass', 'u4', 'energy').found('A', 'u4', 'present'), 'demand')).toBe(125);
  });

  it('gains nothing by a missing user that cannot stand here for want of something else', () => {
    const world = () =>
      glass().flow('glass', 'bottle').flow('bottle', 'wine').flow('ore', 'bottle').found('A', 'wine', 'present');
    expect(points(world(), 'demand')).toBe(40);
    expect(points(world().found('A', 'ore', 'none'), 'demand')).toBe(0);
    const alone = glass().flow('glass', 'bottle').flow('bottle', 'wine').found('A', 'wine', 'present');
    expect(points(alone.segment('glass', { reach: 'site' }), 'demand')).toBe(40);
  });

  it('adds 40 % of the best user behind one missing segment, where that is more than it gives itself', () => {
    const world = glass()
      .flow('glass', 'bottle')
      .flow('bottle', 'wine')
      .flow('bottle', 'beer')
      .found('A', 'wine', 'present');
    expect(points(world, 'demand')).toBe(40);
    expect(points(world.found('A', 'beer', 'present'), 'demand')).toBe(40);
    expect(points(world.found('A', 'bottle', 'planned'), 'demand')).toBe(60);
  });

  it('counts nobody behind a further way to a product', () => {
    const world = glass().flow('glass', 'bottle').flow('bottle', 'wine').found('A', 'wine', 'present');
    expect(points(world.segment('bottle', { makes: 'jar' }), 'demand')).toBe(0);
  });

  it('counts the plants that run a step as one user', () => {
    const world = glass()
      .segment('cut', { scope: 'step' })
      .flow('glass', 'cut')
      .flow('cut', 'window')
      .flow('cut', 'door');
    world.makes('g', 'window', 'A').makes('g', 'door', 'A');
    expect(points(world, 'demand')).toBe(80 + 10);
  });

  it('is cut at 200, and never fed by the segment itself', () => {
    const world = glass();
    for (const user of ['u1', 'u2', 'u3']) world.flow('glass', user).found('A', user, 'present');
    expect(points(world, 'demand')).toBe(200);
    const loop = newWorld().flow('glass', 'bottle').flow('bottle', 'glass', 'service').makes('g', 'glass', 'A');
    expect(points(loop, 'demand')).toBe(0);
  });

  it('says who would buy, in both languages', () => {
    const world = glass().flow('glass', 'bottle').makes('g', 'bottle', 'A').needs('A', 'glass');
    const { reason, evidence } = part(judge(world), 'demand');
    expect(reason.zh).toBe('本县用户：bottle；用户企业按环节计 1 家；登记的需求 1 项。');
    expect(reason.en).toBe('Users in the county: bottle; 1 user firm, counted by segment; 1 need on record.');
    expect(evidence).toContainEqual({ type: 'record', kind: 'demands', key: 'need-0' });
    expect(part(judge(glass()), 'demand').reason.zh).toBe('本县未见用户。');
  });
});

describe('routes', () => {
  const chain = () => glass().flow('sand', 'glass').flow('glass', 'bottle');

  it('count 25 for each that this alone completes, 10 for each that needs one more', () => {
    expect(points(chain().found('A', 'sand', 'planned').found('A', 'bottle', 'partial'), 'routes')).toBe(25);
    expect(points(chain().found('A', 'sand', 'planned'), 'routes')).toBe(10);
    const noInput = glass().segment('sand', { reach: 'national' }).flow('sand', 'glass').flow('glass', 'bottle');
    expect(points(noInput, 'routes')).toBe(0);
  });

  it('stay open for a segment that stands, or that cannot', () => {
    const standing = chain().found('A', 'sand', 'present').found('A', 'bottle', 'present').makes('g', 'glass', 'A');
    expect(points(standing, 'routes')).toBe(0);
    const blocked = chain()
      .found('A', 'sand', 'present')
      .found('A', 'bottle', 'present')
      .flow('salt', 'glass')
      .found('A', 'salt', 'none');
    expect(points(blocked, 'routes')).toBe(0);
  });

  it('join a raw material and a product once, whatever lies between', () => {
    const world = glass().flow('sand', 'left').flow('sand', 'right');
    world.flow('left', 'glass', 'main-input', ['x']).flow('right', 'glass', 'main-input', ['x']);
    for (const segment of ['sand', 'left', 'right']) world.found('A', segment, 'present');
    expect(points(world, 'routes')).toBe(25);
  });

  it('leave out redundant ways and blocked segments, but not one that waits for this very segment', () => {
    const world = () => chain().found('A', 'sand', 'present');
    expect(points(world().segment('bottle', { makes: 'jar' }), 'routes')).toBe(0);
    expect(points(world().flow('cork', 'bottle').found('A', 'cork', 'none'), 'routes')).toBe(0);
    expect(points(world().found('A', 'bottle', 'none'), 'routes')).toBe(10);
  });

  it('are cut at 100', () => {
    const world = glass();
    for (const raw of ['r1', 'r2', 'r3', 'r4', 'r5']) world.flow(raw, 'glass').found('A', raw, 'present');
    expect(points(world, 'routes')).toBe(100);
  });

  it('end on cycles', () => {
    const world = chain().flow('bottle', 'cullet', 'by-product').flow('cullet', 'glass', 'main-input', ['x']);
    world.found('A', 'sand', 'present').found('A', 'bottle', 'present').found('A', 'cullet', 'present');
    expect(points(world, 'routes')).toBeGreaterThanOrEqual(0);
  });
});

describe('related', () => {
  it('counts 20 times the standing of each neighbour, a group once, energy left out', () => {
    const world = glass()
      .flow('soda', 'glass', 'main-input', ['alkali'])
      .flow('potash', 'glass', 'main-input', ['alkali'])
      .flow('packs', 'glass', 'service')
      .flow('steam', 'glass', 'energy')
      .flow('glass', 'bottle');
    for (const segment of ['soda', 'potash', 'packs', 'steam']) world.found('A', segment, 'present');
    expect(points(world.found('A', 'bottle', 'planned'), 'related')).toBe(20 + 20 + 12);
  });
});

describe('candidates', () => {
  it('count 0, 50, 80, 110, 130, 150 for firms outside the prefecture', () => {
    const world = glass();
    const seen = [points(world, 'candidates')];
    for (const group of ['1', '2', '3', '4', '5', '6'])
      seen.push(points(world.makes(group, 'glass', 'F'), 'candidates'));
    expect(seen).toEqual([0, 50, 80, 110, 130, 150, 150]);
  });

  it('leave out institutions, plans, and groups that make it in this city, wherever else they do', () => {
    const world = glass()
      .makes('lab', 'glass', 'F', { institution: true })
      .makes('plan', 'glass', 'F', { status: 'planned' })
      .makes('home', 'glass', 'B')
      .makes('lost', 'glass', null);
    expect(judge(world).candidates).toBe(0);
    expect(judge(world.makes('home', 'glass', 'F')).candidates).toBe(0);
    expect(judge(world.makes('other', 'glass', 'F')).candidates).toBe(1);
  });

  it('say that none is known instead of hiding the gap', () => {
    expect(part(judge(glass()), 'candidates').reason.zh).toBe('外地尚未登记能做的企业，目标企业待找。');
  });
});

describe('certainty', () => {
  it.each([
    ['field', 100],
    ['document', 100],
    ['desk', 70],
  ] as const)('of an absence by a %s search of this place is %i', (method, expected) => {
    expect(points(glass().found('A', 'glass', 'none', { method }), 'certain')).toBe(expected);
  });

  it('is less for an absence taken over, least for what stands or is planned, nothing for an unknown', () => {
    expect(points(newWorld().segment('glass').found('C', 'glass', 'none'), 'certain')).toBe(70);
    expect(points(newWorld().segment('glass').makes('g', 'glass', 'A'), 'certain')).toBe(40);
    expect(points(newWorld().segment('glass').found('A', 'glass', 'planned'), 'certain')).toBe(40);
    expect(points(newWorld().segment('glass'), 'certain')).toBe(0);
  });
});

describe('conditions', () => {
  const rich = () =>
    glass()
      .segment('glass', { stage: 'downstream', reach: 'national' })
      .needs('A', 'glass')
      .makes('1', 'glass', 'F')
      .makes('2', 'glass', 'F');

  it.each(['policy', 'oversupply', 'early-technology'] as const)('of %s cost 100 each and cap at medium', (kind) => {
    const free = judge(rich());
    const held = judge(rich().condition('c', kind, { segments: ['glass'] }), {
      thresholds: { high: 300, medium: 200 },
    });
    expect(held.score).toBe(free.score - 100);
    expect(held).toMatchObject({ viability: 'conditional', level: 'medium' });
  });

  it.each(['time-window', 'water'] as const)('of %s are shown, not deducted', (kind) => {
    const gap = judge(rich().condition('c', kind, { regions: ['C'] }));
    expect(gap).toMatchObject({ viability: 'viable', score: judge(rich()).score });
    expect(part(gap, 'condition')).toMatchObject({ points: 0, atMost: null });
  });

  it('hold in their window, judged at the as-of that is asked', () => {
    const world = rich().condition('c', 'policy', { from: '2024', to: '2025-06' });
    expect(judge(world).viability).toBe('viable');
    expect(judge(world, { asOf: '2025' }).viability).toBe('conditional');
    expect(judge(world, { asOf: '2023-12' }).viability).toBe('viable');
  });

  it('hold for places below the one they name, and for no others', () => {
    expect(judge(rich().condition('c', 'policy', { regions: ['C'] })).viability).toBe('conditional');
    expect(judge(rich().condition('c', 'policy', { regions: ['B'] })).viability).toBe('viable');
  });

  it('never take a score below 0: the clamp is a contribution', () => {
    const world = glass();
    for (const id of ['a', 'b', 'c', 'd', 'e']) world.condition(id, 'policy');
    const gap = judge(world);
    expect(gap.score).toBe(0);
    expect(part(gap, 'floor').points).toBe(500 - 250);
  });
});

describe('options', () => {
  it('scale a contribution by its weight, and are recorded in the answer', () => {
    const world = glass().flow('glass', 'bottle').found('A', 'bottle', 'present');
    const gap = judge(world, { weights: { demand: 100 } });
    expect(part(gap, 'demand')).toMatchObject({ points: 50, atMost: 100 });
  });

  it('move the thresholds of the levels', () => {
    const wanted = () => glass().needs('A', 'glass');
    const { score } = judge(wanted());
    expect(judge(wanted(), { thresholds: { high: score, medium: 0 } }).level).toBe('high');
    expect(judge(wanted(), { thresholds: { high: score + 1, medium: score } }).level).toBe('medium');
    expect(judge(wanted(), { thresholds: { high: score + 2, medium: score + 1 } }).level).toBe('low');
  });
});

describe('what is made of nothing that is known', () => {
  const said = (world: World) => {
    const gap = judge(world);
    const { reason } = part(gap, 'inputs');
    const { verdict } = gap;
    return { zh: [reason.zh, verdict.zh], en: [reason.en, verdict.en] };
  };

  it('has no main input on record, which does not say that it needs none', () => {
    const { zh, en } = said(glass());
    for (const text of zh) expect(text).toContain('未记录主料');
    for (const text of en) expect(text.toLowerCase()).toContain('no main input is on record');
    expect([...zh, ...en].join()).not.toMatch(/不需|needed/);
    expect(points(glass(), 'inputs')).toBe(125);
  });

  it('needs none where it draws on a resource', () => {
    const world = newWorld().segment('glass', { siting: 'resource-bound' });
    const { zh, en } = said(world.found('A', 'glass', 'none', { resource: 'proven' }));
    for (const text of zh) expect(text).toContain('取自资源，不需链内主料');
    for (const text of en) expect(text.toLowerCase()).toContain('it draws on a resource');
  });

  it('is not what needs only what it brings itself: that counts in full', () => {
    const world = glass().segment('melt', { scope: 'step' }).flow('melt', 'glass').flow('glass', 'melt');
    const { points: counted, reason } = part(judge(world), 'inputs');
    expect({ counted, zh: reason.zh }).toEqual({ counted: 250, zh: '主料由厂内自有，平均可得 100%。' });
  });
});
