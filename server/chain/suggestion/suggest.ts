// Which segments does a firm's own text point to, how surely, and by which words?
import { TEXT_FIELDS, type FirmText } from './firmText.ts';
import { byPoints, readText, type Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import { DEFAULTS, STANDINGS, type Standing, type Weights } from './weights.ts';

export interface Suggestion {
  segment: string;
  /** Per mille. */
  confidence: number;
  standing: Standing;
  /** The strongest first. */
  readings: readonly [Reading, ...Reading[]];
}

/** The surest first, then by segment. */
export function suggestSegments(vocabulary: Vocabulary, texts: FirmText, weights: Weights = DEFAULTS): Suggestion[] {
  const readings = TEXT_FIELDS.flatMap((field) => readText(vocabulary, field, texts[field] ?? '', weights));
  return [...Map.groupBy(readings, ({ segment }) => segment)]
    .flatMap(([segment, found]): Suggestion[] => {
      const [best, ...others] = found.map(({ reading }) => reading).sort(byPoints);
      if (best === undefined) return [];
      const confidence = combine(best.points, others);
      const standing = STANDINGS.find((one) => confidence >= weights.least[one]);
      return standing === undefined ? [] : [{ segment, confidence, standing, readings: [best, ...others] }];
    })
    .sort((left, right) => right.confidence - left.confidence || (left.segment < right.segment ? -1 : 1));
}

/** The best reading counts whole; each further one that says the same takes a quarter of its share of the doubt that is left. */
const combine = (best: number, others: readonly Reading[]): number =>
  others.reduce((sum, { points }) => sum + Math.floor(((1000 - sum) * points) / 4000), best);
