// What is a segment, and what flows in and out of it?
import { joinKey } from '../../chain/records.ts';
import { findIndustry, findSegment } from '../base/find.ts';
import { globalId } from '../base/globalId.ts';
import { evidenceAbout } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';

export const segmentResolvers: Resolvers = {
  Query: {
    segment: (_parent, { id }, { snapshot }) => snapshot.segments.get(id) ?? null,
  },
  Segment: {
    id: ({ id }) => globalId('segment', id),
    slug: ({ id }) => id,
    industry: ({ industry }, _args, { snapshot }) => findIndustry(snapshot, industry),
    makes: ({ makes }, _args, { snapshot }) => (makes === null ? null : (snapshot.segments.get(makes) ?? null)),
    inputs: ({ id }, _args, { snapshot }) => [...snapshot.inflows(id)],
    outputs: ({ id }, _args, { snapshot }) => [...snapshot.outflows(id)],
    evidence: ({ id }, _args, { loaders }) => evidenceAbout({ kind: 'segments', key: id }, loaders),
  },
  Flow: {
    from: ({ from }, _args, { snapshot }) => findSegment(snapshot, from),
    to: ({ to }, _args, { snapshot }) => findSegment(snapshot, to),
    eitherOr: ({ eitherOr }) => [...eitherOr],
    evidence: ({ from, to, kind }, _args, { loaders }) =>
      evidenceAbout({ kind: 'flows', key: joinKey([from, to, kind]) }, loaders),
  },
};
