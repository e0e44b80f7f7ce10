import { describe, expect, it } from 'vitest';
import { explainGap } from './gaps.ts';
import type { Gap } from './gap.ts';
import { newWorld, type World } from './testWorld.ts';

/** Glass is what is judged, in the county A. */
const glass = (): World => newWorld().segment('glass').found('A', 'glass', 'none');
const judge = (world: World, region = 'A', segment = 'glass'): Gap => explainGap(world.snapshot(), region, segment)!;
const availabilities = (gap: Gap) =>
  gap.requirements.map(({ options }) => options.map(({ segment, availability }) => [segment, availability]));
const pointsOf = (gap: Gap, name: string) => gap.contributions.find((one) => one.name === name)?.points;

describe('availability', () => {
  it.each([
    ['present', 1000],
    ['partial', 800],
    ['planned', 600],
    ['none', 0],
    ['unknown', 300],
  ] as const)('of an input found %s is %i per mille', (finding, availability) => {
    const gap = judge(glass().flow('soda', 'glass').found('A', 'soda', finding));
    expect(availabilities(gap)).toEqual([[['soda', availability]]]);
  });

  it('is 400 for what travels nationwide, whether it is absent or not surveyed', () => {
    const world = glass().segment('soda', { reach: 'national' }).flow('soda', 'glass');
    expect(availabilities(judge(world))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(world.found('A', 'soda', 'none')))).toEqual([[['soda', 400]]]);
  });

  it('is 400 for a regional good that a neighbouring place has', () => {
    const world = () => glass().segment('soda', { reach: 'region' }).flow('soda', 'glass').found('A', 'soda', 'none');
    expect(availabilities(judge(world()))).toEqual([[['soda', 0]]]);
    expect(availabilities(judge(world().makes('g', 'soda', 'B')))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(world().makes('g', 'soda', 'N1')))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(world().found('N', 'soda', 'present')))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(world().found('C', 'soda', 'partial')))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(world().makes('g', 'soda', 'N1', { status: 'planned' })))).toEqual([[['soda', 0]]]);
    expect(availabilities(judge(world().makes('g', 'soda', 'F')))).toEqual([[['soda', 0]]]);
  });

  it('takes the finding of a province across the border, but not its producers anywhere', () => {
    const world = () => glass().segment('soda', { reach: 'region' }).flow('soda', 'glass').found('A', 'soda', 'none');
    expect(availabilities(judge(world().found('Q', 'soda', 'present')))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(world().found('P', 'soda', 'present')))).toEqual([[['soda', 0]]]);
  });

  it('never buys in what stays on its site', () => {
    const world = glass().segment('steam', { reach: 'site' }).flow('steam', 'glass').found('A', 'steam', 'none');
    expect(availabilities(judge(world.makes('g', 'steam', 'B')))).toEqual([[['steam', 0]]]);
  });

  it('is 400 for what could be built next, one level deep, and never on a deposit', () => {
    const chain = (siting: 'open' | 'resource-bound' = 'open') =>
      glass()
        .segment('soda', { siting })
        .flow('ore', 'brine')
        .flow('brine', 'soda')
        .flow('soda', 'glass')
        .found('A', 'soda', 'none');
    expect(availabilities(judge(chain().found('A', 'brine', 'planned')))).toEqual([[['soda', 400]]]);
    expect(availabilities(judge(chain('resource-bound').found('A', 'brine', 'planned')))).toEqual([[['soda', 0]]]);
    const twoLevels = chain().found('A', 'brine', 'none').found('A', 'ore', 'present');
    expect(availabilities(judge(twoLevels))).toEqual([[['soda', 0]]]);
  });

  it('gives a by-product only with its process, standing or planned here', () => {
    const world = () => glass().segment('gas', { reach: 'national' }).flow('gas', 'glass', 'by-product');
    expect(availabilities(judge(world().found('A', 'gas', 'none')))).toEqual([[['gas', 0]]]);
    expect(availabilities(judge(world()))).toEqual([[['gas', 300]]]);
    expect(availabilities(judge(world().found('A', 'gas', 'planned')))).toEqual([[['gas', 600]]]);
  });

  it('names its reason, and refers to what says so', () => {
    const gap = judge(
      glass()
        .segment('soda', { reach: 'region' })
        .flow('soda', 'glass')
        .found('N', 'soda', 'present')
        .found('A', 'soda', 'none'),
    );
    const [option] = gap.requirements[0]!.options;
    expect(option!.reason.zh).toBe('缺失，邻水市可供');
    expect(option!.reason.en).toBe('Absent; Linshui can supply it');
    expect(option!.evidence).toContainEqual({ type: 'record', kind: 'flows', key: 'soda|glass|main-input' });
    expect(option!.evidence).toContainEqual({ type: 'record', kind: 'surveys', key: 'N|soda' });
    expect(option!.evidence).toContainEqual({ type: 'record', kind: 'surveys', key: 'A|soda' });
  });
});

