// What bears witness to a verdict, and what does it look like when it is borne anew? Claims and firms are read only here.
import { unavailable } from '../../chain/errors.ts';
import type { EvidenceRef, Gap } from '../../chain/gap.ts';
import type { Line } from '../../chain/line.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { overlay } from '../../chain/whatif/overlay.ts';
import type { Landing } from '../../chain/whatif/landing.ts';
import { witnessFirms } from '../../chain/witness/firms.ts';
import {
  bearWitness,
  refsBehind,
  type Witness,
  type WitnessedClaim,
  type WitnessedFirms,
} from '../../chain/witness/witness.ts';
import type { LineQuery } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { evidenceId, gatherEvidence } from '../evidence/gather.ts';
import type { Loaders } from '../loaders.ts';
import { loadArrivals } from '../whatif/arrivals.ts';

/** Of each list of firms so many are named. */
const NAMED = 50;

/** @throws UNAVAILABLE where the store has moved on from the facts that the gap was judged by */
export async function witnessOf(gap: Gap, { snapshot, loaders }: Context): Promise<Witness> {
  const judgedIn = await assume(snapshot, gap.assumed, gap.options.asOf, loaders);
  const [claims, firms] = await Promise.all([
    loadClaims(refsBehind(judgedIn, gap), loaders),
    loadFirms(gap, snapshot, loaders),
  ]);
  const now = await loaders.revision.load('now');
  if (now !== snapshot.revision) {
    throw unavailable(`[schema] the facts move on from revision ${snapshot.revision} to ${now}: ask again in a moment`);
  }
  return bearWitness(judgedIn, gap, { claims, firms });
}

/** The snapshot with the landings in it, dated as they were. */
export async function assume(
  snapshot: Snapshot,
  landings: readonly Landing[],
  asOf: string | null,
  loaders: Loaders,
): Promise<Snapshot> {
  return landings.length === 0 ? snapshot : overlay(snapshot, await loadArrivals(landings, loaders), asOf);
}

async function loadClaims(refs: readonly EvidenceRef[], loaders: Loaders): Promise<WitnessedClaim[]> {
  const shown = await gatherEvidence(refs, loaders);
  return shown.map((evidence) => {
    const { kind, key, source, revision } = evidence.claim;
    return { id: evidenceId(evidence), kind, key, source, field: evidence.field, shown: evidence.shown, revision };
  });
}

async function loadFirms({ region, segment }: Gap, { regions }: Snapshot, loaders: Loaders): Promise<WitnessedFirms> {
  const prefecture = regions.prefecture(region)?.code ?? region;
  const page = { first: NAMED, after: null };
  const isHere = ({ region: at }: Line) => at !== null && regions.upwards(at).some(({ code }) => code === prefecture);
  /** Those that run it in the prefecture too. */
  const groupsHere = async (lines: readonly Line[]): Promise<Set<string>> => {
    const groups = [...new Set(lines.map(({ group }) => group))];
    const found = await Promise.all(groups.map((group) => loaders.lines.load({ segment, of: { group }, page })));
    const runs = (line: Line) => isHere(line) && line.status === 'active' && !line.ceased && !line.institution;
    return new Set(groups.filter((_, at) => found[at]!.items.some(({ item }) => runs(item))));
  };
  const load = async (where: keyof WitnessedFirms, of: LineQuery['of']) => {
    const { items, total } = await loaders.lines.load({ segment, of, page });
    const lines = items.map(({ item }) => item);
    return witnessFirms(where, lines, total, where === 'elsewhere' ? await groupsHere(lines) : undefined);
  };
  const [here, elsewhere, unplaced] = await Promise.all([
    load('here', { where: 'inside', region }),
    load('elsewhere', { where: 'outside', region: prefecture }),
    load('unplaced', { where: 'unplaced' }),
  ]);
  return { here, elsewhere, unplaced };
}
