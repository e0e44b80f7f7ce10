// What is known of a segment in a place, and is it a gap? States, counts and the reason an official would hear.
import { distinctRefs, standingRefs, surveyRef } from './evidence.ts';
import type { Coverage, CoverageCapacity, EvidenceRef, LocalDemand, Sentence } from './gap.ts';
import { listingOf, type Listing } from './listing.ts';
import { notFound } from './errors.ts';
import type { AskedOptions } from './options.ts';
import { viewPlace, type Place } from './place.ts';
import type { Snapshot } from './snapshot.ts';
import { isDesk, isElsewhereInCity, standingOf, type Standing } from './standing.ts';
import { showCapacity, showLocalDemand } from './supply/picture.ts';
import type { CoverageState } from './vocabulary.ts';
import { noteOf, saidOfCoverage } from './words/coverage.ts';

/**
 * The coverage of one segment in one region.
 * @throws NOT_FOUND for a region or segment that the snapshot does not hold
 */
export function coverOf(snapshot: Snapshot, region: string, segment: string, options: AskedOptions = {}): Coverage {
  return cover(viewPlace(snapshot, region, options), nodeOf(snapshot, segment));
}

/** @throws NOT_FOUND for a segment that the snapshot does not hold */
export function nodeOf(snapshot: Snapshot, segment: string): number {
  const node = snapshot.network.indexOf(segment);
  if (node !== undefined) return node;
  throw notFound(`[chain] there is no segment ${JSON.stringify(segment)}: ask for the id of a segment`);
}

export const cover = (place: Place, node: number): Coverage => new KnownCoverage(place, node);

class KnownCoverage implements Coverage {
  readonly region: string;
  readonly segment: string;
  readonly state: CoverageState;
  readonly takenOver: boolean;
  readonly producers: number;
  readonly planned: number;
  readonly deskOnly: boolean;
  readonly #place: Place;
  readonly #node: number;

  constructor(place: Place, node: number) {
    const standing = standingOf(place, node);
    this.region = place.region.code;
    this.segment = place.network.segments[node]!.id;
    this.state = standing.state;
    this.takenOver = standing.searched !== null && standing.searched.region !== place.region.code;
    this.producers = standing.rollup?.active ?? 0;
    this.planned = standing.rollup?.planned ?? 0;
    this.deskOnly = restsOnDesk(standing);
    this.#place = place;
    this.#node = node;
  }

  get elsewhereInCity(): boolean {
    return isElsewhereInCity(this.#place, this.#node);
  }

  get capacity(): CoverageCapacity | null {
    return showCapacity(this.#place, this.#node);
  }

  get localDemand(): LocalDemand | null {
    return showLocalDemand(this.#place, this.#node);
  }

  get note(): Sentence | null {
    return noteOf(this.#place, this.#node);
  }

  get isGap(): boolean {
    return listingOf(this.#place, this.#node).as === 'gap';
  }

  get verdict(): Sentence {
    return saidOfCoverage(this.#place, this.#node, listingOf(this.#place, this.#node));
  }

  get evidence(): readonly EvidenceRef[] {
    const listing = listingOf(this.#place, this.#node);
    const needs = standingOf(this.#place, this.#node).short ? (this.localDemand?.needs ?? []) : [];
    return distinctRefs([
      ...standingRefs(this.#place, this.#node),
      ...reasonRefs(this.#place, listing),
      ...needs.flatMap(({ evidence }) => evidence),
    ]);
  }
}

/** What makes it no gap, where that is more than its own coverage. */
function reasonRefs(place: Place, listing: Listing): EvidenceRef[] {
  if (listing.as !== 'none') return [];
  if (listing.why === 'no-deposit') return [surveyRef(listing.survey)];
  if (listing.why !== 'another-way') return [];
  return standingRefs((listing.inCity ? place.city() : null) ?? place, listing.product);
}

/** Nothing but desk searches carries the state; an unknown rests on nothing. */
function restsOnDesk({ state, searched, rollup, own, below, projects }: Standing): boolean {
  if (searched) return isDesk(searched);
  if (state === 'unknown' || projects.length > 0) return false;
  if (rollup && (rollup.active > 0 || rollup.planned > 0)) return false;
  const found = [...(own ? [own] : []), ...below].filter(({ finding }) => finding !== 'none' && finding !== 'unknown');
  return found.every(isDesk);
}
