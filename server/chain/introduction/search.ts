// Which ways lead from a place to a firm? Breadth first from the firm, again and again without those who are on a way
// already: the shortest way first, of the shortest the strongest, and node-disjoint. The search asks for neighbours and
// is answered by whatever engine holds them, so that every engine finds the same.
import { LINK_RELATIONS, type End } from '../link.ts';
import {
  endName,
  type Bound,
  type Damping,
  type Introductions,
  type Neighbour,
  type Neighbourhood,
  type Path,
} from './path.ts';
import { crowdCost, isDamped, strengthOf, tieCost } from './strength.ts';

export const INTRODUCTION_LIMITS = {
  hops: 4,
  /** Whoever has more ties introduces nobody. */
  crowd: 400,
  /** Of the firm itself so many are followed. */
  candidate: 2_000,
  /** Ties read in all. */
  ties: 60_000,
  /** Asked for at once. */
  batch: 256,
  /** Fewer on the last step are asked one by one. */
  filterFrom: 32,
};
export type IntroductionLimits = typeof INTRODUCTION_LIMITS;

/** `null` as an answer: the time is over. */
export type Question =
  | { ask: 'firm' }
  /** Neighbours of each, no more than `most`. */
  | { ask: 'neighbours'; of: readonly End[]; most: number }
  /** All that belong to the place; none where they are more than `most`. */
  | { ask: 'anchors'; most: number };
export interface Answers {
  firm: { end: End; known: boolean; here: boolean };
  neighbours: readonly Neighbourhood[];
  anchors: readonly End[] | 'more';
}
export type Answer = Answers[keyof Answers] | null;
export type Search<T> = Generator<Question, T, Answer>;

/** A party as the breadth-first walk came to it. */
interface Reached {
  name: string;
  end: End;
  cost: number;
  /** Who was before it, and by which tie; none at the firm. */
  before: Reached | null;
  by: Neighbour | null;
  /** What going through it adds; known when it has been asked for its neighbours. */
  ties: number;
}

export interface SearchOptions {
  first: number;
  /** Ages are reckoned to this day. */
  asOf: string | null;
  limits?: IntroductionLimits;
}

export function* searchIntroductions({
  first,
  asOf,
  limits = INTRODUCTION_LIMITS,
}: SearchOptions): Search<Introductions> {
  const firm = (yield { ask: 'firm' }) as Answers['firm'] | null;
  const walk = new Walk(limits, asOf);
  const nothing = { paths: [], more: false, bound: null, crowds: [] };
  if (firm === null) return { ...nothing, more: true, bound: 'time', here: false, known: true };
  if (!firm.known || firm.here) return { ...nothing, here: firm.here, known: firm.known };
  const used = new Set<string>();
  const paths: Path[] = [];
  let more = false;
  while (!more) {
    const reached: Reached | null = yield* walk.round(firm.end, used);
    if (reached === null) break;
    if (paths.length === first) more = true;
    else paths.push(walk.pathTo(reached));
    for (let at: Reached | null = reached; at?.before; at = at.before) used.add(at.name);
  }
  const crowds = [...walk.crowds.values()].sort((left, right) => (endName(left) < endName(right) ? -1 : 1));
  return { paths, more: more || walk.bound !== null, bound: walk.bound, crowds, here: false, known: true };
}

class Walk {
  bound: Bound | null = null;
  readonly crowds = new Map<string, End>();
  readonly #limits: IntroductionLimits;
  readonly #asOf: string | null;
  readonly #known = new Map<string, Neighbourhood>();
  #anchors: readonly End[] | 'more' | null = null;
  #read = 0;

  constructor(limits: IntroductionLimits, asOf: string | null) {
    this.#limits = limits;
    this.#asOf = asOf;
  }

