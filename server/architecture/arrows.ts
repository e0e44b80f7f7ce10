// Who may import whom? The one table that says it, and the imports that go against it.
import { isTest, type Import } from './sources.ts';

/** The first pattern that fits a path names its area. */
const AREAS = [
  ['chain', /^server\/chain\//],
  ['store', /^server\/store\//],
  ['bundle', /^server\/bundle\//],
  ['schema', /^server\/schema\//],
  ['access', /^server\/access\//],
  ['golden', /^server\/(golden|expert)\//],
  ['bench', /^server\/bench\//],
  ['cli', /^server\/(cli\.ts$|cli\/|bin\/)/],
  ['settings', /^server\/settings\.ts$/],
  ['app', /^server\/(app\.ts$|app\/)/],
  ['main', /^server\/(main\.ts$|main\/)/],
  ['web', /^web\//],
  ['scripts', /^scripts\//],
] as const;

export type Area = (typeof AREAS)[number][0];

const EVERYTHING = AREAS.map(([area]) => area);

/** An area may always import itself. Tests may import everything. */
export const ARROWS = {
  chain: [],
  settings: ['chain'],
  store: ['chain'],
  access: ['chain'],
  bundle: ['chain', 'store'],
  schema: ['chain', 'store', 'access', 'bundle'],
  app: ['schema', 'store', 'access', 'chain'],
  cli: ['bundle', 'store', 'app', 'main', 'settings', 'chain'],
  main: ['app', 'settings', 'store', 'bundle', 'chain'],
  golden: ['bundle', 'store', 'chain'],
  bench: EVERYTHING,
  web: [],
  scripts: EVERYTHING,
} satisfies Record<Area, readonly Area[]>;

/** The core computes: what could reach a disk, a clock, a network or chance is not for it. */
const KEPT_FROM_CHAIN = /^node:|^(graphql|graphql-yoga|neo4j-driver|pino|vite)(\/|$)/;

/** Each engine's driver is known to that engine alone. */
const DRIVERS = [
  { driver: /^node:sqlite$/, home: /^server\/store\/sqlite\// },
  { driver: /^neo4j-driver(\/|$)/, home: /^server\/store\/neo4j\// },
];

export function areaOf(path: string): Area | null {
  return AREAS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** One sentence for each import that no arrow allows. */
export function wrongArrows(imports: readonly Import[]): string[] {
  return imports.filter(({ from }) => !isTest(from)).flatMap((entry) => complaint(entry) ?? []);
}

function complaint({ from, to, inside }: Import): string | null {
  const source = areaOf(from);
  if (source === null) return `${from} belongs to no area: move it, or add its area to the table of arrows`;
  if (!inside) return outsideComplaint(from, to, source);
  const target = areaOf(to);
  if (target === source) return null;
  const allowed: readonly Area[] = ARROWS[source];
  if (target !== null && allowed.includes(target)) return null;
  return `${from} imports ${to}: ${source} may import ${allowed.join(', ') || 'nothing else of the project'}`;
}

function outsideComplaint(from: string, to: string, source: Area): string | null {
  if (source === 'chain' && KEPT_FROM_CHAIN.test(to)) return `${from} imports ${to}: chain only computes`;
  if (source === 'web' && to.startsWith('node:')) return `${from} imports ${to}: the web runs in a browser`;
  const driver = DRIVERS.find((entry) => entry.driver.test(to));
  if (driver && source !== 'bench' && !driver.home.test(from)) return `${from} imports ${to}: only its engine may`;
  return null;
}
