// What does a draft really change? The edits that make a difference, in the order of the log, and the things they touch.
//
// An engine takes a change in these steps, in one transaction:
//   1. planChange: effective edits; nothing left → null
//   2. write claims, mentions, aliases, log; claims that name an id of `moved` in their key are about another thing now
//   3. refuse (refusal.ts): every mention of a written claim exists; nothing that went is still named
//   4. bring the projection up to date for what was touched: things of edits (touchedByEdits), what moved claims were
//      about before and are about now, what claims that name a moved id in a field are about, and what all claims of a
//      source are about whose grade or kind changed (sourceRank.ts)
import { claimId } from '../chain/claim.ts';
import { invalid } from '../chain/errors.ts';
import { canonicalId, canonicalKey, movedIds, runsInCircle, type Aliases } from './alias.ts';
import { sameContent } from './content.ts';
import { compareEdits } from './log.ts';
import type { AliasEdit, ChangeDraft, ClaimContent, ClaimEdit, Edit, Thing } from './store.ts';

export type ClaimLine = Extract<Edit, { type: 'claim' }>;
export type AliasLine = Extract<Edit, { type: 'alias' }>;

export interface ChangePlan {
  claims: readonly ClaimLine[];
  aliases: readonly AliasLine[];
  aliasesBefore: Aliases;
  aliasesAfter: Aliases;
  /** Ids that lead to another enterprise than before. */
  moved: readonly string[];
}

/** The claims whose present content a plan needs, each once. */
export const claimsEdited = (draft: ChangeDraft): Pick<ClaimEdit, 'kind' | 'key' | 'source'>[] => [
  ...new Map(
    draft.edits.map(({ kind, key, source }) => [claimId({ kind, key, source }), { kind, key, source }]),
  ).values(),
];

/**
 * Of two edits of one claim the later counts. `contents` holds what stands now, by `claimId`.
 * @returns null where nothing would change.
 * @throws INVALID where aliases would run in a circle.
 */
export function planChange(
  draft: ChangeDraft,
  contents: ReadonlyMap<string, ClaimContent>,
  aliasesBefore: Aliases,
): ChangePlan | null {
  const claims = effectiveClaims(draft.edits, contents);
  const aliases = effectiveAliases(draft.aliases ?? [], aliasesBefore);
  if (claims.length === 0 && aliases.length === 0) return null;
  const aliasesAfter = new Map(aliasesBefore);
  for (const { alias, after } of aliases) {
    if (after === null) aliasesAfter.delete(alias);
    else aliasesAfter.set(alias, after);
  }
  const circles = aliases.filter(({ alias }) => runsInCircle(alias, aliasesAfter));
  if (circles.length > 0) {
    const lines = circles.map(({ alias, after }) => `${alias} would lead to ${after}, and back to itself`);
    throw invalid('[store] A merge may not run in a circle: merge into the enterprise that stands', lines);
  }
  return { claims, aliases, aliasesBefore, aliasesAfter, moved: movedIds(aliasesBefore, aliasesAfter) };
}

function effectiveClaims(edits: readonly ClaimEdit[], contents: ReadonlyMap<string, ClaimContent>): ClaimLine[] {
  const last = new Map(edits.map((edit) => [claimId(edit), edit]));
  return [...last]
    .flatMap(([id, { kind, key, source, after }]): ClaimLine[] => {
      const before = contents.get(id) ?? null;
      return sameContent(before, after) ? [] : [{ type: 'claim', kind, key, source, before, after }];
    })
    .sort(compareEdits);
}

function effectiveAliases(edits: readonly AliasEdit[], aliases: Aliases): AliasLine[] {
  const last = new Map(edits.map((edit) => [edit.alias, edit.id]));
  return [...last]
    .flatMap(([alias, after]): AliasLine[] => {
      const before = aliases.get(alias) ?? null;
      return before === after ? [] : [{ type: 'alias', alias, before, after }];
    })
    .sort(compareEdits);
}

/** What the edited claims are about after the change, and what they were about before, where a merge lies between. */
export function touchedByEdits({ claims, aliasesBefore, aliasesAfter }: ChangePlan): Thing[] {
  const things = claims.flatMap(({ kind, key }) =>
    [aliasesBefore, aliasesAfter].map((aliases) => ({ kind, key: canonicalKey(kind, key, aliases) })),
  );
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.key}`, thing])).values()];
}

/**
 * Is there an enterprise to merge into, other than by what the plan itself leads there?
 * `keys` are those of the enterprise claims about `id` after the change.
 */
export function standsByItself(id: string, keys: readonly string[], plan: ChangePlan): boolean {
  const edited = new Set(plan.aliases.map(({ alias }) => alias));
  const kept = new Map([...plan.aliasesAfter].filter(([alias]) => !edited.has(alias)));
  return keys.some((key) => canonicalId(key, kept) === canonicalId(id, kept));
}
