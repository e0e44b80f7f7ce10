// What is known of all segments in one place, in so little room that those of a whole country can be kept? A row holds each
// segment of which anything is known; of all others nobody knows anything, and they are to be surveyed first.
import { pointsOfCertainty } from '../contributions/certain.ts';
import { MOST_FIRMS } from '../demand.ts';
import { STANDING } from '../here.ts';
import { listingOf } from '../listing.ts';
import type { Network } from '../network.ts';
import type { Place } from '../place.ts';
import type { RegionFacts } from '../snapshot.ts';
import { standingOf, strengthOf } from '../standing.ts';
import { COVERAGE_STATES } from '../vocabulary.ts';
import type { CeilingOf } from './ceiling.ts';

export const LISTED = { none: 0, gap: 1, unknown: 2 } as const;

export interface Row {
  /** The segments, ascending; the other lists follow it. */
  nodes: Int32Array;
  /** Positions in `COVERAGE_STATES`. */
  states: Uint8Array;
  /** How far users and suppliers may count on it, in tenths. */
  here: Uint8Array;
  /** Running groups, at most five. */
  firms: Uint8Array;
  /** Words of `LISTED`. */
  listed: Uint8Array;
  /** How many of them are gaps. */
  gaps: number;
  /** Points of certainty, on the default scale. */
  certain: Uint8Array;
  /** Sums of `MARKS`. */
  marks: Uint8Array;
  /** What each can score at most, but for the firms elsewhere; kept for the weights that were used last. */
  bounds: { weights: string; ceilingOf: CeilingOf; most: Int16Array } | null;
}

export const MARKS = { needed: 1, projected: 2 } as const;

interface Kept {
  row: Row;
  /** The facts of other places that it was made from. */
  from: readonly (RegionFacts | null)[];
}

const ROWS = new WeakMap<Network, WeakMap<RegionFacts, Map<string, Kept>>>();
/** Of one place, for different options. */
const MOST_KEPT = 4;

/** Kept with the facts that it was made from: after a change only the rows of places that it touches are made anew. */
export function rowOf(place: Place): Row {
  const { region, facts, options } = place;
  const kept = keptWith(place.network, facts);
  const key = JSON.stringify([region.code, options.asOf, options.plannedStages]);
  const from = factsBehind(place);
  const found = kept.get(key);
  if (found?.from.every((one, at) => one === from[at])) return found.row;
  // Places of which nothing is known share their facts.
  if (kept.size >= MOST_KEPT && facts.producers.size > 0) kept.clear();
  const row = fillRow(place);
  kept.set(key, { row, from });
  return row;
}

function keptWith(network: Network, facts: RegionFacts): Map<string, Kept> {
  const rows = ROWS.get(network) ?? new WeakMap<RegionFacts, Map<string, Kept>>();
  ROWS.set(network, rows);
  const kept = rows.get(facts) ?? new Map<string, Kept>();
  rows.set(facts, kept);
  return kept;
}

/** The city around, and whatever above was surveyed: a finding holds for what lies below. */
const factsBehind = ({ path, pathFacts, prefecture }: Place): (RegionFacts | null)[] =>
  pathFacts.slice(1).map((facts, at) => (path[at + 1] === prefecture || facts.surveys.size > 0 ? facts : null));

function fillRow(place: Place): Row {
  const nodes = Int32Array.from(knownIn(place)).sort();
  const fill = (valueOf: (node: number) => number): Uint8Array => Uint8Array.from(nodes, valueOf);
  const { segments } = place.network;
  const { demands, projects } = place.facts;
  const listed = fill((node) => LISTED[listingOf(place, node).as]);
  return {
    nodes,
    states: fill((node) => COVERAGE_STATES.indexOf(standingOf(place, node).state)),
    here: fill((node) => STANDING[strengthOf(place, node)] / 100),
    firms: fill((node) => Math.min(MOST_FIRMS, standingOf(place, node).rollup?.active ?? 0)),
    listed,
    gaps: listed.reduce((sum, word) => sum + Number(word === LISTED.gap), 0),
    certain: fill((node) => pointsOfCertainty(place, node)),
    marks: fill(
      (node) =>
        (demands.has(segments[node]!.id) ? MARKS.needed : 0) + (projects.has(segments[node]!.id) ? MARKS.projected : 0),
    ),
    bounds: null,
  };
}

/** Wherever a row could say something else than that nobody knows. */
function knownIn({ network, facts, pathFacts, prefectureFacts }: Place): Set<number> {
  const { producers, surveysBelow, projects, demands } = facts;
  const known = new Set<number>();
  for (const filed of [producers, surveysBelow, projects, demands, ...pathFacts.map(({ surveys }) => surveys)]) {
    for (const segment of filed.keys()) {
      const node = network.indexOf(segment);
      if (node !== undefined) known.add(node);
    }
  }
  // A way to a product that stands, here or in the city, is no gap.
  for (const { way, product } of network.ways)
    if (hasAnything(facts, product) || hasAnything(prefectureFacts, product)) known.add(way);
  return known;
}

const hasAnything = ({ producers, surveys, surveysBelow, projects }: RegionFacts, segment: string): boolean =>
  producers.has(segment) || surveys.has(segment) || surveysBelow.has(segment) || projects.has(segment);
