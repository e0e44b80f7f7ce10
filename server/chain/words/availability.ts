// How far an option is to be had, in words that stand beside its name.
import type { Availability } from '../availability.ts';
import { availabilityOf, findNearby } from '../availability.ts';
import type { Ask } from '../ask.ts';
import type { Sentence } from '../gap.ts';
import { hereOfProcess } from '../here.ts';
import type { Option } from '../network.ts';
import type { Place } from '../place.ts';
import { worthOfOption } from '../requirement.ts';
import { isElsewhereInCity, standingOf, stateOf } from '../standing.ts';
import { regionEn, thePlace, thisPlace } from './name.ts';
import { capitalise, clauses, count, say } from './sentence.ts';

/** The reason beside a requirement's option. */
export function saidOfOption(ask: Ask, option: Option): Sentence {
  const { place } = ask;
  if (option.from === ask.target)
    return say(
      () => '本环节自有',
      () => 'It brings this itself',
    );
  if (ask.place.network.isContracted(option)) return saidOfStep(ask, option);
  if (option.flow.kind === 'by-product') return saidOfByProduct(ask, option.from);
  const availability = availabilityOf(ask, option.from);
  return say(
    () => zhReason(place, option.from, availability),
    () => enReason(place, option.from, availability),
  );
}

function zhReason(place: Place, node: number, availability: Availability): string {
  const here = thisPlace(place.region);
  const { rollup, projects } = standingOf(place, node);
  const looked = `${zhLooked(place, node)}${isElsewhereInCity(place, node) ? '，市内有' : ''}`;
  const words = {
    present: () => clauses([`${here}已有`, rollup !== undefined && rollup.active > 1 && `${rollup.active} 家`], ' '),
    weak: () =>
      clauses(
        [`${here}偏弱`, rollup?.active === 1 && '1 家', projects.length > 0 && `拟建 ${projects.length} 项`],
        '，',
      ),
    planned: () => clauses([`${here}拟建`, projects.length > 0 && `${projects.length} 项`], ' '),
    bought: () => `${looked}，全国可购`,
    near: () => `${looked}，${nearName(place, node, 'zh')}可供`,
    next: () => `${looked}，所需原料已齐，可随后建`,
    unknown: () => looked,
    none: () => `${looked}，${zhOutOfReach(place, node)}`,
  } satisfies Record<Availability, () => string>;
  return words[availability]();
}

function enReason(place: Place, node: number, availability: Availability): string {
  const here = thePlace(place.region);
  const { rollup, projects } = standingOf(place, node);
  const looked = `${enLooked(place, node)}${isElsewhereInCity(place, node) ? ', elsewhere in the city' : ''}`;
  const planned = projects.length > 0 ? ` (${count(projects.length, 'project')})` : '';
  const words = {
    present: () => `Stands in ${here}${rollup && rollup.active > 1 ? ` (${count(rollup.active, 'producer')})` : ''}`,
    weak: () => `Weak in ${here}${rollup?.active === 1 ? ' (1 producer)' : ''}`,
    planned: () => `Planned in ${here}${planned}`,
    bought: () => `${looked}; can be bought nationwide`,
    near: () => `${looked}; ${nearName(place, node, 'en')} can supply it`,
    next: () => `${looked}; could be built next, its inputs are at hand`,
    unknown: () => looked,
    none: () => `${looked}; ${enOutOfReach(place, node)}`,
  } satisfies Record<Availability, () => string>;
  return words[availability]();
}

const zhLooked = (place: Place, node: number): string => (stateOf(place, node) === 'unknown' ? '未摸底' : '缺失');
const enLooked = (place: Place, node: number): string =>
  stateOf(place, node) === 'unknown' ? 'Not surveyed' : 'Absent';

/** Why what is not here cannot be bought in either. */
export const zhOutOfReach = ({ network }: Place, node: number): string =>
  network.segments[node]!.reach === 'site' ? '且不可外运' : '邻近也未见';

export const enOutOfReach = ({ network }: Place, node: number): string =>
  network.segments[node]!.reach === 'site' ? 'it cannot be shipped in' : 'none is known nearby';

function nearName(place: Place, node: number, language: 'zh' | 'en'): string {
  const code = findNearby(place, place.network.segments[node]!.id);
  const region = code === null ? undefined : place.snapshot.regions.get(code);
  if (!region) return language === 'zh' ? '邻近' : 'a neighbour';
  return language === 'zh' ? region.nameZh : regionEn(region);
}

function saidOfByProduct(ask: Ask, process: number): Sentence {
  const { place } = ask;
  const stands = hereOfProcess(place, process, ask.target) > 0;
  const unknown = stateOf(place, process) === 'unknown';
  const [here, there] = [thisPlace(place.region), thePlace(place.region)];
  return say(
    () => (stands ? `随其副产，${here}有这道工艺` : unknown ? '其工艺未摸底' : `其工艺不在${here}，副产无从来`),
    () =>
      stands
        ? `Comes as its by-product in ${there}`
        : unknown
          ? 'Its process is not surveyed'
          : `Its process does not stand in ${there}`,
  );
}

function saidOfStep(ask: Ask, option: Option): Sentence {
  const had = worthOfOption(ask, option).value > 0;
  return say(
    () => (had ? '厂内工序，按其所需计' : '厂内工序，所需不齐'),
    () =>
      capitalise(
        had ? 'a step inside the plant: its own inputs count' : 'a step inside the plant: an input of it is missing',
      ),
  );
}
