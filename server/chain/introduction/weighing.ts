// Which of the shortest ways is the strongest? What is cheapest up to each party, step by step from the firm; of equals
// the way whose parties come first by name, then the tie itself: an answer never hangs on the order of an engine's rows.
import { type SeenLink } from '../link.ts';
import { endNamed, INTRODUCING, type Damping, type Hop, type Introducing, type Path } from './path.ts';
import type { Search } from './question.ts';
import { crowdCost, isDamped, strengthOf, tieCost } from './strength.ts';
import type { Step, Walk, Ways } from './walk.ts';

/** A party at the end of the best way to it. */
interface Reached {
  name: string;
  cost: number;
  /** Who was before it, and by which tie; none at the firm. */
  before: Reached | null;
  by: SeenLink | null;
  byCost: number;
}

export class Weighing {
  readonly #walk: Walk;
  readonly #asOf: string | null;

  constructor(walk: Walk, asOf: string | null) {
    this.#walk = walk;
    this.#asOf = asOf;
  }

  /** Null where the time is over. */
  *best({ firm, layers, met }: Ways): Search<Path | null> {
    const steps = this.#stepsOf(layers, met);
    const ties = yield* this.#walk.tiesOf(steps.flat());
    if (ties === null) return null;
    let at = 0;
    let reached = new Map<string, Reached>([[firm, { name: firm, cost: 0, before: null, by: null, byCost: 0 }]]);
    for (const layer of steps) {
      const next = new Map<string, Reached>();
      for (const [from, to] of layer) {
        const before = reached.get(from);
        for (const by of ties[at] ?? []) if (before) offer(next, this.#reach(before, to, by));
        at += 1;
      }
      reached = next;
    }
    const best = [...reached.values()].reduce((one, other) => (compare(other, one) < 0 ? other : one));
    return this.#pathTo(best);
  }

  /** The steps of all shortest ways, layer by layer from the firm; each way back from who was met. */
  #stepsOf(layers: Ways['layers'], met: Ways['met']): Step[][] {
    const steps: Step[][] = [];
    let ends: Iterable<string> = met.keys();
    for (let at = layers.length - 1; at >= 0; at -= 1) {
      const layer = layers[at] ?? new Set();
      const last = at === layers.length - 1;
      const found = [...ends].flatMap((to): Step[] => {
        const before = last ? (met.get(to) ?? []) : new Set(this.#walk.around(to)?.names ?? []);
        return [...before].filter((from) => layer.has(from)).map((from) => [from, to]);
      });
      steps.unshift(found);
      ends = new Set(found.map(([from]) => from));
    }
    return steps;
  }

  #reach(before: Reached, name: string, by: SeenLink): Reached {
    const byCost = tieCost(by, this.#asOf);
    const around = this.#walk.around(before.name);
    const through = before.before && around ? crowdCost(around.names.length, around.bank) : 0;
    // A bank of the place introduces no better than one on the way.
    const bank = this.#walk.anchor(name)?.bank ? crowdCost(0, true) : 0;
    return { name, cost: before.cost + through + byCost + bank, before, by, byCost };
  }

  #pathTo(reached: Reached): Path {
    const way: Reached[] = [];
    for (let at: Reached | null = reached; at?.before; at = at.before) way.push(at);
    const weakest = way.reduce((found, one, at) => (one.byCost > (way[found]?.byCost ?? 0) ? at : found), 0);
    const hops = way.flatMap(({ name, before, by, byCost }, at): Hop[] =>
      before && by
        ? [
            {
              from: endNamed(name),
              to: endNamed(before.name),
              tie: by,
              strength: strengthOf(byCost),
              weakest: at === weakest,
            },
          ]
        : [],
    );
    const anchor = this.#walk.anchor(reached.name);
    return {
      anchor: endNamed(reached.name),
      belonging: anchor?.belonging ?? 'here',
      hops,
      strength: strengthOf(reached.cost),
      damped: way.flatMap(({ name }) => this.#dampingOf(name, name === reached.name)),
    };
  }

  #dampingOf(name: string, isAnchor: boolean): Damping[] {
    const around = isAnchor ? undefined : this.#walk.around(name);
    const [ties, bank] = [around?.names.length ?? 0, (around ?? this.#walk.anchor(name))?.bank ?? false];
    return isDamped(ties, bank) ? [{ party: endNamed(name), ties, bank }] : [];
  }
}

function offer(reached: Map<string, Reached>, one: Reached): void {
  const before = reached.get(one.name);
  if (before === undefined || compare(one, before) < 0) reached.set(one.name, one);
}

const compare = (left: Reached, right: Reached): number => left.cost - right.cost || compareWays(left, right);

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function compareWays(left: Reached, right: Reached): number {
  if (left.before === null || right.before === null) return 0;
  return (
    (left.before === right.before ? 0 : compareWays(left.before, right.before)) ||
    compareText(left.name, right.name) ||
    compareText(nameOf(left.by), nameOf(right.by))
  );
}

const nameOf = (tie: SeenLink | null): string =>
  tie === null ? '' : `${INTRODUCING.indexOf(tie.relation as Introducing)}${tie.direction}${tie.record}`;
