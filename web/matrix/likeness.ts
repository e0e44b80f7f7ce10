// Which places are most like this one in a chain? Those that share the largest part of what either of them has (Jaccard 1901).
import type { PlaceFragment } from '../api/generated/graphql.ts';
import type { ChainSegment } from '../atlas/sheetOfChain.ts';
import type { MatrixCell } from './matrix.ts';

export interface Peer {
  region: PlaceFragment;
  /** 0 to 1. */
  likeness: number;
  shared: readonly ChainSegment[];
  /** What it has and this place has not. */
  more: readonly ChainSegment[];
}

/** With fewer segments than this in common, a likeness may be chance. */
export const FEW = 3;

export function findPeers(
  here: string,
  regions: readonly PlaceFragment[],
  segments: readonly ChainSegment[],
  cells: readonly MatrixCell[],
): Peer[] {
  const standing = new Map<string, Set<string>>();
  for (const { region, segment, state } of cells) {
    if (state !== 'PRESENT' && state !== 'WEAK') continue;
    const known = standing.get(region.code) ?? new Set<string>();
    standing.set(region.code, known.add(segment.slug));
  }
  const own = standing.get(here) ?? new Set<string>();
  return regions
    .filter(({ code }) => code !== here)
    .map((region): Peer => {
      const other = standing.get(region.code) ?? new Set<string>();
      const shared = segments.filter(({ slug }) => own.has(slug) && other.has(slug));
      const either = new Set([...own, ...other]).size;
      return {
        region,
        likeness: either === 0 ? 0 : shared.length / either,
        shared,
        more: segments.filter(({ slug }) => other.has(slug) && !own.has(slug)),
      };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort(
      (one, other) =>
        other.likeness - one.likeness ||
        other.shared.length - one.shared.length ||
        (one.region.code < other.region.code ? -1 : 1),
    );
}
