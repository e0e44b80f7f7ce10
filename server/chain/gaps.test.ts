import { describe, expect, it } from 'vitest';
import { DEFAULTS, explainGap, findGaps } from './gaps.ts';
import { newWorld, type World } from './testWorld.ts';

/** Salt Lake's soda: brine is pumped here, glass and bottles are missing, wine is made. */
const saltLake = (): World =>
  newWorld()
    .segment('brine', { nameZh: '卤水', nameEn: 'Brine', stage: 'upstream' })
    .segment('soda', { nameZh: '纯碱', nameEn: 'Soda ash' })
    .segment('glass', { nameZh: '玻璃', nameEn: 'Glass' })
    .segment('bottle', { nameZh: '玻璃瓶', nameEn: 'Bottles', stage: 'downstream', reach: 'region' })
    .segment('wine', { nameZh: '酿酒', nameEn: 'Winery', stage: 'downstream', reach: 'national' })
    .segment('packs', { nameZh: '包装', nameEn: 'Packaging', stage: 'supporting', reach: 'national' })
    .flow('brine', 'soda')
    .flow('soda', 'glass')
    .flow('glass', 'bottle')
    .flow('packs', 'bottle', 'service')
    .flow('bottle', 'wine', 'auxiliary')
    .found('A', 'brine', 'present')
    .makes('sodium', 'soda', 'A')
    .found('A', 'glass', 'none')
    .found('A', 'bottle', 'none', { method: 'desk' })
    .found('A', 'wine', 'present');

