// Which things answer a query, best first? The classes of search/rank.ts, one after the other until there are enough.
import type { SearchHit, SearchKind } from '../store.ts';
import type { SearchEntry } from '../search/entry.ts';
import { lengthOf, normalise } from '../search/normalise.ts';
import { classesFor, kindOrder, SEARCH_PASSES, takeThings, type MatchClass } from '../search/rank.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { askForPairs, kindIn, orderFrom } from './names.ts';

/** Where more names than this share the pairs of a query, a walk along the order meets enough hits sooner than a sort of all. */
const MANY = 2_000;

export async function search(run: Run, text: string, first: number): Promise<SearchHit[]> {
  const query = normalise(text);
  const entries: Entry[] = [];
  for (const pass of SEARCH_PASSES) {
    for (const name of classesFor(query)) {
      if (takeThings(entries, first).length >= first) break;
      entries.push(...(await fetchClass(run, name, query, pass, first)));
    }
  }
  return takeThings(entries, first);
}

type Entry = Pick<SearchEntry, 'kind' | 'key' | 'written'>;
type Pass = readonly SearchKind[];

/** Things with several names that match take several rows: more are fetched until the things are enough. */
async function fetchClass(run: Run, name: MatchClass, query: string, pass: Pass, first: number): Promise<Entry[]> {
  for (let limit = 4 * first; ; limit *= 4) {
    const rows = await fetchRows(run, name, query, pass, limit);
    const entries = rows.flatMap(({ order, ...row }): Entry[] => {
      const kind = kindIn(order);
      return kind === undefined ? [] : [{ kind, ...row }];
    });
    if (rows.length < limit || takeThings(entries, first).length >= first) return entries;
  }
}

interface NameRow {
  key: string;
  written: string;
  order: string;
}

const INDEXED = {
  exact: cypher.EXACT_NAMES,
  prefix: cypher.PREFIX_NAMES,
  initials: cypher.INITIALS_NAMES,
} as const satisfies Partial<Record<MatchClass, string>>;

async function fetchRows(run: Run, name: MatchClass, query: string, pass: Pass, limit: number): Promise<NameRow[]> {
  const [from, to] = [Math.min(...pass.map(kindOrder)), Math.max(...pass.map(kindOrder)) + 1].map(String);
  const asked = { query, from, to, limit };
  if (name !== 'substring') return run<NameRow>(INDEXED[name], asked);
  const pairs = askForPairs(query);
  const [counted] = await run<{ total: number }>(cypher.COUNT_NAMES_WITH_PAIRS, { pairs, limit: MANY });
  if ((counted?.total ?? 0) < MANY) return run<NameRow>(cypher.NAMES_WITH_PAIRS, { ...asked, pairs });
  const rows: NameRow[] = [];
  for (const kind of pass) {
    if (rows.length >= limit) break;
    const walk = { query, from: orderFrom(kind, lengthOf(query)), to: String(kindOrder(kind) + 1) };
    rows.push(...(await run<NameRow>(cypher.NAMES_ALONG_ORDER, { ...walk, limit: limit - rows.length })));
  }
  return rows;
}
