import { afterAll, beforeAll, describe, vi } from 'vitest';
import { storeContract } from '../contract.ts';
import { openOn } from './fixture.ts';
import { borrowNeo4j, neo4jOffered, PATIENCE_MS, type BorrowedNeo4j } from './local/borrow.ts';

// A server that shares the machine with other tests answers when it can; a property asks it thousands of times.
vi.setConfig({ testTimeout: 180_000 });

describe.runIf(neo4jOffered)('on a borrowed Neo4j', () => {
  let borrowed: BorrowedNeo4j;
  const open = openOn(() => borrowed);
  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    // The first one makes the indexes and the regions.
    await (await open()).dispose();
  }, PATIENCE_MS);
  afterAll(() => borrowed.giveBack());

  storeContract('Neo4j', open);
});
