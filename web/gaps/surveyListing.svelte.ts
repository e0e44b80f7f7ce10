// What is in the list of surveys that come first? Page after page by cursor.
import { ask } from '../api/client.ts';
import {
  SurveyFirstDocument,
  type SurveyFirstQuery,
  type SurveyFirstQueryVariables,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

type SurveyPage = SurveyFirstQuery['surveyFirst'];
export type SurveyQuestion = Omit<SurveyFirstQueryVariables, 'first' | 'after'>;

const PAGE = 50;

export class SurveyListing {
  readonly loader = new Loader<readonly SurveyPage[]>();
  #question: SurveyQuestion | null = null;

  readonly tasks = $derived((this.loader.value ?? []).flatMap(({ edges }) => edges.map(({ node }) => node)));
  readonly total = $derived(this.loader.value?.at(-1)?.totalCount ?? 0);
  readonly hasMore = $derived(this.loader.value?.at(-1)?.pageInfo.hasNextPage ?? false);

  ask(question: SurveyQuestion): void {
    this.#question = question;
    this.#load(question, []);
  }

  more(): void {
    const pages = this.loader.value;
    if (this.#question && pages && !this.loader.loading) this.#load(this.#question, pages);
  }

  #load(question: SurveyQuestion, pages: readonly SurveyPage[]): void {
    const after = pages.at(-1)?.pageInfo.endCursor ?? null;
    const key = JSON.stringify([question, pages.length]);
    void this.loader.load(key, async (signal) => {
      const next = await ask(SurveyFirstDocument, { ...question, first: PAGE, after }, signal);
      return [...pages, next.surveyFirst];
    });
  }
}
