// What else is on record of one firm? Figures and news that are filed under it, and the changes that touched it.
import { canonicalId, type Aliases } from './alias.ts';
import type { Change, Page, PageRequest } from './store.ts';

export const FIRM_RECORD_KINDS = ['enterprise_facts', 'signals'] as const;
export type FirmRecordKind = (typeof FIRM_RECORD_KINDS)[number];

export interface FirmRecordQuery {
  /** An alias is followed. */
  enterprise: string;
  kind: FirmRecordKind;
  page: PageRequest;
}

export interface FirmRecordVerbs {
  /** Keys of the records, in their order: of figures by measure and period, of signals by kind and date. */
  firmRecords(query: FirmRecordQuery): Promise<Page<string>>;

  /**
   * Changes that touched the firm, newest first: its own claims, what it makes, supplies and holds, its relations, figures
   * and signals, also under the ids that were merged into it, and the merges.
   */
  firmChanges(enterprise: string, page: PageRequest): Promise<Page<Change>>;
}

/** Records whose key begins with the firm that they are about. */
export const FILED_UNDER_FIRM = [
  'enterprise_facts',
  'produces',
  'supplies',
  'holdings',
  'relations',
  'signals',
] as const;

/** The id that stands, and all that lead to it. */
export function idsOfFirm(enterprise: string, aliases: Aliases): string[] {
  const id = canonicalId(enterprise, aliases);
  return [id, ...[...aliases.keys()].filter((alias) => canonicalId(alias, aliases) === id)];
}
