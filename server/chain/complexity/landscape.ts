// How complex are the peers and what they make, and how close is each to what it lacks? ECI, PCI, advantage and density over
// the roll-ups of a snapshot, measured once for a choice of peers and kept with its table.
import { invalid, tooExpensive } from '../errors.ts';
import type { PeerOptions, Sentence } from '../gap.ts';
import type { Snapshot } from '../snapshot.ts';
import { saidOfLandscape } from '../words/landscape.ts';
import { findAdvantages } from './advantages.ts';
import { DEFAULTS, measureComplexity } from './complexity.ts';
import { findHolders } from './holders.ts';
import { learnProximities } from './proximities.ts';
import type { Specialisation } from './specialisation.ts';
import { countRich, tabulate } from './table.ts';

export interface RegionComplexity {
  region: string;
  /** Null where the index is not settled. */
  eci: number | null;
  /** Segments in which it has an advantage. */
  diversity: number;
}

export interface SegmentComplexity {
  segment: string;
  pci: number | null;
  /** Peers that have an advantage in it. */
  ubiquity: number;
}

export interface Landscape {
  peers: PeerOptions;
  /** Peers that make at least `atLeastSegments`. */
  rich: number;
  /** So many of them that something can be learned. */
  enough: boolean;
  /** False where no order of complexity comes out; there are no indices then. */
  settled: boolean;
  reason: Sentence;
  /** The most complex first; where that is not settled the most diverse; then by code. Those without an advantage are left out. */
  regions: readonly RegionComplexity[];
  /** The most complex first; where that is not settled the rarest; then by id. */
  segments: readonly SegmentComplexity[];
}

export interface RelatednessCell {
  region: string;
  segment: string;
  /** Running holding groups. */
  producers: number;
  /** Revealed comparative advantage; nought where nothing runs. */
  advantage: number;
  /** Density around it in its chain, 0 to 1; null where no peer has an advantage in it. */
  density: number | null;
}

/** Ones of the matrix, times rounds: where the vector has not settled by then, it is said not to be. */
const MOST_STEPS = 80_000_000;
/** Segments², times words of a set of peers. */
const MOST_WORK = 200_000_000;

interface Measured {
  settled: boolean;
  regions: readonly RegionComplexity[];
  segments: readonly SegmentComplexity[];
}

export function measureLandscape(snapshot: Snapshot, peers: PeerOptions): Landscape {
  const table = tabulate(snapshot, peers);
  const kept = table.kept.get('landscape') as Measured | undefined;
  const measured = kept ?? measure(findAdvantages(table, snapshot.segments.keys()));
  table.kept.set('landscape', measured);
  const rich = countRich(table, peers.atLeastSegments);
  const enough = rich >= peers.atLeastRegions;
  const { settled } = measured;
  return { ...measured, peers, rich, enough, reason: saidOfLandscape(peers, { rich, enough, settled }) };
}

function measure(matrix: Specialisation): Measured {
  const rounds = Math.min(DEFAULTS.rounds, Math.ceil(MOST_STEPS / Math.max(1, matrix.ones)));
  const { eci, pci, settled } = measureComplexity(matrix, { ...DEFAULTS, rounds });
  const regions = matrix.places.map((region, place) => ({
    region,
    eci: settled ? eci[place]! : null,
    diversity: matrix.rows[place]!.length,
  }));
  const segments = matrix.activities.map((segment, activity) => ({
    segment,
    pci: settled ? pci[activity]! : null,
    ubiquity: matrix.columns[activity]!.length,
  }));
  return {
    settled,
    regions: regions.sort(
      (left, right) =>
        (right.eci ?? 0) - (left.eci ?? 0) || right.diversity - left.diversity || (left.region < right.region ? -1 : 1),
    ),
    segments: segments.sort(
      (left, right) =>
        (right.pci ?? 0) - (left.pci ?? 0) || left.ubiquity - right.ubiquity || (left.segment < right.segment ? -1 : 1),
    ),
  };
}

/**
 * Advantage and density of a peer in each segment of an industry, by stage, then id; the place is among those learned from,
 * as the literature has it.
 * @throws INVALID for a region that is no peer; TOO_EXPENSIVE for a chain too large to relate
 */
export function measureRelatedness(
  snapshot: Snapshot,
  region: string,
  industry: string,
  peers: PeerOptions,
): RelatednessCell[] {
  const table = tabulate(snapshot, peers);
  const place = table.indexOf(region);
  if (place === undefined) {
    throw invalid(
      `[chain] region: ${JSON.stringify(region)} is not among the ${table.codes.length} peers of level ${peers.level}: ask for one of them, or choose other peers`,
    );
  }
  const segments = snapshot.segmentsOf(industry).map(({ id }) => id);
  if (segments.length ** 2 * Math.ceil(table.codes.length / 32) > MOST_WORK) {
    throw tooExpensive(
      `[chain] ${segments.length} segments among ${table.codes.length} peers are too many to relate at once: choose fewer peers`,
    );
  }
  const { between } = learnProximities(table, industry, segments, new Set());
  const isHeld = segments.map((id) => {
    const { places, count } = findHolders(table, id);
    return places.subarray(0, count).includes(place);
  });
  const whole = table.totals.reduce((sum, total) => sum + total, 0);
  return segments.map((segment, own) => {
    const { places, groups } = table.makersOf(segment);
    const producers = groups[places.indexOf(place)] ?? 0;
    const all = groups.reduce((sum, group) => sum + group, 0);
    let [had, around] = [0, 0];
    for (let other = 0; other < segments.length; other += 1) {
      const proximity = between(own, other);
      around += proximity;
      if (isHeld[other]) had += proximity;
    }
    return {
      region,
      segment,
      producers,
      advantage: producers === 0 ? 0 : (producers * whole) / (table.totals[place]! * all),
      density: around === 0 ? null : had / around,
    };
  });
}
