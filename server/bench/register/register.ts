// Which firms does a register of a country's size hold, what do they make, and whom do they know? Drawn one by one, so that
// a million fit: nothing is kept. One segment in every register is a hub that one firm in twenty makes.
import { CAPABILITY, reputationOf, scaleOf } from '../../chain/candidates/merit.ts';
import { operationOf, orderKeys, productionsKey, type EnterpriseOrder } from '../../store/enterpriseOrder.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Position } from '../../store/page.ts';
import type { Store } from '../../store/store.ts';
import { builtInRegions } from '../../store/regions/builtIn.ts';
import { seedRandom } from '../world/random.ts';

export interface RegisterSize {
  firms: number;
  seed: number;
}

/** A store that holds a register, and the query by hand over the same data. */
export interface Register {
  store: Store;
  firms: number;
  /** Ids of who makes the segment, best first. */
  askByHand(region: string, segment: string, wanted: number): Promise<string[]>;
  /** Each by another plan: which is the quicker hangs on the size. */
  waysByHand: readonly WaysByHand[];
  /** How an engine that runs outside this process is measured. */
  server: Pick<Benchmark, 'elsewhere' | 'warmUps'>;
  directory: DirectoryByHand;
  /** Another store on the same data, which has asked nothing yet. */
  reopen(): Promise<Store>;
  close(): Promise<void>;
}

export interface DirectoryByHand {
  /** Up to a hundred that follow the position, or the first, as far as their key is known or unknown like that of the position. */
  page(order: EnterpriseOrder, after: Position | null): Promise<string[]>;
  /** Of all. */
  count(): Promise<number>;
}

export interface WaysByHand {
  /** In words. */
  name: string;
  /** How many steps the ways have by which a firm can be introduced, `most` of them. */
  ask(firm: string, region: string, most: number): Promise<readonly number[]>;
}

export interface Firm {
  id: string;
  /** As if spelled in pinyin. */
  sort: string;
  /** Code of a county. */
  region: string;
  /** As sources write them; null where none does. */
  capital: string | null;
  established: string | null;
  institution: boolean;
  ceased: boolean;
  tags: string[];
  reputation: number;
  listed: boolean;
  /** The smallest id of its holding group; null where it is in none. */
  group: string | null;
  /** Month of its newest expansion, from the year 0. */
  signalled: number | null;
  makes: Making[];
}

export interface Making {
  segment: string;
  status: 'active' | 'planned' | 'closed';
  capability: number;
  scale: number;
  /** Millionths of a tonne a year. */
  millionths: bigint | null;
}

export interface RegisterLink {
  relation: 'supplies' | 'holds' | 'related';
  from: string;
  to: string;
  /** The second party of a relation may be a region. */
  toRegion: boolean;
  detail: string;
}

export const HUB = 'segment-0001';
const SEGMENTS = 2_000;
export const segmentIds = (): string[] =>
  Array.from({ length: SEGMENTS }, (_, at) => `segment-${String(at + 1).padStart(4, '0')}`);

/** 通辽市: firms are sought for it. */
export const HOME = '150500';
/** A month in 2026. */
export const NOW = 2026 * 12 + 1;
const YEARS = 8;
/** Of a firm, on average. */
const SUPPLIES = 3;
const HOLDINGS = 2;

const GRADES = [CAPABILITY.A, CAPABILITY.B, CAPABILITY.B, CAPABILITY.C, CAPABILITY.unproven] as const;
const TAGS = [['leading'], ['SRDI'], ['little-giant'], ['innovative'], ['listed'], ['leading', 'listed']] as const;

const SYLLABLES = [
  'an',
  'bao',
  'chi',
  'da',
  'fu',
  'guang',
  'hua',
  'jin',
  'ke',
  'lan',
  'meng',
  'nai',
  'qi',
  'tong',
  'xin',
  'yuan',
  'zhong',
] as const;

