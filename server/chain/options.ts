// With which numbers is a gap judged? Defaults that an official can argue with, and what an answer records of them.
import type { ContributionName, GapOptions } from './gap.ts';
import type { Snapshot } from './snapshot.ts';

/** Weights are the most that a contribution can give; of `condition`, what each one costs; of `floor`, the least a score can be. */
export const DEFAULTS: GapOptions = {
  asOf: null,
  thresholds: { high: 500, medium: 400 },
  weights: {
    inputs: 250,
    support: 50,
    demand: 200,
    scale: 50,
    routes: 100,
    related: 100,
    candidates: 150,
    certain: 100,
    condition: 100,
    floor: 0,
  },
  plannedStages: ['签约', '开工', '建设'],
  scale: {
    steps: [1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000],
    valueAdded: [1500, 2000],
    investmentYears: 10,
    usersShare: 100,
    marketShare: 10,
  },
  peers: { level: 'prefecture', regions: [], atLeastRegions: 100, atLeastSegments: 10 },
};

/** What a question may leave open. */
export type AskedOptions = Partial<Omit<GapOptions, 'thresholds' | 'weights' | 'scale' | 'peers'>> & {
  thresholds?: Partial<GapOptions['thresholds']>;
  weights?: Partial<GapOptions['weights']>;
  scale?: Partial<GapOptions['scale']>;
  peers?: Partial<GapOptions['peers']>;
};

/** The options as they were used: nothing open but an as-of that the snapshot does not have either. */
export function completeOptions(asked: AskedOptions, snapshot: Pick<Snapshot, 'asOf'>): GapOptions {
  return {
    asOf: asked.asOf ?? snapshot.asOf,
    thresholds: { ...DEFAULTS.thresholds, ...asked.thresholds },
    weights: { ...DEFAULTS.weights, ...asked.weights },
    plannedStages: asked.plannedStages ?? DEFAULTS.plannedStages,
    scale: { ...DEFAULTS.scale, ...asked.scale },
    peers: { ...DEFAULTS.peers, ...asked.peers },
  };
}

/**
 * Points on the default scale, brought to another weight, rounded down, and cut at it; what is deducted is not cut.
 */
export function weigh(name: ContributionName, points: number, weight: number): number {
  const usual = DEFAULTS.weights[name];
  const scaled = weight === usual ? points : Math.floor((points * weight) / usual);
  // Nought is never negative.
  return Math.min(scaled, weight) + 0;
}
