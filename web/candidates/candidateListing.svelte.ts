// Which candidates are listed for a gap? Page after page, with who is left out.
import { ask } from '../api/client.ts';
import {
  CandidatesDocument,
  type CandidateRowFragment,
  type CandidatesQuery,
  type CandidatesQueryVariables,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

export type CandidatePage = NonNullable<CandidatesQuery['gap']>['candidates'];
export type CandidateQuestion = Omit<CandidatesQueryVariables, 'first' | 'after'>;

const PAGE = 5;

export class CandidateListing {
  readonly loader = new Loader<readonly CandidatePage[]>();
  #question: CandidateQuestion | null = null;

  readonly candidates = $derived<readonly CandidateRowFragment[]>(
    (this.loader.value ?? []).flatMap(({ edges }) => edges.map(({ node }) => node)),
  );
  /** Totals and who is left out are those of the first page. */
  readonly first = $derived(this.loader.value?.[0] ?? null);
  readonly hasMore = $derived(this.loader.value?.at(-1)?.pageInfo.hasNextPage ?? false);

  ask(question: CandidateQuestion): void {
    this.#question = question;
    const key = JSON.stringify([question, 0]);
    void this.loader.follow(key, async (signal) => [await fetchPage(question, null, signal)]);
  }

  more(): void {
    const pages = this.loader.value;
    const question = this.#question;
    if (!question || !pages || this.loader.loading) return;
    const after = pages.at(-1)?.pageInfo.endCursor ?? null;
    void this.loader.load(JSON.stringify([question, pages.length]), async (signal) => [
      ...pages,
      await fetchPage(question, after, signal),
    ]);
  }
}

async function fetchPage(
  question: CandidateQuestion,
  after: string | null,
  signal: AbortSignal,
): Promise<CandidatePage> {
  const { gap } = await ask(CandidatesDocument, { ...question, first: PAGE, after }, signal);
  return gap?.candidates ?? NOBODY;
}

/** Of a segment that is no gap any more. */
const NOBODY: CandidatePage = {
  totalCount: 0,
  unfilteredCount: 0,
  exactCount: 0,
  revision: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: [],
  leftOut: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, counts: [], edges: [] },
};
