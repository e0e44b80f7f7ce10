// How does an industry stand in the places below a region, and where do firms sit that could come to one?
import { findSegment } from '../base/find.ts';
import type { Resolvers } from '../types.generated.ts';
import { standBelow } from './below.ts';
import { standElsewhere } from './candidates.ts';

export const placeResolvers: Resolvers = {
  Query: {
    placesBelow: (_parent, asked, context) => standBelow(asked, context),
    candidatesBelow: (_parent, asked, context) => standElsewhere(asked, context),
  },
  PlacesBelow: {
    places: ({ places }) => [...places],
    firmCount: ({ firms }) => firms,
    firmsUnplaced: ({ unplaced }) => unplaced,
    firmsNowhere: async ({ segments }, _args, { store }) => {
      const { regions } = await store.countEnterprises({ segments }, { facets: ['regions'] });
      return regions.find(({ region }) => region === null)?.enterprises ?? 0;
    },
    revision: (_below, _args, { snapshot }) => snapshot.revision,
  },
  PlaceBelow: {
    lat: ({ region }) => region.lat,
    lng: ({ region }) => region.lng,
    firmCount: ({ firms }) => firms,
    presentCount: ({ present }) => present,
    high: ({ levels }) => levels.high,
    medium: ({ levels }) => levels.medium,
    low: ({ levels }) => levels.low,
    unknownCount: ({ unknown }) => unknown,
  },
  CandidatesBelow: {
    places: ({ places }) => [...places],
    firmCount: ({ firms }) => firms,
    firmsUnplaced: ({ unplaced }) => unplaced,
    abroadCount: ({ abroad }) => abroad,
    unknownCount: ({ query }, _args, { store }) => store.countUnplaced(query),
    fills: ({ fills }) => [...fills],
    passedOver: ({ passedOver }) => passedOver.filter(({ count }) => count > 0),
    revision: (_below, _args, { snapshot }) => snapshot.revision,
  },
  CandidatesInPlace: {
    lat: ({ region }) => region.lat,
    lng: ({ region }) => region.lng,
    firmCount: ({ firms }) => firms,
  },
  FilledFromBelow: {
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
    firmCount: ({ firms }) => firms,
  },
};
