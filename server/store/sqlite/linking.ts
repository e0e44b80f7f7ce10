// How do links between things get into the file, and how are they read from either end? Each lies there twice, once
// under each of its ends.
import type { Resolved } from '../../chain/claim.ts';
import {
  detailOf,
  END_KINDS,
  LINK_RELATIONS,
  type End,
  type EndKind,
  type Link,
  type SeenLink,
} from '../../chain/link.ts';
import { splitKey } from '../../chain/records.ts';
import type { Grade } from '../../chain/vocabulary.ts';
import { canonicalId, type Aliases } from '../alias.ts';
import { projectLinked, projectLinks, type Known, type LinkedKind } from '../linkProjection.ts';
import { PARTY_KINDS } from '../mention.ts';
import { checkPage, cutPage } from '../paging.ts';
import { LINK_POSITION, type LinkQuery, type Page } from '../store.ts';
import type { Connection } from './connection.ts';
import { rangeOf } from './listing.ts';
import { readAliases } from './reading.ts';
import { seenLinkOf, type LinkRow } from './rows.ts';
import * as sql from './sql.ts';

export const endKindOrder = (kind: EndKind): number => END_KINDS.indexOf(kind);
export const relationOrder = (relation: Link['relation']): number => LINK_RELATIONS.indexOf(relation);

/** What the file knows now of parties and ids. */
export function knownIn(connection: Connection, aliases: Aliases): Known {
  const claimed = (kind: EndKind, key: string) => connection.get(sql.IS_CLAIMED, kind, key) !== undefined;
  return {
    partyKind: (key) =>
      PARTY_KINDS.find(
        (kind) => claimed(kind, key) || (kind === 'regions' && connection.get(sql.READ_REGION, key) !== undefined),
      ) ?? null,
    enterprise: (name) => {
      const id = canonicalId(name, aliases);
      return claimed('enterprises', id) ? id : null;
    },
  };
}

/** `null` takes it away. */
export function writeLinked(connection: Connection, kind: LinkedKind, key: string, resolved: Resolved | null): void {
  const order = endKindOrder(kind);
  if (resolved === null) {
    connection.run(sql.DELETE_LINKED, order, key);
    return;
  }
  const { sort, region, serves, bank } = projectLinked(resolved);
  const [place, servesPlace] = [region, serves].map((code) =>
    code === null ? null : (connection.get<{ start: number }>(sql.READ_REGION, code)?.start ?? null),
  );
  connection.run(sql.WRITE_LINKED, order, key, sort, region, place ?? null, serves, servesPlace ?? null, Number(bank));
}

/** Makes what the record says now all that is drawn of it: nothing where nobody claims it any more. */
export function writeLinks(connection: Connection, { resolved, isGone, grade }: Saying, known: Known): void {
  const links = isGone ? [] : projectLinks(resolved, grade, known);
  const wanted = new Set(links.map(nameOf));
  for (const link of drawnOf(connection, resolved, isGone, known)) {
    if (wanted.has(nameOf(link))) continue;
    for (const values of bothEnds(link)) connection.run(sql.DELETE_LINK, ...values);
  }
  for (const link of links) {
    const traits = [link.word, Number(link.controlling), Number(link.inForce), link.on, link.grade];
    for (const values of bothEnds(link)) connection.run(sql.WRITE_LINK, ...values, ...traits);
  }
}

export interface Saying {
  resolved: Resolved;
  isGone: boolean;
  grade: Grade | null;
}

const nameOf = ({ relation, from, to, record }: Link): string =>
  JSON.stringify([relation, from.kind, from.key, to.kind, to.key, record]);

const placeOf = ({ kind, key }: End) => [endKindOrder(kind), key] as const;

function bothEnds(link: Link) {
  const [relation, detail] = [relationOrder(link.relation), detailOf(link)];
  return [
    [...placeOf(link.from), relation, 1, ...placeOf(link.to), detail],
    [...placeOf(link.to), relation, 0, ...placeOf(link.from), detail],
  ] as const;
}

/** The links that may have to go: most records keep their ends, and what they say now is written over what they said. */
function drawnOf(connection: Connection, resolved: Resolved, isGone: boolean, known: Known): Link[] {
  const { kind, key } = resolved;
  const seen = (from: End, relation: Link['relation'], outward: 0 | 1): Link[] =>
    connection
      .all<LinkRow>(sql.LINKS_SEEN_FROM, ...placeOf(from), relationOrder(relation), outward)
      .map(seenLinkOf)
      .filter(({ record }) => record === key);
  if (kind === 'projects') return [...seen({ kind, key }, 'invests', 0), ...seen({ kind, key }, 'addresses', 1)];
  if (kind === 'relations') {
    const [first = ''] = splitKey(key);
    return PARTY_KINDS.flatMap((party) => seen({ kind: party, key: first }, 'related', 1));
  }
  return isGone ? projectLinks(resolved, null, known) : [];
}

/** One page for each query; aliases are followed. */
export function readLinks(connection: Connection, queries: readonly LinkQuery[]): Page<SeenLink>[] {
  const aliases = readAliases(connection);
  return queries.map((query) => {
    const { kind, key } = query.of;
    const standing = kind === 'enterprises' ? canonicalId(key, aliases) : key;
    return pageLinks(connection, { ...query, of: { kind, key: standing } });
  });
}

function pageLinks(
  connection: Connection,
  { of, relation, direction, near, page, ...query }: LinkQuery,
): Page<SeenLink> {
  checkPage(page, LINK_POSITION);
  const segment = query.segment ?? null;
  const half = direction === 'out' ? 1 : 0;
  const from = [...placeOf(of), relationOrder(relation), half, segment, segment, segment] as const;
  const [far = '-1', sort = '', kind = '0', other = '', detail = ''] = page.after ?? [];
  const values = [...rangeOf(connection, near ?? ''), ...from, Number(far), sort, Number(kind), other, detail];
  const found = connection.all<LinkRow & { far: number; sort: string }>(sql.LINKS_PAGE, ...values, page.first + 1);
  const { items, more, total } = cutPage(found, page.first, connection.count(sql.COUNT_LINKS, ...from), (row) => [
    String(row.far),
    row.sort,
    String(row.other_kind),
    row.other,
    row.detail,
  ]);
  return { items: items.map(({ item, position }) => ({ item: seenLinkOf(item), position })), more, total };
}
