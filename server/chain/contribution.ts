// How is a contribution put? Points at once; its sentence and its evidence when somebody asks.
import { distinctRefs } from './evidence.ts';
import type { Contribution, ContributionName, EvidenceRef, GapOptions, Sentence } from './gap.ts';
import { weigh } from './options.ts';

export class ExplainedContribution implements Contribution {
  readonly name: ContributionName;
  readonly points: number;
  readonly unweighted: number;
  readonly atMost: number | null;
  readonly reason: Sentence;
  readonly #evidence: () => readonly EvidenceRef[];

  constructor(
    name: ContributionName,
    { points, unweighted }: { points: number; unweighted: number },
    atMost: number | null,
    said: { reason: Sentence; evidence: () => readonly EvidenceRef[] },
  ) {
    this.name = name;
    this.points = points;
    this.unweighted = unweighted;
    this.atMost = atMost;
    this.reason = said.reason;
    this.#evidence = said.evidence;
  }

  get evidence(): readonly EvidenceRef[] {
    return distinctRefs(this.#evidence());
  }
}

/** Of points on the default scale, cut at the most that the contribution can give. */
export function contribute(
  name: ContributionName,
  points: number,
  options: GapOptions,
  said: { reason: Sentence; evidence: () => readonly EvidenceRef[] },
): Contribution {
  const atMost = options.weights[name];
  return new ExplainedContribution(name, { points: weigh(name, points, atMost), unweighted: points }, atMost, said);
}
