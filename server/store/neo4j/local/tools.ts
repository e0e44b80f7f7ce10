// Which programs does a local Neo4j need from the machine, and are they there?
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unavailable } from '../../../chain/errors.ts';

const OLDEST_JAVA = 17;

export interface Tools {
  java: string;
  maven: string;
}

/** @throws UNAVAILABLE with what to install. */
export function findTools(environment: NodeJS.ProcessEnv = process.env): Tools {
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  const version = javaVersion(java, environment);
  if (version === null) {
    throw unavailable(`[neo4j] Java was not found: install Java ${OLDEST_JAVA} or newer, or set JAVA_HOME to it`);
  }
  if (version < OLDEST_JAVA) {
    throw unavailable(
      `[neo4j] Java ${version} is too old: install Java ${OLDEST_JAVA} or newer, or set JAVA_HOME to it`,
    );
  }
  return { java, maven: process.platform === 'win32' ? 'mvn.cmd' : 'mvn' };
}

function javaVersion(java: string, environment: NodeJS.ProcessEnv): number | null {
  const { error, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8', env: environment });
  if (error) return null;
  return Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1] ?? 0);
}
