// How is a list that can grow handed out page by page? A bounded `first`, and opaque cursors that name a list and a place in it.
import { invalid } from '../../chain/errors.ts';
import { isGiven } from './given.ts';

/** Where an item stands in its list's order. */
export type Place = readonly (string | number)[];

export interface PageArguments {
  first: number;
  after?: string | null | undefined;
}

export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
  revision: number;
}

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || Number.isSafeInteger(part));

export const writeCursor = (list: string, place: Place): string =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url');

/** @throws INVALID for a cursor that is broken or comes from another list. */
export function readCursor(list: string, cursor: string): Place {
  const refuse = () =>
    invalid(
      `[schema] ${JSON.stringify(cursor)} is no cursor of this list: take \`after\` from an edge of the same list`,
    );
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse();
  }
  if (!isPlace(parts) || parts[0] !== list || parts.length < 2) throw refuse();
  return parts.slice(1);
}

/** @throws INVALID outside 1 to `most`. */
export function checkFirst(first: number, most: number): number {
  if (first >= 1 && first <= most) return first;
  throw invalid(`[schema] first: ${first} is out of range: 1 to ${most} is accepted`);
}

/** What a store's list takes; its positions are texts. */
export function readPage(list: string, page: PageArguments, most: number): { first: number; after: string[] | null } {
  const first = checkFirst(page.first, most);
  return { first, after: isGiven(page.after) ? readCursor(list, page.after).map(String) : null };
}

/** Lays a page out as a connection. */
export function connect<Item, Node>(
  list: string,
  page: { items: readonly { item: Item; position: Place }[]; more: boolean; total: number },
  toNode: (item: Item) => Node,
  { revision, after }: { revision: number; after: unknown },
): Connection<Node> {
  const edges = page.items.map(({ item, position }) => ({ node: toNode(item), cursor: writeCursor(list, position) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.more,
      hasPreviousPage: isGiven(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
    revision,
  };
}
