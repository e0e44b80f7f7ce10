// How do domain values become properties of the graph, and how do they come back? The one place that knows both.
import type { Claim, Fields, Resolved, Value } from '../../chain/claim.ts';
import { columnsOf, keyColumnsOf, splitKey, type RecordKind } from '../../chain/records.ts';
import type { Confidence } from '../../chain/vocabulary.ts';
import { readContent, writeContent } from '../content.ts';
import { editPosition } from '../log.ts';
import type { LinkTraits } from '../linkProjection.ts';
import { mentionsOf } from '../mention.ts';
import type { Change, ClaimContent, Edit } from '../store.ts';

export type Properties = Record<string, unknown>;

const SAYS = 'says_';

/** What a claim says lies in a property for each field; a claim of "none", which no property can hold, is `false`. */
export function claimProperties(claim: Claim): Properties {
  const { kind, key, about, source, quote, asOf, confidence, note, revision, fields } = claim;
  const says = Object.entries(fields).map(([field, value]) => [SAYS + field, value ?? false]);
  const parties = mentionsOf(kind, key, '', {}).filter(({ to }) => to === 'party');
  return {
    ...Object.fromEntries(says),
    ...(parties.length > 0 && { partyFrom: parties[0]?.key, partyTo: (parties[1] ?? parties[0])?.key }),
    ...{ kind, key, source, quote, asOf, confidence, note, revision },
    about: about === key ? null : about,
  };
}

export function readClaim(properties: Properties): Claim {
  const says = Object.entries(properties).filter(([name]) => name.startsWith(SAYS));
  const text = (name: string) => (properties[name] ?? null) as string | null;
  return {
    kind: properties.kind as RecordKind,
    key: properties.key as string,
    about: (properties.about ?? properties.key) as string,
    source: properties.source as string,
    fields: Object.fromEntries(
      says.map(([name, value]) => [name.slice(SAYS.length), value === false ? null : value]),
    ) as Fields,
    quote: text('quote'),
    asOf: text('asOf'),
    confidence: text('confidence') as Confidence | null,
    note: text('note'),
    revision: properties.revision as number,
  };
}

/** `name_zh` is `name`, `either_or` is `eitherOr`. */
const propertyOf = (column: string): string =>
  column.replace(/_zh$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const IDENTITIES = ['id', 'code', 'key'];
const NAMES = ['name_zh', 'title', 'name_en', 'statement_zh', 'text_zh', 'finding', 'measure'];

/** All columns, absent ones as null, so that writing them takes old values away. */
function allColumns({ kind, key, fields }: Resolved): Map<string, Value> {
  const parts = splitKey(key);
  const keyed = keyColumnsOf(kind).map((column, at) => [column.name, parts[at] || null] as const);
  const stated = columnsOf(kind)
    .filter((column) => !column.key)
    .map((column) => [column.name, fields[column.name] ?? null] as const);
  return new Map<string, Value>([...keyed, ...stated].filter(([name]) => !IDENTITIES.includes(name)));
}

const named = (columns: Iterable<readonly [string, Value]>): Properties =>
  Object.fromEntries([...columns].map(([column, value]) => [propertyOf(column), value]));

/** A thing as people read it in the graph. */
export function thingProperties(resolved: Resolved): Properties {
  const all = allColumns(resolved);
  const name = NAMES.map((field) => all.get(field)).find((value) => typeof value === 'string' && value !== '');
  return { ...named(all), name: name ?? resolved.key, asOf: resolved.asOf };
}

/** The first two parts of its key are its ends. */
export function relationshipProperties(resolved: Resolved): Properties {
  const ends = keyColumnsOf(resolved.kind).slice(0, 2);
  const others = [...allColumns(resolved)].filter(([name]) => !ends.some((end) => end.name === name));
  return { ...named(others), asOf: resolved.asOf };
}

/** What an introduction needs of a link; the names are apart from those of the bundle's columns. */
export const traitProperties = ({ inForce, on, grade }: LinkTraits): Properties => ({ inForce, dated: on, grade });

export const changeProperties = (change: Change): Properties => ({ ...change });

export const readChange = (properties: Properties): Change => ({ undoes: null, ...properties }) as unknown as Change;

/** Of a claim and of an alias alike; only that of an alias names its list. */
export function editProperties(edit: Edit): Properties {
  const [list, kind, key, source] = editPosition(edit);
  if (edit.type === 'alias') return { list, kind, key, source, before: edit.before, after: edit.after };
  return { kind, key, source, before: textOf(edit.before), after: textOf(edit.after) };
}

const textOf = (content: ClaimContent | null): string | null => (content === null ? null : writeContent(content));

export function readEdit(properties: Properties): Edit {
  const { list, kind = '', key = '', source = '', before = null, after = null } = properties as Record<string, string>;
  if (list !== undefined) return { type: 'alias', alias: kind, before, after };
  return { type: 'claim', kind: kind as RecordKind, key, source, before: contentOf(before), after: contentOf(after) };
}

const contentOf = (text: string | null): ClaimContent | null => (text === null ? null : readContent(text));