describe('the list of gaps', () => {
  it('ranks by score, and answers one gap with the rank that it has in the list', () => {
    const snapshot = saltLake().snapshot();
    const { gaps } = findGaps(snapshot, 'A', 'salt');
    expect(gaps.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const scores = gaps.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    for (const gap of gaps)
      expect(explainGap(snapshot, 'A', gap.segment)).toMatchObject({ rank: gap.rank, score: gap.score });
  });

  it('says of each gap what an official would hear', () => {
    const snapshot = saltLake().snapshot();
    const bottle = explainGap(snapshot, 'A', 'bottle')!;
    expect(bottle.verdict.zh).toBe('可落地，配套未齐。玻璃可随后建；本县有酿酒要用，故为补链；1 项配套须补或外购。');
    expect(bottle.verdict.en).toBe(
      'Viable, support incomplete. Glass could be built next; Winery in the county would use it, hence fill; 1 supporting need must be filled or bought in.',
    );
    expect(bottle.coverage.verdict.zh).toBe('缺失：案头检索未见生产企业，须当地核实。');
    const soda = explainGap(snapshot, 'A', 'soda')!;
    expect(soda.verdict.zh).toBe('可落地。主料可由本县卤水供给；本县已有但偏弱，故为强链。');
    expect(soda.coverage.verdict.zh).toBe('偏弱：只有 1 家在产，列为缺口。');
  });

  it('calls places as their people do', () => {
    const world = saltLake().found('B', 'glass', 'none').found('C', 'glass', 'none');
    expect(explainGap(world.snapshot(), 'B', 'glass')!.verdict.zh).toContain('本旗');
    expect(explainGap(world.snapshot(), 'C', 'glass')!.verdict.zh).toContain('本市');
    expect(explainGap(world.snapshot(), 'B', 'glass')!.verdict.en).toContain('the banner');
  });

  it('calls support complete only where all of it runs already', () => {
    const world = newWorld().flow('gas', 'glass', 'energy').found('A', 'glass', 'none').found('A', 'gas', 'planned');
    const verdict = (): string => explainGap(world.snapshot(), 'A', 'glass')!.verdict.zh;
    expect(verdict()).toContain('可落地，配套已有或拟建。');
    expect(explainGap(world.snapshot(), 'A', 'glass')!.verdict.en).toContain('support there or planned.');
    world.makes('gasworks', 'gas', 'A');
    expect(verdict()).toContain('可落地，配套已齐。');
  });

  it('adds up to the score, contribution by contribution, and names the revision', () => {
    for (const gap of findGaps(saltLake().snapshot(), 'A', 'salt').gaps) {
      expect(gap.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(gap.score);
      expect(gap.revision).toBe(7);
    }
  });

  it('gives a reason in both languages, with its evidence, for every contribution', () => {
    const { gaps, unknown } = findGaps(saltLake().snapshot(), 'A', 'salt');
    for (const { reason } of [...gaps, ...unknown].flatMap(({ contributions }) => contributions)) {
      expect(reason.zh).toMatch(/[。]$/u);
      expect(reason.en).toMatch(/^[A-Z0-9].*\.$/u);
    }
    const inputs = gaps.find(({ segment }) => segment === 'bottle')!.contributions[0]!;
    expect(inputs.evidence).toContainEqual({ type: 'record', kind: 'flows', key: 'glass|bottle|main-input' });
    expect(inputs.evidence).toContainEqual({ type: 'record', kind: 'surveys', key: 'A|glass' });
  });

  it('records the options as they were used', () => {
    const { options } = findGaps(saltLake().snapshot(), 'A', 'salt', { thresholds: { high: 600 } });
    expect(options).toEqual({ ...DEFAULTS, asOf: '2026-02', thresholds: { high: 600, medium: 400 } });
  });

  it('says that there is no gap by null', () => {
    expect(explainGap(saltLake().snapshot(), 'A', 'wine')).toBeNull();
  });

  it('is not found for a region or an industry that does not exist', () => {
    const snapshot = saltLake().snapshot();
    const notFound = expect.objectContaining({ code: 'NOT_FOUND' });
    expect(() => findGaps(snapshot, 'nowhere', 'salt')).toThrow(notFound);
    expect(() => findGaps(snapshot, 'A', 'nothing')).toThrow(notFound);
  });

  it('breaks ties by inputs, then demand, then id', () => {
    const world = newWorld();
    for (const id of ['b', 'a', 'c']) world.segment(id).found('A', id, 'none');
    expect(findGaps(world.snapshot(), 'A', 'salt').gaps.map(({ segment }) => segment)).toEqual(['a', 'b', 'c']);
  });
});

describe('survey first', () => {
  it('begins with what decides most verdicts', () => {
    const world = newWorld()
      .flow('co2', 'bicarbonate')
      .flow('co2', 'dry-ice')
      .flow('salt', 'chlorine')
      .found('A', 'bicarbonate', 'none')
      .found('A', 'dry-ice', 'none')
      .found('A', 'chlorine', 'none')
      .segment('attractive', { stage: 'downstream', reach: 'national' })
      .makes('1', 'attractive', 'F');
    const { unknown, surveys, gaps } = findGaps(world.snapshot(), 'A', 'salt');
    expect(unknown.map(({ segment }) => segment)).toEqual(['co2', 'salt', 'attractive']);
    expect(gaps.every(({ viability }) => viability === 'undecided')).toBe(true);
    expect(surveys.map(({ decides }) => decides)).toEqual([
      ['co2', 'bicarbonate', 'dry-ice'],
      ['salt', 'chlorine'],
      ['attractive'],
    ]);
    expect(surveys.map(({ reason }) => reason.zh)).toEqual([
      'co2在本县未摸底，查清可定 3 项结论：除其自身外，还有bicarbonate、dry-ice。',
      'salt在本县未摸底，查清可定 2 项结论：除其自身外，还有chlorine。',
      'attractive在本县未摸底，查清只定其自身一项结论。',
    ]);
  });

  it('evaluates an unknown segment like a gap, without a rank', () => {
    const gap = explainGap(newWorld().segment('soda').needs('A', 'soda').snapshot(), 'A', 'soda')!;
    expect(gap).toMatchObject({ rank: null, score: 300, coverage: { state: 'unknown' } });
  });

  it('does not take a deposit for granted where nobody looked', () => {
    const gap = explainGap(newWorld().segment('trona', { siting: 'resource-bound' }).snapshot(), 'A', 'trona')!;
    expect(gap.viability).toBe('undecided');
    expect(gap.verdict.zh).toContain('尚未查明');
  });
});

describe('large and knotted chains', () => {
  it('end on a hub with a thousand edges, on full knots and on loops', () => {
    const world = newWorld().segment('hub').found('A', 'hub', 'none').flow('hub', 'hub');
    for (let each = 0; each < 1000; each += 1) world.flow('hub', `user${each}`).flow(`raw${each}`, 'hub');
    for (let one = 0; one < 30; one += 1) {
      for (let other = 0; other < 30; other += 1) {
        world.segment(`knot${one}`, { scope: one % 2 === 0 ? 'step' : 'business' });
        world.flow(`knot${other}`, `knot${one}`, 'main-input', [`l${other % 3}`]);
      }
    }
    const { gaps, unknown, none } = findGaps(world.snapshot(), 'A', 'salt');
    expect(gaps.length + unknown.length + none.length).toBe(1 + 2000 + 30);
    expect(gaps[0]!.requirements).toHaveLength(1000);
  });

  it('end on a chain of fifty thousand steps', () => {
    const world = newWorld()
      .segment('raw')
      .segment('product')
      .found('A', 'product', 'none')
      .found('A', 'raw', 'present');
    const length = 50_000;
    for (let step = 0; step < length; step += 1) {
      world.segment(`step${step}`, { scope: 'step' });
      world.flow(step === 0 ? 'raw' : `step${step - 1}`, `step${step}`);
    }
    world.flow(`step${length - 1}`, 'product');
    const gap = explainGap(world.snapshot(), 'A', 'product')!;
    expect(gap).toMatchObject({ viability: 'viable', kind: 'extend' });
    expect(gap.requirements).toMatchObject([{ met: true, options: [{ segment: 'raw', availability: 1000 }] }]);
  });
});
