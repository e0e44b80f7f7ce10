// What would somebody need to check a verdict later? The rule, what it was asked, what it said, what it counted and left out.
import type { CapacityRollup } from '../capacity.ts';
import type { EvidenceRef, Gap, GapOptions } from '../gap.ts';
import { distinctRefs, surveyRef } from '../evidence.ts';
import type { RecordKind } from '../records.ts';
import type { Snapshot } from '../snapshot.ts';
import type { CoverageState, GapKind, GapLevel, Viability } from '../vocabulary.ts';
import type { Landing } from '../whatif/landing.ts';
import type { FirmList } from './firms.ts';

/** The version grows with every change of the model that may change a verdict. */
export const RULE = { name: 'liantu-gap', version: 2 } as const;

/** One claim about one field, as evidence shows it. */
export interface WitnessedClaim {
  /** That of the evidence. */
  id: string;
  kind: RecordKind;
  key: string;
  source: string;
  field: string | null;
  /** It won over others about the same field. */
  shown: boolean;
  /** The revision that brought the claim in its present form. */
  revision: number;
}

/** How many holding groups count for a segment that the verdict looked at. */
export interface WitnessedCount {
  region: string;
  segment: string;
  running: number;
  planned: number;
  capacities: readonly CapacityRollup[];
}

export interface WitnessedVerdict {
  state: CoverageState;
  viability: Viability;
  kind: GapKind;
  level: GapLevel;
  score: number;
  contributions: readonly { name: string; points: number; atMost: number | null }[];
  requirements: readonly {
    label: string;
    required: boolean;
    met: boolean;
    blocking: boolean;
    options: readonly { segment: string; state: CoverageState; availability: number }[];
  }[];
  /** Firms elsewhere that make it; a holding group once, and not where it runs it here too. */
  candidates: number;
}

export interface WitnessedFirms {
  /** In the region and below. */
  here: FirmList;
  /** Outside the prefecture. */
  elsewhere: FirmList;
  /** Nobody knows where: they count nowhere. */
  unplaced: FirmList;
}

export interface Witness {
  rule: { name: string; version: number };
  revision: number;
  arguments: { region: string; segment: string; options: GapOptions; landings: readonly Landing[] };
  verdict: WitnessedVerdict;
  claims: readonly WitnessedClaim[];
  counts: readonly WitnessedCount[];
  firms: WitnessedFirms;
}

/** Everything that the verdict's reasons refer to, and every finding about the segment in the place or above it. */
export function refsBehind(snapshot: Snapshot, gap: Gap): EvidenceRef[] {
  const found = snapshot.pathOf(gap.region).flatMap((code) => snapshot.survey(code, gap.segment) ?? []);
  return distinctRefs([
    ...found.map(surveyRef),
    ...gap.coverage.evidence,
    ...gap.contributions.flatMap(({ evidence }) => evidence),
    ...gap.requirements.flatMap(({ options }) => options.flatMap(({ evidence }) => evidence)),
  ]);
}

/** @param snapshot the one that the gap was judged in */
export function bearWitness(
  snapshot: Snapshot,
  gap: Gap,
  { claims, firms }: Pick<Witness, 'claims' | 'firms'>,
): Witness {
  return {
    rule: RULE,
    revision: gap.revision,
    arguments: { region: gap.region, segment: gap.segment, options: gap.options, landings: gap.assumed },
    verdict: verdictOf(gap),
    claims,
    counts: countsOf(snapshot, refsBehind(snapshot, gap)),
    firms,
  };
}

const verdictOf = (gap: Gap): WitnessedVerdict => ({
  state: gap.coverage.state,
  viability: gap.viability,
  kind: gap.kind,
  level: gap.level,
  score: gap.score,
  contributions: gap.contributions.map(({ name, points, atMost }) => ({ name, points, atMost })),
  requirements: gap.requirements.map(({ label, required, met, blocking, options }) => ({
    label,
    required,
    met,
    blocking,
    options: options.map(({ segment, coverage, availability }) => ({ segment, state: coverage.state, availability })),
  })),
  candidates: gap.candidates,
});

const countsOf = (snapshot: Snapshot, refs: readonly EvidenceRef[]): WitnessedCount[] =>
  refs.flatMap((ref) => {
    if (ref.type !== 'producers' || ref.where !== 'inside') return [];
    const { active = 0, planned = 0, capacities = [] } = snapshot.producers(ref.region, ref.segment) ?? {};
    return [{ region: ref.region, segment: ref.segment, running: active, planned, capacities }];
  });
