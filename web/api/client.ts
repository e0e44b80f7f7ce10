// How does the web ask the API? One typed document at a time, with errors that say what kind they are, and cancellation.
import { connection } from '../comfort/connection.svelte.ts';
import { askedLog } from './asked.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

export type ApiErrorKind =
  | 'NOT_FOUND'
  | 'INVALID'
  | 'UNAVAILABLE'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'TOO_EXPENSIVE'
  | 'UNREACHABLE'
  | 'CANCELLED'
  | 'INTERNAL';

export class ApiError extends Error {
  readonly kind: ApiErrorKind;

  constructor(kind: ApiErrorKind, message: string) {
    super(message);
    this.name = 'ApiError';
    this.kind = kind;
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const ENDPOINT = '/graphql';
const KINDS = new Set<string>(['NOT_FOUND', 'INVALID', 'UNAVAILABLE', 'CONFLICT', 'FORBIDDEN', 'TOO_EXPENSIVE']);

/** Fails with an `ApiError`; an abandoned request fails with the signal's own AbortError. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return askText(document.toString(), variables, signal) as Promise<Result>;
}

/** Like `ask`, for a question that somebody wrote: what it answers is only known when it is there. */
export async function askText(query: string, variables: unknown, signal?: AbortSignal): Promise<unknown> {
  askedLog.note(query, variables);
  const response = await send({ query, variables }, signal);
  const answer = await read<unknown>(response, signal);
  const [problem] = answer.errors ?? [];
  if (problem) throw new ApiError(kindOf(problem.extensions?.code), problem.message);
  if (!answer.data) throw new ApiError('INTERNAL', `[web] the API answered ${response.status} without data`);
  return answer.data;
}

async function send(body: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      signal,
    });
    connection.reached();
    return response;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    connection.missed();
    throw new ApiError('UNREACHABLE', '[web] the API cannot be reached');
  }
}

async function read<Result>(response: Response, signal?: AbortSignal): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError(
      response.status === 503 ? 'UNAVAILABLE' : 'INTERNAL',
      `[web] the API answered ${response.status} without JSON`,
    );
  }
}

const kindOf = (code: string | undefined): ApiErrorKind =>
  code !== undefined && KINDS.has(code) ? (code as ApiErrorKind) : 'INTERNAL';
