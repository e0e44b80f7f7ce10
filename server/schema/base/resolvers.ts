// What does the API say of itself, and how does it find anything by its global id?
import { homeIndustryOf, homeOf } from '../../chain/home.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../types.generated.ts';
import { readGlobalId } from './globalId.ts';
import { DateScalar, DecimalScalar, JsonScalar } from './scalars.ts';
import { typeOfThing, type TypeName } from './typeOfThing.ts';
import { ENUMS } from './words.ts';

export const baseResolvers: Resolvers = {
  ...ENUMS,
  Date: DateScalar,
  Decimal: DecimalScalar,
  JSON: JsonScalar,
  Query: {
    about: (_parent, _args, { snapshot }) => snapshot,
    node: (_parent, { id }, context) => loadNode(id, context),
  },
  About: {
    version: (_parent, _args, { version }) => version,
    engine: (_parent, _args, { store }) => store.engine,
    home: homeOf,
    homeIndustry: homeIndustryOf,
    access: (_parent, _args, { access: { mayWrite, mayShare } }) => ({ mayWrite, mayShare: mayShare && mayWrite }),
    boundaries: (_parent, _args, { outlines }) => outlines.there,
    boundariesProblem: (_parent, _args, { outlines }) => outlines.problem,
  },
  Node: {
    __resolveType: (thing) =>
      'level' in thing || 'stage' in thing || 'fields' in thing ? typeOfThing(thing) : 'Industry',
  },
  SearchTarget: {
    // A search finds segments, regions, enterprises and sources.
    __resolveType: (thing) => typeOfThing(thing) as Exclude<TypeName, 'Organisation' | 'Project'>,
  },
};

function loadNode(id: string, { snapshot, loaders }: Context) {
  const { kind, key } = readGlobalId(id);
  switch (kind) {
    case 'industry':
      return snapshot.industries.get(key) ?? null;
    case 'segment':
      return snapshot.segments.get(key) ?? null;
    case 'region':
      return snapshot.regions.get(key) ?? null;
    case 'enterprise':
      return loaders.things.load({ kind: 'enterprises', key });
    case 'source':
      return loaders.things.load({ kind: 'sources', key });
    case 'project':
      return loaders.things.load({ kind: 'projects', key });
    case 'organisation':
      return loaders.things.load({ kind: 'organisations', key });
  }
}
