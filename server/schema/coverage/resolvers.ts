// What is known of segments in places, cell by cell?
import { cover, coverOf, nodeOf } from '../../chain/coverage.ts';
import { viewPlace } from '../../chain/place.ts';
import { findIndustry, findRegion, findSegment } from '../base/find.ts';
import { connectProducers } from '../enterprise/producers.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { Resolvers } from '../types.generated.ts';
import { snapshotWith } from '../whatif/assumed.ts';

export const coverageResolvers: Resolvers = {
  Query: {
    matrix: (_parent, { industry, regions, options }, context) => {
      const { snapshot } = context;
      const segments = snapshot.segmentsOf(findIndustry(snapshot, industry).id);
      countCells(regions.length, segments.length, context);
      const nodes = segments.map(({ id }) => nodeOf(snapshot, id));
      const used = readOptions(options);
      const places = regions.map((code) => viewPlace(snapshot, findRegion(snapshot, code).code, used));
      return places.flatMap((place) => nodes.map((node) => cover(place, node)));
    },
    coverage: async (_parent, { region, segment, options, landings }, context) => {
      const [{ code }, { id }] = [findRegion(context.snapshot, region), findSegment(context.snapshot, segment)];
      const asked = await snapshotWith({ region: code, landings, options }, context);
      return coverOf(asked, code, id, readOptions(options));
    },
  },
  Coverage: {
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
    noteZh: ({ note }) => note?.zh ?? null,
    noteEn: ({ note }) => note?.en ?? null,
    verdictZh: ({ verdict }) => verdict.zh,
    verdictEn: ({ verdict }) => verdict.en,
    evidence: ({ evidence }, _args, { loaders }) => gatherEvidence(evidence, loaders),
    productions: ({ region, segment }, page, context) =>
      connectProducers(
        'productions',
        { region, segment, where: 'inside', statuses: ['active', 'planned'], firmsOnly: false },
        page,
        context,
      ),
  },
  LocalDemand: {
    needs: ({ needs }) => [...needs],
  },
  LocalNeed: {
    user: ({ user }, _args, { snapshot }) => (user === null ? null : findSegment(snapshot, user)),
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
    evidence: ({ evidence }, _args, { loaders }) => gatherEvidence(evidence, loaders),
  },
};
