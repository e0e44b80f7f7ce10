// How is a client's JSON kept? As one text for one value, whatever the order of its members, and no longer than it may be.
import { invalid } from '../../chain/errors.ts';

/** Deep enough for anything drawn or asked for, and no danger to whoever walks through it. */
const DEEPEST = 16;

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws INVALID where it is no object, too deep, or longer than `most` characters */
export function writeJson(name: string, value: unknown, most: number): string {
  if (!isObject(value)) throw invalid(`[schema] ${name}: an object is needed, such as {"page": "map"}`);
  const text = JSON.stringify(inOrder(name, value, 1));
  if (text.length <= most) return text;
  throw invalid(`[schema] ${name}: ${text.length} characters of JSON are too many, up to ${most} are accepted`);
}

export function readJson(text: string | null | undefined): JsonObject {
  const value: unknown = JSON.parse(text ?? '{}');
  return isObject(value) ? value : {};
}

function inOrder(name: string, value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw invalid(`[schema] ${name}: it is nested too deep, up to ${DEEPEST} levels are accepted`);
  if (Array.isArray(value)) return value.map((part) => inOrder(name, part, depth + 1));
  if (!isObject(value)) return value;
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(members.map(([key, part]) => [key, inOrder(name, part, depth + 1)]));
}
