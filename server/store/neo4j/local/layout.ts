// How is a home folder of Neo4j made, and how is a server told to be small, quiet and reachable from this machine only?
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../makeFolder.ts';

const FOLDERS = ['conf', 'data', 'logs', 'import', 'plugins', 'run'];
/** Neo4j and its network library reach into these packages of the Java runtime. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export interface Memory {
  heap: { from: string; to: string };
  pageCache: string;
}

export const DEFAULT_MEMORY: Memory = { heap: { from: '512m', to: '1g' }, pageCache: '512m' };

/** Makes what is missing of the home folder and writes the configuration anew; the data stay. */
export async function prepareHome(home: string, port: number, memory: Memory): Promise<void> {
  for (const folder of FOLDERS) makeFolder(join(home, folder));
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    // Without a password, and so for this machine alone.
    'dbms.security.auth_enabled': 'false',
    'server.memory.heap.initial_size': memory.heap.from,
    'server.memory.heap.max_size': memory.heap.to,
    'server.memory.pagecache.size': memory.pageCache,
    // A query that ran out of time ends soon, not at the next of the default's coarse checks.
    'db.transaction.monitor.check.interval': '100ms',
    // Nobody else is connected when it is told to stop: it need not wait ten seconds for those who may be.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'db.tx_log.rotation.retention_policy': '1 files',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/** Compiling for speed pays after minutes; a server for a test run is gone by then, and takes half the processor without. */
const RUNTIME = {
  long: ['-XX:+UseG1GC'],
  short: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
} as const;
export type Life = keyof typeof RUNTIME;

export function javaArguments(home: string, jars: string, memory: Memory, life: Life): string[] {
  return [
    `-Xms${memory.heap.from}`,
    `-Xmx${memory.heap.to}`,
    ...RUNTIME[life],
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}