  /** The best way that shares nobody with those before; null where there is none, or the search must end. */
  *round(firm: End, used: ReadonlySet<string>): Search<Reached | null> {
    const start: Reached = { name: endName(firm), end: firm, cost: 0, before: null, by: null, ties: 0 };
    const seen = new Set([start.name]);
    let layer = [start];
    for (let hops = 1; hops <= this.#limits.hops && layer.length > 0; hops += 1) {
      if (hops === this.#limits.hops) layer = yield* this.#nearAnchors(layer, used);
      if (!(yield* this.#ask(layer, hops === 1 ? this.#limits.candidate : this.#limits.crowd))) return null;
      const next = this.#step(layer, (name) => seen.has(name) || used.has(name));
      const best = bestOf([...next.values()].filter(({ by }) => by?.anchor));
      if (best) return best;
      for (const name of next.keys()) seen.add(name);
      layer = [...next.values()].filter(({ by }) => by?.passable).sort(byName);
    }
    return null;
  }

  /** Makes neighbours known; false where the search must end. */
  *#ask(layer: readonly Pick<Reached, 'name' | 'end'>[], most: number): Search<boolean> {
    const unknown = layer.filter(({ name }) => !this.#known.has(name));
    for (let at = 0; at < unknown.length; at += this.#limits.batch) {
      if (this.#read > this.#limits.ties) return this.#end('ties');
      const batch = unknown.slice(at, at + this.#limits.batch);
      const answer = (yield { ask: 'neighbours', of: batch.map(({ end }) => end), most }) as
        Answers['neighbours'] | null;
      if (answer === null) return this.#end('time');
      for (const [index, { name }] of batch.entries()) {
        const found = answer[index] ?? { neighbours: [], crowded: false };
        this.#known.set(name, found);
        this.#read += found.neighbours.length;
      }
    }
    return true;
  }

  #end(bound: Bound): false {
    this.bound = bound;
    return false;
  }

  /**
   * On the last step only those matter who are next to an anchor. Where anchors are the fewer, they are asked instead: it
   * leaves out whom the step would leave out anyway.
   */
  *#nearAnchors(layer: Reached[], used: ReadonlySet<string>): Search<Reached[]> {
    const unknown = layer.filter(({ name }) => !this.#known.has(name)).length;
    if (unknown <= this.#limits.filterFrom) return layer;
    this.#anchors ??= ((yield { ask: 'anchors', most: unknown }) as Answers['anchors'] | null) ?? 'more';
    if (this.#anchors === 'more') return layer;
    const anchors = this.#anchors.map((end) => ({ name: endName(end), end })).filter(({ name }) => !used.has(name));
    if (!(yield* this.#ask(anchors, this.#limits.crowd))) return [];
    const near = new Set<string>();
    for (const { name } of anchors) {
      const found = this.#known.get(name);
      if (found === undefined || found.crowded) return layer;
      for (const { tie } of found.neighbours) near.add(endName(tie.other));
    }
    return layer.filter(({ name }) => near.has(name));
  }

  #step(layer: readonly Reached[], isOut: (name: string) => boolean): Map<string, Reached> {
    const next = new Map<string, Reached>();
    for (const from of layer) {
      const { neighbours, crowded } = this.#known.get(from.name) ?? { neighbours: [], crowded: false };
      if (crowded && from.before) {
        this.crowds.set(from.name, from.end);
        continue;
      }
      if (crowded) this.bound = 'candidate';
      from.ties = neighbours.length;
      const through = from.before ? from.cost + crowdCost(from.ties, from.by?.bank ?? false) : 0;
      for (const by of neighbours) {
        const name = endName(by.tie.other);
        if (isOut(name)) continue;
        // A bank of the place introduces no better than one on the way.
        const bank = by.anchor && by.bank ? crowdCost(0, true) : 0;
        const cost = through + tieCost(by.tie, this.#asOf) + bank;
        const before = next.get(name);
        const reached: Reached = { name, end: by.tie.other, cost, before: from, by, ties: 0 };
        if (before === undefined || compare(reached, before) < 0) next.set(name, reached);
      }
    }
    return next;
  }

  pathTo(reached: Reached): Path {
    const ties: { from: End; to: End; by: Neighbour }[] = [];
    const damped: Damping[] = [];
    for (let at: Reached | null = reached; at?.before && at.by; at = at.before) {
      ties.push({ from: at.end, to: at.before.end, by: at.by });
      const { bank } = at.by;
      if (isDamped(at.ties, bank)) damped.push({ party: at.end, ties: at.ties, bank });
    }
    const costs = ties.map(({ by }) => tieCost(by.tie, this.#asOf));
    const weakest = costs.indexOf(Math.max(...costs));
    const hops = ties.map(({ from, to, by }, at) => ({
      from,
      to,
      tie: by.tie,
      strength: strengthOf(costs[at] ?? 0),
      weakest: at === weakest,
    }));
    const belonging = reached.by?.anchor ?? 'here';
    return { anchor: reached.end, belonging, hops, strength: strengthOf(reached.cost), damped };
  }
}

const byName = (left: Reached, right: Reached): number =>
  left.name < right.name ? -1 : left.name > right.name ? 1 : 0;

function bestOf(reached: readonly Reached[]): Reached | null {
  return reached.reduce<Reached | null>((best, one) => (best === null || compare(one, best) < 0 ? one : best), null);
}

/** The stronger first; of equals the one whose parties, from the firm on, come first by name; then the tie itself. */
function compare(left: Reached, right: Reached): number {
  return left.cost - right.cost || compareWays(left, right);
}

function compareWays(left: Reached, right: Reached): number {
  if (left.before === null || right.before === null) return 0;
  return (
    (left.before === right.before ? 0 : compareWays(left.before, right.before)) ||
    byName(left, right) ||
    compareTies(left.by, right.by)
  );
}

function compareTies(left: Neighbour | null, right: Neighbour | null): number {
  if (!left || !right) return 0;
  const key = ({ tie }: Neighbour) => `${LINK_RELATIONS.indexOf(tie.relation)}${tie.direction}${tie.record}`;
  const [one, other] = [key(left), key(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}
