// Which outlines of divisions has who runs the server put in? A GeoJSON FeatureCollection (RFC 7946), checked before anything is
// served: which maps may be shown is for that person to see to, none come with the product.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { invalid, LiantuError } from '../chain/errors.ts';
import { serveBody, type ServedFile } from './files.ts';

/** Names under which features tell their code, the first that is there. */
const CODE_NAMES = ['adcode', 'code', 'gb'] as const;
/** A code of GB/T 2260; with a tail, such as 100000_JD, a line or part that belongs to the map and is no division. */
const CODE = /^\d{6}(_\w+)?$/;
/** How deep the positions of each kind of geometry lie in lists. */
const DEPTHS = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

/** What the file may say of itself beside its features, and the names under which that is looked for. */
const ABOUT_NAMES = {
  name: ['name', 'title'],
  attribution: ['attribution', 'source', 'copyright'],
  approval: ['approval', '审图号'],
} as const;
/** Longer than that is no name. */
const LONGEST = 300;

export interface Boundaries {
  file: ServedFile | null;
  /** Why there is none although one was put in. */
  problem: string | null;
}

interface Boundary {
  type: 'Feature';
  properties: { code: string };
  geometry: { type: keyof typeof DEPTHS; coordinates: unknown };
}

/** A file that is not accepted stops nothing: places are shown as tiles, and the page says why. */
export async function openBoundaries(path: string | null, warn: (problem: string) => void): Promise<Boundaries> {
  if (path === null) return { file: null, problem: null };
  try {
    return { file: await readBoundaries(path), problem: null };
  } catch (cause) {
    if (!(cause instanceof LiantuError)) throw cause;
    warn(cause.message);
    return { file: null, problem: cause.message };
  }
}

/** @throws INVALID, naming the file, and the feature where one is at fault */
export async function readBoundaries(path: string): Promise<ServedFile> {
  const refuse = (what: string): never => {
    throw invalid(`[boundaries] ${basename(path)}: ${what}`);
  };
  const text = await readFile(path, 'utf8').catch((cause: unknown) =>
    refuse(`cannot be read (${codeOf(cause)}): set LIANTU_BOUNDARIES anew`),
  );
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    refuse('is no JSON: a GeoJSON FeatureCollection is accepted');
  }
  const { type, features } = fieldsOf(content);
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0) {
    return refuse('is no FeatureCollection with features: a GeoJSON FeatureCollection is accepted');
  }
  const boundaries = features.map((feature, at) => readFeature(feature, (what) => refuse(`feature ${at + 1} ${what}`)));
  const seen = new Map<string, number>();
  for (const [at, { properties }] of boundaries.entries()) {
    const before = seen.get(properties.code);
    if (before !== undefined) refuse(`feature ${at + 1} has the code of feature ${before}, ${properties.code}`);
    seen.set(properties.code, at + 1);
  }
  const body = JSON.stringify({ type, ...readAbout(content, refuse), features: boundaries });
  return serveBody(new TextEncoder().encode(body), 'application/geo+json; charset=utf-8');
}

/** Whose file it is, for the page to say. */
function readAbout(content: unknown, refuse: (what: string) => never): Record<string, string> {
  const own = fieldsOf(content);
  return Object.fromEntries(
    Object.entries(ABOUT_NAMES).flatMap(([role, names]) => {
      const name = names.find((one) => own[one] !== undefined && own[one] !== null);
      if (name === undefined) return [];
      const text = own[name];
      if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST) {
        return refuse(
          `says ${JSON.stringify(text).slice(0, 60)} as its ${name}: a text of up to ${LONGEST} signs is accepted`,
        );
      }
      return [[role, text.trim()]];
    }),
  );
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException | null)?.code ?? String(cause);

/** Only what is drawn goes on. */
function readFeature(feature: unknown, refuse: (what: string) => never): Boundary {
  const { properties, geometry } = fieldsOf(feature);
  const own = fieldsOf(properties);
  const name = CODE_NAMES.find((one) => own[one] !== undefined && own[one] !== null);
  if (name === undefined) return refuse(`has no code: one of the properties ${CODE_NAMES.join(', ')} tells it`);
  const code = String(own[name]);
  if (!CODE.test(code))
    return refuse(`has the ${name} ${JSON.stringify(own[name])}: six digits of GB/T 2260 are accepted`);
  const { type, coordinates } = fieldsOf(geometry);
  const kind = (Object.keys(DEPTHS) as (keyof typeof DEPTHS)[]).find((one) => one === type);
  if (kind === undefined) return refuse(`(${code}) is ${String(type)}: ${Object.keys(DEPTHS).join(', ')} are accepted`);
  if (!arePositions(coordinates, DEPTHS[kind])) {
    return refuse(`(${code}) has coordinates that are no longitudes and latitudes in degrees`);
  }
  return { type: 'Feature', properties: { code }, geometry: { type: kind, coordinates } };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function arePositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 0) return value.every((part) => arePositions(part, depth - 1));
  const [lng, lat] = value as unknown[];
  return isWithin(lng, 180) && isWithin(lat, 90);
}

const isWithin = (value: unknown, most: number): boolean => typeof value === 'number' && Math.abs(value) <= most;
