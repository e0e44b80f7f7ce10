// What would a place have, and still lack, if these plants ran there? Today's answer beside the other one; nothing is written.
import type { Coverage, Gap } from '../gap.ts';
import { findGaps, type GapList } from '../gaps.ts';
import type { AskedOptions } from '../options.ts';
import { viewPlace } from '../place.ts';
import { countStanding, type Counted } from '../routes/count.ts';
import type { Snapshot } from '../snapshot.ts';
import { assume } from './assume.ts';
import type { Arrival } from './landing.ts';

/** One side of the comparison. Segments of an industry by stage, then id; industries by id. */
export interface Outlook {
  coverage: readonly Coverage[];
  /** By rank, industry by industry. */
  gaps: readonly Gap[];
  /** To be surveyed first. */
  unknown: readonly Gap[];
  /** Routes from raw material to product that stand, counted when somebody asks. */
  readonly routes: Counted;
}

export interface WhatIf {
  before: Outlook;
  after: Outlook;
  revision: number;
}

/**
 * Compares a region as it is with the same region once the arrivals run in it, each dated the options' as-of. Equal to what
 * an import gives that brings a firm of its own for each, placed there, and a subsidiary of the enterprise where it has one.
 * @param industry null for every industry
 * @throws NOT_FOUND for a region, industry or segment that the snapshot does not hold; INVALID for a landing outside the region
 */
export function whatIf(
  snapshot: Snapshot,
  region: string,
  industry: string | null,
  arrivals: readonly Arrival[],
  options: AskedOptions = {},
): WhatIf {
  const landed = assume(snapshot, region, arrivals, options);
  const industries = industry === null ? [...snapshot.industries.keys()] : [industry];
  const look = (at: Snapshot): Outlook => ({
    ...lookOut(at, industries, (id) => findGaps(at, region, id, options)),
    get routes() {
      return countStanding(viewPlace(at, region, options), industry);
    },
  });
  return { before: look(snapshot), after: look(landed), revision: snapshot.revision };
}

function lookOut(
  snapshot: Snapshot,
  industries: readonly string[],
  find: (id: string) => GapList,
): Omit<Outlook, 'routes'> {
  const lists = industries.map((id) => ({ id, list: find(id) }));
  return {
    coverage: lists.flatMap(({ id, list }) => {
      const covers = [...list.none, ...[...list.gaps, ...list.unknown].map(({ coverage }) => coverage)];
      const found = new Map(covers.map((coverage) => [coverage.segment, coverage]));
      return snapshot.segmentsOf(id).map((segment) => found.get(segment.id)!);
    }),
    gaps: lists.flatMap(({ list }) => list.gaps),
    unknown: lists.flatMap(({ list }) => list.unknown),
  };
}
