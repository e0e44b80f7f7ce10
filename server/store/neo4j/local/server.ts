// How is a local Neo4j started, known to be ready, and stopped?
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { unavailable } from '../../../chain/errors.ts';
import { provideJars } from './jars.ts';
import { DEFAULT_MEMORY, javaArguments, prepareHome, type Life, type Memory } from './layout.ts';
import { findTools } from './tools.ts';

export interface LocalNeo4jOptions {
  /** 0 takes a free one. */
  port: number;
  /** Holds the data, the logs and the configuration; made where it is missing. */
  folder: string;
  report: (line: string) => void;
  memory?: Memory;
  /** `long` unless given; a server for a test run is `short`. */
  life?: Life;
  /** Stops it, even while it starts. */
  signal?: AbortSignal;
}

export interface LocalNeo4j {
  /** For LIANTU_STORE. */
  address: string;
  /** Resolves when the process is gone, with its exit code. */
  ended: Promise<number | null>;
  /** Lets Neo4j close its files, and waits for that. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 120_000;
const PROBE_MS = 100;
const HOST = '127.0.0.1';

/** @throws UNAVAILABLE when Java or Maven is missing, the port is in use, the download fails or Neo4j does not start. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const tools = findTools();
  const port = await claimPort(options.port);
  const jars = await provideJars(tools, options.report);
  const home = resolve(options.folder);
  const memory = options.memory ?? DEFAULT_MEMORY;
  await prepareHome(home, port, memory).catch((cause: unknown) => {
    throw unavailable(`[neo4j] The folder ${home} cannot be written: choose another with --folder`, cause);
  });

  const child = spawn(tools.java, javaArguments(home, jars, memory, options.life ?? 'long'), {
    cwd: home,
    stdio: 'ignore',
  });
  const ended = once(child, 'close').then(
    ([code]) => code as number | null,
    () => null,
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  options.signal?.addEventListener('abort', () => void stop());
  if (options.signal?.aborted) await stop();
  const address = `bolt://${HOST}:${port}`;
  const ready = await Promise.race([waitUntilItAnswers(address, child), ended.then(() => false)]);
  if (ready || options.signal?.aborted) return { address, ended, stop };
  await stop();
  throw unavailable(`[neo4j] Neo4j did not start: ${await reason(home)}; its logs are in ${join(home, 'logs')}`);
}

/** Neo4j's own words about a port in use or a locked folder come late and are long: the port is tried before. */
async function claimPort(port: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (cause) {
    throw unavailable(`[neo4j] Port ${port} cannot be used on ${HOST}: choose another with --port`, cause);
  } finally {
    if (server.listening) await new Promise((done) => server.close(done));
  }
}

async function waitUntilItAnswers(address: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  const driver = neo4j.driver(address, undefined, { connectionAcquisitionTimeout: 2_000, maxTransactionRetryTime: 0 });
  try {
    while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
      const answered = await driver.verifyConnectivity().then(
        () => true,
        () => false,
      );
      if (answered) return true;
      await pause(PROBE_MS);
    }
    return false;
  } finally {
    await driver.close();
  }
}

/** Its user log says why, in a line among many of Java's. */
async function reason(home: string): Promise<string> {
  const said = await readFile(join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => '');
  const lines = said.trim().split('\n');
  const cause = lines.findLast((line) => line.startsWith('Caused by')) ?? lines.at(-1) ?? '';
  if (cause.includes('FileLockException')) return `the folder ${home} is in use by another Neo4j`;
  return cause.replace(/^Caused by: ([\w.$]+: )?/, '') || 'it ended without a word';
}
