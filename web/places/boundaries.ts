// What is in the file of outlines that the operator has put in? Read once a visit; what is wrong with it is said, never drawn.
import { ApiError } from '../api/client.ts';
import { isPlane, type Outline } from './outline.ts';

export interface Boundaries {
  /** What the file says of itself, in its own words. */
  name: string | null;
  attribution: string | null;
  /** The number under which it was approved. */
  approval: string | null;
  outlines: readonly Outline[];
}

const PATH = '/boundaries.json';

/** @throws ApiError where it cannot be fetched, or is nothing that could be drawn */
export async function fetchBoundaries(signal?: AbortSignal): Promise<Boundaries> {
  const response = await fetch(PATH, { signal }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError('UNREACHABLE', '[web:places] the file of outlines cannot be reached');
  });
  if (!response.ok) {
    throw new ApiError('UNAVAILABLE', `[web:places] the file of outlines was answered with ${response.status}`);
  }
  let content: unknown;
  try {
    content = await response.json();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('INVALID', '[web:places] the file of outlines is no JSON');
  }
  return readBoundaries(content);
}

/** The server checks the file; a proxy between may answer with something else. @throws ApiError */
export function readBoundaries(content: unknown): Boundaries {
  const { features, ...about } = fieldsOf(content);
  if (!Array.isArray(features) || features.length === 0) {
    throw new ApiError('INVALID', '[web:places] the file of outlines holds no features');
  }
  const text = (name: string) => (typeof about[name] === 'string' ? about[name] : null);
  return {
    name: text('name'),
    attribution: text('attribution'),
    approval: text('approval'),
    outlines: features.map((feature, at) => readOutline(feature, at + 1)),
  };
}

function readOutline(feature: unknown, number: number): Outline {
  const { properties, geometry } = fieldsOf(feature);
  const { code } = fieldsOf(properties);
  const { type, coordinates } = fieldsOf(geometry);
  if (typeof code !== 'string' || typeof type !== 'string' || !Array.isArray(coordinates)) {
    throw new ApiError('INVALID', `[web:places] feature ${number} of the file of outlines has no code or no outline`);
  }
  return { code, geometry: { type: type as Outline['geometry']['type'], coordinates } };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export interface OutlinesHere {
  /** By code, of the places asked for. */
  planes: ReadonlyMap<string, Outline>;
  /** Parts of the map of the region itself that are no divisions. */
  parts: readonly Outline[];
  /** Places without an outline. */
  missing: readonly string[];
}

/** What of the file shows the places below a region. */
export function outlinesOf({ outlines }: Boundaries, region: string, places: readonly string[]): OutlinesHere {
  const wanted = new Set(places);
  const planes = new Map(
    outlines
      .filter(({ code, geometry }) => wanted.has(code) && isPlane(geometry))
      .map((outline) => [outline.code, outline]),
  );
  return {
    planes,
    parts: outlines.filter(({ code }) => code.startsWith(`${region}_`)),
    missing: places.filter((code) => !planes.has(code)),
  };
}
