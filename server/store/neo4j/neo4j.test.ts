import { afterAll, beforeAll, describe } from 'vitest';
import { storeContract } from '../contract.ts';
import { openOn } from './fixture.ts';
import { borrowNeo4j, neo4jOffered, type BorrowedNeo4j } from './local/borrow.ts';

describe.runIf(neo4jOffered)('on a borrowed Neo4j', () => {
  let borrowed: BorrowedNeo4j;
  beforeAll(async () => {
    borrowed = await borrowNeo4j();
  });
  afterAll(() => borrowed.giveBack());

  storeContract(
    'Neo4j',
    openOn(() => borrowed),
  );
});
