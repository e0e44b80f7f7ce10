// On which stores does the product have to do the same? Each gets an empty one, and gives it back when the test is over.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '../../server/store/neo4j/fixture.ts';
import { borrowNeo4j, neo4jOffered } from '../../server/store/neo4j/local/borrow.ts';
import { startProduct, type Product } from './product.ts';

export interface StartedProduct extends Product {
  /** Stops the product and takes its store away. */
  clearAway(): Promise<void>;
}

export interface EngineUnderTest {
  engine: 'sqlite' | 'neo4j';
  start(): Promise<StartedProduct>;
}

export const ENGINES: readonly EngineUnderTest[] = [
  { engine: 'sqlite', start: startOnSqlite },
  ...(neo4jOffered ? [{ engine: 'neo4j' as const, start: startOnNeo4j }] : []),
];

async function startOnSqlite(): Promise<StartedProduct> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-e2e-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  return startIn({ LIANTU_STORE: `sqlite:${join(folder, 'data', 'liantu.db')}` }, remove);
}

async function startOnNeo4j(): Promise<StartedProduct> {
  const borrowed = await borrowNeo4j();
  const { address, user, password, database, giveBack } = borrowed;
  await emptyDatabase(borrowed);
  const environment = {
    LIANTU_STORE: address,
    ...(user && { LIANTU_NEO4J_USER: user }),
    ...(password && { LIANTU_NEO4J_PASSWORD: password }),
    ...(database && { LIANTU_NEO4J_DATABASE: database }),
  };
  return startIn(environment, giveBack);
}

async function startIn(environment: Record<string, string>, remove: () => Promise<void>): Promise<StartedProduct> {
  try {
    const product = await startProduct(environment);
    return { ...product, clearAway: () => product.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
