// What does a failure of Neo4j mean to the product? The few kinds of LiantuError; what is left is a defect and stays as it is.
import { Neo4jError } from 'neo4j-driver';
import { LiantuError, tooExpensive, unavailable } from '../../chain/errors.ts';

const CREDENTIALS = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/;
const FORBIDDEN = /Security\.Forbidden/;
const NO_DATABASE = /Database\.(DatabaseNotFound|DatabaseUnavailable)|DatabaseNotFound/;
const NO_MEMORY = /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError/;
const TIMED_OUT = /Transaction(TimedOut|TimedOutClientConfiguration)|LockClientStopped/;
const NO_ANSWER = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|NotALeader|General\.(Unavailable|Unknown)/;

/** Hands back what is to be thrown. */
export function explain(error: unknown, address: string): unknown {
  if (error instanceof LiantuError || !(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (CREDENTIALS.test(code)) {
    return unavailable(
      `[store:neo4j] Neo4j at ${address} did not accept the credentials: check LIANTU_NEO4J_USER and LIANTU_NEO4J_PASSWORD`,
      error,
    );
  }
  if (FORBIDDEN.test(code)) {
    return unavailable(
      `[store:neo4j] The user may not do this in Neo4j at ${address}: grant it reading and writing`,
      error,
    );
  }
  if (NO_DATABASE.test(code)) {
    return unavailable(
      `[store:neo4j] Neo4j at ${address} has no such database ready: check LIANTU_NEO4J_DATABASE`,
      error,
    );
  }
  if (NO_MEMORY.test(code) || NO_MEMORY.test(message)) {
    return tooExpensive(
      '[store:neo4j] The change or question is too large for the memory of Neo4j, and nothing was changed: ' +
        'raise server.memory.heap.max_size, or import in parts',
    );
  }
  if (TIMED_OUT.test(code)) {
    return tooExpensive('[store:neo4j] Neo4j took too long and was stopped; nothing was changed: ask for less at once');
  }
  if (NO_ANSWER.test(code)) return silent(address, error);
  return error;
}

export const silent = (address: string, cause?: unknown) =>
  unavailable(`[store:neo4j] Neo4j at ${address} does not answer: start it, or correct LIANTU_STORE`, cause);
