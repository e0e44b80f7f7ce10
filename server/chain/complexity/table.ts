// Who makes what among the peers? Running holding groups by place × segment, from the roll-ups; laid once for a snapshot and
// a choice of peers, whoever asks.
import type { PeerOptions } from '../gap.ts';
import { findPeers } from '../peers.ts';
import type { Snapshot } from '../snapshot.ts';

/** A segment's row: the places that make it, ascending, and their running groups. */
export interface Makers {
  places: Int32Array;
  groups: Int32Array;
  /** All groups together. */
  all: number;
}

export interface PeerTable {
  /** Ordered; what numbers of places refer to. */
  codes: readonly string[];
  indexOf(code: string): number | undefined;
  /** Running groups of each place, over all segments. */
  totals: Float64Array;
  /** The sum of the totals. */
  whole: number;
  /** Segments that each place makes. */
  diversity: Int32Array;
  makersOf(segment: string): Makers;
  /** What others worked out from the table, under names of their own. */
  kept: Map<string, unknown>;
}

/** Choices of peers kept for one snapshot; a further one begins anew. */
const MOST_TABLES = 8;
/** Places between two breaths. */
const STRIDE = 20;
const TABLES = new WeakMap<Snapshot, Map<string, PeerTable>>();
const LEARNED_FROM = new WeakMap<Snapshot, Snapshot>();

export function tabulate(asked: Snapshot, peers: PeerOptions): PeerTable {
  const laying = tabulateInParts(asked, peers);
  for (;;) {
    const { done, value } = laying.next();
    if (done) return value;
  }
}

/** The same, for somebody who has other things to do between the parts. */
export function* tabulateInParts(asked: Snapshot, peers: PeerOptions): Generator<undefined, PeerTable> {
  const snapshot = LEARNED_FROM.get(asked) ?? asked;
  const key = JSON.stringify([peers.level, ...peers.regions.toSorted()]);
  const tables = TABLES.get(snapshot) ?? new Map<string, PeerTable>();
  TABLES.set(snapshot, tables);
  const found = tables.get(key);
  if (found) return found;
  if (tables.size >= MOST_TABLES) tables.clear();
  const table = yield* lay(snapshot, findPeers(snapshot.regions, peers));
  tables.set(key, table);
  return table;
}

/**
 * What is learned of other places holds for a snapshot with landings too, since a place never learns from itself and
 * landings lie in the place that is asked about; and for one that differs in nothing that places make.
 */
export function learnFrom(snapshot: Snapshot, landed: Snapshot): void {
  LEARNED_FROM.set(landed, LEARNED_FROM.get(snapshot) ?? snapshot);
}

function* lay(snapshot: Snapshot, codes: readonly string[]): Generator<undefined, PeerTable> {
  const index = new Map(codes.map((code, place) => [code, place]));
  const totals = new Float64Array(codes.length);
  const diversity = new Int32Array(codes.length);
  const rows = new Map<string, { places: number[]; groups: number[] }>();
  for (const [place, code] of codes.entries()) {
    if (place % STRIDE === STRIDE - 1) yield;
    for (const { segment, active } of snapshot.factsOf(code).producers.values()) {
      if (active === 0) continue;
      totals[place]! += active;
      diversity[place]! += 1;
      const row = rows.get(segment) ?? { places: [], groups: [] };
      rows.set(segment, row);
      row.places.push(place);
      row.groups.push(active);
    }
  }
  const makers = new Map<string, Makers>();
  for (const [segment, { places, groups }] of rows) {
    const all = groups.reduce((sum, own) => sum + own, 0);
    makers.set(segment, { places: Int32Array.from(places), groups: Int32Array.from(groups), all });
  }
  return {
    codes,
    indexOf: (code) => index.get(code),
    totals,
    whole: totals.reduce((sum, total) => sum + total, 0),
    diversity,
    makersOf: (segment) => makers.get(segment) ?? NOBODY,
    kept: new Map(),
  };
}

const NOBODY: Makers = { places: new Int32Array(), groups: new Int32Array(), all: 0 };

/** Places that make at least so many segments, of those that are not left out. */
export function countRich(table: PeerTable, least: number, leftOut: ReadonlySet<number> = NONE): number {
  return table.diversity.reduce((sum, made, place) => (made >= least && !leftOut.has(place) ? sum + 1 : sum), 0);
}

const NONE: ReadonlySet<number> = new Set();
