// How far is it from a firm to a place, and over whom? Layer by layer from the firm, until somebody of the place is met;
// what it costs to go there is another question, asked only of those on a shortest way.
import type { End, SeenLink } from '../link.ts';
import { endName, endNamed, type Anchor, type Bound, type Neighbourhood } from './path.ts';
import type { Answers, IntroductionLimits, Search } from './question.ts';

/** All shortest ways at once, from the firm on. */
export interface Ways {
  firm: string;
  /** The names on a way at each step. */
  layers: readonly ReadonlySet<string>[];
  /** Who of the place is met, and by whom. */
  met: ReadonlyMap<string, readonly string[]>;
}

/** From one name to another that it is tied to. */
export type Step = readonly [from: string, to: string];

export class Walk {
  bound: Bound | null = null;
  readonly crowds = new Map<string, End>();
  readonly #limits: IntroductionLimits;
  readonly #firms: ReadonlySet<string>;
  readonly #anchors: Map<string, Anchor>;
  /** All of the place are among the anchors. */
  readonly #anchorsKnown: boolean;
  readonly #known = new Map<string, Neighbourhood>();
  /** Of two names, as they are seen from the first. */
  readonly #ties = new Map<string, readonly SeenLink[]>();
  /** Next to an anchor; null until it is asked for, and where it cannot be told. */
  #near: ReadonlySet<string> | null = null;
  #read = 0;

  constructor(limits: IntroductionLimits, anchors: Answers['anchors']) {
    this.#limits = limits;
    this.#anchorsKnown = anchors !== 'more';
    const { firms, others } = anchors === 'more' ? { firms: new Set<string>(), others: [] } : anchors;
    this.#firms = firms;
    this.#anchors = new Map(others.map((anchor) => [endName(anchor.end), anchor]));
  }

  anchor(name: string): Anchor | undefined {
    if (this.#firms.has(name)) return { end: endNamed(name), belonging: 'here', bank: false };
    return this.#anchors.get(name);
  }

  /** Of whoever has been asked for its neighbours. */
  around(name: string): Neighbourhood | undefined {
    return this.#known.get(name);
  }

  /** The shortest ways that touch nobody used; null where there is none, or the search must end. */
  *shortest(end: End, used: ReadonlySet<string>): Search<Ways | null> {
    const firm = endName(end);
    const seen = new Set([firm]);
    const layers: Set<string>[] = [];
    let layer: readonly string[] = [firm];
    for (let hops = 1; hops <= this.#limits.hops && layer.length > 0; hops += 1) {
      const isLast = hops === this.#limits.hops;
      if (isLast) layer = yield* this.#nearAnchors(layer);
      if (!(yield* this.#ask(layer, hops === 1))) return null;
      const open = layer.filter((name) => this.#isOpen(name, name === firm));
      layers.push(new Set(open));
      const next = new Set<string>();
      const met = new Map<string, string[]>();
      for (const from of open) {
        for (const name of this.#known.get(from)?.names ?? []) {
          if (seen.has(name) || used.has(name)) continue;
          if (this.#firms.has(name) || this.#anchors.has(name)) file(met, name, from);
          else if (!isLast) next.add(name);
        }
      }
      if (met.size > 0) return { firm, layers, met };
      for (const name of next) seen.add(name);
      // Places introduce nobody on the way.
      layer = [...next].filter((name) => !name.startsWith(PLACES));
    }
    return null;
  }

  /** All ties of each step, in their order; null where the time is over. What a way of before went by is not asked again. */
  *tiesOf(steps: readonly Step[]): Search<(readonly SeenLink[])[] | null> {
    const unknown = steps.filter((step) => !this.#ties.has(step.join('\n')));
    if (unknown.length > 0) {
      const between = unknown.map(([from, to]) => [endNamed(from), endNamed(to)] as const);
      const found = (yield { ask: 'ties', between }) as Answers['ties'] | null;
      if (found === null) {
        this.bound = 'time';
        return null;
      }
      for (const [at, step] of unknown.entries()) this.#ties.set(step.join('\n'), found[at] ?? []);
    }
    return steps.map((step) => this.#ties.get(step.join('\n')) ?? []);
  }

  #isOpen(name: string, isFirm: boolean): boolean {
    const around = this.#known.get(name);
    if (around === undefined) return false;
    if (isFirm) {
      if (around.crowded) this.bound = 'candidate';
      return true;
    }
    if (around.crowded && !around.ceased) this.crowds.set(name, endNamed(name));
    return !around.crowded && !around.ceased;
  }

  /** Makes neighbours known; false where the search must end. */
  *#ask(layer: readonly string[], ofFirm: boolean): Search<boolean> {
    const { batch, ties, candidate, crowd } = this.#limits;
    const unknown = layer.filter((name) => !this.#known.has(name));
    // Where a search ends in the middle, every engine has asked for the same.
    if (unknown.length > batch) unknown.sort();
    for (let at = 0; at < unknown.length; at += batch) {
      if (this.#read > ties) return this.#end('ties');
      const names = unknown.slice(at, at + batch);
      const of = names.map(endNamed);
      const most = ofFirm ? candidate : crowd;
      const question = { ask: 'neighbours', of, most, marked: !this.#anchorsKnown, ordered: ofFirm } as const;
      const answer = (yield question) as Answers['neighbours'] | null;
      if (answer === null) return this.#end('time');
      for (const [index, name] of names.entries()) {
        const found = answer[index];
        if (!found) continue;
        this.#known.set(name, found);
        this.#read += found.names.length;
        for (const anchor of found.anchors) this.#anchors.set(endName(anchor.end), anchor);
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
  *#nearAnchors(layer: readonly string[]): Search<readonly string[]> {
    const unknown = layer.filter((name) => !this.#known.has(name)).length;
    if (unknown <= this.#limits.filterFrom || !this.#anchorsKnown) return layer;
    if (this.#near === null) {
      const anchors = [...this.#firms, ...this.#anchors.keys()];
      if (anchors.length > unknown) return layer;
      if (!(yield* this.#ask(anchors, false))) return [];
      const around = anchors.map((name) => this.#known.get(name));
      if (around.some((found) => found?.crowded)) return layer;
      this.#near = new Set(around.flatMap((found) => found?.names ?? []));
    }
    const near = this.#near;
    return layer.filter((name) => near.has(name));
  }
}

/** How their names begin. */
const PLACES = endName({ kind: 'regions', key: '' });

function file(table: Map<string, string[]>, key: string, value: string): void {
  const values = table.get(key);
  if (values === undefined) table.set(key, [value]);
  // Two ties to one party are one step.
  else if (values.at(-1) !== value) values.push(value);
}
