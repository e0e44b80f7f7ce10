// What is looked up for the sentences about a candidate? How those it is tied to are called, and what its expansion is about.
import { explainCandidate } from '../../chain/candidates/explain.ts';
import type { CandidateContribution } from '../../chain/candidates/candidate.ts';
import type { Sentence } from '../../chain/gap.ts';
import type { Tie } from '../../store/candidates.ts';
import { textOf } from '../base/fields.ts';
import type { Context } from '../context.ts';
import type { CandidateOf } from './handed.ts';

export async function tellCandidate(
  { view, candidate }: CandidateOf,
  context: Context,
): Promise<CandidateContribution[]> {
  const parties = new Map(candidate.ties.map(({ other }) => [`${other.kind} ${other.key}`, other]));
  const names = new Map(
    await Promise.all([...parties].map(async ([name, party]) => [name, await loadName(party, context)] as const)),
  );
  const { signal } = candidate.facts;
  const told = signal === null ? null : await context.loaders.things.load({ kind: 'signals', key: signal });
  return explainCandidate(view, candidate, {
    nameOf: ({ kind, key }) => names.get(`${kind} ${key}`) ?? { zh: key, en: key },
    statement: textOf(told, 'statement_zh'),
  });
}

async function loadName({ kind, key }: Tie['other'], { snapshot, loaders }: Context): Promise<Sentence> {
  const region = kind === 'regions' ? snapshot.regions.get(key) : undefined;
  if (region) return { zh: region.nameZh, en: region.nameEn ?? region.nameZh };
  const thing = await loaders.things.load({ kind, key });
  const zh = textOf(thing, 'short_zh') ?? textOf(thing, 'name_zh') ?? key;
  return { zh, en: textOf(thing, 'name_en') ?? zh };
}
