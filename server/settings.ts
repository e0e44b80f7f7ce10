// What may a person set from outside? Environment variables become typed settings; all that is wrong is told at once.
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { invalid } from './chain/errors.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type StoreSettings =
  | { engine: 'sqlite'; path: string }
  | { engine: 'neo4j'; url: string; user?: string; password?: string; database?: string };

export interface Settings {
  /** 0 takes any free one. */
  port: number;
  host: string;
  store: StoreSettings;
  /** Path of the bundle for an empty store; null for an empty start. */
  seed: string | null;
  log: LogLevel;
  /** Whether a stale web is built at start. */
  build: boolean;
  /** Whether anything may be changed over the network. */
  readOnly: boolean;
  /** Whether short links may be made and read. */
  share: boolean;
  /** Names under which the server may be addressed, beside its own. */
  hosts: readonly string[];
  /** Path of a GeoJSON file with outlines of divisions; null where there is none. */
  boundaries: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the project, where data, seed and the built web are. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

const inProject = (path: string): string => resolve(PROJECT_FOLDER, path);
const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** Reads one variable; `null` says that its value is not accepted. */
type Read<T> = (text: string) => T | null;

/** @throws INVALID with one line of `details` for each variable that is wrong. */
export function readSettings(environment: Environment = process.env): Settings {
  const problems: string[] = [];
  const setting = <T>(name: string, accepted: string, fallback: T, read: Read<T>): T => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const value = read(text);
    if (value === null) problems.push(`[settings] ${name} is ${JSON.stringify(text)}: ${accepted} is accepted`);
    return value ?? fallback;
  };

  const settings: Settings = {
    port: setting('LIANTU_PORT', 'a number from 0 (any free port) to 65535', 4000, readPort),
    host: setting('LIANTU_HOST', 'a host name or address, such as 127.0.0.1 or 0.0.0.0', '127.0.0.1', readHost),
    store: setting<StoreSettings>(
      'LIANTU_STORE',
      'sqlite:PATH, or an address such as neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687',
      { engine: 'sqlite', path: inProject('data/liantu.db') },
      (text) => readStore(text, environment),
    ),
    seed: setting<string | null>('LIANTU_SEED', 'none, or the path of a bundle', inProject('seed'), (text) => text),
    log: setting<LogLevel>('LIANTU_LOG', LOG_LEVELS.join(', '), 'warn', (text) => oneOf(LOG_LEVELS, text)),
    build: setting('LIANTU_BUILD', 'auto or none', true, readBuild),
    readOnly: setting('LIANTU_READONLY', '1 or 0', false, readSwitch({ '1': true, '0': false })),
    share: setting('LIANTU_SHARE', 'on or off', true, readSwitch({ on: true, off: false })),
    hosts: setting<readonly string[]>(
      'LIANTU_ALLOWED_HOSTS',
      'names with commas between them, such as liantu.example, atlas.local',
      [],
      readHosts,
    ),
    boundaries: setting<string | null>('LIANTU_BOUNDARIES', 'the path of a GeoJSON file', null, (text) =>
      resolve(text),
    ),
  };
  if (problems.length === 1) throw invalid(problems[0] ?? '');
  if (problems.length > 1) throw invalid(`[settings] ${problems.length} settings are not accepted:`, problems);
  return { ...settings, seed: settings.seed === 'none' ? null : settings.seed && resolve(settings.seed) };
}

const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | null =>
  words.find((word) => word === text) ?? null;

const readPort: Read<number> = (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null);

const readHost: Read<string> = (text) => (/^[\w.:-]+$/.test(text) ? text : null);

const readBuild: Read<boolean> = (text) => (text === 'auto' || text === 'none' ? text === 'auto' : null);

const readSwitch =
  (words: Readonly<Record<string, boolean>>): Read<boolean> =>
  (text) =>
    Object.hasOwn(words, text) ? (words[text] ?? null) : null;

const readHosts: Read<readonly string[]> = (text) => {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  return names.every((name) => /^[\w-]+(\.[\w-]+)*$/.test(name)) ? names : null;
};

function readStore(text: string, environment: Environment): StoreSettings | null {
  const [scheme = '', ...rest] = text.split(':');
  const path = rest.join(':');
  if (scheme === 'sqlite')
    return path === '' ? null : { engine: 'sqlite', path: path === ':memory:' ? path : resolve(path) };
  if (!NEO4J_SCHEMES.includes(scheme) || !URL.canParse(text) || new URL(text).hostname === '') return null;
  const { LIANTU_NEO4J_USER: user, LIANTU_NEO4J_PASSWORD: password, LIANTU_NEO4J_DATABASE: database } = environment;
  return {
    engine: 'neo4j',
    url: text,
    ...(user && { user }),
    ...(password && { password }),
    ...(database && { database }),
  };
}
