// Which candidates are asked for? What the address keeps of it, and what the API is asked.
import type { CandidateFilter } from '../api/generated/graphql.ts';

/** Marks that recruiters go by, as they are recorded. */
export const CANDIDATE_TAGS = ['leading', 'SRDI', 'little-giant', 'champion-product', 'high-tech'] as const;
/** Kilometres between the seats, at most. */
export const DISTANCES = [300, 600, 1000, 2000] as const;

export interface CandidateWish {
  /** Code of a province; null for anywhere. */
  province: string | null;
  tag: string | null;
  listed: boolean;
  distance: number | null;
  /** With its unit, such as `5 万吨/年`. */
  capacity: string | null;
  /** Somebody of the place could introduce it. */
  introduced: boolean;
}

export const ANYBODY: CandidateWish = {
  province: null,
  tag: null,
  listed: false,
  distance: null,
  capacity: null,
  introduced: false,
};

const CAPACITY = /^(\d{1,12}(?:\.\d{1,6})?)\s*(\D.*)$/;
export const isCapacityText = (text: string): boolean => CAPACITY.test(text.trim());

export function readCandidateWish(own: Readonly<Record<string, string>>): CandidateWish {
  const distance = Number(own.near);
  return {
    province: own.province !== undefined && /^\d{6}$/.test(own.province) ? own.province : null,
    tag: CANDIDATE_TAGS.find((tag) => tag === own.tag) ?? null,
    listed: own.listed === 'yes',
    distance: DISTANCES.find((known) => known === distance) ?? null,
    capacity: own.capacity !== undefined && isCapacityText(own.capacity) ? own.capacity : null,
    introduced: own.introduced === 'yes',
  };
}

/** What stands for itself is left out. */
export const writeCandidateWish = ({
  province,
  tag,
  listed,
  distance,
  capacity,
  introduced,
}: CandidateWish): Record<string, string> => ({
  ...(province !== null && { province }),
  ...(tag !== null && { tag }),
  ...(listed && { listed: 'yes' }),
  ...(distance !== null && { near: String(distance) }),
  ...(capacity !== null && { capacity }),
  ...(introduced && { introduced: 'yes' }),
});

export const isWished = (wish: CandidateWish): boolean => Object.keys(writeCandidateWish(wish)).length > 0;

export function candidateFilter({
  province,
  tag,
  listed,
  distance,
  capacity,
  introduced,
}: CandidateWish): CandidateFilter {
  const [, amount, unit] = CAPACITY.exec(capacity?.trim() ?? '') ?? [];
  return {
    ...(province !== null && { region: province }),
    ...(tag !== null && { tags: [tag] }),
    ...(listed && { listed }),
    ...(distance !== null && { maxDistanceKm: distance }),
    ...(amount !== undefined && unit !== undefined && { minCapacity: { amount, unit: unit.trim() } }),
    ...(introduced && { hasIntroduction: true }),
  };
}
