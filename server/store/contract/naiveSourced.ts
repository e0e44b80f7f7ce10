// Which source tells of what, read off all claims in the plainest way? The engines are held to it.
import type { Claim } from '../../chain/claim.ts';
import { EXPLORED_KINDS, type ExploredEnd } from '../../chain/exploring/relation.ts';
import { keyColumnsOf, splitKey, type Column } from '../../chain/records.ts';
import { canonicalId, type Aliases } from '../alias.ts';

/** `source > kind key (kind and key of the first record)`, sorted. */
export function naiveSourced(claims: readonly Claim[], aliases: Aliases): string[] {
  const isKnown = (kind: string, key: string) => claims.some((claim) => claim.kind === kind && claim.about === key);
  const party = (key: string) =>
    isKnown('enterprises', key) ? 'enterprises' : isKnown('organisations', key) ? 'organisations' : 'regions';
  const named = (column: Column, value: string): { kind: string; key: string }[] => {
    if (value === '') return [];
    if (column.type === 'party') return [{ kind: party(value), key: value }];
    if (column.type === 'region') return [{ kind: 'regions', key: value }];
    if (column.type !== 'reference') return [];
    return [{ kind: column.to, key: column.to === 'enterprises' ? canonicalId(value, aliases) : value }];
  };
  const endsOf = ({ kind, about, fields }: Claim): { kind: string; key: string }[] => {
    if (kind !== 'sources' && (EXPLORED_KINDS as readonly string[]).includes(kind)) return [{ kind, key: about }];
    const parts = splitKey(about);
    const inKey = keyColumnsOf(kind).flatMap((column, at) => named(column, parts[at] ?? ''));
    if (kind !== 'conditions' && kind !== 'demands') return inKey;
    const values = (name: string) => [fields[name] ?? []].flat();
    return [
      ...['region', 'regions'].flatMap((name) => values(name).map((key) => ({ kind: 'regions', key }))),
      ...['segment', 'segments'].flatMap((name) => values(name).map((key) => ({ kind: 'segments', key }))),
    ];
  };
  const first = new Map<string, string>();
  for (const claim of claims) {
    if (claim.source === '') continue;
    for (const end of endsOf(claim)) {
      const pair = `${claim.source} > ${end.kind} ${end.key}`;
      const own = (EXPLORED_KINDS as readonly string[]).includes(claim.kind);
      const record = `${own ? 0 : 1}${claim.kind} ${claim.about}`;
      const before = first.get(pair);
      if (before === undefined || record < before) first.set(pair, record);
    }
  }
  return [...first].map(([pair, record]) => `${pair} (${record.slice(1)})`).sort();
}

export const nameSourced = (source: string, thing: ExploredEnd, record: { kind: string; key: string }): string =>
  `${source} > ${thing.kind} ${thing.key} (${record.kind} ${record.key})`;
