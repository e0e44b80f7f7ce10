import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../../store/contract/draft.ts';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

/** 通辽 lacks silicate and flour: two cities of 山东 could send somebody, one firm is abroad, one sits somewhere in 江苏. */
const world = () =>
  firms()
    .segment('flour', 'soda', '石英砂粉', 'upstream')
    .claim('surveys', ['150500', 'flour'], { finding: 'none', method: 'field' })
    .enterprise('linyi', '沂蒙玻璃厂', { region: '371300' })
    .enterprise('district', '潍坊寒亭粉体厂', { region: '370703' })
    .enterprise('jiangsu', '江苏某硅酸钠厂', { region: '320000' })
    .produces('haihua', 'silicate', 'active')
    .produces('haihua', 'flour', 'active')
    .produces('linyi', 'silicate', 'active')
    .produces('district', 'flour', 'active')
    .produces('jiangsu', 'silicate', 'active')
    .produces('solvay', 'silicate', 'active')
    .claim('relations', ['150500', 'haihua', 'visit'], { on: '2025-03' }, { source: 'press' });

let asked: AskedWorld;
beforeAll(async () => {
  asked = await openWorld(world());
});
afterAll(() => asked.close());

interface Place {
  region: { code: string };
  lat: number | null;
  gapCount: number;
  firms: { enterprise: { slug: string }; hasIntroduction: boolean; fills: { gap: Named; candidate: Ranked }[] }[];
}
interface Named {
  segment: { slug: string };
}
interface Ranked {
  rank: number;
  score: number;
}
interface Found {
  gaps: { gap: Named; takenIn: number; candidates: { totalCount: number } }[];
  gapCount: number;
  passedOver: object[];
  places: Place[];
  abroad: { enterprise: { slug: string } }[];
  firmCount: number;
}
const FIELDS = `gaps { gap { segment { slug } rank } takenIn candidates { totalCount } } gapCount
  passedOver { viability count } firmCount abroad { enterprise { slug } }
  places { region { code } lat gapCount firms { enterprise { slug } hasIntroduction
    fills { gap { segment { slug } } candidate { rank score } } } }`;
const byPlace = async (args = 'gaps: 9, perGap: 9', fields = FIELDS): Promise<Found> => {
  const { data, errors } = await asked.ask(
    `{ candidatesByPlace(region: "150500", industry: "soda", ${args}, options: { relatives: NEVER }) { ${fields} } }`,
  );
  expect(errors).toEqual([]);
  return (data as { candidatesByPlace: Found }).candidatesByPlace;
};
const sits = ({ places }: Found) =>
  Object.fromEntries(places.map(({ region, firms: own }) => [region.code, own.map((firm) => firm.enterprise.slug)]));

