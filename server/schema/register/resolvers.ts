// What do people record where they work: whom they have been in contact with, and what they have found?
import { coverOf } from '../../chain/coverage.ts';
import { findRegion } from '../base/find.ts';
import { writing } from '../base/writing.ts';
import { loadSource } from '../evidence/source.ts';
import type { Resolvers } from '../types.generated.ts';
import { registerContact } from './contact.ts';
import { loadEnterprise } from './given.ts';
import { registerSurvey } from './survey.ts';

export const registerResolvers: Resolvers = {
  Mutation: {
    registerContact: writing(registerContact),
    registerSurvey: writing(registerSurvey),
  },
  RegisteredContact: {
    enterprise: ({ enterprise }, _args, context) => loadEnterprise('contact.enterprise', enterprise, context),
    region: ({ region }, _args, { snapshot }) => findRegion(snapshot, region),
    source: ({ source }, _args, { loaders }) => loadSource(source, loaders),
  },
  RegisteredSurvey: {
    coverage: ({ region, segment }, _args, { snapshot }) => coverOf(snapshot, region, segment),
    source: ({ source }, _args, { loaders }) => loadSource(source, loaders),
  },
};
