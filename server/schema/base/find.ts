// Which place, chain or segment does an argument name? One that does not exist is told to the asker, not taken for an empty answer.
import { notFound } from '../../chain/errors.ts';
import type { Region } from '../../chain/region.ts';
import type { Industry, Segment, Snapshot } from '../../chain/snapshot.ts';

/** @throws NOT_FOUND */
export function findRegion(snapshot: Snapshot, code: string): Region {
  const region = snapshot.regions.get(code);
  if (region) return region;
  throw notFound(
    `[schema] no region has the code ${JSON.stringify(code)}: codes are those of GB/T 2260, such as 150500`,
  );
}

/** @throws NOT_FOUND */
export function findSegment(snapshot: Snapshot, id: string): Segment {
  const segment = snapshot.segments.get(id);
  if (segment) return segment;
  throw notFound(`[schema] no segment has the id ${JSON.stringify(id)}: industries { segments { slug } } lists them`);
}

/** @throws NOT_FOUND */
export function findIndustry(snapshot: Snapshot, id: string): Industry {
  const industry = snapshot.industries.get(id);
  if (industry) return industry;
  throw notFound(`[schema] no industry has the id ${JSON.stringify(id)}: industries { slug } lists them`);
}
