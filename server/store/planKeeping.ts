// What do edits of kept documents come to? Each against what stands after those before it; all of them, or a refusal.
import { conflict, notFound, type LiantuError } from '../chain/errors.ts';
import {
  KEPT_UNDER,
  kindsUnder,
  type Kept,
  type KeptBody,
  type KeptEdit,
  type KeptKind,
  type KeptName,
} from './kept.ts';
import { compareText } from './order.ts';

export interface KeepingPlan {
  /** What stands after each edit, in the order of the edits. */
  standing: (Kept | null)[];
  /** Go first, each with all that belongs to it. */
  dropped: KeptName[];
  written: Kept[];
}

const nameOf = ({ kind, id }: KeptName): string => `${kind} ${id}`;
export const groupOf = ({ kind, parent }: Pick<Kept, 'kind' | 'parent'>): string => `${kind} ${parent}`;

/** The documents that a plan needs to know: those edited, and those that they belong to. */
export function namesNeeded(edits: readonly KeptEdit[]): KeptName[] {
  const named = edits.flatMap(({ kind, id, parent }): KeptName[] => {
    const over = KEPT_UNDER[kind];
    return over === undefined
      ? [{ kind, id }]
      : [
          { kind, id },
          { kind: over, id: parent },
        ];
  });
  return [...new Map(named.map((name) => [nameOf(name), name])).values()];
}

/** The groups whose size a plan needs to know. */
export function groupsNeeded(edits: readonly KeptEdit[]): { kind: KeptKind; parent: string }[] {
  const bounded = edits.filter(({ most }) => most !== undefined);
  return [...new Map(bounded.map(({ kind, parent }) => [groupOf({ kind, parent }), { kind, parent }])).values()];
}

/**
 * `sizes` holds how many documents stand in each group needed, by `groupOf`.
 * @throws CONFLICT, NOT_FOUND as `keep` of the port says.
 */
export function planKeeping(
  edits: readonly KeptEdit[],
  before: readonly Kept[],
  sizes: ReadonlyMap<string, number>,
): KeepingPlan {
  const stands = new Map(before.map((kept) => [nameOf(kept), kept]));
  const size = new Map(sizes);
  const grow = (group: string, by: number) => size.set(group, (size.get(group) ?? 0) + by);
  const dropped = new Map<string, KeptName>();
  const written = new Map<string, Kept>();
  const drop = (kept: Kept) => {
    stands.delete(nameOf(kept));
    written.delete(nameOf(kept));
    dropped.set(nameOf(kept), { kind: kept.kind, id: kept.id });
    grow(groupOf(kept), -1);
    if (kindsUnder(kept.kind).length === 0) return;
    for (const other of [...stands.values()]) {
      if (KEPT_UNDER[other.kind] === kept.kind && other.parent === kept.id) drop(other);
    }
  };
  const standing = edits.map((edit) => {
    const found = stands.get(nameOf(edit)) ?? null;
    if (saysTheSame(edit, found)) return found;
    const { expectedVersion, most, body, ...rest } = edit;
    if (expectedVersion !== undefined && expectedVersion !== (found?.version ?? 0)) throw movedOn(edit, found);
    if (body === null) {
      if (found !== null) drop(found);
      return null;
    }
    refuseOrphan(edit, stands);
    if (found === null) {
      if (most !== undefined && (size.get(groupOf(edit)) ?? 0) >= most) throw full(edit, most);
      grow(groupOf(edit), 1);
    }
    const kept: Kept = { ...rest, body, version: (found?.version ?? 0) + 1 };
    stands.set(nameOf(kept), kept);
    written.set(nameOf(kept), kept);
    return kept;
  });
  return { standing, dropped: [...dropped.values()], written: [...written.values()] };
}

function saysTheSame({ body, parent, sort }: KeptEdit, found: Kept | null): boolean {
  if (body === null || found === null) return body === found;
  return parent === found.parent && sort === found.sort && writeBody(body) === writeBody(found.body);
}

function refuseOrphan({ kind, parent }: KeptEdit, stands: ReadonlyMap<string, Kept>): void {
  const over = KEPT_UNDER[kind];
  if (over === undefined || stands.has(nameOf({ kind: over, id: parent }))) return;
  throw notFound(`[store] ${over} ${JSON.stringify(parent)} is not there: it may have been taken away`);
}

function movedOn({ kind, id }: KeptEdit, found: Kept | null): LiantuError {
  const what = `[store] ${kind} ${JSON.stringify(id)}`;
  if (found === null) return conflict(`${what} was taken away meanwhile: look at the list again`);
  return conflict(`${what} was changed meanwhile: look at what stands, and change that`, [
    `version ${found.version}, by ${found.actor} at ${found.at}`,
    writeBody(found.body),
  ]);
}

const full = ({ kind, parent }: KeptEdit, most: number): LiantuError =>
  conflict(
    `[store] ${parent === '' ? '' : `${JSON.stringify(parent)} holds `}${most} ${kind} are as many as can be kept: take some away first`,
  );

/** One text for one body: fields by name. */
export const writeBody = (body: KeptBody): string =>
  JSON.stringify(Object.fromEntries(Object.entries(body).sort(([left], [right]) => compareText(left, right))));

export const readBody = (text: string): KeptBody => JSON.parse(text) as KeptBody;
