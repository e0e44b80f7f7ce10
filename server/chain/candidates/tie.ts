// What is it worth that a firm elsewhere knows somebody here? 以商招商: who supplies, holds or builds with a firm of the place
// is easier to bring, and so is who was here before.
import type { Tie, TieKind } from './candidate.ts';

/** For the first of a kind, and for each further one. */
export const TIE_POINTS = {
  group: [100, 0],
  holding: [70, 20],
  joint: [70, 20],
  supply: [50, 20],
  contact: [60, 20],
} as const satisfies Record<TieKind, readonly [number, number]>;

export const MOST_LINKS = 150;
export const MOST_CONTACT = 100;

/** So many of each kind are enough for all the points that it can give. */
export const TELLING_TIES = 6;

export const LINKS = ['group', 'holding', 'joint', 'supply'] as const satisfies readonly TieKind[];

export type TieCounts = Readonly<Record<TieKind, number>>;

export function countTies(ties: readonly Pick<Tie, 'kind'>[]): TieCounts {
  const counts: Record<TieKind, number> = { group: 0, holding: 0, joint: 0, supply: 0, contact: 0 };
  for (const { kind } of ties) counts[kind] += 1;
  return counts;
}

const pointsFor = (kind: TieKind, count: number): number => {
  const [first, further] = TIE_POINTS[kind];
  return count === 0 ? 0 : first + (count - 1) * further;
};

export const linkPoints = (counts: TieCounts): number =>
  Math.min(
    MOST_LINKS,
    LINKS.reduce((sum, kind) => sum + pointsFor(kind, counts[kind]), 0),
  );

export const contactPoints = ({ contact }: TieCounts): number => Math.min(MOST_CONTACT, pointsFor('contact', contact));
