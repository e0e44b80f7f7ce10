// What is assumed to have landed? One plant each: of a firm on record, or of one that nobody knows yet.
import type { LandingInput } from '../api/generated/graphql.ts';

export interface Landing {
  segment: string;
  region: string;
  /** Null for an invented firm. */
  enterprise: string | null;
  /** A decimal, with its unit; null where no capacity is assumed. */
  capacity: string | null;
  unit: string | null;
}

const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;
export const isCapacity = (text: string): boolean => DECIMAL.test(text);

/** `land=segment,region,firm,capacity,unit`, once for each. */
export function readLandings(given: URLSearchParams): Landing[] {
  return given.getAll('land').flatMap((text) => {
    const [segment, region, enterprise, capacity, unit] = text.split(',').map(decode);
    if (!segment || !region) return [];
    const sized = capacity && unit && isCapacity(capacity);
    return [
      { segment, region, enterprise: enterprise || null, capacity: sized ? capacity : null, unit: sized ? unit : null },
    ];
  });
}

export function writeLandings(landings: readonly Landing[], parts: URLSearchParams): void {
  for (const { segment, region, enterprise, capacity, unit } of landings) {
    const fields = [segment, region, enterprise, capacity, unit].map((field) => encodeURIComponent(field ?? ''));
    parts.append('land', fields.join(',').replace(/,+$/, ''));
  }
}

export const landingInput = (landing: Landing): LandingInput => ({ ...landing });

export const isSameLanding = (one: Landing, other: Landing): boolean =>
  one.segment === other.segment && one.region === other.region && one.enterprise === other.enterprise;

/** A link that was cut or mistyped still opens. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
