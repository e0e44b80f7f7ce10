// What chains does a generated world have? Segments in stages, each fed by one to three earlier ones of its chain, some of
// them substitutes, now and then one of another chain.
import type { Fields } from '../../chain/claim.ts';
import type { FlowKind, Stage } from '../../chain/vocabulary.ts';
import type { ClaimEdit } from '../../store/store.ts';
import { claim } from './claims.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';

export interface GeneratedSegment {
  id: string;
  industry: string;
  stage: Stage;
}

export interface GeneratedChains {
  industries: readonly string[];
  segments: readonly GeneratedSegment[];
  edits: readonly ClaimEdit[];
}

/** How much of a chain each stage makes up, in the order in which goods run through it. */
const SHARES = [
  ['supporting', 0.15],
  ['upstream', 0.25],
  ['midstream', 0.3],
  ['downstream', 0.25],
  ['by-product', 0.05],
] as const satisfies readonly (readonly [Stage, number])[];

const SUPPORT: readonly FlowKind[] = ['auxiliary', 'energy', 'equipment', 'service'];
const GOODS = ['碱', '酸', '醇', '酯', '糖', '盐', '胶', '膜', '粉', '油'];
const ORIGINS = ['玉米', '天然', '石英', '生物', '精制', '医药级', '工业', '高纯', '复合', '发酵'];

export function generateChains(size: Size, random: Random): GeneratedChains {
  const industries = Array.from({ length: size.industries }, (_, at) => `chain-${at + 1}`);
  const segments = Array.from({ length: size.segments }, (_, at): GeneratedSegment => {
    const industry = industries[at % industries.length] ?? '';
    const place = Math.floor(at / industries.length) / (size.segments / industries.length);
    return { id: `segment-${at + 1}`, industry, stage: stageAt(place) };
  });
  return {
    industries,
    segments,
    edits: [
      ...industries.map((id, at) => claim('industries', [id], 'register', { name_zh: `第 ${at + 1} 产业链` })),
      ...segments.map((segment) => describe(segment, random)),
      ...segments.flatMap((segment, at) => feed(segment, segments.slice(0, at), random)),
    ],
  };
}

export function stageAt(place: number): Stage {
  let end = 0;
  for (const [stage, share] of SHARES) {
    end += share;
    if (place < end) return stage;
  }
  return 'by-product';
}

function describe({ id, industry, stage }: GeneratedSegment, random: Random): ClaimEdit {
  return claim('segments', [id], 'register', {
    industry,
    stage,
    name_zh: `${random.pick(ORIGINS)}${random.pick(GOODS)} ${id.slice('segment-'.length)}`,
    name_en: `Generated ${id}`,
    siting: random.chance(0.1) ? 'resource-bound' : 'open',
    reach: random.pick(['national', 'national', 'region', 'site']),
    scope: 'business',
  });
}

/** Flows come from earlier segments only, so that no chain runs in a circle. */
function feed(segment: GeneratedSegment, earlier: readonly GeneratedSegment[], random: Random): ClaimEdit[] {
  const own = earlier.filter(({ industry }) => industry === segment.industry);
  const goods = own.filter(({ stage }) => stage !== 'supporting');
  const supporting = own.filter(({ stage }) => stage === 'supporting');
  const flows = new Map<string, ClaimEdit>();
  const add = (from: GeneratedSegment, kind: FlowKind, label: string | null) => {
    const fields: Fields = label === null ? {} : { either_or: [label] };
    flows.set(`${from.id} ${kind}`, claim('flows', [from.id, segment.id, kind], 'register', fields));
  };
  if (goods.length > 0 && segment.stage !== 'upstream') {
    const inputs = 1 + random.below(3);
    const substitutes = random.chance(0.4);
    for (let at = 0; at < inputs; at += 1) add(random.pick(goods), mainKind(segment), substitutes ? 'feed' : null);
  }
  if (supporting.length > 0 && segment.stage !== 'supporting' && random.chance(0.5)) {
    add(random.pick(supporting), random.pick(SUPPORT), null);
  }
  if (earlier.length > 0 && random.chance(0.05)) add(random.pick(earlier), 'auxiliary', null);
  return [...flows.values()];
}

const mainKind = ({ stage }: GeneratedSegment): FlowKind => (stage === 'by-product' ? 'by-product' : 'main-input');
