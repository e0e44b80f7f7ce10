import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundle } from '../../bundle/importBundle.ts';
import { connect, type Connection, type Row } from './connection.ts';
import { emptyDatabase, placeOf } from './fixture.ts';
import { borrowNeo4j, neo4jOffered, PATIENCE_MS, type BorrowedNeo4j } from './local/borrow.ts';
import { openNeo4jStore } from './store.ts';

const seed = fileURLToPath(new URL('../../../seed', import.meta.url));
const page = new URL('../../../docs/neo4j.md', import.meta.url);
const BY = { actor: 'seed', reason: 'the page about Neo4j', at: '2026-01-01T00:00:00.000Z' };

/** For each question, in the order of the page: how many rows at least, and a row that the seed holds. */
const QUESTIONS: readonly (readonly [rows: number, row: Row])[] = [
  [20, { missing: '光伏压延玻璃' }],
  [3, { kind: 'main-input', requirement: 'soda-route', anyOf: expect.arrayContaining(['蒸发结晶']) as unknown }],
  [10, { names: expect.arrayContaining(['梅花生物科技集团股份有限公司', '通辽梅花生物科技有限公司']) as unknown }],
  [10, { segment: '天然碱矿', stage: '签约', place: '奈曼旗' }],
  [1, { way: expect.arrayContaining(['天然碱矿', '重质纯碱']) as unknown }],
  [2, { enterprise: '梅花生物科技集团股份有限公司', field: 'region', says: '131000', otherSays: '540000' }],
];

describe.runIf(neo4jOffered)('the queries of docs/neo4j.md', () => {
  let borrowed: BorrowedNeo4j;
  let connection: Connection;
  let queries: string[] = [];

  beforeAll(async () => {
    const text = await readFile(page, 'utf8');
    queries = [...text.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, query = '']) => query);
    borrowed = await borrowNeo4j();
    await emptyDatabase(borrowed);
    const store = await openNeo4jStore(placeOf(borrowed));
    await importBundle(store, seed, BY);
    await store.close();
    connection = await connect(placeOf(borrowed));
  }, PATIENCE_MS);
  afterAll(async () => {
    await connection.close();
    await emptyDatabase(borrowed);
    await borrowed.giveBack();
  });

  it('are six', () => {
    expect(queries).toHaveLength(QUESTIONS.length);
  });

  it.each(QUESTIONS.map(([rows, row], at) => [at + 1, rows, row] as const))(
    'answer question %i on the seed',
    async (number, rows, row) => {
      const found = await connection.read((run) => run(queries[number - 1] ?? ''));
      expect(found.length).toBeGreaterThanOrEqual(rows);
      expect(found).toContainEqual(expect.objectContaining(row));
    },
  );
});