describe('requirements', () => {
  it('are an AND of groups, each with its best member', () => {
    const world = glass()
      .flow('soda', 'glass', 'main-input', ['alkali'])
      .flow('potash', 'glass', 'main-input', ['alkali'])
      .flow('sand', 'glass')
      .found('A', 'soda', 'none')
      .found('A', 'potash', 'present')
      .found('A', 'sand', 'partial');
    const gap = judge(world);
    expect(gap.viability).toBe('viable');
    expect(gap.requirements.map(({ label, met, blocking, required }) => ({ label, met, blocking, required }))).toEqual([
      { label: '', met: true, blocking: false, required: true },
      { label: 'alkali', met: true, blocking: false, required: true },
    ]);
    expect(pointsOf(gap, 'inputs')).toBe(225);
  });

  it('put a flow with two labels into both groups', () => {
    const world = glass()
      .flow('ferment', 'glass', 'main-input', ['a', 'b'])
      .flow('x', 'glass', 'main-input', ['a'])
      .flow('y', 'glass', 'main-input', ['b'])
      .found('A', 'ferment', 'present')
      .found('A', 'x', 'none')
      .found('A', 'y', 'none');
    expect(judge(world).viability).toBe('viable');
    expect(judge(world.found('A', 'ferment', 'none')).requirements.filter(({ blocking }) => blocking)).toHaveLength(2);
  });

  it('block where one group cannot be had, and rank after all that can stand', () => {
    const world = glass()
      .flow('soda', 'glass')
      .found('A', 'soda', 'none')
      .segment('other')
      .found('A', 'other', 'none')
      .condition('bad', 'policy', { segments: ['other'] });
    const gap = judge(world);
    expect(gap).toMatchObject({ viability: 'blocked', level: 'low', rank: 3 });
    expect(gap.verdict.zh).toContain('不可落地。缺soda，且不可外运');
    expect(judge(world, 'A', 'other')).toMatchObject({ viability: 'conditional', rank: 2 });
  });

  it('are undecided where only unknowns could meet a group', () => {
    const gap = judge(glass().flow('soda', 'glass'));
    expect(gap.viability).toBe('undecided');
    expect(gap.verdict.zh).toContain('soda未摸底，摸清后才能定');
  });

  it('show what supports beside what is required, and never block for it', () => {
    const world = glass().flow('packs', 'glass', 'service').found('A', 'packs', 'none');
    const gap = judge(world);
    expect(gap.viability).toBe('viable');
    expect(gap.requirements).toMatchObject([{ required: false, met: false, blocking: false }]);
    expect(pointsOf(gap, 'support')).toBe(0);
    expect(pointsOf(gap, 'inputs')).toBe(125);
  });

  it('ask nothing of a loop into itself', () => {
    expect(judge(glass().flow('glass', 'glass')).requirements).toEqual([]);
  });
});

