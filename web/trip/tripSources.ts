// On what does each line of a trip rest? On what the firm was judged by as a candidate for the gap; asked for when a trip is taken along.
import { ask } from '../api/client.ts';
import { TripSourcesDocument, type TripSourcesQueryVariables } from '../api/generated/graphql.ts';
import { Moved } from '../output/moved.ts';
import { gatherSources, type Cited } from '../output/table/sources.ts';

/** Of a firm and the segment that it could fill. */
export type SourcesOfLine = (firm: string, segment: string | null) => readonly Cited[];

/** @throws Moved where the data are no longer those of the trip. */
export async function fetchTripSources(
  asked: TripSourcesQueryVariables,
  revision: number,
  signal: AbortSignal,
): Promise<SourcesOfLine> {
  const { candidatesByPlace: found } = await ask(TripSourcesDocument, asked, signal);
  if (found.revision !== revision) throw new Moved('[web] the data moved on since the trip was planned');
  const lines = found.places.flatMap(({ firms }) =>
    firms.flatMap(({ enterprise, fills }) =>
      fills.map(({ gap, candidate }): [string, readonly Cited[]] => [
        keyOf(enterprise.slug, gap.segment.slug),
        gatherSources(candidate.contributions.flatMap(({ evidence }) => evidence)),
      ]),
    ),
  );
  const known = new Map(lines);
  return (firm, segment) => known.get(keyOf(firm, segment)) ?? [];
}

const keyOf = (firm: string, segment: string | null): string => `${firm}\n${segment ?? ''}`;
