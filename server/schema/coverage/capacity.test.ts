import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms()
    .claim('produces', ['institute', 'ash'], { status: 'active', capacity: '2', unit: '万吨/年' }, { asOf: '2022' })
    .enterprise('second', '第二碱业', { region: '150523' })
    .claim('produces', ['second', 'ash'], { status: 'active', capacity: '1', unit: '万吨/年' })
    .claim('flows', ['ash', 'glass', 'main-input'], { coefficient: '0.2', coefficient_unit: 't/t' })
    .claim('produces', ['fuyao', 'glass'], { capacity: '100', unit: 'm2/a' }, { asOf: '2019' })
    .claim('demands', ['bottles'], { region: '150523', segment: 'ash', quantity: '7.8', unit: '万吨/年', from: '2024' })
    .claim('demands', ['wells'], { region: '150523', segment: 'trona', quantity: '730', unit: '口井', to: '2028' })
    .claim('projects', ['idea'], { name_zh: '泡花碱设想', segments: ['silicate'], region: '150523', stage: '谋划' });
  world = await openWorld(draft);
});
afterAll(() => world.close());

describe('capacity against need', () => {
  it('is told with who is known, and makes a segment weak whose plants do not make what is needed', async () => {
    const { data, errors } = await world.ask(`{
      coverage(region: "150500", segment: "ash") {
        state verdictZh verdictEn
        capacity { total unit planned knownProducers unknownProducers largestShare }
        localDemand { total unit needs { basis user { slug } amount unit counted reasonZh reasonEn evidence { field value source { key } } } }
      }
    }`);
    expect(errors).toEqual([]);
    const { coverage } = data as { coverage: { localDemand: { needs: Record<string, unknown>[] } } };
    expect(coverage).toMatchObject({
      state: 'WEAK',
      verdictZh: expect.stringContaining('产能共 3 万吨/年，少于已知的本地需求 7.8 万吨/年'),
      verdictEn: expect.stringContaining('30,000 t/year is below the known local need of 78,000 t/year'),
      capacity: {
        total: '30000',
        unit: 't/a',
        planned: '0',
        knownProducers: 2,
        unknownProducers: 0,
        largestShare: 666,
      },
      localDemand: { total: '78000', unit: 't/a' },
    });
    const [alumina, bottles, glass] = coverage.localDemand.needs;
    expect(alumina).toMatchObject({ basis: 'RECORD', amount: null, counted: false });
    expect(bottles).toMatchObject({ basis: 'RECORD', user: null, amount: '78000', unit: 't/a', counted: true });
    expect(bottles?.evidence).toContainEqual({ field: 'quantity', value: '7.8', source: { key: 'gov' } });
    expect(glass).toMatchObject({ basis: 'FLOW', user: { slug: 'glass' }, amount: null, counted: false });
  });

  it('is null where nothing is on record', async () => {
    const { data } = await world.ask(
      '{ coverage(region: "150525", segment: "silicate") { capacity { total } localDemand { total } } }',
    );
    expect(data).toEqual({ coverage: { capacity: null, localDemand: null } });
  });
});

describe('the stages of projects that count as planned', () => {
  const ASK = `query S($options: GapOptions) {
    coverage(region: "150523", segment: "silicate", options: $options) { state }
    matrix(industry: "soda", regions: ["150523"], options: $options) { segment { slug } state }
    gap(region: "150523", segment: "silicate", options: $options) { coverage { state } options { plannedStages } }
    gaps(regions: ["150523"], industry: "soda", options: $options, first: 100) {
      options { plannedStages }
      edges { node { segment { slug } coverage { state } } }
    }
  }`;
  const states = async (options: unknown) => {
    const { data, errors } = await world.ask(ASK, { options });
    expect(errors).toEqual([]);
    const { coverage, matrix, gap, gaps } = data as {
      coverage: { state: string };
      matrix: { segment: { slug: string }; state: string }[];
      gap: { coverage: { state: string }; options: { plannedStages: string[] } };
      gaps: { edges: { node: { segment: { slug: string }; coverage: { state: string } } }[] };
    };
    return [
      coverage.state,
      matrix.find(({ segment }) => segment.slug === 'silicate')?.state,
      gap.coverage.state,
      gaps.edges.find(({ node }) => node.segment.slug === 'silicate')?.node.coverage.state,
      gap.options.plannedStages.join(),
    ];
  };

  it('are an argument that reaches every coverage, and is recorded', async () => {
    expect(await states(null)).toEqual([...Array(4).fill('ABSENT'), '签约,开工,建设']);
    expect(await states({ plannedStages: ['谋划'] })).toEqual([...Array(4).fill('PLANNED'), '谋划']);
  });
});

describe('how money counts', () => {
  const ask = async (scale: unknown) =>
    world.ask(
      `query S($scale: GapScale) { gap(region: "150500", segment: "ash", options: { scale: $scale }) {
        contributions { name points atMost reasonZh }
        options { scale { steps valueAdded investmentYears usersShare marketShare } weights { name points } }
      } }`,
      { scale },
    );

  it('is an argument, with defaults that the answer records', async () => {
    const { data, errors } = await ask({ usersShare: 500, steps: ['1000', '2000'] });
    expect(errors).toEqual([]);
    const { gap } = data as { gap: { contributions: { name: string }[]; options: { weights: { name: string }[] } } };
    expect(gap.options).toMatchObject({
      scale: {
        steps: ['1000', '2000'],
        valueAdded: [1500, 2000],
        investmentYears: 10,
        usersShare: 500,
        marketShare: 10,
      },
    });
    expect(gap.options.weights).toContainEqual({ name: 'scale', points: 50 });
    expect(gap.contributions).toContainEqual({
      name: 'scale',
      points: 0,
      atMost: 50,
      reasonZh: expect.stringContaining('金额未知，不计分，不等于没有'),
    });
  });

  it.each([
    [{ steps: ['2', '1'] }, /steps must be/],
    [{ steps: ['0.5'] }, /whole yuan/],
    [{ valueAdded: Array(21).fill(1) }, /valueAdded must be/],
    [{ investmentYears: 0 }, /investmentYears 0 is out of range: 1 to 100/],
    [{ usersShare: 1001 }, /usersShare 1001 is out of range/],
    [{ marketShare: -1 }, /marketShare -1 is out of range/],
  ])('is refused where it cannot be: %j', async (scale, message) => {
    expect((await ask(scale)).errors).toEqual([{ code: 'INVALID', message: expect.stringMatching(message) }]);
  });
});
