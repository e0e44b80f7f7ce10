// How does a required group stand? Here, planned here, to be had from elsewhere, only a survey can tell, or not to be had at all.
import type { SegmentPanelQuery } from '../api/generated/graphql.ts';

export type Requirement = NonNullable<SegmentPanelQuery['gap']>['requirements'][number];
export type Option = Requirement['options'][number];
export type RequirementStatus = 'met' | 'planned' | 'obtainable' | 'unsure' | 'blocking' | 'lacking';

/** Per mille from which an option runs here, if thinly; below it, it is planned. */
const RUNNING = 800;
/** Per mille from which an option is bought in or buildable next; below it, nobody has looked. */
const OBTAINABLE = 400;

export function requirementStatus({ met, blocking, options }: Requirement): RequirementStatus {
  const best = Math.max(0, ...options.map(({ availability }) => availability));
  if (met) return best >= RUNNING ? 'met' : 'planned';
  if (blocking) return 'blocking';
  if (best >= OBTAINABLE) return 'obtainable';
  return best > 0 ? 'unsure' : 'lacking';
}
