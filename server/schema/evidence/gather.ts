// Which claims stand behind an answer? Each with its source, its quote, and whether it is the one that is shown.
import { claimId, type Claim } from '../../chain/claim.ts';
import type { EvidenceRef } from '../../chain/gap.ts';
import { columnsOf, joinKey } from '../../chain/records.ts';
import type { ProducerQuery, ProducerRow, Thing } from '../../store/store.ts';
import type { Loaders } from '../loaders.ts';

/** One claim about one field; a claim that says no more than that the thing exists has no field. */
export interface ShownClaim {
  claim: Claim;
  field: string | null;
  shown: boolean;
}

/** Names a claim about one field in the whole store. */
export const evidenceId = ({ claim, field }: Pick<ShownClaim, 'claim' | 'field'>): string =>
  Buffer.from(`${claimId(claim)}${field ?? ''}`).toString('base64url');

/** Of a reason that rests on many productions, so many are evidence; the SDL says so, and where the others are. */
export const PRODUCERS_AS_EVIDENCE = 20;

/** Every claim about a thing, the losing ones too, each field by field in the order of the columns. */
export async function evidenceAbout(thing: Thing, loaders: Loaders): Promise<ShownClaim[]> {
  const [claims, shown] = await Promise.all([loaders.claims.load(thing), loaders.things.load(thing)]);
  return claims.flatMap((claim): ShownClaim[] => {
    const columns = columnsOf(claim.kind).filter(({ name }) => name in claim.fields);
    if (columns.length === 0) return [{ claim, field: null, shown: true }];
    // Sets are united: of them every claim is shown.
    return columns.map(({ name, set }) => ({
      claim,
      field: name,
      shown: set === true || shown?.shownBy[name] === claimId(claim),
    }));
  });
}

/** The claims behind the references of an answer, each once, in the order of the references. */
export async function gatherEvidence(refs: readonly EvidenceRef[], loaders: Loaders): Promise<ShownClaim[]> {
  const asked = (await Promise.all(refs.map((ref) => thingsOf(ref, loaders)))).flat();
  const once = Map.groupBy(asked, ({ kind, key }) => `${kind}:${key}`).values();
  return (await Promise.all([...once].map((same) => evidenceOf(same, loaders)))).flat();
}

/** Of one thing, which may be asked for by some of its fields only, and by all. */
async function evidenceOf(same: readonly AskedThing[], loaders: Loaders): Promise<ShownClaim[]> {
  const found = same[0] ? await evidenceAbout(same[0], loaders) : [];
  const isAsked = ({ field }: ShownClaim) => same.some(({ fields }) => fields?.includes(field ?? '') ?? true);
  return found.filter(isAsked);
}

interface AskedThing extends Thing {
  fields?: readonly string[] | undefined;
}

export const productionOf = ({ enterprise, segment }: ProducerRow): Thing => ({
  kind: 'produces',
  key: joinKey([enterprise, segment]),
});

async function thingsOf(ref: EvidenceRef, loaders: Loaders): Promise<AskedThing[]> {
  if (ref.type === 'record') return [{ kind: ref.kind, key: ref.key, fields: ref.fields }];
  const page = await loaders.producers.load(producersBehind(ref));
  return page.items.map(({ item }) => productionOf(item));
}

/** Inside, planned lines count towards a coverage; outside, only running lines of firms make a candidate. */
const producersBehind = ({ region, segment, where }: Extract<EvidenceRef, { type: 'producers' }>): ProducerQuery => ({
  region,
  segment,
  where,
  statuses: where === 'inside' ? ['active', 'planned'] : ['active'],
  firmsOnly: where === 'outside',
  page: { first: PRODUCERS_AS_EVIDENCE, after: null },
});
