// What can be chosen in the one field of the shell? Whatever was found, and what the product can do.
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import { placeLine } from '../parts/place.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Hit } from '../state/search.svelte.ts';

export interface Option {
  id: string;
  kind: string;
  name: string;
  /** A key, a place, or what matched. */
  detail: string;
  choose: () => void;
}

export interface Openers {
  onsegment: (industry: string, segment: string) => void;
  onregion: (region: string) => void;
  onfirm: (id: string) => void;
}

export function optionOfSegment(
  { chain, language, onsegment }: { chain: Chain; language: Language } & Openers,
  segment: ChainSegment,
  id: string,
  kind: string,
): Option {
  const choose = () => onsegment(chain.slug, segment.slug);
  return { id, kind, name: language.name(segment), detail: segment.reference, choose };
}

export function optionOfHit(
  { target, matched }: Hit,
  chain: Chain | null,
  language: Language,
  { onsegment, onregion, onfirm }: Openers,
): Option {
  const words = language.words.search;
  const kind = words.kinds[target.__typename];
  switch (target.__typename) {
    case 'Segment': {
      const reference =
        chain?.slug === target.industry.slug
          ? (chain.segment(target.slug)?.reference ?? '')
          : language.name(target.industry);
      return {
        id: `s:${target.slug}`,
        kind,
        name: language.name(target),
        detail: aside(matched, target, reference),
        choose: () => onsegment(target.industry.slug, target.slug),
      };
    }
    case 'Region':
      return {
        id: `r:${target.code}`,
        kind,
        name: language.name(target),
        detail:
          target.ancestors.length === 0
            ? target.code
            : placeLine({ region: target.ancestors.at(-1) ?? null }, language),
        choose: () => onregion(target.code),
      };
    case 'Enterprise':
      return {
        id: `e:${target.slug}`,
        kind,
        name: language.name(target),
        detail: aside(matched, target, placeLine(target, language)),
        choose: () => onfirm(target.slug),
      };
    case 'Source':
      return {
        id: `d:${target.key}`,
        kind,
        name: target.title,
        detail: target.url ? `${words.sourceOpens} ↗` : (target.publisher ?? ''),
        choose: () => target.url && window.open(target.url, '_blank', 'noreferrer'),
      };
  }
}

/** An alias or a code that matched is shown, or else nobody would see why. */
const aside = (matched: string, names: { nameZh: string; nameEn?: string | null }, detail: string): string =>
  matched === names.nameZh || matched === names.nameEn ? detail : `${matched} · ${detail}`;

/** Sources are looked up seldom, and their titles hold everybody's name. */
export function sourcesLast(hits: readonly Hit[]): Hit[] {
  const isSource = ({ target }: Hit) => target.__typename === 'Source';
  return [...hits.filter((hit) => !isSource(hit)), ...hits.filter(isSource)];
}
