// Where should a reader begin who names no place? Where most was looked at: a prefecture, with what lies below it, and a chain.
import type { Region } from './region.ts';
import type { Industry, Segment, Snapshot } from './snapshot.ts';

/** The prefecture of which most segments were surveyed; null where none was. Of equals the one with the smallest code. */
export function homeOf(snapshot: Snapshot): Region | null {
  const segments = [...snapshot.segments.values()];
  const prefectures = snapshot.regions.all.filter((region) => region.level === 'prefecture');
  return largest(prefectures, (prefecture) => countSurveyed(snapshot, prefecture.code, segments));
}

/** The chain of which the largest share was surveyed there; the first one where nothing was; null in an empty store. */
export function homeIndustryOf(snapshot: Snapshot): Industry | null {
  const industries = [...snapshot.industries.values()];
  const home = homeOf(snapshot);
  const share = ({ id }: Industry): number => {
    const segments = snapshot.segmentsOf(id);
    return home === null ? 0 : countSurveyed(snapshot, home.code, segments) / Math.max(1, segments.length);
  };
  return largest(industries, share) ?? industries[0] ?? null;
}

function countSurveyed(snapshot: Snapshot, code: string, segments: readonly Segment[]): number {
  const { surveys, surveysBelow } = snapshot.factsOf(code);
  const findings = (id: string) => [...(surveysBelow.get(id) ?? []), surveys.get(id)];
  // A survey that says "unknown" says that nobody looked.
  return segments.filter(({ id }) => findings(id).some((found) => found && found.finding !== 'unknown')).length;
}

/** The first of those with the largest worth above nothing. */
function largest<T>(candidates: readonly T[], worthOf: (candidate: T) => number): T | null {
  let found: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const worth = worthOf(candidate);
    if (worth > most) [found, most] = [candidate, worth];
  }
  return found;
}
