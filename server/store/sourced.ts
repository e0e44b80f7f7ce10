// Of what does a source tell, and which sources tell of a thing? A claim tells of the thing that it is about, or else of those that
// its key names; where the key names none, as of a condition, of those that its fields name.
import { END_KINDS } from '../chain/link.ts';
import { EXPLORED_KINDS, type ExploredEnd } from '../chain/exploring/relation.ts';
import { keyColumnsOf, RECORD_KINDS, type RecordKind } from '../chain/records.ts';
import type { Page, PageRequest } from './page.ts';

export interface SourcedQuery {
  /** A source, or whatever it can tell of; an alias of an enterprise is followed. */
  of: ExploredEnd;
  /** Of what a source tells of: what stands in this region or below it comes first. */
  near?: string;
  page: PageRequest;
}
/** Parts of a position in such a list. */
export const SOURCED_POSITION = 4;

export interface Sourced {
  other: ExploredEnd;
  /** By which the source tells of the thing: its own record; else the first that names it, by kind and key. */
  record: { kind: RecordKind; key: string };
}

export interface SourcedVerbs {
  /**
   * One page for each query, in the order asked, each other end once. Things: what is near first, then by pinyin of the name, kind
   * and key; sources: by grade, those without one last, then by key.
   */
  sourced(queries: readonly SourcedQuery[]): Promise<readonly Page<Sourced>[]>;
}

/** Records that are themselves what is told of. */
export const TOLD_OF: readonly RecordKind[] = END_KINDS;

/** Records whose key names nothing. */
export const TELLING_BY_FIELDS: readonly RecordKind[] = RECORD_KINDS.filter(
  (kind) =>
    !(EXPLORED_KINDS as readonly RecordKind[]).includes(kind) &&
    keyColumnsOf(kind).every(({ type }) => type === 'text'),
);

/** Orders the records by which a source tells of a thing: the smallest is the first; `recordNamed` is the way back. */
export function recordNamed(name: string): Sourced['record'] {
  const at = name.indexOf(' ');
  return { kind: name.slice(1, at) as RecordKind, key: name.slice(at + 1) };
}
