// The plain table as nodes without relationships, beside the product's graph: Community holds one database.
import neo4j, { type Driver } from 'neo4j-driver';
import { parseRow, type PlainTable } from './plain.ts';

const EMPTY = 'MATCH (c:PlainClaim) CALL (c) { DELETE c } IN TRANSACTIONS OF 10000 ROWS';
const FILL = 'UNWIND $rows AS row CREATE (c:PlainClaim) SET c = row';
const READ = 'MATCH (c:PlainClaim) WHERE c.kind IN $kinds RETURN c.kind AS kind, c.key AS key, c.content AS content';
const SCAN =
  'MATCH (c:PlainClaim) WHERE c.name CONTAINS $text RETURN c.key AS key ORDER BY size(c.name), key LIMIT $first';

export function openPlainNeo4j(driver: Driver): PlainTable {
  const ask = async (text: string, parameters: object) => {
    const { records } = await driver.executeQuery(text, parameters);
    return records.map((record) => record.toObject());
  };
  const empty = async () => {
    const session = driver.session();
    try {
      await session.run(EMPTY);
    } finally {
      await session.close();
    }
  };
  return {
    fill: async (rows) => {
      await empty();
      await driver.executeQuery(FILL, { rows });
    },
    read: async (kinds) => (await ask(READ, { kinds })).map(parseRow),
    scan: async (text, first) => (await ask(SCAN, { text, first: neo4j.int(first) })).map(({ key }) => String(key)),
    close: empty,
  };
}
