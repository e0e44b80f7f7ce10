// Was a witness altered after it was written? A digest over all it says, in one spelling, whatever became of its layout.
// It shows a slip or a change, not who made it: whoever knows the rule can seal anew, and is found out by the facts.
import { createHash } from 'node:crypto';
import type { Witness } from '../../chain/witness/witness.ts';

export type SealedWitness = Witness & { seal: string };

export const seal = (witness: Witness): SealedWitness => ({ ...witness, seal: digest(witness) });

export function isSealed({ seal: said, ...witness }: SealedWitness): boolean {
  return said === digest(witness);
}

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex');

/** Fields in the order of their names. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([name, inner]) => [name, ordered(inner)]);
}
