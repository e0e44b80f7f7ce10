// How is a register opened on each engine? A store that is empty but for its regions is filled, and the query by hand is put
// beside it.
import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { askByHandNeo4j } from './byHandNeo4j.ts';
import { openByHandSqlite } from './byHandSqlite.ts';
import { directoryByHandNeo4j, directoryByHandSqlite } from './directoryByHand.ts';
import { fillNeo4j, type Ask } from './neo4j.ts';
import type { Register, RegisterSize } from './register.ts';
import { fillSqlite } from './sqlite.ts';
import { askStepsByHandNeo4j } from './stepsByHandNeo4j.ts';
import { askWaysByHandNeo4j } from './waysByHandNeo4j.ts';
import { openWaysByHandSqlite } from './waysByHandSqlite.ts';

export async function openSqliteRegister(path: string, size: RegisterSize): Promise<Register> {
  await (await openStore({ engine: 'sqlite', path })).close();
  fillSqlite(path, size);
  return sqliteRegister(path, size.firms);
}

export async function openNeo4jRegister(
  open: () => Promise<Store>,
  driver: Driver,
  size: RegisterSize,
): Promise<Register> {
  await (await open()).close();
  await fillNeo4j(asking(driver), neo4j.int, size);
  return neo4jRegister(open, driver, size.firms);
}

/** Of a file that is filled. */
export async function sqliteRegister(path: string, firms: number): Promise<Register> {
  const store = await openStore({ engine: 'sqlite', path });
  const byHand = openByHandSqlite(path);
  const ways = openWaysByHandSqlite(path);
  const directory = directoryByHandSqlite(path);
  return {
    store,
    firms,
    askByHand: async (region, segment, wanted) => byHand.ask(region, segment, wanted),
    server: {},
    waysByHand: [
      { name: 'breadth first over prepared lookups', ask: async (firm, region, most) => ways.ask(firm, region, most) },
    ],
    directory,
    reopen: () => openStore({ engine: 'sqlite', path }),
    close: async () => {
      directory.close();
      byHand.close();
      ways.close();
      await store.close();
    },
  };
}

/** Of a graph that is filled. */
export async function neo4jRegister(open: () => Promise<Store>, driver: Driver, firms: number): Promise<Register> {
  const ask = asking(driver);
  const store = await open();
  return {
    store,
    firms,
    askByHand: (region, segment, wanted) => askByHandNeo4j(ask, neo4j.int, region, segment, wanted),
    waysByHand: [
      { name: 'the shortest ways of Cypher', ask: (firm, region, most) => askWaysByHandNeo4j(ask, firm, region, most) },
      { name: 'a query for each step', ask: (firm, region, most) => askStepsByHandNeo4j(ask, firm, region, most) },
    ],
    server: {
      elsewhere: async () => Number((await ask(PROCESSORS, {}))[0]?.nanoseconds ?? 0) / 1e6,
      warmUps: WARM_UPS,
    },
    directory: directoryByHandNeo4j(ask),
    reopen: open,
    close: () => store.close(),
  };
}

/** Java compiles a query's code well only when it has run some time. */
const WARM_UPS = 15;
const PROCESSORS = `
  CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
  RETURN attributes.ProcessCpuTime.value AS nanoseconds`;

const asking =
  (driver: Driver): Ask =>
  async (query, parameters) => {
    const { records } = await driver.executeQuery(query, parameters);
    return records.map((record) => record.toObject());
  };
