// What is asked for the page of places? How they stand, where candidates sit, and the outlines that the operator has put in.
import { ask } from '../api/client.ts';
import {
  CandidatesBelowDocument,
  PlacesBelowDocument,
  type CandidatesBelowQueryVariables,
  type GapOptions,
  type PlacesBelowQuery,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';
import { fetchBoundaries, type Boundaries } from './boundaries.ts';
import type { CandidatesBelow } from './layers.ts';
import { COUNTRY } from './placesView.ts';

export interface PlacesQuestion {
  /** Whose places are shown. */
  within: string;
  industry: string;
  segment: string | null;
  options: GapOptions | undefined;
  /** Where candidates are to go; null where they are not shown. */
  home: string | null;
}

export class Places {
  readonly standing = new Loader<PlacesBelowQuery>();
  readonly candidates = new Loader<CandidatesBelow>();
  readonly outlines = new Loader<Boundaries>();

  readonly below = $derived(this.standing.value?.placesBelow ?? null);
  readonly loading = $derived(this.standing.loading || this.candidates.loading || this.outlines.loading);
  /** A file that cannot be had is no reason to show nothing: there are tiles. */
  readonly error = $derived(this.standing.error ?? this.candidates.error);

  ask({ within, industry, segment, options, home }: PlacesQuestion): void {
    const standing = { region: within, industry, segment, options, whole: within === COUNTRY };
    void this.standing.follow(JSON.stringify(standing), (signal) => ask(PlacesBelowDocument, standing, signal));
    if (home === null) this.candidates.clear();
    else void askCandidates(this.candidates, { region: home, industry, segment, within, options });
    if (this.standing.value?.about.boundaries) void this.outlines.follow('outlines', fetchBoundaries);
  }

  retry(): void {
    for (const loader of [this.standing, this.candidates]) if (loader.error) void loader.retry();
  }
}

export const askCandidates = (
  loader: Loader<CandidatesBelow>,
  variables: CandidatesBelowQueryVariables,
): Promise<void> =>
  loader.follow(
    JSON.stringify(variables),
    async (signal) => (await ask(CandidatesBelowDocument, variables, signal)).candidatesBelow,
  );