describe('candidates by place', () => {
  it('stand in the city that they sit in, a firm once with all that it could fill', async () => {
    const found = await byPlace();
    expect(sits(found)).toMatchObject({ '370700': ['haihua', 'district'], '371300': ['linyi'] });
    const [weifang] = found.places;
    expect(weifang).toMatchObject({ region: { code: '370700' }, lat: expect.any(Number) as number });
    expect(weifang!.firms[0]).toMatchObject({ hasIntroduction: true });
    expect(weifang!.firms[0]!.fills.map(({ gap }) => gap.segment.slug)).toEqual(
      expect.arrayContaining(['silicate', 'flour']),
    );
    const scores = weifang!.firms[0]!.fills.map(({ candidate }) => candidate.score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it('name a province where no more is known, and those abroad apart', async () => {
    const found = await byPlace();
    expect(found.places.find(({ region }) => region.code === '320000')).toMatchObject({ lat: null });
    expect(found.abroad).toEqual([{ enterprise: { slug: 'solvay' } }]);
    expect(found.firmCount).toBe(found.places.flatMap((place) => place.firms).length + 1);
  });

  it('are those of the lists of each gap, with the same ranks, and say how many there are', async () => {
    const found = await byPlace('gaps: 9, perGap: 2');
    const silicate = found.gaps.find(({ gap }) => gap.segment.slug === 'silicate')!;
    expect(silicate).toMatchObject({ takenIn: 2, candidates: { totalCount: 4 } });
    const { data } = await asked.ask(
      `{ gap(region: "150500", segment: "silicate") { candidates(first: 2, options: { relatives: NEVER }) {
        edges { node { enterprise { slug } rank score } } } } }`,
    );
    const listed = (data as { gap: { candidates: { edges: { node: object }[] } } }).gap.candidates.edges;
    const here = [...found.places.flatMap((place) => place.firms), ...found.abroad] as Place['firms'];
    const same = here.flatMap(({ enterprise, fills = [] }) =>
      fills.filter(({ gap }) => gap.segment.slug === 'silicate').map(({ candidate }) => ({ enterprise, ...candidate })),
    );
    expect(listed.map(({ node }) => node)).toEqual(expect.arrayContaining(same));
  });

  it('take in the best gaps and say how many were left, and of which viability none was asked for', async () => {
    const all = await byPlace();
    const one = await byPlace('gaps: 1, perGap: 9');
    expect(one.gaps.map(({ gap }) => gap)).toEqual(all.gaps.slice(0, 1).map(({ gap }) => gap));
    expect(one.gapCount).toBe(all.gapCount);
    expect(all.gapCount).toBe(all.gaps.length);
    const none = await byPlace('gaps: 9, perGap: 9, viability: []');
    expect(none).toMatchObject({ gapCount: 0, places: [], firmCount: 0 });
    expect(none.passedOver).not.toEqual([]);
  });

  it('cost one call for ties and one for each gap, however many firms', async () => {
    const query = (gaps: number) => `{ candidatesByPlace(region: "150500", gaps: ${gaps}, perGap: 9) {
      gaps { takenIn } places { firms { enterprise { nameZh } hasIntroduction } } } }`;
    const { calls, data } = await asked.ask(query(9));
    const { gaps } = (data as { candidatesByPlace: Found }).candidatesByPlace;
    expect(gaps.length).toBeGreaterThan(1);
    expect(calls.filter((name) => name === 'ties')).toHaveLength(1);
    expect(calls.filter((name) => name === 'makers')).toHaveLength(gaps.length);
    const rest = (all: readonly string[]) => all.filter((name) => name !== 'makers').length;
    expect(rest(calls) - rest((await asked.ask(query(1))).calls)).toBeLessThan(4);
  });

  it('come with a proposal that keeps to its days', async () => {
    const { data } = await asked.ask(
      `{ candidatesByPlace(region: "150525", industry: "soda", gaps: 9, perGap: 9) { proposal(options: { days: 5 }) {
        start { code } days firmCount stops { place { code } enterprises km days } options { days firmsPerDay } noteZh } } }`,
    );
    const { proposal } = (data as { candidatesByPlace: { proposal: Record<string, never> } }).candidatesByPlace;
    expect(proposal).toMatchObject({ options: { days: 5, firmsPerDay: 3 } });
    expect(Number(proposal.days)).toBeLessThanOrEqual(5);
    expect(Number(proposal.firmCount)).toBeGreaterThan(0);
    expect(proposal.noteZh).toMatch(/^仅为建议：按驻地间直线距离/);
  });
});

describe('a trip', () => {
  const plan = async (args: string) => {
    const { data, errors } = await asked.ask(
      `{ tripPlan(region: "150500", ${args}) { start { code } km kmBack unknownLegs days firmCount
        stops { place { code } km days daysProposed enterprises } } }`,
    );
    return { errors, trip: (data as { tripPlan: Record<string, unknown> } | null)?.tripPlan };
  };
  const STOPS = `stops: [{ place: "310000", enterprises: ["zhongyan", "linyi"] }, { place: "370700", enterprises: ["haihua"], days: 2.5 },
    { place: "320000", enterprises: ["jiangsu"] }]`;
  const order = (trip: Record<string, unknown> | undefined) =>
    (trip?.stops as { place: { code: string } }[]).map(({ place }) => place.code);

  it('is proposed with little way, and keeps an order that somebody gave', async () => {
    const { trip } = await plan(STOPS);
    expect(order(trip)).toEqual(['370700', '310000', '320000']);
    expect(trip).toMatchObject({ start: { code: '150500' }, unknownLegs: 2, kmBack: null, firmCount: 4 });
    expect((trip!.stops as object[])[0]).toMatchObject({ days: 2.5, daysProposed: 0.5, enterprises: ['haihua'] });
    const kept = await plan(`${STOPS}, keepOrder: true`);
    expect(order(kept.trip)).toEqual(['310000', '370700', '320000']);
  });

  it.each([
    ['stops: [{ place: "999999", enterprises: [] }]', 'NOT_FOUND'],
    ['stops: [{ place: "310000", enterprises: [], days: 0.3 }]', 'INVALID'],
    ['stops: [{ place: "310000", enterprises: [] }, { place: "310000", enterprises: [] }]', 'INVALID'],
    ['stops: [], options: { firmsPerDay: 0 }', 'INVALID'],
  ])('refuses %s', async (args, code) => {
    expect((await plan(args)).errors).toMatchObject([{ code }]);
  });

  it('names the firms that nobody knows', async () => {
    const { errors } = await plan('stops: [{ place: "310000", enterprises: ["haihua", "nobody", "none"] }]');
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringMatching(/"nobody", nor "none"/) }]);
    expect(errors[0]!.message).not.toContain('haihua');
  });

  it('visits a firm once that is named by an id merged into it, too', async () => {
    await asked.store.apply(new Draft().merge('old-haihua', 'haihua').change('merge'));
    const { errors, trip } = await plan(
      'stops: [{ place: "370700", enterprises: ["old-haihua", "haihua", "district"] }]',
    );
    expect(errors).toEqual([]);
    expect(trip).toMatchObject({ firmCount: 2, stops: [{ enterprises: ['haihua', 'district'] }] });
  });
});
