// How is one segment judged in one place? Viability, kind, score, level, and everything that an answer says about them.
import { askFor } from './ask.ts';
import { countCandidates, countElsewhere } from './contributions/candidates.ts';
import { countCertainty } from './contributions/certain.ts';
import { countConditions } from './contributions/condition.ts';
import { countDemand } from './contributions/demand.ts';
import { countInputs, countSupport } from './contributions/inputs.ts';
import { countRelated } from './contributions/related.ts';
import { countScale } from './contributions/scale.ts';
import { countRoutesOpened } from './contributions/routes.ts';
import { cover } from './coverage.ts';
import { needsOf, onlySupports, sellsElsewhere } from './demand.ts';
import { optionRefs } from './evidence.ts';
import type { Contribution, Coverage, Gap, GapOptions, Outlook, RankRange, Requirement, Sentence } from './gap.ts';
import { levelOf, type Level } from './level.ts';
import { lookOut } from './outlook.ts';
import { kindOf } from './kind.ts';
import type { Place } from './place.ts';
import {
  assessRequired,
  assessSupport,
  FIRMNESS,
  worthOfOption,
  type AssessedGroup,
  type Requirements,
} from './requirement.ts';
import { addUp } from './score.ts';
import { stands } from './standing.ts';
import { isReplaced } from './substitute.ts';
import { usersOf, type LocalUser } from './user.ts';
import { viabilityOf } from './viability.ts';
import type { GapKind, GapLevel, Viability } from './vocabulary.ts';
import type { Landing } from './whatif/landing.ts';
import { saidOfLevel } from './words/level.ts';
import { saidOfOption } from './words/availability.ts';
import { saidOfGap } from './words/verdict.ts';

interface Known {
  users: readonly LocalUser[];
  required: Requirements;
  support: Requirements;
  candidates: number;
}

/** @param related null to leave out what goes with it, which takes longest to find */
function countContributions(
  place: Place,
  node: number,
  { users, required, support, candidates }: Known,
  related: Contribution | null,
): Contribution[] {
  return [
    countInputs(place, node, required),
    countSupport(place, node, support),
    countDemand(place, node, users),
    countScale(place, node, users),
    countRoutesOpened(place, node),
    ...(related ? [related] : []),
    countCandidates(place, node, candidates),
    countCertainty(place, node),
    ...countConditions(place, node),
  ];
}

/** What a judgement can score at most, whatever stands here that goes with it. */
export function scoreAtMost(place: Place, node: number): number {
  const known = {
    users: usersOf(place, node),
    required: assessRequired(place, node),
    support: assessSupport(place, node),
    candidates: countElsewhere(place, node),
  };
  const { weights } = place.options;
  const sum = countContributions(place, node, known, null).reduce(
    (total, { points }) => total + points,
    weights.related,
  );
  return Math.max(sum, weights.floor);
}

/** A gap, or an unknown segment evaluated as one. */
export class Judgement implements Gap {
  readonly region: string;
  readonly segment: string;
  readonly coverage: Coverage;
  readonly kind: GapKind;
  readonly viability: Viability;
  readonly level: GapLevel;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly candidates: number;
  readonly revision: number;
  /** Set once, when the list is in order. */
  rank: number | null = null;
  #rankRange: () => RankRange | null = () => null;
  readonly #place: Place;
  readonly #node: number;
  readonly #level: Level;
  readonly #users: readonly LocalUser[];
  readonly #required: Requirements;
  readonly #support: Requirements;

  constructor(place: Place, node: number) {
    const users = usersOf(place, node);
    const required = assessRequired(place, node);
    const support = assessSupport(place, node);
    this.#place = place;
    this.#node = node;
    this.#users = users;
    this.#required = required;
    this.#support = support;
    this.region = place.region.code;
    this.segment = place.network.segments[node]!.id;
    this.revision = place.snapshot.revision;
    this.coverage = cover(place, node);
    this.kind = kindOf(place, node, users);
    this.viability = viabilityOf(place, node);
    this.candidates = countElsewhere(place, node);
    const known = { users, required, support, candidates: this.candidates };
    const { score, contributions } = addUp(
      countContributions(place, node, known, countRelated(place, node, users)),
      place.options,
    );
    this.score = score;
    this.contributions = contributions;
    const demand = contributions.find(({ name }) => name === 'demand');
    const sought = needsOf(place, node).length > 0 || sellsElsewhere(place, node);
    this.#level = levelOf(
      {
        score,
        viability: this.viability,
        conditions: contributions.filter(({ name, unweighted }) => name === 'condition' && unweighted < 0).length,
        unwanted: !stands(this.coverage.state) && demand?.unweighted === 0,
        replaced: !sought && !stands(this.coverage.state) && isReplaced(place, node),
        supporting: !sought && onlySupports(place, node),
      },
      place.options.thresholds,
    );
    this.level = this.#level.level;
  }

  takeRank(rank: number, range: () => RankRange): void {
    this.rank = rank;
    this.#rankRange = range;
  }

  get rankRange(): RankRange | null {
    return this.#rankRange();
  }

  get options(): GapOptions {
    return this.#place.options;
  }

  get assumed(): readonly Landing[] {
    return this.#place.snapshot.assumed;
  }

  get requirements(): readonly Requirement[] {
    return [...this.#required.groups, ...this.#support.groups].map((group) =>
      showGroup(this.#place, this.#node, group),
    );
  }

  get levelReason(): Sentence {
    return saidOfLevel(this.#level, this.score, this.options.thresholds);
  }

  get outlook(): Outlook {
    return lookOut(this.#place, this.#node);
  }

  get verdict(): Sentence {
    return saidOfGap({
      place: this.#place,
      node: this.#node,
      viability: this.viability,
      kind: this.kind,
      required: this.#required,
      support: this.#support,
      users: this.#users,
    });
  }
}

function showGroup(place: Place, node: number, { group, firmness, here }: AssessedGroup): Requirement {
  const ask = askFor(place, node);
  return {
    label: group.label,
    required: group.required,
    met: here > 0,
    blocking: group.required && firmness === FIRMNESS.none,
    options: group.options.map((option) => ({
      segment: place.network.segments[option.from]!.id,
      coverage: cover(place, option.from),
      availability: worthOfOption(ask, option).value,
      reason: saidOfOption(ask, option),
      evidence: optionRefs(place, option),
    })),
  };
}
