// Which gaps have the places that are asked about, and what can each score at most? Found in the rows that are kept, counted,
// and laid out with those first that can score most.
import { countElsewhere } from '../contributions/candidates.ts';
import type { GapOptions } from '../gap.ts';
import type { Segment } from '../industry.ts';
import { viewPlace, type Place } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { COVERAGE_STATES, type CoverageState } from '../vocabulary.ts';
import { Bounds } from './bound.ts';
import { LISTED, rowOf, type Row } from './row.ts';

/** A gap before it is judged. */
export interface Cell {
  region: string;
  segment: Segment;
  state: CoverageState;
  candidates(): number;
}

export interface Laid {
  /** How many gaps there are. */
  total: number;
  /** Segments of which nobody knows whether they stand. */
  unknown: number;
  /** Numbers of cells, those first that can score most. */
  order: Uint32Array;
  /** What each can score at most. */
  most: Int32Array;
  placeOf(cell: number): number;
  nodeOf(cell: number): number;
}

export interface CellsAsked {
  regions: readonly string[];
  industries: readonly string[];
  options: GapOptions;
  /** Tells of a gap whether it is asked for; null where all are. */
  mayCount: ((cell: Cell) => boolean) | null;
}

export function layCells(snapshot: Snapshot, { regions, industries, options, mayCount }: CellsAsked): Laid {
  const isAsked = businessesIn(snapshot, industries);
  const { size } = snapshot.network;
  const businesses = isAsked.reduce((sum, one) => sum + one, 0);
  const rows = regions.map((code) => rowOf(viewPlace(snapshot, code, options)));
  const bounds = new Bounds(snapshot, options);
  const room = rows.reduce((sum, { gaps }) => sum + gaps, 0);
  const [most, where] = [new Int32Array(room), new Int32Array(room)];
  let total = 0;
  let known = 0;
  for (const [index, row] of rows.entries()) {
    known += countKnown(row, isAsked);
    bounds.each(row, isAsked, (at, bound) => {
      if (mayCount !== null && !mayCount(cellOf(viewPlace(snapshot, regions[index]!, options), row, at))) return;
      most[total] = bound;
      where[total] = index * size + row.nodes[at]!;
      total += 1;
    });
  }
  return {
    total,
    unknown: businesses * regions.length - known,
    order: orderBy(most.subarray(0, total)),
    most,
    placeOf: (cell) => Math.floor(where[cell]! / size),
    nodeOf: (cell) => where[cell]! % size,
  };
}

/** By node: one for each business of the industries. */
function businessesIn({ network, segmentsOf }: Snapshot, industries: readonly string[]): Uint8Array {
  const isAsked = new Uint8Array(network.size);
  for (const { id, scope } of industries.flatMap(segmentsOf)) {
    if (scope !== 'step') isAsked[network.indexOf(id)!] = 1;
  }
  return isAsked;
}

function countKnown({ nodes, listed }: Row, isAsked: Uint8Array): number {
  let known = 0;
  for (let at = 0; at < nodes.length; at += 1)
    if (isAsked[nodes[at]!] === 1 && listed[at] !== LISTED.unknown) known += 1;
  return known;
}

function cellOf(place: Place, { nodes, states }: Row, at: number): Cell {
  const node = nodes[at]!;
  return {
    region: place.region.code,
    segment: place.network.segments[node]!,
    state: COVERAGE_STATES[states[at]!]!,
    candidates: () => countElsewhere(place, node),
  };
}

/** Numbers of cells, the largest bound first, of equals in the order of the cells: counted out, since bounds are few. */
function orderBy(most: Int32Array): Uint32Array {
  const least = most.reduce((low, bound) => Math.min(low, bound), 0);
  const counts: number[] = [];
  for (const bound of most) counts[bound - least] = (counts[bound - least] ?? 0) + 1;
  const starts: number[] = [];
  let start = 0;
  for (let bound = counts.length - 1; bound >= 0; bound -= 1) {
    starts[bound] = start;
    start += counts[bound] ?? 0;
  }
  const order = new Uint32Array(most.length);
  for (let cell = 0; cell < most.length; cell += 1) order[starts[most[cell]! - least]!++] = cell;
  return order;
}
