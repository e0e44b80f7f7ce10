// What is missing in a place, why, and who elsewhere makes it?
import { explainGap } from '../../chain/gaps.ts';
import { connect } from '../base/connection.ts';
import { findRegion, findSegment } from '../base/find.ts';
import { connectProducers } from '../enterprise/producers.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';
import { gapsOf, listName, pageOfGaps, regionsAsked } from './list.ts';
import { readOptions } from './options.ts';

export const gapResolvers: Resolvers = {
  Query: {
    gaps: (_parent, { regions, level, industry, filter, orderBy, options, ...page }, { snapshot }) => {
      const order = orderBy ?? 'rank';
      const codes = regionsAsked(snapshot, regions, level ?? null);
      const gaps = gapsOf(snapshot, codes, industry ?? null, readOptions(options));
      const found = pageOfGaps(gaps, { filter: filter ?? {}, order, page, snapshot });
      const connection = connect(listName(order), found, (gap) => gap, {
        revision: snapshot.revision,
        after: page.after,
      });
      return { ...connection, unknownCount: found.unknown };
    },
    gap: (_parent, { region, segment, options }, { snapshot }) =>
      explainGap(snapshot, findRegion(snapshot, region).code, findSegment(snapshot, segment).id, readOptions(options)),
  },
  Gap: {
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
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
