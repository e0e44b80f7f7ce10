// Which things do sources tell differently? An engine keeps a mark for each, so that all of them can be listed and counted.
import type { RecordKind } from '../chain/records.ts';
import type { Page, PageRequest } from './page.ts';

export interface ConflictQuery {
  /** Any where there are none. */
  kinds: readonly RecordKind[];
  /** Only records of this one: its own, and those that name it in their key. An alias is followed. */
  enterprise: string | null;
}

export interface ConflictVerbs {
  /** Things of which a field is claimed in two ways, by kind in the order of the bundle, then key. */
  conflicts(query: ConflictQuery, page: PageRequest): Promise<Page<{ kind: RecordKind; key: string }>>;

  /** How many of each kind: only kinds of which there are any, in the order of the bundle. */
  countConflicts(query: ConflictQuery): Promise<readonly { kind: RecordKind; things: number }[]>;
}
