// What is asked of a store about where firms sit that could be recruited? Each firm by itself, not its holding group once: only so
// do the numbers of places add up.

/**
 * Running productions of these segments by firms that stand, known to lie outside `home`; not for a segment that the holding group
 * of the firm runs inside it.
 */
export interface MakerPlaceQuery {
  segments: readonly string[];
  home: string;
  /** Only firms that sit in this region or below it. */
  region?: string;
}

export interface MakerPlaces {
  /** Different firms that sit in the very region, not below it, by code; null: abroad. */
  regions: readonly { region: string | null; firms: number }[];
  /** By segment, those of which firms are found; a firm that runs several is counted with each. */
  segments: readonly { segment: string; firms: number }[];
}

export interface MakerPlaceVerbs {
  makerPlaces(query: MakerPlaceQuery): Promise<MakerPlaces>;
  /** Different firms that would count, were it known where they sit. */
  countUnplaced(query: Pick<MakerPlaceQuery, 'segments' | 'home'>): Promise<number>;
}
