// What must be looked for first in a place, and which verdicts wait for it?
import { findSegment } from '../base/find.ts';
import type { Resolvers } from '../types.generated.ts';
import { connectSurveys } from './list.ts';

export const surveyResolvers: Resolvers = {
  Query: {
    surveyFirst: (_parent, asked, context) => connectSurveys(asked, context),
  },
  SurveyTask: {
    region: ({ gap }, _args, { snapshot }) => snapshot.regions.get(gap.region)!,
    segment: ({ gap }, _args, { snapshot }) => findSegment(snapshot, gap.segment),
    decides: ({ decides }, _args, { snapshot }) => decides.map((id) => findSegment(snapshot, id)),
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
  },
};
