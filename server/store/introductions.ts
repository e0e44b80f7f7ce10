// What does a store answer about introductions? The search is the core's; an engine only tells it who is tied to whom.
import type { Answer, Question, Search } from '../chain/introduction/question.ts';
import type { Introductions } from '../chain/introduction/path.ts';

export interface IntroductionQuery {
  /** An alias is followed. */
  enterprise: string;
  region: string;
  first: number;
  /** Ages are reckoned to this day. */
  asOf: string | null;
  /** Milliseconds; then the search ends with what it has found, and says so. */
  within?: number;
}

export interface IntroductionVerbs {
  /** For each query, in the order asked: who of the place could introduce the firm, and through whom. */
  introductions(queries: readonly IntroductionQuery[]): Promise<readonly Introductions[]>;

  /** Is there a way to each of them? Null where the search ended before it knew. Of the place itself: no way is needed, `true`. */
  hasIntroduction(
    enterprises: readonly string[],
    region: string,
    within?: number,
  ): Promise<readonly (boolean | null)[]>;
}

/** Milliseconds that a search may take. */
export const INTRODUCTION_TIME = 2_000;
/** Milliseconds for all that a list asks for at once. */
export const LIST_TIME = 5_000;

/** Lets a search run whose questions can be answered on the spot, a turn for each. */
export function* answerInTurns<T>(search: Search<T>, answer: (question: Question) => Answer): Generator<undefined, T> {
  let step = search.next();
  while (!step.done) {
    step = search.next(answer(step.value));
    yield;
  }
  return step.value;
}

/** Lets searches run side by side: all that they ask in one step is answered together. */
export async function answerTogether<T>(
  searches: readonly Search<T>[],
  answer: (questions: readonly { at: number; question: Question }[]) => Promise<readonly Answer[]>,
): Promise<T[]> {
  const results = new Map<number, T>();
  let asked: { at: number; question: Question }[] = [];
  const go = (at: number, step: IteratorResult<Question, T>) => {
    if (step.done) results.set(at, step.value);
    else asked.push({ at, question: step.value });
  };
  for (const [at, search] of searches.entries()) go(at, search.next());
  while (asked.length > 0) {
    const questions = asked;
    asked = [];
    const answers = await answer(questions);
    for (const [index, { at }] of questions.entries()) {
      const search = searches[at];
      if (search) go(at, search.next(answers[index] ?? null));
    }
  }
  return searches.flatMap((_, at) => {
    const result = results.get(at);
    return result === undefined ? [] : [result];
  });
}
