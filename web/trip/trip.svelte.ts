// Whom could a trip lead to, and which trip is shown? Candidates by place, and the plan over the stops of the address.
import { ask } from '../api/client.ts';
import {
  PlannedTripDocument,
  TripCandidatesDocument,
  type TripCandidatesQuery,
  type TripCandidatesQueryVariables,
  type TripPlannedFragment,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';
import { countGaps, firmsById } from './firmsOfTrip.ts';
import { optionsOf, stopInputs, type ChosenStop, type TripChoice } from './tripChoice.ts';

export type ByPlace = TripCandidatesQuery['candidatesByPlace'];

export class Trip {
  readonly candidates = new Loader<ByPlace>();
  #asked: TripCandidatesQueryVariables | null = null;
  readonly #planned = new Loader<TripPlannedFragment>();
  #chosen = $state.raw<readonly ChosenStop[] | null>(null);

  readonly firms = $derived(firmsById(this.candidates.value?.places ?? []));
  /** While a changed trip is reckoned, that before it. */
  readonly plan = $derived(
    this.#chosen === null ? (this.candidates.value?.proposal ?? null) : (this.#planned.value ?? null),
  );
  readonly stops = $derived<readonly ChosenStop[]>(
    this.#chosen ??
      (this.candidates.value?.proposal.stops ?? []).map(({ place, enterprises }) => ({
        place: place.code,
        firms: enterprises,
        days: null,
      })),
  );
  readonly gapCount = $derived(countGaps(this.stops, this.firms));
  readonly loading = $derived(this.candidates.loading || this.#planned.loading);
  readonly error = $derived(this.candidates.error ?? (this.#chosen === null ? null : this.#planned.error));

  show(
    choice: TripChoice,
    { region, industry, gapOptions }: Omit<TripCandidatesQueryVariables, 'gaps' | 'perGap'>,
  ): void {
    const options = optionsOf(choice);
    const { gaps, perGap, stops } = choice;
    const asked = { region, industry: choice.everywhere ? null : industry, gapOptions, gaps, perGap, options };
    this.#asked = asked;
    void this.candidates.follow(
      JSON.stringify(asked),
      async (signal) => (await ask(TripCandidatesDocument, asked, signal)).candidatesByPlace,
    );
    this.#chosen = stops;
    if (stops === null) return;
    const planned = { region, stops: stopInputs(stops), keepOrder: true, options };
    void this.#planned.follow(
      JSON.stringify(planned),
      async (signal) => (await ask(PlannedTripDocument, planned, signal)).tripPlan,
    );
  }

  /** What the candidates were asked for with; null before that. */
  get asked(): TripCandidatesQueryVariables | null {
    return this.#asked;
  }

  retry(): void {
    void this.candidates.retry();
    void this.#planned.retry();
  }

  /** The stops in the order with little way. */
  async reorder(region: string, choice: TripChoice): Promise<ChosenStop[]> {
    const variables = { region, stops: stopInputs(this.stops), keepOrder: false, options: optionsOf(choice) };
    const { tripPlan } = await ask(PlannedTripDocument, variables);
    return tripPlan.stops.flatMap(({ place }) => this.stops.find((stop) => stop.place === place.code) ?? []);
  }
}
