// How does any answer of the API read as a table? Its list becomes rows, what they hold becomes cells, named things become links.
import { tagText } from '../parts/claimText.ts';
import type { Language, Named } from '../state/language.svelte.ts';

/** A thing that a page can show. */
export interface Target {
  type: 'Segment' | 'Region' | 'Enterprise';
  key: string;
  /** Of a segment, where the answer names it. */
  industry: string | null;
}

export interface CellPart {
  text: string;
  target: Target | null;
  /** Where it says nothing but a number. */
  number?: number;
}
/** Several things in one cell stand one after the other. */
export type Cell = readonly CellPart[];

export interface ResultTable {
  /** The field of the answer that it is made of. */
  field: string;
  /** Field names from the row down, joined by dots. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Of the whole list, where the answer says so. */
  total: number | null;
  /** There are others than the rows, whether or not the answer says how many. */
  more: boolean;
  /** The rows as they were answered. */
  records: readonly unknown[];
}

type Json = string | number | boolean | null | Json[] | { [field: string]: Json };
type JsonObject = { [field: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNamed = (value: Json | undefined): value is JsonObject & Named =>
  isObject(value) && typeof value.nameZh === 'string';

/** One table for each field that was asked for. */
export function tablesOf(data: unknown, language: Language): ResultTable[] {
  return Object.entries((data ?? {}) as JsonObject)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => tableOf(field, value, language));
}

function tableOf(field: string, value: Json, language: Language): ResultTable {
  const { rows, total } = rowsIn(value);
  const more = (total !== null && total > rows.length) || (isObject(value) && value.more === true);
  const flat = rows.map((row) => flatten(row, language));
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return {
    field,
    columns,
    rows: flat.map((cells) => columns.map((column) => cells.get(column) ?? [])),
    total,
    more,
    records: rows,
  };
}

/** The nodes of a connection, the things of a list, or the one thing that was asked for. */
function rowsIn(value: Json): { rows: Json[]; total: number | null } {
  if (Array.isArray(value)) return { rows: value, total: null };
  if (!isObject(value)) return { rows: [value], total: null };
  const total = [value.totalCount, value.total].find((count) => typeof count === 'number') ?? null;
  if (Array.isArray(value.edges))
    return { rows: value.edges.map((edge) => (isObject(edge) ? (edge.node ?? null) : edge)), total };
  const lists = Object.entries(value).filter(([, inner]) => Array.isArray(inner));
  const [only] = lists;
  // A list beside how many there are of it, or whether there are others.
  const counted = total !== null || typeof value.more === 'boolean';
  if (only && lists.length === 1 && counted && !isNamed(value)) return { rows: only[1] as Json[], total };
  return { rows: [value], total };
}

function flatten(row: Json, language: Language): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  if (isNamed(row)) cells.set('name', [partOf('', row, language)]);
  walk(row, '', cells, language);
  return cells;
}

function walk(value: Json, path: string, cells: Map<string, Cell>, language: Language): void {
  if (!isObject(value)) {
    cells.set(path === '' ? 'value' : path, [scalarPart(value, language)]);
    return;
  }
  for (const [field, inner] of Object.entries(value)) {
    const here = path === '' ? field : `${path}.${field}`;
    const pair = /^(.+)(Zh|En)$/.exec(field);
    if (field === '__typename' || (isNamed(value) && OF_A_NAME.has(field))) continue;
    if (pair?.[1] !== undefined && isObject(value)) {
      const [, base] = pair;
      const column = path === '' ? base : `${path}.${base}`;
      const said = (ending: string) => {
        const one = value[base + ending];
        return typeof one === 'string' ? one : null;
      };
      cells.set(column, [{ text: language.pick(said('Zh'), said('En')), target: null }]);
    } else if (isNamed(inner)) cells.set(here, [partOf(field, inner, language)]);
    else if (Array.isArray(inner))
      cells.set(
        here,
        inner.map((one) => partOf(field, one, language)),
      );
    else if (isObject(inner)) walk(inner, here, cells, language);
    else cells.set(here, [scalarPart(inner, language)]);
  }
}

/** What only makes up the name that is shown already, and the link of it. */
const OF_A_NAME: ReadonlySet<string> = new Set(['nameZh', 'nameEn', 'slug', 'code', 'industry']);

function partOf(field: string, value: Json, language: Language): CellPart {
  if (isNamed(value)) return { text: language.name(value), target: targetOf(field, value) };
  if (!isObject(value)) return { text: scalarText(value, language), target: null };
  const inner = new Map<string, Cell>();
  // Among several things in one cell, what is not known of one has no place to say so.
  const known = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
  walk(known, '', inner, language);
  const texts = [...inner.values()].map((cell) => cell.map(({ text }) => text).join(language.words.search.between));
  const named = Object.entries(value).find(([, one]) => isNamed(one));
  return {
    text: texts.filter((text) => text !== '').join(' '),
    target: named && isNamed(named[1]) ? targetOf(named[0], named[1]) : null,
  };
}

/** By its type where the answer has it, else by what tells it apart. */
function targetOf(field: string, value: JsonObject): Target | null {
  const type = value.__typename;
  if (typeof value.code === 'string' && (type === undefined || type === 'Region'))
    return { type: 'Region', key: value.code, industry: null };
  if (typeof value.slug !== 'string') return null;
  const industry = isObject(value.industry) && typeof value.industry.slug === 'string' ? value.industry.slug : null;
  if (type === 'Segment' || (type === undefined && (industry !== null || SEGMENTS.has(field))))
    return { type: 'Segment', key: value.slug, industry };
  if (type === 'Enterprise' || (type === undefined && ENTERPRISES.has(field)))
    return { type: 'Enterprise', key: value.slug, industry: null };
  return null;
}

const SEGMENTS: ReadonlySet<string> = new Set(['segment', 'segments', 'users', 'decides', 'brokenAt', 'from', 'to']);
const ENTERPRISES: ReadonlySet<string> = new Set(['', 'enterprise', 'enterprises']);

const scalarPart = (value: Json, language: Language): CellPart => ({
  text: scalarText(value, language),
  target: null,
  ...(typeof value === 'number' && { number: value }),
});

function scalarText(value: Json, language: Language): string {
  const { words } = language;
  if (value === null) return words.questions.none;
  if (typeof value === 'boolean') return value ? words.questions.yes : words.questions.no;
  if (typeof value === 'number') return language.number(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  const known: Readonly<Record<string, string>> = {
    ...words.coverage,
    ...words.gapKinds,
    ...words.stages,
    ...words.viabilities,
    ...words.levels,
    ...words.panel.status,
    ...words.gaps.set.methods,
  };
  return known[value] ?? tagText(value, words);
}
