// Which things answer a query, best first? The classes of search/rank.ts, one after the other until there are enough.
import { SEARCH_KINDS, type SearchHit } from '../store.ts';
import type { SearchEntry } from '../search/entry.ts';
import { lengthOf, normalise } from '../search/normalise.ts';
import { classesFor, kindOrder, takeThings, type MatchClass } from '../search/rank.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { askForPairs } from './names.ts';

/** Where more names than this share the pairs of a query, a walk along the order meets enough hits sooner than a sort of all. */
const MANY = 2_000;

export async function search(run: Run, text: string, first: number): Promise<SearchHit[]> {
  const query = normalise(text);
  const entries: SearchEntry[] = [];
  for (const name of classesFor(query)) {
    const hits = await fetchClass(run, name, query, first);
    entries.push(...hits);
    if (takeThings(entries, first).length >= first) break;
  }
  return takeThings(entries, first);
}

/** Things with several names that match take several rows: more are fetched until the things are enough. */
async function fetchClass(run: Run, name: MatchClass, query: string, first: number): Promise<SearchEntry[]> {
  for (let limit = 4 * first; ; limit *= 4) {
    const entries = await fetchEntries(run, name, query, limit);
    if (entries.length < limit || takeThings(entries, first).length >= first) return entries;
  }
}

async function fetchEntries(run: Run, name: MatchClass, query: string, limit: number): Promise<SearchEntry[]> {
  if (name === 'exact') return run<SearchEntry>(cypher.EXACT_NAMES, { query, limit });
  if (name === 'prefix') return run<SearchEntry>(cypher.PREFIX_NAMES, { query, limit });
  if (name === 'initials') return run<SearchEntry>(cypher.INITIALS_NAMES, { query, limit });
  const pairs = askForPairs(query);
  const [counted] = await run<{ total: number }>(cypher.COUNT_NAMES_WITH_PAIRS, { pairs, limit: MANY });
  if ((counted?.total ?? 0) < MANY) return run<SearchEntry>(cypher.NAMES_WITH_PAIRS, { pairs, query, limit });
  const entries: SearchEntry[] = [];
  for (const kind of SEARCH_KINDS) {
    if (entries.length >= limit) break;
    const walk = { kindOrder: kindOrder(kind), length: lengthOf(query), query, limit: limit - entries.length };
    entries.push(...(await run<SearchEntry>(cypher.NAMES_ALONG_ORDER, walk)));
  }
  return entries;
}
