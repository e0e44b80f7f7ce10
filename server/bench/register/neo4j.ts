// The same register in a Neo4j store: nodes and relationships as the projection draws them, in batches, without claims; their
// indexes are made afterwards.
import * as cypher from '../../store/neo4j/cypher.ts';
import {
  drawFirms,
  drawLinks,
  keysOf,
  segmentIds,
  type Firm,
  type RegisterLink,
  type RegisterSize,
} from './register.ts';

export type Ask = (query: string, parameters: object) => Promise<readonly Record<string, unknown>[]>;

const BATCH = 10_000;
/** Batches under way: while the server writes one, the next is drawn. */
const AHEAD = 2;
const INDEXES = `
  SHOW INDEXES YIELD name, type, owningConstraint, labelsOrTypes WHERE type = 'RANGE' AND owningConstraint IS NULL
    AND any(name IN labelsOrTypes WHERE name IN ['Enterprise', 'PRODUCES', 'SUPPLIES'])
  RETURN name`;
const WRITE_SEGMENTS = `UNWIND $rows AS id MERGE (:Segment {id: id})`;
const WRITE_FIRMS = `
  UNWIND $rows AS row
  CREATE (e:Enterprise) SET e = row.properties
  WITH e, row MATCH (r:Region {id: row.properties.region}) CREATE (e)-[:LOCATED_IN]->(r)`;
const WRITE_MAKING = `
  UNWIND $rows AS row
  MATCH (e:Enterprise {id: row.enterprise}) MATCH (s:Segment {id: row.segment})
  CREATE (e)-[p:PRODUCES]->(s) SET p = row.properties`;
const WRITE_SIGNALS = `
  UNWIND $rows AS row MATCH (e:Enterprise {id: row.enterprise})
  CREATE (:Signal {id: row.id, month: row.month})-[:COMES_FROM]->(e)`;
const LINKED = { supplies: 'SUPPLIES', holds: 'HOLDS', related: 'RELATED_TO' } as const;
const writeLinks = (type: string, to: string) => `
  UNWIND $rows AS row MATCH (a:Enterprise {id: row.from}) MATCH (b:${to} {id: row.to})
  CREATE (a)-[:${type} {key: row.key, inForce: true, controlling: false, dated: '2024', grade: 'B'}]->(b)`;

/** The store is empty but for its regions. `int` makes whole numbers of the driver's. */
export async function fillNeo4j(ask: Ask, int: (value: number) => unknown, size: RegisterSize): Promise<void> {
  const indexes = (await ask(INDEXES, {})).map(({ name }) => String(name));
  for (const name of indexes) await ask(`DROP INDEX ${name}`, {});
  await ask(WRITE_SEGMENTS, { rows: segmentIds() });
  // A firm is there before it is named: links come last.
  await inBatches(drawFirms(size), (firms) => writeFirms(ask, int, firms));
  await inBatches(drawLinks(size), (links) => writeAllLinks(ask, links));
  for (const statement of cypher.SCHEMA) await ask(statement, {});
  await ask(cypher.AWAIT_INDEXES, {});
}

async function writeFirms(ask: Ask, int: (value: number) => unknown, firms: readonly Firm[]): Promise<void> {
  await ask(WRITE_FIRMS, {
    rows: firms.map((firm) => {
      const { id, sort, region, institution, ceased, tags, reputation, listed, group } = firm;
      const keys = keysOf(firm);
      return {
        properties: {
          ...{ id, sort, name: id, region, abroad: false, institution, ceased, tags, listed, group: group ?? id },
          ...{ operation: keys.operation, byRegion: keys.region, byCapital: keys.capital, byStanding: keys.standing },
          ...{ byEstablished: keys.established, byProductions: keys.productions, reputation: int(reputation) },
        },
      };
    }),
  });
  await ask(WRITE_MAKING, {
    rows: firms.flatMap(({ id, makes }) =>
      makes.map(({ segment, status, capability, scale, millionths }) => ({
        ...{ enterprise: id, segment },
        properties: {
          ...{ key: `${id}|${segment}`, status, asOf: '2025', capability: int(capability), scale: int(scale) },
          ...(millionths !== null && { canonicalUnit: 't/a', millionths: int(Number(millionths)) }),
        },
      })),
    ),
  });
  await ask(WRITE_SIGNALS, {
    rows: firms.flatMap(({ id, signalled }) =>
      signalled === null ? [] : [{ enterprise: id, id: `${id}|building|`, month: int(signalled) }],
    ),
  });
  await ask(cypher.LAY_MAKERS, { rows: firms.map(({ id }) => id) });
}

async function writeAllLinks(ask: Ask, links: readonly RegisterLink[]): Promise<void> {
  for (const [relation, type] of Object.entries(LINKED)) {
    for (const toRegion of [false, true]) {
      const rows = links.filter((link) => link.relation === relation && link.toRegion === toRegion);
      if (rows.length === 0) continue;
      await ask(writeLinks(type, toRegion ? 'Region' : 'Enterprise'), {
        rows: rows.map(({ from, to, detail }) => ({ from, to, key: `${from}|${to}|${detail}` })),
      });
    }
  }
}

/** Two writers may stand in each other's way: the driver lets one of them try again. */
async function inBatches<T>(rows: Iterable<T>, write: (batch: readonly T[]) => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for (const batch of batches(rows)) {
    const writing = write(batch).finally(() => underWay.delete(writing));
    underWay.add(writing);
    if (underWay.size >= AHEAD) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}

function* batches<T>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
