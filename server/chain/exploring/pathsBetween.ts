// Which ways lead from one thing to another? Breadth first from both ends, always from the narrower side, until a way of so many
// hops is known; then all ways of that length are told before longer ones. Whoever holds the links answers for neighbours.
import type { LinkDirection } from '../link.ts';
import { exploredName, type ExploredEnd } from './relation.ts';
import { TiesKnown, type FoundHop, type Tie } from './ties.ts';

export const PATH_LIMITS = {
  /** Followed of one thing by one relation and direction; beyond, it counts as cut. */
  each: 200,
  /** Read in all. */
  ties: 40_000,
  /** Things asked about at once. */
  batch: 64,
  /** Tried while ways are put together. */
  steps: 400_000,
};
export type PathLimits = typeof PATH_LIMITS;

export const PATH_BOUNDS = ['time', 'ties', 'steps'] as const;
/** Why a search ended early: its time was over, it had read enough, or had tried enough. */
export type PathBound = (typeof PATH_BOUNDS)[number];

/** What a thing is tied to: no more than were asked for, of so many. */
export interface Around<T extends Tie> {
  ties: readonly T[];
  total: number;
}

/** Null where the time is over. `direction`: only links that lead so; null for all. */
export type AskAround<T extends Tie> = (
  of: readonly ExploredEnd[],
  direction: LinkDirection | null,
) => Promise<readonly Around<T>[] | null>;

export interface PathOptions {
  first: number;
  hops: number;
  /** Only along the records: who supplies, holds, invests comes first. */
  directed: boolean;
  limits?: PathLimits;
}

export interface FoundPaths<T> {
  /** Shorter ones first, then by the names of those on the way. */
  paths: readonly (readonly FoundHop<T>[])[];
  /** There are others, or may be. */
  more: boolean;
  bound: PathBound | null;
  /** Whose ties were not all followed. */
  cut: readonly { end: ExploredEnd; followed: number; total: number }[];
}

export async function pathsBetween<T extends Tie>(
  from: ExploredEnd,
  to: ExploredEnd,
  options: PathOptions,
  ask: AskAround<T>,
): Promise<FoundPaths<T>> {
  const { first, hops, directed, limits = PATH_LIMITS } = options;
  const known = new TiesKnown<T>(directed);
  const sides = [new Side(from, directed ? 'out' : null), new Side(to, directed ? 'in' : null)] as const;
  const cut: FoundPaths<T>['cut'][number][] = [];
  const paths: FoundHop<T>[][] = [];
  let read = 0;
  const tell = (bound: PathBound | null, more = false): FoundPaths<T> => ({
    paths,
    more: more || bound !== null || cut.length > 0,
    bound,
    cut: cut.sort((left, right) => (exploredName(left.end) < exploredName(right.end) ? -1 : 1)),
  });

  for (let length = 1; length <= hops; length += 1) {
    const side = sides[1].edge.length < sides[0].edge.length ? sides[1] : sides[0];
    // Nobody is left to ask: longer ways cannot be.
    if (side.edge.length === 0) return tell(null);
    for (const names of batches(side.edge, limits.batch)) {
      if (read > limits.ties) return tell('ties');
      const answer = await ask(names, side.direction);
      if (answer === null) return tell('time');
      for (const [at, end] of names.entries()) {
        const { ties, total } = answer[at] ?? { ties: [], total: 0 };
        read += ties.length;
        if (total > ties.length && !cut.some((other) => exploredName(other.end) === exploredName(end)))
          cut.push({ end, followed: ties.length, total });
        for (const tie of ties) known.add(tie);
        side.reach(ties);
      }
    }
    side.advance();
    const walk = known.ways(from, to, length, limits.steps);
    for (const way of walk.ways) {
      if (paths.length === first) return tell(null, true);
      paths.push(way);
    }
    if (walk.isOver()) return tell('steps');
  }
  return tell(null);
}

/** What has been reached from one of the two. */
class Side {
  edge: readonly ExploredEnd[];
  readonly direction: LinkDirection | null;
  readonly #seen: Set<string>;
  #next = new Map<string, ExploredEnd>();

  constructor(end: ExploredEnd, direction: LinkDirection | null) {
    this.edge = [end];
    this.direction = direction;
    this.#seen = new Set([exploredName(end)]);
  }

  reach(ties: readonly Tie[]): void {
    for (const { other } of ties) {
      const name = exploredName(other);
      if (this.#seen.has(name)) continue;
      this.#seen.add(name);
      this.#next.set(name, other);
    }
  }

  advance(): void {
    this.edge = [...this.#next].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, end]) => end);
    this.#next = new Map();
  }
}

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
