// What does a client learn of a failure? The code and the advice of an expected one; of a defect no more than an id that stands in the log.
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { LiantuError } from '../chain/errors.ts';

export interface Log {
  error(facts: object, message: string): void;
}

/** For Yoga's `maskError`: what leaves the server instead of `error`. */
export function maskError(error: unknown, log: Log): GraphQLError {
  const cause = rootOf(error);
  const { path, nodes } = error instanceof GraphQLError ? error : { path: undefined, nodes: undefined };
  const place = { ...(path && { path }), ...(nodes && { nodes }) };
  if (cause instanceof LiantuError) {
    const details = cause.details.length > 0 && { details: cause.details };
    return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code, ...details } });
  }
  if (cause instanceof GraphQLError) return nameCode(cause);
  const id = randomUUID();
  log.error({ id, err: cause, path }, 'a request failed unexpectedly');
  return new GraphQLError(`[schema] something went wrong inside; the server's log has it under ${id}`, {
    ...place,
    extensions: { code: 'INTERNAL', id },
  });
}

/** Wrappers of wrappers: the error that a resolver, a scalar or a loader threw. */
function rootOf(error: unknown): unknown {
  let found = error;
  while (found instanceof GraphQLError && found.originalError) found = found.originalError;
  return found;
}

/** Codes of the libraries for a question that was put wrongly. */
const WORDED_OTHERWISE = /^(GRAPHQL_|BAD_REQUEST$)/;

/** What parsing and validation find is a question that was put wrongly. */
export function nameCode(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.code === 'string' && !WORDED_OTHERWISE.test(error.extensions.code)) return error;
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...error.extensions, code: 'INVALID' },
  });
}
