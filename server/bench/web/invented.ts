// How does the server answer about something that is in no store? Some questions about it are answered before they reach the product.
import { compressAnswer } from '../../app/compression.ts';
import { GRAPHQL_PATH } from '../../app/graphql.ts';

export interface Invented {
  /** Questions that name it are answered here. */
  industry: string;
  /** Of its page, from the root of the product. */
  path: string;
  /** By the name of the question; all others are the product's. */
  answers: Readonly<Record<string, (variables: Record<string, unknown>) => unknown>>;
}

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
}

/** Null where the question is none of these. */
export async function answerAbout(all: ReadonlyMap<string, Invented>, request: Request): Promise<Response | null> {
  if (all.size === 0 || request.method !== 'POST' || new URL(request.url).pathname !== GRAPHQL_PATH) return null;
  const { query, variables = {} } = (await request.clone().json()) as Asked;
  const answer = all.get(String(variables.industry))?.answers[/query (\w+)/.exec(query)?.[1] ?? ''];
  return answer ? compressAnswer(request, Response.json({ data: answer(variables) })) : null;
}
