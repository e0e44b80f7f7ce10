import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { notFound } from '../../chain/errors.ts';
import { explain } from './failure.ts';

const ADDRESS = 'neo4j://graph:7687';
const failure = (code: string) => new Neo4jError('words of the server', code, '50N42', 'a description');

describe('a failure of Neo4j', () => {
  it.each([
    ['ServiceUnavailable', 'UNAVAILABLE', /neo4j:\/\/graph:7687 does not answer: start it/],
    ['SessionExpired', 'UNAVAILABLE', /does not answer/],
    ['Neo.ClientError.Security.Unauthorized', 'UNAVAILABLE', /LIANTU_NEO4J_USER and LIANTU_NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.Forbidden', 'UNAVAILABLE', /grant it reading and writing/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE', /LIANTU_NEO4J_DATABASE/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_EXPENSIVE', /server\.memory\.heap\.max_size/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TOO_EXPENSIVE', /took too long/],
  ])('%s is %s and says what to do', (code, kind, sentence) => {
    const explained = explain(failure(code), ADDRESS);
    expect(explained).toMatchObject({ code: kind, message: expect.stringMatching(/^\[store:neo4j\] /) as unknown });
    expect((explained as Error).message).toMatch(sentence);
  });

  it('that nobody foresaw stays as it is, to be masked as a defect', () => {
    const error = failure('Neo.ClientError.Statement.SyntaxError');
    expect(explain(error, ADDRESS)).toBe(error);
  });

  it('leaves errors of the product alone', () => {
    const error = notFound('[store:neo4j] gone');
    expect(explain(error, ADDRESS)).toBe(error);
  });
});
