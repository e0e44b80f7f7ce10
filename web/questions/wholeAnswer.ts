// What is the whole answer to a question? Page after page of one revision, until each of its lists ends.
import { askText } from '../api/client.ts';
import { sameRevision } from '../output/moved.ts';
import type { Progress } from '../output/progress.ts';
import { afterOf, pagedQuery, pageIn, revisionIn, withoutPages } from './pagedQuery.ts';
import type { Filled } from './question.ts';

export interface WholeAnswer {
  data: Record<string, unknown>;
  /** Null where the query has no list: then nothing says from when its answer is. */
  revision: number | null;
}

interface List {
  edges: unknown[];
  totalCount?: number;
}

export async function wholeAnswer(query: string, filled: Filled, { signal, tell }: Progress): Promise<WholeAnswer> {
  const paged = pagedQuery(query);
  if (!paged) return { data: (await askText(query, filled, signal)) as Record<string, unknown>, revision: null };
  let revision: number | null = null;
  let data: Record<string, unknown> | null = null;
  const after: Record<string, string> = {};
  for (let going: readonly string[] = paged.lists; going.length > 0;) {
    const answer = (await askText(paged.text, { ...filled, ...after }, signal)) as Record<string, unknown>;
    revision = sameRevision(revision, revisionIn(answer));
    data ??= answer;
    const lists = going.map((name) => ({ name, all: data?.[name] as List | null, page: answer[name] as List | null }));
    for (const { all, page } of lists) if (all && page && all !== page) all.edges.push(...page.edges);
    const seen = lists.flatMap(({ all }) => (all ? [all] : []));
    const done = seen.reduce((sum, { edges }) => sum + edges.length, 0);
    tell(
      done,
      seen.reduce((sum, { edges, totalCount }) => sum + (totalCount ?? edges.length), 0),
    );
    going = going.filter((name) => {
      const { next } = pageIn(answer, name);
      if (next !== null) after[afterOf(name)] = next;
      return next !== null;
    });
  }
  return { data: withoutPages(data ?? {}), revision };
}
