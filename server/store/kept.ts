// What lies beside the claims? Documents that people work with: never facts, and no revision of the graph rises for them.

export const KEPT_KINDS = ['shortlists', 'shortlist_entries', 'questions', 'views', 'refusals'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** A document of the first kind belongs to one of the second, and goes with it. */
export const KEPT_UNDER: Readonly<Partial<Record<KeptKind, KeptKind>>> = { shortlist_entries: 'shortlists' };

export const kindsUnder = (kind: KeptKind): KeptKind[] => KEPT_KINDS.filter((under) => KEPT_UNDER[under] === kind);

/** Flat, so that a row of a bundle can hold it. */
export type KeptBody = Readonly<Record<string, string | null>>;

export interface KeptName {
  kind: KeptKind;
  id: string;
}

/** A document as it stands. */
export interface Kept extends KeptName {
  /** Id of the document that it belongs to; empty for one that belongs to none. */
  parent: string;
  /** Orders the documents of a kind, then their id: a date, or a name as search/spell.ts spells it, so that engines agree. */
  sort: string;
  body: KeptBody;
  /** 1 at first, one more with every change. */
  version: number;
  /** Who changed it last: a role or account name, never a person's data. */
  actor: string;
  /** ISO instant of that change. */
  at: string;
}

/** Lets a document stand as it is said here; `body: null` takes it away, with what belongs to it. */
export interface KeptEdit extends Omit<Kept, 'body' | 'version'> {
  body: KeptBody | null;
  /** Refuses with CONFLICT where another version stands; 0 where any does. What says the same already is left as it is. */
  expectedVersion?: number;
  /** Refuses with CONFLICT a new document where so many of the kind stand under the parent. */
  most?: number;
}
