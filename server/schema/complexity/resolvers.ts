// How complex is what places make, and what lies close to it?
import { measureLandscape, measureRelatedness } from '../../chain/complexity/landscape.ts';
import { DEFAULTS } from '../../chain/options.ts';
import { findIndustry, findRegion, findSegment } from '../base/find.ts';
import { countCells } from '../gap/cells.ts';
import type { Resolvers } from '../types.generated.ts';
import { connectInOrder } from './list.ts';
import { readPeers } from './peers.ts';

export const complexityResolvers: Resolvers = {
  Query: {
    complexity: (_parent, { peers }, { snapshot }) =>
      measureLandscape(snapshot, { ...DEFAULTS.peers, ...readPeers(peers) }),
  },
  Complexity: {
    regionsKnown: ({ rich }) => rich,
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
    regions: ({ regions }, page, context) => connectInOrder('complex-regions', regions, page, context),
    segments: ({ segments }, page, context) => connectInOrder('complex-segments', segments, page, context),
    relatedness: ({ peers }, { region, industry }, context) => {
      const { snapshot } = context;
      const [{ code }, { id }] = [findRegion(snapshot, region), findIndustry(snapshot, industry)];
      countCells(1, snapshot.segmentsOf(id).length, context);
      return measureRelatedness(snapshot, code, id, peers);
    },
    revision: (_parent, _args, { snapshot }) => snapshot.revision,
  },
  RegionComplexity: {
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
  },
  SegmentComplexity: {
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
  },
  Relatedness: {
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
  },
  JudgedWithPeers: {
    regions: ({ regions }, _args, { snapshot }) => regions.map((code) => findRegion(snapshot, code)),
  },
};
