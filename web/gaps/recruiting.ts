// Which set of recruits is asked for? How many, and what they are to be best at, as the address keeps it.
import type { RecruitingObjective } from '../api/generated/graphql.ts';

export const OBJECTIVES = ['ROUTES', 'DEMAND'] as const satisfies readonly RecruitingObjective[];
export type Objective = (typeof OBJECTIVES)[number];

/** The API takes 1 to 20. */
export const SIZES = { least: 1, most: 20, usual: 5 } as const;

export interface SetWish {
  size: number;
  objective: Objective;
}

export function readSetWish(own: Readonly<Record<string, string>>): SetWish {
  const size = Number(own.size);
  const known = Number.isInteger(size) && size >= SIZES.least && size <= SIZES.most;
  return {
    size: known ? size : SIZES.usual,
    objective: OBJECTIVES.find((objective) => objective.toLowerCase() === own.aim) ?? 'ROUTES',
  };
}

/** What stands for itself is left out. */
export const writeSetWish = ({ size, objective }: SetWish): Record<string, string> => ({
  ...(size !== SIZES.usual && { size: String(size) }),
  ...(objective !== 'ROUTES' && { aim: objective.toLowerCase() }),
});
