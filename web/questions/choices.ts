// What can stand in a blank? Places around the reader, the chains, the segments of this one, the tags that the product knows.
import type { StartQuery } from '../api/generated/graphql.ts';
import type { Chain } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';
import { routeEnds } from '../panels/routeEnds.ts';
import { tagText } from '../parts/claimText.ts';
import type { Language } from '../state/language.svelte.ts';
import type { BlankKind, Here } from './question.ts';

export interface Choice {
  value: string;
  text: string;
}

interface World {
  chain: Chain;
  standing: Standing;
  industries: StartQuery['industries'];
  language: Language;
  /** Kept as a choice even where it is none of those around. */
  chosen: string | number | null;
}

/** Tags that every bundle may use, as the format names them. */
const TAGS = ['leading', 'SRDI', 'little-giant', 'listed', 'high-tech', 'champion-product'] as const;

/** Kinds that are typed have none. */
export function choicesFor(kind: BlankKind, { chain, standing, industries, language }: World): Choice[] {
  switch (kind) {
    case 'region': {
      const { region } = standing;
      const around = [...region.ancestors, region, ...region.children, ...(region.parent?.children ?? [])];
      const unique = new Map(around.map((place) => [place.code, place]));
      return [...unique.values()].map((place) => ({ value: place.code, text: language.name(place) }));
    }
    case 'industry':
      return industries.map((industry) => ({ value: industry.slug, text: language.name(industry) }));
    case 'segment':
      return chain.segments.map((segment) => ({ value: segment.slug, text: language.name(segment) }));
    case 'tag':
      return TAGS.map((tag) => ({ value: tag, text: tagText(tag, language.words) }));
    case 'number':
    case 'text':
      return [];
  }
}

/** The segment that is picked, else the best gap; a route from the first raw material to the last product. */
export function hereOf(chain: Chain, standing: Standing, picked: string | null): Here {
  const first = chain.segments[0]?.slug ?? '';
  const segment = picked !== null && chain.segment(picked) ? picked : (standing.ranking[0]?.segment.slug ?? first);
  const ends = routeEnds(chain, segment);
  return {
    region: standing.region.code,
    industry: chain.slug,
    segment,
    from: ends?.origins[0]?.slug ?? first,
    // The segment itself, unless it is where everything begins.
    to: ends?.goals.find(({ slug }) => slug === segment)?.slug ?? ends?.goals[0]?.slug ?? segment,
  };
}
