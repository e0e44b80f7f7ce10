// What can a gap of a place score at most? Each contribution by the most that it can give, from what stands there: cheap, and
// never below what the judgement gives. What no bound is known for counts in full; what is deducted is left out.
import { pointsOfCandidates } from '../contributions/candidates.ts';
import { pointsOfInputs, pointsOfSupport } from '../contributions/inputs.ts';
import { pointsOfRoutes } from '../contributions/routes.ts';
import { STEP, VALUE_ADDED } from '../contributions/scale.ts';
import {
  BEHIND,
  MAIN_USER,
  MOST_FIRMS,
  MOST_SUPPORT,
  NEED,
  OTHER_USER,
  SELLS_ELSEWHERE,
  USER_FIRM,
} from '../demand.ts';
import type { GapOptions } from '../gap.ts';
import { weigh } from '../options.ts';
import { EVERYWHERE, type Snapshot } from '../snapshot.ts';
import { stands } from '../standing.ts';
import { COVERAGE_STATES } from '../vocabulary.ts';
import { ceilingsOf, FULL, type Ceiling, type CeilingOf, type GroupCeiling } from './ceiling.ts';
import { LISTED, MARKS, type Row } from './row.ts';

const STANDS = COVERAGE_STATES.map(stands);

export class Bounds {
  readonly #ceilingOf: CeilingOf;
  readonly #options: GapOptions;
  /** What the firms that make it anywhere can add. */
  readonly #candidates: Int16Array;
  /** Tells apart what rows keep bounds for. */
  readonly #weights: string;
  /** Of the place that is looked at. */
  readonly #here: Uint8Array;
  readonly #firms: Uint8Array;
  readonly #marks: Uint8Array;

  constructor(snapshot: Snapshot, options: GapOptions) {
    const { segments, size } = snapshot.network;
    const { producers } = snapshot.factsOf(EVERYWHERE);
    this.#ceilingOf = ceilingsOf(snapshot);
    this.#options = options;
    this.#candidates = Int16Array.from(segments, ({ id }) =>
      weigh('candidates', pointsOfCandidates(producers.get(id)?.firms ?? 0), options.weights.candidates),
    );
    this.#weights = JSON.stringify([options.weights, options.scale]);
    this.#marks = new Uint8Array(size);
    this.#here = new Uint8Array(size);
    this.#firms = new Uint8Array(size);
  }

  /** Tells of each gap in a row, of those asked by node, the most that it can score. */
  each(row: Row, isAsked: Uint8Array, tell: (at: number, most: number) => void): void {
    const { nodes, listed } = row;
    const { floor } = this.#options.weights;
    const most = this.#boundsOf(row);
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      if (listed[at] !== LISTED.gap || isAsked[node] === 0) continue;
      tell(at, Math.max(floor, most[at]! + this.#candidates[node]!));
    }
  }

  /** Works them out and leaves them with the row. */
  prepare(row: Row): void {
    this.#boundsOf(row);
  }

  #boundsOf(row: Row): Int16Array {
    const { bounds } = row;
    if (bounds?.weights === this.#weights && bounds.ceilingOf === this.#ceilingOf) return bounds.most;
    const { nodes, here, firms, marks, listed } = row;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      this.#here[node] = here[at]!;
      this.#firms[node] = firms[at]!;
      this.#marks[node] = marks[at]!;
    }
    const most = Int16Array.from(nodes, (_, at) => (listed[at] === LISTED.gap ? this.#mostOf(row, at) : 0));
    for (const node of nodes) this.#here[node] = this.#firms[node] = this.#marks[node] = 0;
    row.bounds = { weights: this.#weights, ceilingOf: this.#ceilingOf, most };
    return most;
  }

  /** But for the firms elsewhere. */
  #mostOf({ nodes, states, certain, marks }: Row, at: number): number {
    const { weights } = this.#options;
    const ceiling = this.#ceilingOf(nodes[at]!);
    const isNeeded = (marks[at]! & MARKS.needed) > 0;
    return (
      weigh('inputs', pointsOfInputs(this.#valueOf(ceiling.required)), weights.inputs) +
      weigh('support', pointsOfSupport(this.#valueOf(ceiling.support)), weights.support) +
      weigh('demand', this.#demandOf(ceiling) + (isNeeded ? NEED : 0), weights.demand) +
      weigh('scale', this.#scaleOf(ceiling, isNeeded), weights.scale) +
      (STANDS[states[at]!] ? 0 : weigh('routes', this.#routesOf(ceiling), weights.routes)) +
      weights.related +
      weigh('certain', certain[at]!, weights.certain)
    );
  }

  /** Per mille, on average; null where nothing is required. */
  #valueOf(groups: readonly GroupCeiling[]): number | null {
    if (groups.length === 0) return null;
    let sum = 0;
    for (const { base, leaves } of groups) sum += Math.max(base, this.#bestOf(leaves));
    return (sum * 100) / groups.length;
  }

  /** In tenths. */
  #bestOf(nodes: readonly number[]): number {
    let best = 0;
    for (const node of nodes) if (this.#here[node]! > best) best = this.#here[node]!;
    return best;
  }

  #demandOf({ users, beyond, sells, required }: Ceiling): number {
    let [mains, supports, firms, isMissing] = [0, 0, 0, false];
    for (const { nodes, main, supports: isSupport } of users) {
      const here = this.#bestOf(nodes);
      // A step may stand only in the plants of the gap itself, which are no users of it.
      if (here === 0 || nodes.length > 1) isMissing = true;
      if (here === 0) continue;
      const points = Math.floor(((main ? MAIN_USER : OTHER_USER) * here) / 10);
      if (isSupport) supports += points;
      else mains += points;
      let most = 0;
      for (const node of nodes) most = Math.max(most, this.#firms[node]!);
      firms += most;
    }
    const isSold = sells === 'always' || (sells === 'fed' && required.some((group) => this.#isFed(group)));
    const isBehind = isMissing && (beyond === null || this.#bestOf(beyond) > 0);
    return (
      mains +
      Math.min(MOST_SUPPORT, supports) +
      USER_FIRM * Math.min(MOST_FIRMS, firms) +
      (isSold ? SELLS_ELSEWHERE : 0) +
      (isBehind ? Math.floor((MAIN_USER * BEHIND) / 100) : 0)
    );
  }

  #isFed({ base, leaves }: GroupCeiling): boolean {
    return base === FULL || this.#bestOf(leaves) > 0;
  }

  #scaleOf({ isMarketed, isPriced, measured, addsValue, users }: Ceiling, isNeeded: boolean): number {
    const { steps, valueAdded } = this.#options.scale;
    const isSized =
      isMarketed ||
      (isPriced && (isNeeded || this.#bestOf(measured) > 0)) ||
      users.some(
        ({ nodes, priced }) => this.#bestOf(nodes) > 0 && (this.#bestOf(priced) > 0 || this.#areProjected(nodes)),
      );
    return (isSized ? STEP * steps.length : 0) + (addsValue ? VALUE_ADDED * valueAdded.length : 0);
  }

  #areProjected(nodes: readonly number[]): boolean {
    return nodes.some((node) => (this.#marks[node]! & MARKS.projected) > 0);
  }

  #routesOf({ isStart, isEnd, upstream, downstream }: Ceiling): number {
    const from = isStart || this.#bestOf(upstream) > 0;
    const to = isEnd || this.#bestOf(downstream) > 0;
    return pointsOfRoutes({ alone: from && to ? Infinity : 0, oneMore: from || to ? Infinity : 0 });
  }
}