describe('a step', () => {
  const throughStep = () =>
    glass().segment('melt', { scope: 'step' }).flow('melt', 'glass').flow('soda', 'melt').flow('sand', 'melt');

  it('gives its groups to its target', () => {
    const world = throughStep().found('A', 'soda', 'present').found('A', 'sand', 'none');
    expect(availabilities(judge(world))).toEqual([[['sand', 0]], [['soda', 1000]]]);
    expect(judge(world).viability).toBe('blocked');
    expect(judge(world.found('A', 'sand', 'planned')).viability).toBe('viable');
  });

  it('counts its groups as one part, on average', () => {
    const world = throughStep()
      .found('A', 'soda', 'present')
      .found('A', 'sand', 'planned')
      .flow('coal', 'glass')
      .found('A', 'coal', 'present');
    expect(pointsOf(judge(world), 'inputs')).toBe(Math.floor((250 * 900) / 1000));
  });

  it('passes through steps before it, and through loops of steps', () => {
    const world = throughStep()
      .segment('mix', { scope: 'step' })
      .flow('mix', 'melt')
      .flow('melt', 'mix')
      .flow('lime', 'mix')
      .found('A', 'soda', 'present')
      .found('A', 'sand', 'present')
      .found('A', 'lime', 'none');
    const gap = judge(world);
    expect(availabilities(gap).flat().sort()).toEqual([
      ['lime', 0],
      ['sand', 1000],
      ['soda', 1000],
    ]);
    expect(gap.viability).toBe('blocked');
  });

  it('is one option among substitutes, to be had as far as what it needs', () => {
    const world = glass()
      .segment('melt', { scope: 'step' })
      .flow('soda', 'melt')
      .flow('melt', 'glass', 'main-input', ['way'])
      .flow('cullet', 'glass', 'main-input', ['way'])
      .found('A', 'cullet', 'none')
      .found('A', 'soda', 'partial');
    expect(availabilities(judge(world))).toEqual([
      [
        ['cullet', 0],
        ['melt', 800],
      ],
    ]);
    const missing = judge(world.found('A', 'soda', 'none'));
    expect(availabilities(missing)).toEqual([
      [
        ['cullet', 0],
        ['melt', 0],
      ],
    ]);
    expect(missing.viability).toBe('blocked');
  });

  it('gives its by-product where a plant that runs it stands', () => {
    const world = newWorld()
      .segment('ferment', { scope: 'step' })
      .flow('ferment', 'lysine')
      .flow('ferment', 'mycelium', 'by-product')
      .found('A', 'mycelium', 'none');
    expect(judge(world, 'A', 'mycelium').viability).toBe('undecided');
    expect(judge(world.makes('g', 'lysine', 'A'), 'A', 'mycelium').viability).toBe('viable');
    const nowhere = newWorld().segment('ferment', { scope: 'step' }).flow('ferment', 'mycelium', 'by-product');
    nowhere.found('A', 'ferment', 'none').found('A', 'mycelium', 'none');
    expect(judge(nowhere, 'A', 'mycelium').viability).toBe('blocked');
  });
});

describe('the kind', () => {
  const world = () => glass().flow('soda', 'glass').flow('glass', 'bottle');

  it('is 补链 where a user stands or is planned here', () => {
    expect(judge(world().found('A', 'bottle', 'planned')).kind).toBe('fill');
    expect(judge(glass().flow('glass', 'farm', 'service').found('A', 'farm', 'present')).kind).toBe('fill');
  });

  it('is 延链 where inputs are here and no user is', () => {
    expect(judge(world().found('A', 'soda', 'planned')).kind).toBe('extend');
  });

  it('is 建链 where neither is', () => {
    expect(judge(world()).kind).toBe('build');
    expect(judge(glass()).kind).toBe('build');
  });

  it('is 强链 for what is thin', () => {
    expect(judge(world().makes('g', 'glass', 'A').found('A', 'bottle', 'present')).kind).toBe('strengthen');
  });

  it('takes the plants that run a step for users', () => {
    const chain = glass().segment('cut', { scope: 'step' }).flow('glass', 'cut').flow('cut', 'window');
    expect(judge(chain).kind).toBe('build');
    expect(judge(chain.found('A', 'window', 'present')).kind).toBe('fill');
  });
});
