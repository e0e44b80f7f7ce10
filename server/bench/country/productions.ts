// Which firms make what in the generated country? Towns, chains and segments draw firms by power laws; each prefecture has
// chains of its own, so that places are specialised; some firms belong to groups with several plants.
import type { ProductionStatus } from '../../chain/vocabulary.ts';
import type { Random } from '../world/random.ts';
import type { CountryChains } from './chains.ts';
import { drawByPower, shuffle, type Counties } from './places.ts';
import type { CountrySize } from './size.ts';

/** Productions by number, so that a million and a half are a few arrays. */
export interface Productions {
  count: number;
  /** Numbers in the order of the segments. */
  segment: Int32Array;
  /** Numbers of counties. */
  county: Int32Array;
  /** Holding groups. */
  group: Int32Array;
  status: Uint8Array;
  institution: Uint8Array;
  /** Tonnes a year; 0 where nobody says. */
  capacity: Int32Array;
  /** Months since January 2018. */
  month: Uint8Array;
}

export const STATUSES: readonly ProductionStatus[] = ['active', 'planned', 'closed'];

/** Chains that a prefecture is known for; most of its firms are in them. */
const HOME_CHAINS = 8;

export function generateProductions(
  size: CountrySize,
  { ofIndustry }: CountryChains,
  counties: Counties,
  random: Random,
): Productions {
  const most = Math.round(size.enterprises * size.productions);
  const made = newProductions(most);
  const chainOf = chainDrawer(ofIndustry.length, counties, random);
  const segmentOf = segmentDrawer(ofIndustry, random);
  for (let enterprise = 0; enterprise < size.enterprises && made.count < most; enterprise += 1) {
    const group = random.chance(0.04) ? random.below(enterprise + 1) : enterprise;
    const county = counties.draw(random);
    const chain = chainOf(county);
    const institution = random.chance(0.03);
    const left = size.enterprises - enterprise - 1;
    // So many in all, one each at least, the rest by chance.
    const lines = 1 + random.below(1 + Math.round((2 * (most - made.count - left - 1)) / (left + 1)));
    for (let line = 0; line < lines && made.count < most; line += 1) {
      addProduction(made, { segment: segmentOf(chain), county, group, institution }, random);
    }
  }
  return made;
}

function newProductions(most: number): Productions {
  return {
    count: 0,
    segment: new Int32Array(most),
    county: new Int32Array(most),
    group: new Int32Array(most),
    status: new Uint8Array(most),
    institution: new Uint8Array(most),
    capacity: new Int32Array(most),
    month: new Uint8Array(most),
  };
}

interface Line {
  segment: number;
  county: number;
  group: number;
  institution: boolean;
}

function addProduction(made: Productions, { segment, county, group, institution }: Line, random: Random): void {
  const at = made.count;
  made.segment[at] = segment;
  made.county[at] = county;
  made.group[at] = group;
  made.institution[at] = Number(institution);
  made.status[at] = random.chance(0.82) ? 0 : random.chance(0.6) ? 1 : 2;
  made.capacity[at] = random.chance(0.3) ? 100 * (1 + Math.floor(5000 * random.next() ** 4)) : 0;
  made.month[at] = random.chance(0.8) ? random.below(96) + 1 : 0;
  made.count += 1;
}

function chainDrawer(chains: number, counties: Counties, random: Random): (county: number) => number {
  const drawAny = drawByPower(chains, 0.4);
  const drawOwn = drawByPower(HOME_CHAINS, 0.5);
  const homes = new Map<string, readonly number[]>();
  return (county) => {
    if (random.chance(0.3)) return drawAny(random);
    const prefecture = counties.codes[county]!.slice(0, 4);
    const own = homes.get(prefecture) ?? Array.from({ length: HOME_CHAINS }, () => drawAny(random));
    homes.set(prefecture, own);
    return own[drawOwn(random)]!;
  };
}

/** Which segments of a chain are common does not follow the order of the chain. */
function segmentDrawer(ofIndustry: CountryChains['ofIndustry'], random: Random): (chain: number) => number {
  let first = 0;
  const chains = ofIndustry.map((segments) => {
    const numbers = shuffle(
      segments.map((_, at) => first + at),
      random,
    );
    first += segments.length;
    return { numbers, draw: drawByPower(numbers.length, 0.8) };
  });
  return (chain) => {
    const { numbers, draw } = chains[chain]!;
    return numbers[draw(random)]!;
  };
}
