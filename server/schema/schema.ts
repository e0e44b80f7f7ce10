// What can be asked? All nouns in one executable schema: the SDL of each folder with its resolvers.
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { baseResolvers } from './base/resolvers.ts';
import { changeResolvers } from './change/resolvers.ts';
import { candidateResolvers } from './candidate/resolvers.ts';
import { conflictResolvers } from './conflict/resolvers.ts';
import { complexityResolvers } from './complexity/resolvers.ts';
import type { Context } from './context.ts';
import { coverageResolvers } from './coverage/resolvers.ts';
import { countResolvers } from './enterprise/counts.ts';
import { enterpriseResolvers } from './enterprise/resolvers.ts';
import { factResolvers } from './enterprise/facts.ts';
import { evidenceResolvers } from './evidence/resolvers.ts';
import { gapResolvers } from './gap/resolvers.ts';
import { industryResolvers } from './industry/resolvers.ts';
import { introductionResolvers } from './introduction/resolvers.ts';
import { linkResolvers } from './link/resolvers.ts';
import { organisationResolvers } from './organisation/resolvers.ts';
import { placeResolvers } from './place/resolvers.ts';
import { projectResolvers } from './project/resolvers.ts';
import { questionResolvers } from './question/resolvers.ts';
import { recruitingResolvers } from './recruiting/resolvers.ts';
import { regionResolvers } from './region/resolvers.ts';
import { registerResolvers } from './register/resolvers.ts';
import { routeResolvers } from './route/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { segmentResolvers } from './segment/resolvers.ts';
import { shortlistResolvers } from './shortlist/resolvers.ts';
import { suggestionResolvers } from './suggestion/resolvers.ts';
import { surveyResolvers } from './survey/resolvers.ts';
import { readTypeDefinitions } from './typeDefinitions.ts';
import { tripResolvers } from './trip/resolvers.ts';
import { viewResolvers } from './view/resolvers.ts';
import { whatIfResolvers } from './whatif/resolvers.ts';
import { witnessResolvers } from './witness/resolvers.ts';

const RESOLVERS = [
  baseResolvers,
  evidenceResolvers,
  industryResolvers,
  segmentResolvers,
  recruitingResolvers,
  regionResolvers,
  enterpriseResolvers,
  countResolvers,
  factResolvers,
  conflictResolvers,
  coverageResolvers,
  complexityResolvers,
  gapResolvers,
  candidateResolvers,
  linkResolvers,
  introductionResolvers,
  organisationResolvers,
  placeResolvers,
  projectResolvers,
  routeResolvers,
  surveyResolvers,
  suggestionResolvers,
  shortlistResolvers,
  questionResolvers,
  tripResolvers,
  viewResolvers,
  changeResolvers,
  registerResolvers,
  searchResolvers,
  whatIfResolvers,
  witnessResolvers,
];

export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: readTypeDefinitions(),
    resolvers: RESOLVERS,
    // A resolver without a field in the SDL, or an abstract type that nobody can tell, fails at start.
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
}
