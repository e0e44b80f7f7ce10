// Which chains does the generated country have? Segments in stages, fed by earlier ones of their chain: substitutes, steps
// inside plants, by-products, recycling that runs in circles, and hubs (power, steam, packaging) that feed a thousand others.
import type { Flow, Industry, Segment } from '../../chain/industry.ts';
import type { FlowKind } from '../../chain/vocabulary.ts';
import type { Random } from '../world/random.ts';
import { stageAt } from '../world/chains.ts';
import { drawByPower } from './places.ts';
import type { CountrySize } from './size.ts';

const SUPPORT: readonly FlowKind[] = ['auxiliary', 'equipment', 'service'];
/** Of the first chain: what everybody needs. */
const HUBS = 12;

export interface CountryChains {
  industries: readonly Industry[];
  segments: readonly Segment[];
  /** By industry. */
  ofIndustry: readonly (readonly Segment[])[];
  flows: readonly Flow[];
}

export function generateCountryChains(size: CountrySize, random: Random): CountryChains {
  const industries = Array.from({ length: size.industries }, (_, at): Industry => {
    const number = String(at + 1).padStart(3, '0');
    return { id: `chain-${number}`, nameZh: `第 ${at + 1} 产业链`, nameEn: null, summaryZh: null, summaryEn: null };
  });
  const lengths = lengthsOf(size);
  const ofIndustry = industries.map(({ id }, at) =>
    Array.from({ length: lengths[at]! }, (_, place) => newSegment(id, place, lengths[at]!, random)),
  );
  const flows = new Map<string, Flow>();
  const hubs = ofIndustry[0]!.slice(0, HUBS);
  for (const own of ofIndustry) feedChain(own, ofIndustry, { hubs, flows, random, perSegment: size.flows });
  return { industries, segments: ofIndustry.flat(), ofIndustry, flows: [...flows.values()] };
}

/** The longest chain is some five times as long as the shortest. */
function lengthsOf({ industries, segments }: CountrySize): number[] {
  const shares = Array.from({ length: industries }, (_, at) => (at + industries / 20) ** -0.5);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const lengths = shares.map((share) => Math.floor((share / whole) * segments));
  lengths[0]! += segments - lengths.reduce((sum, length) => sum + length, 0);
  return lengths;
}

function newSegment(industry: string, place: number, length: number, random: Random): Segment {
  const stage = stageAt(place / length);
  const id = `${industry}-${String(place + 1).padStart(4, '0')}`;
  const isStep = stage === 'midstream' && random.chance(0.15);
  return {
    id,
    industry,
    nameZh: `环节 ${id}`,
    shortZh: null,
    nameEn: `Segment ${id}`,
    shortEn: null,
    stage,
    summaryZh: null,
    summaryEn: null,
    gbt4754: null,
    hs: null,
    unit: 't/a',
    siting: random.chance(stage === 'upstream' ? 0.2 : 0.02) ? 'resource-bound' : 'open',
    reach: random.pick(['national', 'national', 'national', 'region', 'region', 'site']),
    scope: isStep ? 'step' : 'business',
    makes: stage === 'midstream' && random.chance(0.04) ? `${industry}-${String(place + 2).padStart(4, '0')}` : null,
  };
}

interface Feeding {
  hubs: readonly Segment[];
  flows: Map<string, Flow>;
  random: Random;
  perSegment: number;
}

function feedChain(own: readonly Segment[], all: readonly (readonly Segment[])[], feeding: Feeding): void {
  const { hubs, random, perSegment } = feeding;
  const goods = own.filter(({ stage }) => stage !== 'supporting');
  const supporting = own.filter(({ stage }) => stage === 'supporting');
  const drawHub = drawByPower(hubs.length, 1);
  for (const [at, segment] of goods.entries()) {
    const earlier = goods.slice(0, at);
    if (earlier.length > 0 && segment.stage !== 'upstream') feedOne(segment, earlier, all, feeding);
    if (random.chance(0.14 * perSegment)) {
      const hub = hubs[drawHub(random)]!;
      if (hub !== segment) add(feeding, hub, segment, 'energy', null);
    }
    if (supporting.length > 0 && random.chance(0.2 * perSegment)) {
      add(feeding, random.pick(supporting), segment, random.pick(SUPPORT), null);
    }
    // What is recovered goes back to where it came from, beside what is bought fresh.
    if (earlier.length > 0 && segment.stage !== 'upstream' && random.chance(0.03)) {
      add(feeding, segment, random.pick(earlier), 'main-input', 'recovered');
    }
  }
}

/** Mostly from what comes shortly before; one in ten from another chain. */
function feedOne(
  segment: Segment,
  earlier: readonly Segment[],
  all: readonly (readonly Segment[])[],
  feeding: Feeding,
): void {
  const { random, perSegment } = feeding;
  const kind: FlowKind = segment.stage === 'by-product' ? 'by-product' : 'main-input';
  const label = random.chance(0.35) ? 'feed' : null;
  const inputs = 1 + random.below(Math.round(1.6 * perSegment) - (label === null ? 1 : 0));
  for (let input = 0; input < inputs; input += 1) {
    const near = earlier[earlier.length - 1 - Math.floor(earlier.length * random.next() ** 2)]!;
    const from = random.chance(0.1) ? random.pick(random.pick(all)) : near;
    if (from !== segment) add(feeding, from, segment, kind, label);
  }
}

function add({ flows, random }: Feeding, from: Segment, to: Segment, kind: FlowKind, label: string | null): void {
  const coefficient = kind === 'main-input' && random.chance(0.2) ? (0.05 + 2 * random.next()).toFixed(3) : null;
  flows.set(`${from.id} ${to.id} ${kind}`, {
    from: from.id,
    to: to.id,
    kind,
    eitherOr: label === null ? [] : [label],
    coefficient,
    coefficientUnit: coefficient === null ? null : 't/t',
    basis: null,
  });
}
