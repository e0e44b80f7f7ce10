// Is a gap high, medium or low, and why? By its score; and what an expert would not put among the first whatever it scores is
// kept below: what cannot stand, what nobody would buy or what is replaced already, what conditions speak against, what only supports others.
import type { GapLevel, Viability } from './vocabulary.ts';

/** What decides; `score` alone, where nothing keeps it below what it scores. */
export const LEVEL_GROUNDS = [
  'score',
  'blocked',
  'conditions',
  'no-demand',
  'replaced',
  'condition',
  'support',
] as const;
export type LevelGround = (typeof LEVEL_GROUNDS)[number];

export interface Level {
  level: GapLevel;
  ground: LevelGround;
}

export interface Weighed {
  score: number;
  viability: Viability;
  /** Open conditions that count against it. */
  conditions: number;
  /** Nothing of it stands or is planned, and nobody is known who would buy it. */
  unwanted: boolean;
  /** All who could use it have something else in its place, it has no market elsewhere, and nobody put a need on record. */
  replaced: boolean;
  /** It only supports others, it has no market elsewhere, and nobody put a need on record. */
  supporting: boolean;
}

/** From so many open conditions on it is low: not now. */
const NOT_NOW = 2;

export function levelOf(weighed: Weighed, thresholds: Readonly<{ high: number; medium: number }>): Level {
  const { score, viability, conditions, unwanted, replaced, supporting } = weighed;
  if (viability === 'blocked') return { level: 'low', ground: 'blocked' };
  if (score < thresholds.medium) return { level: 'low', ground: 'score' };
  if (conditions >= NOT_NOW) return { level: 'low', ground: 'conditions' };
  if (unwanted) return { level: 'low', ground: 'no-demand' };
  if (replaced) return { level: 'low', ground: 'replaced' };
  if (score < thresholds.high) return { level: 'medium', ground: 'score' };
  if (conditions > 0) return { level: 'medium', ground: 'condition' };
  if (supporting) return { level: 'medium', ground: 'support' };
  return { level: 'high', ground: 'score' };
}
