// What do the generated productions add up to, place by place and segment by segment? As an engine rolls them up: a holding
// group counts once in one place.
import { rollUpCapacities, type CapacityLine, type CapacityRollup } from '../../chain/capacity.ts';
import { EVERYWHERE, type ProducerRollup, type Segment } from '../../chain/snapshot.ts';
import { STATUSES, type Productions } from './productions.ts';

const CLOSED = STATUSES.indexOf('closed');
const ACTIVE = STATUSES.indexOf('active');
const NO_DATES: readonly string[] = [];
const NO_CAPACITIES: readonly CapacityRollup[] = [];

/** Where a county lies: itself, what is above it, and everywhere. */
export type PathOf = (county: number) => readonly string[];

export function rollUpProductions(
  segments: readonly Segment[],
  productions: Productions,
  pathOf: PathOf,
): ProducerRollup[] {
  const rollups: ProducerRollup[] = [];
  for (const [segment, lines] of bySegment(segments.length, productions).entries()) {
    const firmsAt = runningOf(lines, productions);
    for (const [region, groups] of byPlace(lines, productions, pathOf)) {
      rollups.push(rollUp(region, segments[segment]!.id, groups, { productions, firmsAt, pathOf }));
    }
  }
  return rollups;
}

function bySegment(count: number, { segment, status, count: all }: Productions): number[][] {
  const lines: number[][] = Array.from({ length: count }, () => []);
  for (let line = 0; line < all; line += 1) if (status[line] !== CLOSED) lines[segment[line]!]!.push(line);
  return lines;
}

type Groups = Map<number, number[]>;

/** In each place the lines of each group. */
function byPlace(lines: readonly number[], { county, group }: Productions, pathOf: PathOf): Map<string, Groups> {
  const places = new Map<string, Groups>();
  for (const line of lines) {
    for (const region of [...pathOf(county[line]!), EVERYWHERE]) {
      const groups = places.get(region) ?? (new Map() as Groups);
      places.set(region, groups);
      const own = groups.get(group[line]!);
      if (own) own.push(line);
      else groups.set(group[line]!, [line]);
    }
  }
  return places;
}

/** Of each group, the lines of firms that run. */
function runningOf(lines: readonly number[], productions: Productions): Groups {
  return Map.groupBy(
    lines.filter((line) => isFirmRunning(line, productions)),
    (line) => productions.group[line]!,
  );
}

const isFirmRunning = (line: number, { status, institution }: Productions): boolean =>
  status[line] === ACTIVE && institution[line] === 0;

interface Around {
  productions: Productions;
  firmsAt: Groups;
  pathOf: PathOf;
}

function rollUp(region: string, segment: string, groups: Groups, around: Around): ProducerRollup {
  const { productions, firmsAt, pathOf } = around;
  const { status, month, county, capacity } = productions;
  const lies = (line: number): boolean => region === EVERYWHERE || pathOf(county[line]!).includes(region);
  const row = { active: 0, planned: 0, firms: 0, firmsOnlyHere: 0 };
  const dates: string[] = [];
  const known: CapacityLine[][] = [];
  for (const [group, lines] of groups) {
    const running = lines.filter((line) => status[line] === ACTIVE);
    if (running.length > 0) {
      row.active += 1;
      dates.push(dateOf(Math.max(...running.map((line) => month[line]!))));
    } else row.planned += 1;
    if (running.some((line) => isFirmRunning(line, productions))) {
      row.firms += 1;
      if (firmsAt.get(group)!.every(lies)) row.firmsOnlyHere += 1;
    }
    known.push(lines.map((line) => toCapacity(status[line]!, capacity[line]!)));
  }
  const hasCapacity = known.some((lines) => lines.some(({ capacity: one }) => one !== null));
  return {
    region,
    segment,
    ...row,
    newestActive: dates.length === 0 ? NO_DATES : dates.sort().reverse().slice(0, 2),
    capacities: hasCapacity ? rollUpCapacities(known) : NO_CAPACITIES,
  };
}

const toCapacity = (status: number, tonnes: number): CapacityLine => ({
  status: STATUSES[status]!,
  capacity: tonnes === 0 ? null : { unit: 't/a', amount: String(tonnes) },
});

/** '' where nobody says. */
const dateOf = (month: number): string =>
  month === 0 ? '' : `${2018 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
