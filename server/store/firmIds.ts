// Under which keys is a firm on record?
import { canonicalId, type Aliases } from './alias.ts';

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
