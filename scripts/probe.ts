// Which parts of the tests can this machine run, and if one cannot, what is it lacking?
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const PARTS = ['server', 'neo4j', 'web', 'e2e'] as const;
export type Part = (typeof PARTS)[number];

export interface Offer {
  /** Path of a Chromium or Chrome, or null. */
  chromium: string | null;
  /** For each part that cannot run, why not and what to do about it. */
  missing: Partial<Record<Part, string>>;
}

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const NO_CHROMIUM = 'no Chromium found: install chromium, or set LIANTU_CHROMIUM to its path';

export function probe(environment: NodeJS.ProcessEnv = process.env): Offer {
  const chromium = findChromium(environment);
  const neo4j = lackingForNeo4j(environment);
  return {
    chromium,
    missing: {
      ...(chromium === null && { web: NO_CHROMIUM, e2e: NO_CHROMIUM }),
      ...(neo4j !== null && { neo4j }),
    },
  };
}

/** The parts that can run, as the tests find them in LIANTU_TEST_PARTS. */
export function offeredParts(offer: Offer): Part[] {
  return PARTS.filter((part) => offer.missing[part] === undefined);
}

function findChromium(environment: NodeJS.ProcessEnv): string | null {
  const named = environment.LIANTU_CHROMIUM;
  const paths = named ? [named] : CHROMIUM_PATHS;
  return paths.find(isExecutable) ?? null;
}

function lackingForNeo4j(environment: NodeJS.ProcessEnv): string | null {
  if (environment.LIANTU_NEO4J_URL) return null;
  const advice = 'install them, or set LIANTU_NEO4J_URL to an empty test database';
  const lacking = [
    ...(javaVersion(environment) >= 17 ? [] : ['Java 17 or newer']),
    ...(onPath('mvn', environment) ? [] : ['Maven']),
  ];
  return lacking.length === 0 ? null : `no ${lacking.join(' and no ')} found to start Neo4j with: ${advice}`;
}

function javaVersion(environment: NodeJS.ProcessEnv): number {
  if (!onPath('java', environment)) return 0;
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8', env: environment });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

function onPath(command: string, environment: NodeJS.ProcessEnv): boolean {
  return (environment.PATH ?? '')
    .split(delimiter)
    .some((folder) => [command, `${command}.exe`, `${command}.cmd`].some((name) => isExecutable(join(folder, name))));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
