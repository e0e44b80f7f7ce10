// How does the engine speak with Neo4j? Reads are routed and tried again, a write is one explicit transaction, bookmarks
// are carried, every transaction has a time limit, and a server that does not answer is known after seconds.
import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import { LiantuError, unavailable } from '../../chain/errors.ts';
import { explain, silent } from './failure.ts';

export interface Neo4jAddress {
  /** neo4j://…, bolt://… and their +s, +ssc forms. */
  url: string;
  user: string | null;
  password: string | null;
  /** The server's default database where it is null. */
  database: string | null;
}

/** What comes back: a plain object a row, numbers as numbers. */
export type Row = Record<string, unknown>;
/** Sends one query inside a transaction. */
export type Run = <T = Row>(query: string, parameters?: Record<string, unknown>) => Promise<T[]>;

export interface Connection {
  /** The server itself ends a read that takes longer than `limit` milliseconds. */
  read<T>(work: (run: Run) => Promise<T>, limit?: number): Promise<T>;
  /** All or nothing; never tried again by itself. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Goes as far as `write` would, and takes all of it back. */
  rehearse<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const PROBE_MS = 5_000;
const READ_MS = 30_000;
const WRITE_MS = 30 * 60_000;
const RETRY_MS = 5_000;
const OLDEST = [5, 23] as const;

/** @throws UNAVAILABLE within seconds when the server is silent, too old, or does not know the user or the database. */
export async function connect({ url, user, password, database }: Neo4jAddress): Promise<Connection> {
  const auth = user === null ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver = openDriver(url, auth);
  try {
    await probe(driver, url, database);
  } catch (error) {
    await driver.close();
    throw explain(error, url);
  }
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database !== null && { database }) });

  const write = async <T>(work: (run: Run) => Promise<T>, end: 'commit' | 'rollback'): Promise<T> => {
    const writing = session(neo4j.session.WRITE);
    try {
      const transaction = await writing.beginTransaction({ timeout: WRITE_MS });
      const result = await work(runIn(transaction));
      await transaction[end]();
      return result;
    } catch (error) {
      throw explain(error, url);
    } finally {
      // Closing the session takes back what was not committed.
      await writing.close();
    }
  };

  return {
    async read(work, limit = READ_MS) {
      const reading = session(neo4j.session.READ);
      try {
        return await reading.executeRead((transaction) => work(runIn(transaction)), { timeout: limit });
      } catch (error) {
        throw explain(error, url);
      } finally {
        await reading.close();
      }
    },
    write: (work) => write(work, 'commit'),
    rehearse: (work) => write(work, 'rollback'),
    close: () => driver.close(),
  };
}

function openDriver(url: string, auth: ReturnType<typeof neo4j.auth.basic> | undefined): Driver {
  try {
    return neo4j.driver(url, auth, {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: PROBE_MS,
      connectionAcquisitionTimeout: 2 * PROBE_MS,
      userAgent: 'liantu',
    });
  } catch (cause) {
    throw unavailable(`[store:neo4j] ${url} is no address of Neo4j: use neo4j://HOST:7687 or bolt://HOST:7687`, cause);
  }
}

/** The driver alone would try for half a minute. */
async function probe(driver: Driver, url: string, database: string | null): Promise<void> {
  let alarm: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    alarm = setTimeout(() => reject(silent(url)), PROBE_MS);
  });
  const asked = driver.getServerInfo(database === null ? {} : { database });
  const { agent } = await Promise.race([asked, deadline]).finally(() => clearTimeout(alarm));
  const [major = 0, minor = 0] = /Neo4j\/(\d+)\.(\d+)/
    .exec(agent ?? '')
    ?.slice(1)
    .map(Number) ?? [...OLDEST];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new LiantuError(
    'UNAVAILABLE',
    `[store:neo4j] Neo4j ${major}.${minor} is too old: ${OLDEST.join('.')} or newer is needed`,
  );
}

const runIn =
  (transaction: Pick<Transaction, 'run'>): Run =>
  async <T>(query: string, parameters: Record<string, unknown> = {}) => {
    const { records } = await transaction.run(query, toDriver(parameters) as Record<string, unknown>);
    return records.map((record) => record.toObject() as T);
  };

const READY = new WeakSet<object>();

/** As the driver takes it: what is sent with several queries is made ready once. */
export function makeReady(values: Record<string, unknown>): Record<string, unknown> {
  const ready = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toDriver(value)]));
  for (const value of Object.values(ready)) if (typeof value === 'object' && value !== null) READY.add(value);
  return ready;
}

/** The driver would send every number as a float, and a float is no limit and no revision. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && (READY.has(value) || neo4j.isInt(value))) return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toDriver(part)]));
}
