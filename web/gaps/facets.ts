// How many gaps would each word of a filter leave? Counted under what the other filters leave, so that no chip leads to nothing.
import type { GapFacetsQuery } from '../api/generated/graphql.ts';
import type { GapList } from './gapList.ts';

export type CountedGap = GapFacetsQuery['gaps']['edges'][number]['node'];
export const FACETS = ['kinds', 'states', 'viabilities', 'levels', 'stages', 'outlooks', 'counties'] as const;
export type Facet = (typeof FACETS)[number];

const WORD_OF = {
  kinds: ({ kind }) => kind,
  states: ({ coverage }) => coverage.state,
  viabilities: ({ viability }) => viability,
  levels: ({ level }) => level,
  stages: ({ segment }) => segment.stage,
  outlooks: ({ outlook }) => outlook.kind,
  counties: ({ region }) => region.code,
} satisfies Record<Facet, (gap: CountedGap) => string>;

const allows = (list: GapList, facet: Facet, gap: CountedGap): boolean => {
  const chosen: readonly string[] = list[facet] ?? [];
  return chosen.length === 0 || chosen.includes(WORD_OF[facet](gap));
};

const hasFirms = ({ firms }: GapList, gap: CountedGap): boolean => gap.candidateCount >= (firms ?? 0);

export function countBy(gaps: readonly CountedGap[], list: GapList, facet: Facet): ReadonlyMap<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    if (!hasFirms(list, gap) || !others.every((other) => allows(list, other, gap))) continue;
    const word = WORD_OF[facet](gap);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How many gaps as many firms could fill, under the other filters. */
export const countFillable = (gaps: readonly CountedGap[], list: GapList, firms: number): number =>
  gaps.filter((gap) => gap.candidateCount >= firms && FACETS.every((facet) => allows(list, facet, gap))).length;

/** Gaps of one region before any filter: of how many a rank is one. */
export const countIn = (gaps: readonly CountedGap[], region: string): number =>
  gaps.filter((gap) => gap.region.code === region).length;

/** The word is taken in, or out where it was in. */
export const toggled = <Word>(chosen: readonly Word[], word: Word): Word[] =>
  chosen.includes(word) ? chosen.filter((other) => other !== word) : [...chosen, word];
