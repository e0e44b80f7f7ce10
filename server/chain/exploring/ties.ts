// What is known of who is tied to whom, and which ways of a length does it hold? A search fills it; no way passes anybody twice.
import { exploredName, type ExploredEnd, type ExploredLink } from './relation.ts';

export type Tie = Pick<ExploredLink, 'relation' | 'from' | 'to' | 'other' | 'record'>;

export interface FoundHop<T> {
  from: ExploredEnd;
  to: ExploredEnd;
  /** All between the two that may be used. */
  links: readonly T[];
}

interface Ways<T> {
  ways: Iterable<FoundHop<T>[]>;
  /** It was given up, because it took too many steps. */
  isOver(): boolean;
}

export class TiesKnown<T extends Tie> {
  readonly #directed: boolean;
  readonly #ends = new Map<string, ExploredEnd>();
  readonly #after = new Map<string, Map<string, Map<string, T>>>();
  readonly #before = new Map<string, Set<string>>();

  constructor(directed: boolean) {
    this.#directed = directed;
  }

  add(tie: T): void {
    this.#join(tie.from, tie.to, tie);
    if (!this.#directed) this.#join(tie.to, tie.from, tie);
  }

  #join(from: ExploredEnd, to: ExploredEnd, tie: T): void {
    const [left, right] = [exploredName(from), exploredName(to)];
    this.#ends.set(left, from).set(right, to);
    const next = this.#after.get(left) ?? new Map<string, Map<string, T>>();
    this.#after.set(left, next);
    const ties = next.get(right) ?? new Map<string, T>();
    next.set(right, ties);
    // A link is met from both of its ends.
    ties.set(`${tie.relation} ${tie.record.key} ${exploredName(tie.from)}`, tie);
    this.#before.set(right, (this.#before.get(right) ?? new Set()).add(left));
  }

  ways(from: ExploredEnd, to: ExploredEnd, length: number, most: number): Ways<T> {
    const target = exploredName(to);
    const distance = this.#distances(target, length);
    const passed = [exploredName(from)];
    let steps = 0;
    const hop = (left: string, right: string): FoundHop<T> => ({
      from: this.#ends.get(left) ?? from,
      to: this.#ends.get(right) ?? to,
      links: [...(this.#after.get(left)?.get(right) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie),
    });
    const next = (at: string) => [...(this.#after.get(at)?.keys() ?? [])].sort();
    const follow = function* (at: string): Generator<FoundHop<T>[]> {
      const left = length - passed.length + 1;
      if (left === 0 || at === target) {
        if (left === 0 && at === target) yield passed.slice(1).map((name, index) => hop(passed[index] ?? '', name));
        return;
      }
      for (const name of next(at)) {
        if ((distance.get(name) ?? Infinity) >= left || passed.includes(name)) continue;
        steps += 1;
        if (steps > most) return;
        passed.push(name);
        yield* follow(name);
        passed.pop();
      }
    };
    return { ways: follow(passed[0] ?? ''), isOver: () => steps > most };
  }

  /** Hops that are left to the target, as far as it matters. */
  #distances(target: string, length: number): Map<string, number> {
    const found = new Map([[target, 0]]);
    let layer = [target];
    for (let hops = 1; hops < length; hops += 1) {
      const next = layer.flatMap((name) => [...(this.#before.get(name) ?? [])]).filter((name) => !found.has(name));
      for (const name of next) found.set(name, hops);
      layer = [...new Set(next)];
    }
    return found;
  }
}
