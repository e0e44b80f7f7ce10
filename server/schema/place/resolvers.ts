// How does an industry stand in the places below a region?
import type { Resolvers } from '../types.generated.ts';
import { standBelow } from './below.ts';

export const placeResolvers: Resolvers = {
  Query: {
    placesBelow: (_parent, asked, context) => standBelow(asked, context),
  },
  PlacesBelow: {
    places: ({ places }) => [...places],
    firmCount: ({ firms }) => firms,
    firmsUnplaced: ({ unplaced }) => unplaced,
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
};
