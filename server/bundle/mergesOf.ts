// Which merges stand behind a claim? One that came with another id than it is about today tells where that id leads.
import type { Claim } from '../chain/claim.ts';
import { keyColumnsOf, splitKey } from '../chain/records.ts';
import { targetOf } from '../store/mention.ts';

export interface Merge {
  alias: string;
  id: string;
}

export function mergesOf({ kind, key, about }: Claim): Merge[] {
  if (key === about) return [];
  if (kind === 'enterprises') return [{ alias: key, id: about }];
  const before = splitKey(key);
  const after = splitKey(about);
  return keyColumnsOf(kind).flatMap((column, at) => {
    const to = targetOf(column);
    const [alias = '', id = ''] = [before[at], after[at]];
    return alias === id || (to !== 'enterprises' && to !== 'party') ? [] : [{ alias, id }];
  });
}
