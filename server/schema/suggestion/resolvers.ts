// What could a firm be producing by its own words, and what do reviewers say to it?
import type { Reading } from '../../chain/suggestion/reading.ts';
import { saidOfReading } from '../../chain/words/suggestion.ts';
import { findSegment } from '../base/find.ts';
import { writing } from '../base/writing.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../types.generated.ts';
import { fieldsOf, offersFor, shownTexts, type Offer } from './offered.ts';
import { acceptSuggestion, offerSuggestionAgain, refuseSuggestion } from './review.ts';

const best = ({ suggestion }: Offer): Reading => suggestion.readings[0];

export const suggestionResolvers: Resolvers = {
  Enterprise: {
    texts: (enterprise, _args, { loaders }) => shownTexts(enterprise, loaders),
    suggestions: (enterprise, { refused }, context) => offersFor(enterprise, refused ?? false, context),
  },
  Mutation: {
    acceptSuggestion: writing(acceptSuggestion),
    refuseSuggestion: writing(refuseSuggestion),
    offerSuggestionAgain: writing(offerSuggestionAgain),
  },
  FirmText: {
    kind: ({ field }) => field,
  },
  SegmentSuggestion: {
    segment: ({ suggestion }, _args, { snapshot }) => findSegment(snapshot, suggestion.segment),
    confidence: ({ suggestion }) => suggestion.confidence,
    standing: ({ suggestion }) => suggestion.standing,
    status: (offer) => (best(offer).planned ? 'planned' : 'active'),
    reasonZh: (offer) => saidOfReading(best(offer)).zh,
    reasonEn: (offer) => saidOfReading(best(offer)).en,
    matches: ({ suggestion }) => [...suggestion.readings],
    evidence: async ({ enterprise, suggestion }, _args, { loaders }) => {
      const fields = fieldsOf(suggestion.readings);
      const texts = await shownTexts(enterprise, loaders);
      return texts.filter(({ field }) => fields.has(field)).map(({ evidence }) => evidence);
    },
  },
  SuggestionMatch: {
    kind: ({ field }) => field,
    confidence: ({ points }) => points,
    reasonZh: (reading) => saidOfReading(reading).zh,
    reasonEn: (reading) => saidOfReading(reading).en,
  },
  AcceptedSuggestion: {
    enterprise: ({ enterprise }, _args, context) => loadEnterprise(enterprise, context),
    production: ({ enterprise, segment }, _args, context) => loadProduction(enterprise, segment, context),
  },
};

async function loadEnterprise(id: string, { loaders }: Context) {
  const found = await loaders.things.load({ kind: 'enterprises', key: id });
  return found ?? { kind: 'enterprises' as const, key: id, fields: {}, shownBy: {}, asOf: null };
}

async function loadProduction(enterprise: string, segment: string, { loaders }: Context) {
  const found = (await loaders.productions.load(enterprise)).find((row) => row.segment === segment);
  return found ?? { enterprise, segment, status: 'active' as const, group: enterprise, region: null };
}
