// What does a benchmark run over when the seed is too small? A world drawn from a size and a seed number: both are the
// committed input, the claims follow from them.
import type { ClaimEdit } from '../../store/store.ts';
import { builtInRegions } from '../../store/regions/builtIn.ts';
import { generateChains } from './chains.ts';
import { sourceClaims } from './claims.ts';
import { generateEnterprises } from './enterprises.ts';
import { generateFindings } from './findings.ts';
import { seedRandom } from './random.ts';
import type { Size } from './size.ts';

export const WORLD_SEED = 20260224;

/** In an order in which everything stands before it is named. */
export function generateWorld(size: Size, seed: number = WORLD_SEED): ClaimEdit[] {
  const random = seedRandom(seed);
  const places = builtInRegions().filter(({ level }) => level === 'prefecture' || level === 'county');
  const counties = places.filter(({ level }) => level === 'county');
  const chains = generateChains(size, random);
  return [
    ...sourceClaims(),
    ...chains.edits,
    ...generateEnterprises(size, chains.segments, counties, random),
    ...generateFindings(size, chains, places, random),
  ];
}
