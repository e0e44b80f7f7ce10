// Who could be recruited, city by city, and which trip leads to them?
import { stayHalves } from '../../chain/trip/plan.ts';
import { saidOfTrip } from '../../chain/words/trip.ts';
import { findRegion } from '../base/find.ts';
import { loadEnterprise } from '../enterprise/resolvers.ts';
import type { Resolvers } from '../types.generated.ts';
import { findByPlace, gapsOf } from './byPlace.ts';
import { askTrip, proposeTrip } from './trip.ts';

const daysOf = (halves: number): number => halves / 2;

export const tripResolvers: Resolvers = {
  Query: {
    candidatesByPlace: (_parent, asked, context) => findByPlace(asked, context),
    tripPlan: (_parent, asked, context) => askTrip(asked, context),
  },
  CandidatesByPlace: {
    gaps: ({ gaps }) => [...gaps],
    passedOver: ({ passedOver }) => passedOver.filter(({ count }) => count > 0),
    places: ({ places }) => [...places],
    abroad: ({ abroad }) => [...abroad],
    firmCount: ({ places, abroad }) => places.reduce((sum, { firms }) => sum + firms.length, abroad.length),
    proposal: (found, { options }, context) => proposeTrip(found, options, context),
    revision: (_found, _args, { snapshot }) => snapshot.revision,
  },
  GapForTrip: {
    takenIn: ({ candidates }) => candidates.edges.length,
  },
  CandidatePlace: {
    lat: ({ region }) => region.lat,
    lng: ({ region }) => region.lng,
    firms: ({ firms }) => [...firms],
    gapCount: ({ firms }) => gapsOf(firms).size,
  },
  PlacedCandidate: {
    enterprise: ({ enterprise }, _args, { loaders }) => loadEnterprise(enterprise, loaders),
    fills: ({ fills }) => [...fills],
    hasIntroduction: ({ enterprise, home }, _args, { loaders }) =>
      loaders.introduced.load({ enterprise, region: home }),
  },
  TripPlan: {
    stops: ({ plan, firms }) => plan.stops.map((stop) => ({ stop, firms, options: plan.options })),
    kmBack: ({ plan }) => plan.back?.km ?? null,
    daysBack: ({ plan }) => (plan.back ? daysOf(plan.back.halves) : null),
    km: ({ plan }) => plan.km,
    unknownLegs: ({ plan }) => plan.unknownLegs,
    days: ({ plan }) => daysOf(plan.halves),
    firmCount: ({ plan }) => plan.stops.reduce((sum, { firms }) => sum + firms, 0),
    noteZh: ({ plan }) => saidOfTrip(plan).zh,
    noteEn: ({ plan }) => saidOfTrip(plan).en,
    options: ({ plan }) => plan.options,
  },
  TripStop: {
    place: ({ stop }, _args, { snapshot }) => findRegion(snapshot, stop.place),
    enterprises: ({ stop, firms }) => [...(firms.get(stop.place) ?? [])],
    km: ({ stop }) => stop.leg.km,
    travelDays: ({ stop }) => daysOf(stop.leg.halves),
    days: ({ stop }) => daysOf(stop.stays),
    daysProposed: ({ stop, options }) => daysOf(stayHalves(stop.firms, options)),
  },
};
