// Whom to visit for a gap, why, in an order that can be defended, and who is not in the list for what reason?
import { CANDIDATE_CONTRIBUTIONS } from '../../chain/candidates/candidate.ts';
import { LEFT_OUT_REASONS } from '../../chain/candidates/leftOut.ts';
import { enKinship, zhKinship } from '../../chain/words/candidate.ts';
import { findSegment } from '../base/find.ts';
import { loadEnterprise } from '../enterprise/resolvers.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';
import { listLeftOut, refsOfLeftOut, sayLeftOut } from './leftOut.ts';
import { listCandidates } from './list.ts';
import { loadProductions } from './productions.ts';
import { tellCandidate } from './told.ts';

export const candidateResolvers: Resolvers = {
  Gap: {
    candidates: (gap, asked, context) => listCandidates(gap, asked, context),
  },
  CandidateConnection: {
    totalCount: ({ query }, _args, { store }) => store.countMakers(query),
    unfilteredCount: ({ query }, _args, { store }) => store.countMakers({ ...query, filter: {} }),
    exactCount: ({ view }) => view.exact,
    relatives: ({ view }) => view.relatives.map((sought) => ({ view, sought })),
    leftOut: ({ view }, asked, context) => listLeftOut(view, asked, context),
    options: ({ view }) => view.options,
  },
  Candidate: {
    enterprise: ({ candidate }, _args, { loaders }) => loadEnterprise(candidate.enterprise, loaders),
    rank: ({ candidate }) => candidate.rank,
    rankRange: ({ range }) => range(),
    score: ({ candidate }) => candidate.score,
    contributions: (candidate, _args, context) => tellCandidate(candidate, context),
    exactSegment: ({ candidate }) => candidate.sought.kinship === 'same',
    segment: ({ candidate }, _args, { snapshot }) => findSegment(snapshot, candidate.sought.segment),
    kinship: ({ candidate }) => candidate.sought.kinship,
    kinshipZh: ({ view, candidate }) =>
      zhKinship(view.place, view.place.network.segments[view.node]!, candidate.sought),
    kinshipEn: ({ view, candidate }) =>
      enKinship(view.place, view.place.network.segments[view.node]!, candidate.sought),
    productions: ({ candidate }, _args, { loaders }) => loadProductions(candidate, loaders),
    otherSegments: ({ candidate }, _args, { snapshot }) =>
      candidate.facts.others.map((id) => findSegment(snapshot, id)),
    distanceKm: ({ candidate }) => candidate.distanceKm,
    hasIntroduction: ({ view, candidate: { enterprise } }, _args, { loaders }) =>
      loaders.introduced.load({ enterprise, region: view.place.region.code }),
  },
  CandidateRelative: {
    segment: ({ sought }, _args, { snapshot }) => findSegment(snapshot, sought.segment),
    kinship: ({ sought }) => sought.kinship,
    kinshipZh: ({ view, sought }) => zhKinship(view.place, view.place.network.segments[view.node]!, sought),
    kinshipEn: ({ view, sought }) => enKinship(view.place, view.place.network.segments[view.node]!, sought),
    worth: ({ sought }) => sought.worth,
    takenIn: ({ view, sought }) => view.sought.some(({ segment }) => segment === sought.segment),
    evidence: ({ sought }, _args, { loaders }) => gatherEvidence(sought.evidence, loaders),
  },
  LeftOutConnection: {
    counts: ({ view, counts }) =>
      LEFT_OUT_REASONS.filter((reason) => counts[reason] > 0).map((reason) => ({
        view,
        reason,
        count: counts[reason],
      })),
  },
  LeftOut: {
    enterprise: ({ enterprise }, _args, { loaders }) => loadEnterprise(enterprise, loaders),
    reasonZh: (left) => sayLeftOut(left).zh,
    reasonEn: (left) => sayLeftOut(left).en,
    evidence: async (left, _args, context) => gatherEvidence(await refsOfLeftOut(left, context), context.loaders),
  },
  LeftOutCount: {
    reasonZh: (left) => sayLeftOut(left).zh,
    reasonEn: (left) => sayLeftOut(left).en,
  },
  CandidateJudgedWith: {
    weights: ({ weights }) => CANDIDATE_CONTRIBUTIONS.map((name) => ({ name, points: weights[name] })),
  },
};
