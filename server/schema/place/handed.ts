// What is a resolver handed for the places below a region?
import type { Coverage, Gap } from '../../chain/gap.ts';
import type { Region } from '../../chain/region.ts';
import type { GapLevel, Viability } from '../../chain/vocabulary.ts';
import type { MakerPlaceQuery } from '../../store/makerPlaces.ts';

export interface PlaceStanding {
  region: Region;
  firms: number;
  present: number;
  levels: Readonly<Record<GapLevel, number>>;
  unknown: number;
  gap: Gap | null;
  coverage: Coverage | null;
}

export interface PlacesStanding {
  region: Region;
  places: readonly PlaceStanding[];
  firms: number;
  unplaced: number;
  segments: readonly string[];
}

export interface CandidatesInPlace {
  region: Region;
  firms: number;
}

export interface FilledFromBelow {
  segment: string;
  gap: Gap | null;
  firms: number;
}

export interface CandidatesStanding {
  region: Region;
  within: Region;
  query: MakerPlaceQuery;
  places: readonly CandidatesInPlace[];
  firms: number;
  unplaced: number;
  abroad: number | null;
  fills: readonly FilledFromBelow[];
  passedOver: readonly { viability: Viability; count: number }[];
}
