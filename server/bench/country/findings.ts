// What was found out about the places of the generated country? Part of the counties and prefectures looked at their chains
// segment by segment; projects, needs, conditions and prices are scattered over the rest.
import type {
  ConditionFact,
  DemandFact,
  MarketFact,
  ProducerRollup,
  ProjectFact,
  Segment,
  SurveyFact,
} from '../../chain/snapshot.ts';
import { CONDITION_KINDS, PROJECT_STAGES, type Finding } from '../../chain/vocabulary.ts';
import type { Region } from '../../chain/region.ts';
import type { Random } from '../world/random.ts';
import type { CountryChains } from './chains.ts';
import { shuffle } from './places.ts';
import type { CountrySize } from './size.ts';

/** Chains that a place looked at. */
const LOOKED_AT = 5;
const SOURCES = ['document', 'document', 'desk-search'] as const;

interface Known {
  places: readonly Region[];
  chains: CountryChains;
  /** Running groups. */
  activeIn(region: string, segment: string): number;
}

export function generateSurveys(size: CountrySize, known: Known, random: Random): SurveyFact[] {
  const { places, chains } = known;
  const counties = shuffle(
    places.filter(({ level }) => level === 'county'),
    random,
  ).slice(0, size.surveyed);
  const prefectures = shuffle(
    places.filter(({ level }) => level === 'prefecture'),
    random,
  ).slice(0, size.surveyed / 5);
  return [...counties, ...prefectures].flatMap(({ code }) =>
    shuffle(chains.ofIndustry, random)
      .slice(0, LOOKED_AT)
      .flatMap((segments) => segments.flatMap((segment) => survey(code, segment, known, random))),
  );
}

/** Who looked finds what is there, more or less; now and then a segment was passed over. */
function survey(region: string, segment: Segment, { activeIn }: Known, random: Random): SurveyFact[] {
  if (segment.scope === 'step' || random.chance(0.05)) return [];
  const finding = findingOf(activeIn(region, segment.id), random);
  const isBound = segment.siting === 'resource-bound';
  return [
    {
      region,
      segment: segment.id,
      finding,
      producers: null,
      resource: isBound ? random.pick(['proven', 'none', 'unknown']) : null,
      method: random.pick(['field', 'document', 'desk']),
      asOf: `${2023 + random.below(3)}`,
      source: { key: 'visits', kind: random.pick(SOURCES), grade: 'A' },
    },
  ];
}

function findingOf(active: number, random: Random): Finding {
  if (random.chance(0.03)) return 'unknown';
  if (active > 1) return random.chance(0.9) ? 'present' : 'partial';
  if (active === 1) return 'partial';
  return random.chance(0.93) ? 'none' : random.pick(['present', 'planned']);
}

export function generateProjects(size: CountrySize, { places, chains }: Known, random: Random): ProjectFact[] {
  const counties = places.filter(({ level }) => level === 'county');
  return Array.from({ length: size.projects }, (_, at) => ({
    id: `project-${at + 1}`,
    nameZh: `第 ${at + 1} 号项目`,
    region: random.pick(counties).code,
    segments: [random.pick(chains.segments).id],
    stage: random.pick(PROJECT_STAGES),
    asOf: '2025',
    amount: random.chance(0.5)
      ? { scope: 'whole', cny: `${(1 + random.below(500)) * 10_000_000}`, asOf: '2025' }
      : null,
  }));
}

export function generateDemands(size: CountrySize, { places, chains }: Known, random: Random): DemandFact[] {
  const below = places.filter(({ level }) => level === 'county' || level === 'prefecture');
  return Array.from({ length: size.demands }, (_, at) => ({
    id: `demand-${at + 1}`,
    region: random.pick(below).code,
    segment: random.pick(chains.segments).id,
    quantity: String(100 * (1 + random.below(5000))),
    unit: 't/a',
    from: null,
    to: random.chance(0.2) ? '2024' : null,
    statementZh: null,
  }));
}

/** Half of them hold for the whole country. */
export function generateConditions(size: CountrySize, { places, chains }: Known, random: Random): ConditionFact[] {
  const provinces = places.filter(({ level }) => level === 'province');
  return Array.from({ length: size.conditions }, (_, at) => ({
    id: `condition-${at + 1}`,
    kind: random.pick(CONDITION_KINDS),
    segments: [random.pick(chains.segments).id, random.pick(chains.segments).id],
    regions: random.chance(0.5) ? [] : [random.pick(provinces).code],
    from: null,
    to: random.chance(0.2) ? '2024' : null,
    statementZh: '产能置换',
    statementEn: null,
  }));
}

/** One segment in six has a price, half of those the size of a market or the value that it adds. */
export function generateMarket({ segments }: CountryChains, random: Random): MarketFact[] {
  return segments.flatMap(({ id }) => {
    if (!random.chance(1 / 6)) return [];
    const figure = (measure: string, value: string, unit: string): MarketFact => ({
      segment: id,
      measure,
      period: '2025',
      scope: '全国',
      value,
      unit,
    });
    return [
      figure('price', String(300 + random.below(30_000)), '元/t'),
      ...(random.chance(0.25) ? [figure('output', String((1 + random.below(900)) * 10_000), 't')] : []),
      ...(random.chance(0.25) ? [figure('value-added-ratio', (1 + 2 * random.next()).toFixed(2), '倍')] : []),
    ];
  });
}

/** Looks up who runs where. */
export function indexActive(rollups: readonly ProducerRollup[]): Known['activeIn'] {
  const index = new Map<string, number>();
  for (const { region, segment, active } of rollups) if (active > 0) index.set(`${region} ${segment}`, active);
  return (region, segment) => index.get(`${region} ${segment}`) ?? 0;
}
