// Through whom can a firm be met, and what stands behind each step?
import { saidOfAnchor, saidOfDamping, saidOfHop, saidOfIntroductions } from '../../chain/words/introduction.ts';
import { loadEnterprise } from '../enterprise/resolvers.ts';
import { evidenceAbout } from '../evidence/gather.ts';
import { loadEnd, nameEnd } from '../link/ends.ts';
import type { Resolvers } from '../types.generated.ts';
import { askIntroductions, recordOf, sayAnchor, sayDamping, sayHop } from './said.ts';

const NAMED = 10;

export const introductionResolvers: Resolvers = {
  Query: {
    introductionPaths: async (_parent, args, context) => [...(await askIntroductions(args, context)).found.paths],
    introductions: (_parent, args, context) => askIntroductions(args, context),
  },
  Introductions: {
    enterprise: ({ enterprise }, _args, { loaders }) => loadEnterprise(enterprise, loaders),
    paths: ({ found }) => [...found.paths],
    more: ({ found }) => found.more,
    bound: ({ found }) => found.bound,
    here: ({ found }) => found.here,
    crowdCount: ({ found }) => found.crowds.length,
    crowds: ({ found }, _args, context) =>
      Promise.all(found.crowds.slice(0, NAMED).map((party) => loadEnd(party, context))),
    noteZh: ({ found, region }) => saidOfIntroductions(found, region).zh,
    noteEn: ({ found, region }) => saidOfIntroductions(found, region).en,
    revision: (_parent, _args, { snapshot }) => snapshot.revision,
  },
  IntroductionPath: {
    length: ({ hops }) => hops.length,
    hops: ({ hops }) => [...hops],
    anchor: ({ anchor }, _args, context) => loadEnd(anchor, context),
    anchorZh: async (path, _args, context) =>
      saidOfAnchor(path.anchor, path.belonging, (await sayAnchor(path, context)).nameOf).zh,
    anchorEn: async (path, _args, context) =>
      saidOfAnchor(path.anchor, path.belonging, (await sayAnchor(path, context)).nameOf).en,
    damped: ({ damped }) => [...damped],
  },
  DampedParty: {
    party: ({ party }, _args, context) => loadEnd(party, context),
    reasonZh: async (damping, _args, context) => saidOfDamping(damping, (await sayDamping(damping, context)).nameOf).zh,
    reasonEn: async (damping, _args, context) => saidOfDamping(damping, (await sayDamping(damping, context)).nameOf).en,
  },
  Hop: {
    fromName: async ({ from }, _args, context) => (await nameEnd(from, context)).zh,
    toName: async ({ to }, _args, context) => (await nameEnd(to, context)).zh,
    relation: ({ tie }) => (tie.relation === 'related' ? tie.word : tie.relation),
    evidence: (hop, _args, { loaders }) => evidenceAbout(recordOf(hop), loaders),
    from: ({ from }, _args, context) => loadEnd(from, context),
    to: ({ to }, _args, context) => loadEnd(to, context),
    kind: ({ tie }) => tie.relation,
    direction: ({ from, tie }) => (tie.from.kind === from.kind && tie.from.key === from.key ? 'out' : 'in'),
    on: ({ tie }) => (tie.on === '' ? null : tie.on),
    sentenceZh: async (hop, _args, context) => {
      const { nameOf, goods } = await sayHop(hop, context);
      return saidOfHop(hop, nameOf, goods).zh;
    },
    sentenceEn: async (hop, _args, context) => {
      const { nameOf, goods } = await sayHop(hop, context);
      return saidOfHop(hop, nameOf, goods).en;
    },
  },
};
