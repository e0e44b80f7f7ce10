// How does everything look to a region once plants have landed in it? The snapshot that every question can be asked of.
import { invalid, notFound } from '../errors.ts';
import { completeOptions, type AskedOptions } from '../options.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Arrival } from './landing.ts';
import { overlay } from './overlay.ts';

/**
 * Each arrival runs, dated the options' as-of; nothing is written.
 * @throws NOT_FOUND for a region or segment that the snapshot does not hold; INVALID for a landing outside the region
 */
export function assume(
  snapshot: Snapshot,
  region: string,
  arrivals: readonly Arrival[],
  options: AskedOptions = {},
): Snapshot {
  for (const [index, arrival] of arrivals.entries()) checkArrival(snapshot, region, arrival, `landings[${index}]`);
  return overlay(snapshot, arrivals, completeOptions(options, snapshot).asOf);
}

function checkArrival(snapshot: Snapshot, asked: string, { segment, region }: Arrival, name: string): void {
  if (!snapshot.segments.has(segment)) {
    throw notFound(
      `[chain] ${name}.segment: there is no segment ${JSON.stringify(segment)}: name the id of a segment of the chains`,
    );
  }
  if (!snapshot.regions.get(region)) {
    throw notFound(
      `[chain] ${name}.region: there is no region ${JSON.stringify(region)}: name a code of the region tree`,
    );
  }
  if (snapshot.regions.get(asked) && !snapshot.pathOf(region).includes(asked)) {
    throw invalid(
      `[chain] ${name}.region: ${region} does not lie in ${asked}: let it land at or below the place that is asked about`,
    );
  }
}
