// How does one holding group count in a place, by its lines of one segment? Once, however many plants it has there.
import { recountCapacities, type CapacityLine } from '../capacity.ts';
import type { Line } from '../line.ts';
import type { RegionTree } from '../region.ts';
import { EVERYWHERE, type ProducerRollup } from '../snapshot.ts';

export interface Presence {
  runs: boolean;
  /** Only plans to. */
  plans: boolean;
  /** As-of of its newest running line here; '' = undated, null where none runs. */
  newest: string | null;
  /** A line of a firm runs, not just one of an institution. */
  asFirm: boolean;
  /** Of a firm: nothing of it runs anywhere else. */
  onlyHere: boolean;
  /** What it has here. */
  lines: readonly CapacityLine[];
}

export type PlacedLine = Pick<Line, 'status' | 'asOf' | 'region' | 'institution' | 'capacity'>;

/** Known to be somewhere, not closed, of an enterprise that stands. */
export const isCounted = ({ status, ceased, region, abroad }: Line, regions: RegionTree): boolean =>
  !ceased && status !== 'closed' && (abroad || (region !== null && regions.get(region) !== undefined));

/** @param pathOf the codes of a region and of everything above it */
export function presenceIn(
  place: string,
  lines: readonly PlacedLine[],
  pathOf: (region: string) => readonly string[],
): Presence {
  const lies = ({ region }: PlacedLine) => place === EVERYWHERE || (region !== null && pathOf(region).includes(place));
  const isRunning = ({ status }: PlacedLine) => status === 'active';
  const here = lines.filter(lies);
  const running = here.filter(isRunning);
  const asFirm = running.some(({ institution }) => !institution);
  return {
    runs: running.length > 0,
    plans: running.length === 0 && here.length > 0,
    newest: running.reduce<string | null>((newest, { asOf }) => (asOf > (newest ?? '') ? asOf : (newest ?? '')), null),
    asFirm,
    onlyHere: asFirm && lines.every((line) => line.institution || !isRunning(line) || lies(line)),
    lines: here,
  };
}

const by = (before: boolean, after: boolean): number => Number(after) - Number(before);

/** The roll-up of a place after one group in it is present in another way. A group's newest line only becomes newer. */
export function recount(rollup: ProducerRollup, before: Presence, after: Presence): ProducerRollup {
  return {
    ...rollup,
    active: rollup.active + by(before.runs, after.runs),
    planned: rollup.planned + by(before.plans, after.plans),
    newestActive: replaceDate(rollup.newestActive, before.newest, after.newest),
    firms: rollup.firms + by(before.asFirm, after.asFirm),
    firmsOnlyHere: rollup.firmsOnlyHere + by(before.onlyHere, after.onlyHere),
    capacities: recountCapacities(rollup.capacities, before.lines, after.lines),
  };
}

/** Of the two newest, newest first. */
function replaceDate(dates: readonly string[], before: string | null, after: string | null): readonly string[] {
  if (after === before || after === null) return dates;
  const at = before === null ? -1 : dates.indexOf(before);
  return [...dates.filter((_date, index) => index !== at), after].sort().reverse().slice(0, 2);
}
