// What is told of one link of a firm, beside with whom it is? On the page and in what is taken along.
import type { FirmLinksQuery } from '../api/generated/graphql.ts';
import { tagText } from '../parts/claimText.ts';
import type { Words } from '../words/zh.ts';

export type FirmLink = FirmLinksQuery['links']['edges'][number]['node'];

/** How much, what and since when, as far as it is told. */
export function tieDetail(link: FirmLink, words: Words): string {
  const said = (name: string) => link.evidence.find(({ field, shown }) => field === name && shown)?.value ?? null;
  const share = said('share');
  return [
    share !== null && words.enterprises.share(share),
    link.word !== null && tagText(link.word, words),
    said('item'),
    link.on,
    !link.inForce && words.enterprises.notInForce,
  ]
    .filter(Boolean)
    .join(' · ');
}
