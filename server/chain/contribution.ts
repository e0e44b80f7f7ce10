// How is a contribution put? Points at once; its sentence and its evidence when somebody asks.
import { distinctRefs } from './evidence.ts';
import type { Contribution, ContributionName, EvidenceRef, GapOptions, Sentence } from './gap.ts';
import { weigh } from './options.ts';

export interface Explanation {
  reason: Sentence;
  evidence: () => readonly EvidenceRef[];
}

export class ExplainedContribution implements Contribution {
  readonly name: ContributionName;
  readonly points: number;
  readonly unweighted: number;
  readonly atMost: number | null;
  readonly #explain: () => Explanation;

  constructor(
    name: ContributionName,
    { points, unweighted }: { points: number; unweighted: number },
    atMost: number | null,
    explain: () => Explanation,
  ) {
    this.name = name;
    this.points = points;
    this.unweighted = unweighted;
    this.atMost = atMost;
    this.#explain = explain;
  }

  get reason(): Sentence {
    return this.#explain().reason;
  }

  get evidence(): readonly EvidenceRef[] {
    return distinctRefs(this.#explain().evidence());
  }
}

/** Of points on the default scale, cut at the most that the contribution can give. */
export function contribute(
  name: ContributionName,
  points: number,
  options: GapOptions,
  explain: () => Explanation,
): Contribution {
  const atMost = options.weights[name];
  return new ExplainedContribution(name, { points: weigh(name, points, atMost), unweighted: points }, atMost, explain);
}