export const idOf = (at: number): string => `firm-${String(at).padStart(7, '0')}`;

export const counties = (): string[] =>
  builtInRegions()
    .filter(({ level }) => level === 'county')
    .map(({ code }) => code);

/** In the order of their ids. */
export function* drawFirms({ firms, seed }: RegisterSize): Generator<Firm> {
  const random = seedRandom(seed);
  const places = counties();
  const segments = segmentIds();
  for (let at = 0; at < firms; at += 1) {
    const tags: string[] = random.chance(0.15) ? [...random.pick(TAGS)] : [];
    const listed = tags.includes('listed');
    const made = new Set<string>(random.chance(0.05) ? [HUB] : []);
    while (made.size < (random.chance(0.5) ? 1 : 2)) made.add(segments[Math.floor(SEGMENTS * random.next() ** 2)]!);
    // Every tenth pair of neighbours is one group.
    const group = Math.floor(at / 2) % 10 === 0 && (at | 1) < firms ? idOf(at - (at % 2)) : null;
    yield {
      ...{ id: idOf(at), region: random.pick(places), tags, listed, group, ...describe(seed, at) },
      institution: random.chance(0.03),
      ceased: random.chance(0.04),
      reputation: reputationOf(tags, listed),
      signalled: random.chance(0.05) ? NOW - random.below(12 * YEARS) : null,
      makes: [...made].map((segment) => {
        const tonnes = random.chance(0.6) ? 10 ** (1 + random.below(6)) : null;
        return {
          segment,
          status: random.pick(['active', 'active', 'active', 'active', 'planned', 'closed']),
          capability: random.pick(GRADES),
          scale: scaleOf(tonnes === null ? null : { unit: 't/a', amount: String(tonnes) }),
          millionths: tonnes === null ? null : BigInt(tonnes) * 1_000_000n,
        };
      }),
    };
  }
}

/** Drawn apart from all else, so that the rest of the register stays as it was: a name of three syllables, capital, founding. */
function describe(seed: number, at: number): Pick<Firm, 'sort' | 'capital' | 'established'> {
  const random = seedRandom(seed * 31 + at);
  const syllables = [random.pick(SYLLABLES), random.pick(SYLLABLES), random.pick(SYLLABLES)];
  return {
    sort: `${syllables.join(' ')} ${String(at)}`,
    capital: random.chance(0.4) ? `${random.below(9_000) + 100}万元` : null,
    established: random.chance(0.6) ? String(1980 + random.below(45)) : null,
  };
}

/** What the projection makes of a firm to put it in order. */
export function keysOf({ region, capital, established, ceased, reputation, makes }: Firm) {
  const fields = { region, registered_capital: capital, established, status: ceased ? '注销' : null };
  const open = makes.filter(({ status }) => status !== 'closed').length;
  return {
    ...orderKeys({ fields }, { reputation }),
    productions: productionsKey(open),
    operation: operationOf({ fields }),
  };
}

/** Each once: who it supplies, whose shares it holds, and now and then a visit to a place. */
export function* drawLinks({ firms, seed }: RegisterSize): Generator<RegisterLink> {
  const random = seedRandom(seed + 1);
  const places = counties();
  for (let at = 0; at < firms; at += 1) {
    const from = idOf(at);
    const seen = new Set([at]);
    const other = (): string | null => {
      const drawn = random.below(firms);
      if (seen.has(drawn)) return null;
      seen.add(drawn);
      return idOf(drawn);
    };
    for (let turn = 0; turn < SUPPLIES + HOLDINGS; turn += 1) {
      const to = other();
      const relation = turn < SUPPLIES ? 'supplies' : 'holds';
      if (to !== null) yield { relation, from, to, toRegion: false, detail: relation === 'supplies' ? '|' : '' };
    }
    if (random.chance(0.02))
      yield { relation: 'related', from, to: random.pick(places), toRegion: true, detail: 'visit' };
  }
}
