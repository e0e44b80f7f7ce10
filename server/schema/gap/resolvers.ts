// What is missing in a place, why, and who elsewhere makes it?
import { CONTRIBUTIONS } from '../../chain/gap.ts';
import { explainGap } from '../../chain/gaps.ts';
import { findRegion, findSegment } from '../base/find.ts';
import { connectProducers } from '../enterprise/producers.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';
import { snapshotWith } from '../whatif/assumed.ts';
import { countCells } from './cells.ts';
import { connectGaps } from './list.ts';
import { readOptions } from './options.ts';

export const gapResolvers: Resolvers = {
  Query: {
    gaps: (_parent, asked, context) => connectGaps(asked, context),
    gap: async (_parent, { region, segment, options, landings }, context) => {
      const { snapshot } = context;
      const [place, { id, industry }] = [findRegion(snapshot, region), findSegment(snapshot, segment)];
      countCells(1, snapshot.segmentsOf(industry).length, context);
      const asked = await snapshotWith({ region: place.code, landings, options }, context);
      return explainGap(asked, place.code, id, readOptions(options));
    },
  },
  Gap: {
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
    levelReasonZh: ({ levelReason }) => levelReason.zh,
    levelReasonEn: ({ levelReason }) => levelReason.en,
    verdictZh: ({ verdict }) => verdict.zh,
    verdictEn: ({ verdict }) => verdict.en,
    contributions: ({ contributions }) => [...contributions],
    requirements: ({ requirements }) => [...requirements],
    candidateCount: ({ candidates }) => candidates,
    producersElsewhere: ({ region, segment }, page, context) => {
      const prefecture = context.snapshot.regions.prefecture(region)?.code ?? region;
      const query = { region: prefecture, segment, where: 'outside', statuses: ['active'], firmsOnly: true } as const;
      return connectProducers('producers-elsewhere', query, page, context);
    },
  },
  GapOutlook: {
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
    neighbours: ({ neighbours }) => [...neighbours],
    neighboursWithout: ({ without }) => without,
    neighboursUnsurveyed: ({ unsurveyed }) => unsurveyed,
    evidence: ({ evidence }, _args, { loaders }) => gatherEvidence(evidence, loaders),
  },
  NeighbourSupply: {
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
    distanceKm: ({ distance }) => distance,
  },
  JudgedWithScale: {
    steps: ({ steps }) => steps.map(String),
    valueAdded: ({ valueAdded }) => [...valueAdded],
  },
  JudgedWith: {
    weights: ({ weights }) => CONTRIBUTIONS.map((name) => ({ name, points: weights[name] })),
    plannedStages: ({ plannedStages }) => [...plannedStages],
  },
  Contribution: {
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
    evidence: ({ evidence }, _args, { loaders }) => gatherEvidence(evidence, loaders),
  },
  Requirement: {
    options: ({ options }) => [...options],
  },
  RequirementOption: {
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
    evidence: ({ evidence }, _args, { loaders }) => gatherEvidence(evidence, loaders),
  },
};
