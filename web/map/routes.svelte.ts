// Which routes does the map show? Those between the ends of the address, as many as were asked for.
import { ask } from '../api/client.ts';
import { RoutesDocument, type RoutesQuery, type RoutesQueryVariables } from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

export type RouteQuestion = Omit<RoutesQueryVariables, 'first'>;

/** Routes of the first answer, and the most that the API gives. */
const FEW = 20;
export const MOST = 100;

export class Routes {
  readonly loader = new Loader<RoutesQuery['routes']>();
  #question: RouteQuestion | null = null;
  #first = FEW;

  readonly answer = $derived(this.loader.value);
  readonly canFetchMore = $derived.by(() => {
    const { answer } = this;
    return answer !== null && answer.more && answer.routes.length < MOST;
  });

  /** Null where no routes are shown. `atLeast`: the one that is followed. */
  ask(question: RouteQuestion | null, atLeast: number): void {
    if (question === null) {
      this.#question = null;
      return this.loader.clear();
    }
    if (JSON.stringify(question) !== JSON.stringify(this.#question)) this.#first = FEW;
    this.#question = question;
    this.#first = Math.min(MOST, Math.max(this.#first, atLeast));
    this.#load();
  }

  more(): void {
    this.#first = Math.min(MOST, this.#first * 3);
    this.#load();
  }

  #load(): void {
    if (!this.#question) return;
    const variables = { ...this.#question, first: this.#first };
    const key = JSON.stringify(variables);
    if (this.loader.key === key && !this.loader.loading) return;
    void this.loader.load(key, async (signal) => (await ask(RoutesDocument, variables, signal)).routes);
  }
}
