import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chains } from '../contract/world.ts';
import { everyMaker } from '../contract/candidates.ts';
import { everyLink, linked } from '../contract/links.ts';
import { readAll } from '../contract/read.ts';
import { ENTERPRISE_ORDERS } from '../enterpriseOrder.ts';
import type { Store } from '../store.ts';
import { openStore } from '../open.ts';
import { connect } from './connection.ts';
import { emptyForTests } from './emptying.ts';
import { emptyDatabase, placeOf } from './fixture.ts';
import { borrowNeo4j, neo4jOffered, PATIENCE_MS, type BorrowedNeo4j } from './local/borrow.ts';
import { openNeo4jStore } from './store.ts';

/** Every order of the directory, its counts, and what is told differently. */
async function everyOrder(store: Store) {
  const listings = ENTERPRISE_ORDERS.map((order) => ({ order, reversed: false, skip: 0 }));
  const all = { kinds: [], enterprise: null };
  return {
    orders: await Promise.all(listings.map((by) => readAll((page) => store.listEnterprises({}, page, by)))),
    kinds: (await store.countEnterprises({}, { facets: ['kinds'] })).kinds,
    conflicts: await readAll((page) => store.conflicts(all, page)),
  };
}

const refusal = (url: string) =>
  openStore({ engine: 'neo4j', url }).then(
    () => null,
    (error: unknown) => error,
  );

describe('opening a Neo4j store', () => {
  it('says what to do where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await refusal(`bolt://127.0.0.1:${port}`)).toMatchObject({
      code: 'UNAVAILABLE',
      message: `[store:neo4j] Neo4j at bolt://127.0.0.1:${port} does not answer: start it, or correct LIANTU_STORE`,
    });
  });

  it('gives up on a server that listens and stays silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    expect(await refusal(`bolt://127.0.0.1:${port}`)).toMatchObject({ code: 'UNAVAILABLE' });
    silent.close();
  });

  it('says how an address is written', async () => {
    expect(await refusal('http://127.0.0.1:7474')).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('use neo4j://HOST:7687 or bolt://HOST:7687') as unknown,
    });
  });
});

describe.runIf(neo4jOffered)('a database of Neo4j', () => {
  let borrowed: BorrowedNeo4j;
  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    await emptyDatabase(borrowed);
  }, PATIENCE_MS);
  afterAll(async () => {
    await emptyDatabase(borrowed);
    await borrowed.giveBack();
  });

  const write = async (query: string) => {
    const connection = await connect(placeOf(borrowed));
    await connection.write((run) => run(query)).finally(() => connection.close());
  };

  it('keeps what it held, after the store was closed', async () => {
    const first = await openNeo4jStore(placeOf(borrowed));
    await first.apply(chains().change());
    await first.close();
    const second = await openNeo4jStore(placeOf(borrowed));
    expect(await second.revision()).toBe(1);
    expect((await second.search('开发区', 1))[0]?.key).toBe('150571');
    await second.close();
  });

  it('gets the regions anew when it holds another edition of them, and keeps the rest', async () => {
    const before = await openNeo4jStore(placeOf(borrowed));
    const { regions } = await before.snapshotSource();
    await before.close();
    await write(`MATCH (m:Liantu) SET m.regions = 'an older edition'
      WITH m MATCH (r:Region {id: '150525'}) SET r.name = '旧名', r.print = 'old', r.route = '/elsewhere/'`);
    const after = await openNeo4jStore(placeOf(borrowed));
    expect((await after.snapshotSource()).regions).toEqual(regions);
    expect((await after.search('奈曼旗', 1))[0]).toMatchObject({ key: '150525' });
    await after.close();
    const connection = await connect(placeOf(borrowed));
    const rows = await connection.read((run) =>
      run(`MATCH (r:Region {id: '150525'}) RETURN r.name AS name, r.route AS route`),
    );
    expect(rows).toEqual([{ name: '奈曼旗', route: '/100000/150000/150500/150525/' }]);
    await connection.close();
  });

  it('is refused when another version made it', async () => {
    await write('MATCH (m:Liantu) SET m.schema = 99');
    await expect(openNeo4jStore(placeOf(borrowed))).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('another version') as unknown,
    });
    await write('MATCH (m:Liantu) SET m.schema = 3');
  });

  it('is drawn anew from its claims where an older version drew it', async () => {
    const first = await openNeo4jStore(placeOf(borrowed));
    await first.apply(linked().claim('industries', ['soda'], { name_zh: '纯碱' }, { source: 'press' }).change());
    const before = await everyLink(first);
    const makers = await everyMaker(first);
    expect(makers).not.toEqual([]);
    const directory = await everyOrder(first);
    expect(directory.conflicts).not.toEqual([]);
    await first.close();
    await write(`MATCH ()-[p:PRODUCES]->() REMOVE p.sought, p.merit, p.capability, p.scale`);
    await write(`MATCH (e:Enterprise) REMOVE e.reputation, e.listed, e.signalled, e.operation, e.byRegion, e.byCapital,
      e.byEstablished, e.byStanding, e.byProductions`);
    await write(`MATCH (c:Conflict) DELETE c`);
    await write(`MATCH ()-[r:SUPPLIES|HOLDS|RELATED_TO|FLOWS_TO]->() REMOVE r.inForce, r.dated, r.grade`);
    await write(`MATCH (n:Project|Organisation|Segment) REMOVE n.inForce, n.dated, n.grade, n.sort`);
    await write('MATCH (m:Liantu) SET m.schema = 1');
    const told: number[] = [];
    const second = await openNeo4jStore(placeOf(borrowed), { onRenewal: (done, total) => told.push(done / total) });
    expect(await everyLink(second)).toEqual(before);
    expect(await everyMaker(second)).toEqual(makers);
    expect(await everyOrder(second)).toEqual(directory);
    expect(told.at(-1)).toBe(1);
    await second.close();
  });

  it('is left alone by the store and by the tests when it holds another graph', async () => {
    await write('MATCH (n) DETACH DELETE n');
    await write(`CREATE (:Song {title: 'not ours'})`);
    await expect(openNeo4jStore(placeOf(borrowed))).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('holds another graph') as unknown,
    });
    await expect(emptyDatabase(borrowed)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const connection = await connect(placeOf(borrowed));
    expect(await connection.read((run) => run('MATCH (s:Song) RETURN s.title AS title'))).toEqual([
      { title: 'not ours' },
    ]);
    await connection.write((run) => run('MATCH (s:Song) DETACH DELETE s'));
    await emptyForTests(connection);
    await connection.close();
  });
});
