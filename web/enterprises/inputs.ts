// What does a firm need where it works? The inputs of what it makes, each once, with how they stand in a place.
import type { CoverageState, FlowKind } from '../api/generated/graphql.ts';
import type { Language, Named } from '../state/language.svelte.ts';
import type { ChainHere } from './firmPlace.svelte.ts';

export interface Input {
  segment: Named & { slug: string };
  /** Of its own chain. */
  industry: string;
  kind: FlowKind;
  /** Null where it belongs to a chain that was not asked for. */
  state: CoverageState | null;
  /** Null where it is no ranked gap there. */
  candidates: number | null;
}

const KINDS: readonly FlowKind[] = ['MAIN_INPUT', 'ENERGY', 'EQUIPMENT', 'AUXILIARY', 'SERVICE'];
const FIRST_ASKED: readonly (CoverageState | null)[] = ['ABSENT', 'UNKNOWN', 'WEAK', 'PLANNED', 'PRESENT', null];

/** What is missing comes first. What the firm makes itself is no need of it. */
export function inputsOf(
  made: readonly { industry: string; segment: string }[],
  here: (industry: string) => ChainHere | null,
): Input[] {
  const own = new Set(made.map(({ segment }) => segment));
  const found = new Map<string, Input>();
  for (const { industry, segment } of made) {
    for (const { from, to, kind } of here(industry)?.chain.flows ?? []) {
      if (to.slug !== segment || own.has(from.slug) || !KINDS.includes(kind) || found.has(from.slug)) continue;
      const standing = here(from.industry.slug)?.standing;
      found.set(from.slug, {
        segment: from,
        industry: from.industry.slug,
        kind,
        state: standing?.cell(from.slug)?.state ?? null,
        candidates: standing?.gap(from.slug)?.candidateCount ?? null,
      });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      FIRST_ASKED.indexOf(one.state) - FIRST_ASKED.indexOf(other.state) ||
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      (one.segment.slug < other.segment.slug ? -1 : 1),
  );
}

export const nameOf = (input: Input, language: Language): string => language.name(input.segment);
