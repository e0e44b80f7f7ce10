// How many enterprises would each further filter leave? Counted by the engine, each beside its own filter.
import { ask } from '../api/client.ts';
import {
  EnterpriseCountsDocument,
  type EnterpriseCountsQuery,
  type EnterpriseFilter,
  type EnterpriseKind,
  type EnterpriseOperation,
} from '../api/generated/graphql.ts';
import { filterOf, type DirectoryChoice } from './directoryChoice.ts';

export type PlaceCount = EnterpriseCountsQuery['placed']['places'][number];

export interface Counts {
  tags: ReadonlyMap<string, number>;
  places: readonly PlaceCount[];
  /** Everywhere. */
  all: number;
  segments: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<EnterpriseKind, number>;
  listed: number;
  unlisted: number;
  operations: ReadonlyMap<EnterpriseOperation, number>;
}

export type CountQuestion = Record<
  'besideTag' | 'besideScope' | 'besideMakes' | 'besideKind' | 'besideListed' | 'besideOperation',
  EnterpriseFilter
> & { industry: string };

/** The list as it would be without each of its filters. */
export function countQuestion(choice: DirectoryChoice, industry: string, segments: readonly string[]): CountQuestion {
  const beside = (change: Partial<DirectoryChoice>) => filterOf({ ...choice, ...change }, segments);
  return {
    besideTag: beside({ tag: null }),
    besideScope: beside({ scope: null }),
    besideMakes: beside({ chain: false, makes: null }),
    besideKind: beside({ kind: null }),
    besideListed: beside({ listed: null }),
    besideOperation: beside({ operation: null }),
    industry,
  };
}

export async function countChoices(question: CountQuestion, signal: AbortSignal): Promise<Counts> {
  const { tagged, placed, making, ofKind, onMarket, operating } = await ask(EnterpriseCountsDocument, question, signal);
  return {
    tags: new Map(tagged.tags.map(({ tag, enterprises }) => [tag, enterprises])),
    places: placed.places,
    all: placed.totalCount,
    segments: new Map(making.segments.map(({ segment, enterprises }) => [segment.slug, enterprises])),
    kinds: new Map(ofKind.kinds.map(({ kind, enterprises }) => [kind, enterprises])),
    listed: onMarket.listed,
    unlisted: onMarket.totalCount - onMarket.listed,
    operations: new Map(operating.operations.map(({ operation, enterprises }) => [operation, enterprises])),
  };
}
