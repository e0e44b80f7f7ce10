// What does the core's judgement cost on the graph of a country? Lists, the best of all, what if, routes and whom to recruit.
import { findBestGaps } from '../../chain/best/best.ts';
import type { Gap } from '../../chain/gap.ts';
import { findGaps, type GapList } from '../../chain/gaps.ts';
import { viewPlace } from '../../chain/place.ts';
import { findRecruitingSet } from '../../chain/recruiting/set.ts';
import { countRoutes } from '../../chain/routes/count.ts';
import { listRoutes } from '../../chain/routes/list.ts';
import type { Segment, Snapshot } from '../../chain/snapshot.ts';
import { whatIf } from '../../chain/whatif/whatIf.ts';
import { openStore } from '../../store/open.ts';
import type { Benchmark, Work } from '../benchmark.ts';
import { seedRandom } from '../world/random.ts';
import { WORLD_SEED } from '../world/world.ts';
import { askerOf } from './answering.ts';

const BEST = 100;
const BEST_QUERY = `{
  gaps(regions: ["100000"], level: COUNTY, orderBy: SCORE, first: ${BEST}) {
    totalCount unknownCount
    edges { node { region { nameZh } segment { nameZh } rank score kind viability level verdictZh } }
  }
}`;

interface Question {
  region: string;
  industry: string;
}

/** @param times how many questions are drawn; the heavier benchmarks take a twentieth as many turns */
export async function judging(snapshot: Snapshot, times: number): Promise<Benchmark[]> {
  const drawn = drawQuestions(snapshot, times);
  const prepare = (turn: number) => drawn[turn]!;
  const few = Math.max(1, Math.round(times / 20));
  const list: Work = { name: 'the list of gaps', prepare, run: (asked) => listOf(snapshot, asked as Question) };
  return [
    {
      name: 'the list of one county × industry',
      times,
      rounds: 5,
      target: 'p95 ≤ 1 ms',
      baseline: {
        name: 'what is filed about its segments and those next to them, looked up once',
        prepare,
        run: (asked) => lookUp(snapshot, asked as Question),
      },
      work: {
        ...list,
        name: 'found, judged, ranked, with each contribution; sentences are put when they are read',
      },
    },
    {
      name: 'the same with all that is to be surveyed first',
      times,
      rounds: 5,
      target: 'p95 ≤ 1 ms',
      baseline: list,
      work: {
        name: 'nine in ten segments are unknown here: each judged like a gap, with the verdicts that wait for it',
        prepare,
        run: (asked) => listOf(snapshot, asked as Question).surveys,
      },
    },
    {
      name: 'all of that with every sentence read',
      times,
      rounds: 3,
      baseline: list,
      work: {
        name: 'verdict, level, contributions and requirements of all gaps and unknown segments, in both languages',
        prepare,
        run: (asked) => readAll(listOf(snapshot, asked as Question)),
      },
    },
    ...(await bestOf(snapshot, few)),
    {
      name: 'what if one plant landed',
      times,
      rounds: 3,
      target: 'p95 ≤ 5 ms',
      baseline: { ...list, name: 'the list of gaps, once' },
      work: {
        name: 'today and the other in full, and the routes that stand in each',
        prepare,
        run: (asked) => landOne(snapshot, asked as Question),
      },
    },
    {
      name: 'routes of a chain, counted',
      times: few,
      baseline: list,
      work: {
        name: 'standing and broken, in a county',
        prepare,
        run: (asked) => countRoutes(viewPlace(snapshot, (asked as Question).region), (asked as Question).industry),
      },
    },
    {
      name: 'routes from a raw material to a product',
      times: few,
      baseline: list,
      work: {
        name: 'the best 20, and how many there are',
        prepare,
        run: (asked) => listSome(snapshot, asked as Question),
      },
    },
    {
      name: 'a set of 3 to recruit',
      times: few,
      baseline: list,
      work: {
        name: 'the one that completes most routes, with its proof or without',
        prepare,
        run: (asked) => findRecruitingSet(snapshot, { ...(asked as Question), size: 3 }),
      },
    },
  ];
}

