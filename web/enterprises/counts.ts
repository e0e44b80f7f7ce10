// How many enterprises carry each tag, and stand in each place below, under what else was chosen? Counted by the engine.
import { ask } from '../api/client.ts';
import {
  EnterpriseCountsDocument,
  type EnterpriseCountsQuery,
  type EnterpriseFilter,
} from '../api/generated/graphql.ts';

export type PlaceCount = EnterpriseCountsQuery['enterpriseCounts']['places'][number];

export interface Counts {
  tags: ReadonlyMap<string, number>;
  places: readonly PlaceCount[];
}

/** `besideTag` is the list as it would be with any tag, `besideScope` as it would be anywhere: each filter says what it would leave. */
export async function countChoices(
  besideTag: EnterpriseFilter,
  besideScope: EnterpriseFilter,
  signal: AbortSignal,
): Promise<Counts> {
  const [tagged, placed] = await Promise.all([
    ask(EnterpriseCountsDocument, { filter: besideTag }, signal),
    ask(EnterpriseCountsDocument, { filter: besideScope }, signal),
  ]);
  return {
    tags: new Map(tagged.enterpriseCounts.tags.map(({ tag, enterprises }) => [tag, enterprises])),
    places: placed.enterpriseCounts.places,
  };
}
