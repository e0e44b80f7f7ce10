// Over which graph is the core measured? A whole country, drawn from a size and a seed number: as plain rows, with the
// roll-ups that an engine would hand over. A million firms are drawn, added up and forgotten.
import { growRegionTree } from '../../chain/region.ts';
import type { SnapshotRows } from '../../chain/snapshot.ts';
import { seedRandom } from '../world/random.ts';
import { WORLD_SEED } from '../world/world.ts';
import { generateCountryChains } from './chains.ts';
import {
  generateConditions,
  generateDemands,
  generateMarket,
  generateProjects,
  generateSurveys,
  indexActive,
} from './findings.ts';
import { generatePlaces, weighCounties } from './places.ts';
import { generateProductions } from './productions.ts';
import { rollUpProductions } from './rollups.ts';
import type { CountrySize } from './size.ts';

export function generateCountry(size: CountrySize, seed: number = WORLD_SEED): SnapshotRows {
  const random = seedRandom(seed);
  const places = generatePlaces(random);
  const regions = growRegionTree(places);
  const chains = generateCountryChains(size, random);
  const counties = weighCounties(places, random);
  const productions = generateProductions(size, chains, counties, random);
  const paths = counties.codes.map((code) => regions.upwards(code).map((region) => region.code));
  const producers = rollUpProductions(chains.segments, productions, (county) => paths[county]!);
  const known = { places, chains, activeIn: indexActive(producers) };
  return {
    revision: 1,
    asOf: '2026-02',
    regions,
    industries: chains.industries,
    segments: chains.segments,
    flows: chains.flows,
    producers,
    surveys: generateSurveys(size, known, random),
    conditions: generateConditions(size, known, random),
    demands: generateDemands(size, known, random),
    market: generateMarket(chains, random),
    projects: generateProjects(size, known, random),
  };
}
