// Where do the jars of Neo4j lie? In the user's cache; what is not there yet comes from Maven Central once.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { unavailable } from '../../../chain/errors.ts';
import { makeFolder } from '../../makeFolder.ts';
import type { Tools } from './tools.ts';

export const NEO4J_VERSION = '5.26.30';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>liantu</groupId>
  <artifactId>neo4j</artifactId>
  <version>${NEO4J_VERSION}</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'liantu');
}

/**
 * The folder that holds the jars, complete. Processes that need them at the same moment may each download; one folder stays.
 * @throws UNAVAILABLE when Maven is missing or the download fails.
 */
export async function provideJars(
  tools: Tools,
  report: (line: string) => void,
  cache = cacheFolder(),
): Promise<string> {
  const jars = join(cache, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(jars)) return jars;
  report(`[neo4j] downloading Neo4j ${NEO4J_VERSION} from Maven Central (about 120 MB, once)`);
  makeFolder(cache);
  const workshop = await mkdtemp(join(cache, 'download-'));
  try {
    await writeFile(join(workshop, 'pom.xml'), POM);
    await runMaven(tools.maven, workshop);
    await rename(join(workshop, 'lib'), jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
    return jars;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function runMaven(maven: string, folder: string): Promise<void> {
  const options = ['-B', '-ntp', '-q', COPY, '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  return new Promise((resolve, reject) => {
    const child = spawn(maven, options, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    const listen = (part: Buffer) => (said += part.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (cause) => {
      reject(unavailable('[neo4j] Maven was not found: install it (the command mvn), it fetches Neo4j once', cause));
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          unavailable(`[neo4j] Maven could not download Neo4j: check the network, then try again. ${firstError(said)}`),
        );
    });
  });
}

function firstError(said: string): string {
  const line = said.split('\n').find((text) => text.includes('[ERROR]')) ?? said.trim().split('\n').at(-1) ?? '';
  return `Maven said: ${line.replace('[ERROR]', '').trim()}`;
}
