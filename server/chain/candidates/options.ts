// With which numbers is a candidate judged? Defaults that an official can argue with, and what an answer records of them.
import type { Snapshot } from '../snapshot.ts';
import {
  CANDIDATE_CONTRIBUTIONS,
  type CandidateContributionName,
  type CandidateOptions,
  type CandidateParts,
} from './candidate.ts';

export const CANDIDATE_DEFAULTS: CandidateOptions = {
  asOf: null,
  weights: {
    capability: 200,
    capacity: 100,
    links: 150,
    contact: 100,
    signals: 100,
    tags: 100,
    distance: 60,
    policy: 40,
    finds: 150,
  },
  halfLifeMonths: 18,
  relatives: 'few',
  enough: 10,
};

/** What a question may leave open. */
export type AskedCandidateOptions = Partial<Omit<CandidateOptions, 'weights'>> & {
  weights?: Partial<CandidateOptions['weights']>;
};

export function completeCandidateOptions(
  asked: AskedCandidateOptions,
  snapshot: Pick<Snapshot, 'asOf'>,
): CandidateOptions {
  return {
    ...CANDIDATE_DEFAULTS,
    ...asked,
    asOf: asked.asOf ?? snapshot.asOf,
    weights: { ...CANDIDATE_DEFAULTS.weights, ...asked.weights },
  };
}

/** Points on the default scale, brought to a weight, rounded down, and cut at it. */
export function weighPart(name: CandidateContributionName, points: number, weight: number): number {
  const usual = CANDIDATE_DEFAULTS.weights[name];
  return weight === usual ? Math.min(points, weight) : Math.min(Math.floor((points * weight) / usual), weight);
}

export const addUpParts = (parts: CandidateParts, weights: CandidateOptions['weights']): number =>
  CANDIDATE_CONTRIBUTIONS.reduce((sum, name) => sum + weighPart(name, parts[name], weights[name]), 0);
