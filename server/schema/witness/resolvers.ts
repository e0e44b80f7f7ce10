// How is a verdict proved, and proved again?
import type { Resolvers } from '../types.generated.ts';
import { witnessOf } from './bear.ts';
import { seal } from './seal.ts';
import { verifyGap } from './verify.ts';

export const witnessResolvers: Resolvers = {
  Query: {
    verifyGap: (_parent, { witness }, context) => verifyGap(witness, context),
  },
  Gap: {
    witness: async (gap, _args, context) => seal(await witnessOf(gap, context)),
  },
  GapVerification: {
    holds: ({ outcome }) => outcome !== 'false',
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
  },
};
