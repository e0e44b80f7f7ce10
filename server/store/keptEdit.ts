// What follows from the kind of a kept document? To which other it belongs, where it stands in its list, and how many there may be.
import { joinKey, splitKey } from '../chain/records.ts';
import type { KeptBody, KeptEdit, KeptKind } from './kept.ts';
import { spell } from './search/spell.ts';

/** So many of a kind are kept under one parent. */
export const MOST_KEPT = {
  shortlists: 1000,
  shortlist_entries: 1000,
  questions: 1000,
  views: 100_000,
  /** Two for each of half a million firms. */
  refusals: 1_000_000,
} as const satisfies Record<KeptKind, number>;

/** One entry for each enterprise and gap of a list; an enterprise may be on it for a place alone, or for nothing named. */
export const entryId = (shortlist: string, enterprise: string, region: string, segment: string): string =>
  joinKey([shortlist, enterprise, region, segment]);

type Rest = Pick<KeptEdit, 'actor' | 'at' | 'expectedVersion'>;

export function keptEdit(kind: KeptKind, id: string, body: KeptBody | null, rest: Rest): KeptEdit {
  const parent = kind === 'shortlist_entries' ? (splitKey(id)[0] ?? '') : '';
  return { kind, id, parent, sort: sortOf(kind, body, rest.at), body, most: MOST_KEPT[kind], ...rest };
}

/** Lists and questions by pinyin of the name; entries, views and refusals in the order in which they came. */
function sortOf(kind: KeptKind, body: KeptBody | null, at: string): string {
  if (kind === 'views' || kind === 'refusals') return at;
  if (kind === 'shortlist_entries') return body?.added ?? at;
  return spell(body?.name ?? '').sort;
}
