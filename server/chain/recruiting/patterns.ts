// Which candidates does each route wait for, and how many routes wait for the same ones?
import type { Place } from '../place.ts';
import { around, endsOf } from '../routes/count.ts';
import { breaksIn, measureTo } from '../routes/distance.ts';
import { foldRoutes, type Sum } from '../routes/fold.ts';
import { layGround } from '../routes/ground.ts';
import { Work } from '../routes/work.ts';
import { stands, stateOf } from '../standing.ts';
import type { Candidate } from './candidates.ts';

/** Routes that stand as soon as all of these stand. */
export interface Pattern {
  /** Numbers of candidates, ascending; at least one. */
  members: readonly number[];
  routes: number;
}

export interface Patterns {
  /** Ordered by their members. */
  list: readonly Pattern[];
  /** Up to how many members all are known. */
  upTo: number;
  work: number;
}

type Waiting = Map<string, Pattern>;

/**
 * All patterns of up to `most` members, or as many members as the work allows for; if not even those of one, some of them.
 * Whether those of a size are all known does not depend on how many are asked for.
 */
export function collectPatterns(
  place: Place,
  industry: string,
  { candidates, most, work }: { candidates: readonly Candidate[]; most: number; work: number },
): Patterns {
  const collect = collector(place, industry, candidates);
  let taken = 0;
  const attempt = (size: number): { list: Pattern[]; exact: boolean } => {
    const budget = new Work(work);
    const found = collect(size, budget);
    taken += budget.taken;
    return found;
  };
  const whole = attempt(most);
  if (whole.exact) return { list: whole.list, upTo: most, work: taken };
  let best = { list: whole.list, upTo: 0 };
  for (let size = 1; size < most; size += 1) {
    const { list, exact } = attempt(size);
    if (size === 1 || exact) best = { list, upTo: exact ? size : 0 };
    if (!exact) break;
  }
  return { ...best, work: taken };
}

function collector(place: Place, industry: string, candidates: readonly Candidate[]) {
  const numbers = new Map(candidates.map(({ node }, number) => [node, number]));
  const comes = (node: number): boolean => numbers.has(node) || stands(stateOf(place, node));
  const ground = layGround(place, around(place, industry, comes), (node) => numbers.has(node));
  const ends = endsOf(place, ground);
  return (most: number, work: Work): { list: Pattern[]; exact: boolean } => {
    const spots = [...ground.nodes.keys()];
    const toGo = measureTo(
      ground,
      spots.filter((spot) => ends.isEnd(spot)),
      work,
    );
    const sum: Sum<Waiting> = {
      one: new Map([['', { members: [], routes: 1 }]]),
      goOn: (waiting, spot) => {
        const room = most - breaksIn(ground, toGo[spot]!);
        const added = ground.missing[spot] ? numbers.get(ground.nodes[spot]!)! : null;
        return goOn(waiting, added, room);
      },
      add,
      sizeOf: (waiting) => waiting.size,
    };
    const { total, exact } = foldRoutes(ground, ends, sum, work);
    const list = [...(total?.values() ?? [])].filter(({ members }) => members.length > 0).sort(compareMembers);
    return { list, exact: exact && list.every(({ routes }) => routes <= Number.MAX_SAFE_INTEGER) };
  };
}

/** Those that wait for no more than there is room for; null for none. */
function goOn(waiting: Waiting, added: number | null, room: number): Waiting | null {
  const found: Waiting = new Map();
  for (const { members, routes } of waiting.values()) {
    if (members.length + (added === null ? 0 : 1) > room) continue;
    const all = added === null ? members : [...members, added].sort((left, right) => left - right);
    found.set(all.join(), { members: all, routes });
  }
  return found.size > 0 ? found : null;
}

function add(left: Waiting | null, right: Waiting): Waiting {
  if (left === null) return new Map(right);
  for (const [key, { members, routes }] of right) {
    left.set(key, { members, routes: routes + (left.get(key)?.routes ?? 0) });
  }
  return left;
}

export function compareMembers({ members: left }: Pattern, { members: right }: Pattern): number {
  for (const [at, member] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    if (member !== other) return member - other;
  }
  return left.length - right.length;
}