async function bestOf(snapshot: Snapshot, times: number): Promise<Benchmark[]> {
  const regions = snapshot.regions.all.filter(({ level }) => level === 'county').map(({ code }) => code);
  const industries = [...snapshot.industries.keys()];
  const find = () => findBestGaps(snapshot, { regions, industries, first: BEST });
  const { total, judged } = find();
  // It is asked for nothing.
  const store = await openStore({ engine: 'sqlite', path: ':memory:' });
  const ask = askerOf({ store, snapshot: () => snapshot, refresh: async () => snapshot });
  const rounds = 2;
  return [
    {
      name: `the best ${BEST} of ${total} gaps in ${regions.length} counties`,
      times,
      rounds,
      target: '≤ 500 ms',
      baseline: { name: 'the roll-ups of all counties read once', run: () => readRollups(snapshot, regions) },
      work: { name: `found with their ranks, ${judged} judged, all counted`, run: find },
    },
    {
      name: `the best ${BEST} by other weights`,
      times,
      rounds,
      baseline: { name: 'by the usual ones', run: find },
      work: {
        name: 'bounds reckoned anew, since a question before asked for others',
        run: (turn) =>
          findBestGaps(snapshot, { regions, industries, first: BEST }, { weights: { demand: 150 + Number(turn) } }),
        prepare: (turn) => turn,
      },
    },
    {
      name: `the best ${BEST} by GraphQL`,
      times,
      rounds,
      baseline: { name: 'the core alone', run: find },
      work: { name: 'with names, levels and verdicts', run: () => ask(BEST_QUERY, {}) },
    },
  ];
}

const listOf = (snapshot: Snapshot, { region, industry }: Question): GapList => findGaps(snapshot, region, industry);

/** Counties and chains by lot. */
function drawQuestions(snapshot: Snapshot, count: number): Question[] {
  const random = seedRandom(WORLD_SEED);
  const counties = snapshot.regions.all.filter(({ level }) => level === 'county');
  const industries = [...snapshot.industries.keys()];
  return Array.from({ length: count }, () => ({
    region: random.pick(counties).code,
    industry: random.pick(industries),
  }));
}

function lookUp(snapshot: Snapshot, { region, industry }: Question): number {
  let found = 0;
  const look = (segment: string): void => {
    for (const code of snapshot.pathOf(region)) if (snapshot.survey(code, segment)) found += 1;
    found += snapshot.producers(region, segment)?.active ?? 0;
    found += snapshot.projects(region, segment).length + snapshot.demands(region, segment).length;
  };
  for (const { id } of snapshot.segmentsOf(industry)) {
    look(id);
    for (const { from } of snapshot.inflows(id)) look(from);
    for (const { to } of snapshot.outflows(id)) look(to);
  }
  return found;
}

function readRollups(snapshot: Snapshot, regions: readonly string[]): number {
  let active = 0;
  for (const region of regions)
    for (const rollup of snapshot.factsOf(region).producers.values()) active += rollup.active;
  return active;
}

function readAll({ gaps, unknown, none }: GapList): number {
  const read = ({ zh, en }: { zh: string; en: string }): number => zh.length + en.length;
  const readGap = ({ verdict, levelReason, contributions, requirements }: Gap): number =>
    [
      verdict,
      levelReason,
      ...contributions.map(({ reason }) => reason),
      ...requirements.flatMap(({ options }) => options.map(({ reason }) => reason)),
    ].reduce((sum, sentence) => sum + read(sentence), 0);
  return (
    [...gaps, ...unknown].reduce((sum, gap) => sum + readGap(gap), 0) +
    none.reduce((sum, { verdict }) => sum + read(verdict), 0)
  );
}

/** Of the best gap; where there is none, of the first segment to survey. */
function landOne(snapshot: Snapshot, { region, industry }: Question) {
  const [segment] = snapshot.segmentsOf(industry).filter(({ scope }) => scope !== 'step');
  const plant = { enterprise: null, capacity: '10000', unit: 't/a', holding: null };
  const { before, after } = whatIf(snapshot, region, industry, [{ segment: segment!.id, region, ...plant }]);
  return [before.routes, after.routes];
}

/** Between the first upstream and the last downstream segment of the chain. */
function listSome(snapshot: Snapshot, { region, industry }: Question) {
  const isBusiness = ({ scope }: Segment): boolean => scope !== 'step';
  const segments = snapshot.segmentsOf(industry).filter(isBusiness);
  const from = segments.find(({ stage }) => stage === 'upstream')!.id;
  const to = segments.findLast(({ stage }) => stage === 'downstream')!.id;
  return listRoutes(snapshot, { region, from, to, first: 20 });
}
