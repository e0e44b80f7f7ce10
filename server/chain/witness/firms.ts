// Which firms were counted, and which were left out for what reason? Lines come group by group, what counts first, first:
// of each holding group the first line that can count does, and the others only say that it was counted already.
import type { Line } from '../line.ts';

/** What a line can count as: towards coverage here, as a candidate elsewhere. */
export const COUNTED_AS = ['running', 'planned', 'candidate'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

export const LEFT_OUT = [
  'ceased',
  'closed',
  'planned-only',
  'institution',
  'already-here',
  'same-group',
  'place-unknown',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface WitnessedLine {
  enterprise: string;
  group: string;
  region: string | null;
  status: Line['status'];
  asOf: string;
  capacity: Line['capacity'];
  /** Null where it is left out. */
  countedAs: CountedAs | null;
  leftOut: LeftOut | null;
}

export interface FirmList {
  /** The first ones, group by group. */
  lines: readonly WitnessedLine[];
  /** On record, those included that are not listed. */
  total: number;
  /** On record beyond those listed. */
  more: number;
}

/** How one kind of list judges a line that is alone in its group; `groupsHere` run it inside the prefecture. */
type Judge = (line: Line, groupsHere: ReadonlySet<string>) => CountedAs | LeftOut;

const here: Judge = ({ ceased, status }) =>
  ceased ? 'ceased' : status === 'closed' ? 'closed' : status === 'active' ? 'running' : 'planned';

const elsewhere: Judge = ({ ceased, status, institution, group }, groupsHere) => {
  if (ceased) return 'ceased';
  if (status === 'closed') return 'closed';
  if (status === 'planned') return 'planned-only';
  if (institution) return 'institution';
  return groupsHere.has(group) ? 'already-here' : 'candidate';
};

const unplaced: Judge = () => 'place-unknown';

const NO_GROUPS: ReadonlySet<string> = new Set();

const JUDGES = { here, elsewhere, unplaced } as const;

/**
 * @param lines the first lines in the order of the store, so that a group's best one comes first
 * @param total of all lines on record
 * @param groupsHere groups of the lines elsewhere of which a firm runs it inside the prefecture
 */
export function witnessFirms(
  where: keyof typeof JUDGES,
  lines: readonly Line[],
  total: number,
  groupsHere: ReadonlySet<string> = NO_GROUPS,
): FirmList {
  const counted = new Set<string>();
  return {
    lines: lines.map((line) => {
      const judged = JUDGES[where](line, groupsHere);
      const countedAs = COUNTED_AS.find((word) => word === judged && !counted.has(line.group)) ?? null;
      if (countedAs !== null) counted.add(line.group);
      const leftOut = countedAs === null ? (LEFT_OUT.find((word) => word === judged) ?? 'same-group') : null;
      const { enterprise, group, region, status, asOf, capacity } = line;
      return { enterprise, group, region, status, asOf, capacity, countedAs, leftOut };
    }),
    total,
    more: total - lines.length,
  };
}
