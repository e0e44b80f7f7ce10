// What is a resolver handed for the places below a region?
import type { Region } from '../../chain/region.ts';
import type { GapLevel } from '../../chain/vocabulary.ts';

export interface PlaceStanding {
  region: Region;
  firms: number;
  present: number;
  levels: Readonly<Record<GapLevel, number>>;
  unknown: number;
}

export interface PlacesStanding {
  region: Region;
  places: readonly PlaceStanding[];
  firms: number;
  unplaced: number;
}
