// What comes of checking a witness?
import type { Verification } from '../../chain/witness/verify.ts';
import type { SealedWitness } from './seal.ts';

export interface CheckedWitness extends Verification {
  /** Borne anew; null where there is no gap, or nothing to judge. */
  witness: SealedWitness | null;
}
