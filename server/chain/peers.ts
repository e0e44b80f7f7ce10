// With which places is a place compared? Regions of one level, everywhere or at and below some regions, in the order of
// their codes.
import { notFound } from './errors.ts';
import type { PeerOptions } from './gap.ts';
import type { RegionTree } from './region.ts';

/** @throws NOT_FOUND for a region that the tree does not hold */
export function findPeers(tree: RegionTree, { level, regions }: PeerOptions): string[] {
  for (const code of regions) {
    if (!tree.get(code)) {
      throw notFound(`[chain] peers: there is no region ${JSON.stringify(code)}: name codes of the region tree`);
    }
  }
  const asked = regions.length === 0 ? tree.all : regions.flatMap((code) => tree.below(code));
  const codes = level === 'prefecture' ? prefecturesOf(tree, asked) : codesOf(asked.filter((at) => at.level === level));
  return [...new Set(codes)].sort();
}

const codesOf = (regions: readonly { code: string }[]): string[] => regions.map(({ code }) => code);

/** Municipalities and counties under direct provincial rule count among the prefectures. */
function prefecturesOf(tree: RegionTree, asked: RegionTree['all']): string[] {
  const within = new Set(codesOf(asked));
  return asked
    .filter(({ level }) => level !== 'country' && level !== 'province')
    .flatMap(({ code }) => tree.prefecture(code)?.code ?? [])
    .filter((code) => within.has(code));
}
