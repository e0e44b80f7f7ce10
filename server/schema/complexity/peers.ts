// Which peers does a question name? What it leaves open is the core's to fill in.
import { invalid } from '../../chain/errors.ts';
import type { PeerOptions as UsedPeers } from '../../chain/gap.ts';
import { isGiven } from '../base/given.ts';
import type { PeerOptions } from '../types.generated.ts';

const LEAST_REGIONS = 3;
const LEAST_SEGMENTS = 1;

/** @throws INVALID for numbers that nothing can be learned from. */
export function readPeers(asked: PeerOptions | null | undefined): Partial<UsedPeers> {
  return {
    ...(isGiven(asked?.level) && { level: asked.level }),
    ...(isGiven(asked?.regions) && { regions: [...new Set(asked.regions)].sort() }),
    ...(isGiven(asked?.atLeastRegions) && {
      atLeastRegions: atLeast('atLeastRegions', asked.atLeastRegions, LEAST_REGIONS),
    }),
    ...(isGiven(asked?.atLeastSegments) && {
      atLeastSegments: atLeast('atLeastSegments', asked.atLeastSegments, LEAST_SEGMENTS),
    }),
  };
}

function atLeast(name: string, number: number, least: number): number {
  if (number >= least) return number;
  throw invalid(`[schema] peers: ${name} ${number} is out of range: ${least} or more is accepted`);
}
