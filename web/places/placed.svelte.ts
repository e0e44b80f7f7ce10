// What does the page of places show now? The answers that belong together, laid out on a sheet, with the trip over it.
import type { Chain } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';
import { optionsOf } from '../gaps/judging.ts';
import type { Address } from '../state/address.svelte.ts';
import { Trip } from '../trip/trip.svelte.ts';
import { readTrip } from '../trip/tripChoice.ts';
import { outlinesOf } from './boundaries.ts';
import { figuresOf, rangeOf, type CandidatesBelow, type PlacesBelow } from './layers.ts';
import { Places } from './places.svelte.ts';
import { COUNTRY, extentOf, readPlacesView, tripOf, writePlacesView, type PlacesView } from './placesView.ts';
import { layMapSheet, layTileSheet, type Room } from './sheet.ts';
import { tripOnSheet } from './tripOnSheet.ts';

interface Around {
  address: Address;
  chain: () => Chain;
  standing: () => Standing;
  room: () => Room;
}

/** Answers to one question, so that no number of one stands in the places of another. */
interface Answered {
  below: PlacesBelow;
  candidates: CandidatesBelow | null;
}

export class Placed {
  readonly places = new Places();
  readonly trip = new Trip();
  readonly #around: Around;
  #held: Answered | null = null;

  readonly route = $derived.by(() => this.#around.address.route);
  readonly view = $derived.by(() => readPlacesView(this.route.own));
  readonly #chain = $derived.by(() => this.#around.chain());
  readonly #standing = $derived.by(() => this.#around.standing());
  readonly segment = $derived.by(() =>
    this.route.segment === null ? null : (this.#chain.segment(this.route.segment)?.slug ?? null),
  );
  readonly isGap = $derived.by(() => this.segment !== null && this.#standing.gap(this.segment) !== null);
  readonly extent = $derived.by(() => extentOf(this.view, this.#standing.region));

  readonly answered = $derived.by((): Answered | null => {
    const { below } = this.places;
    const candidates = this.places.candidates.value;
    const fits = this.view.layer !== 'candidates' || candidates?.within.code === below?.region.code;
    const shown = this.view.layer === 'candidates' ? candidates : null;
    // The same answers are the same sheet: it is not laid out anew because the address says something else.
    if (below && fits && (this.#held?.below !== below || this.#held.candidates !== shown))
      this.#held = { below, candidates: shown };
    return this.#held && (this.view.layer !== 'candidates' || this.#held.candidates) ? this.#held : null;
  });
  readonly figures = $derived.by(() =>
    this.answered === null
      ? []
      : figuresOf({
          layer: this.view.layer,
          places: this.answered.below.places,
          candidates: this.answered.candidates,
          picked: this.segment !== null,
          segments: this.#chain.segments.length,
        }),
  );
  readonly range = $derived(rangeOf(this.figures));
  /** How a picked segment stands is shown, not numbers. */
  readonly states = $derived(this.view.layer === 'gaps' && this.figures.some(({ state }) => state !== null));

  readonly sheet = $derived.by(() => {
    const below = this.answered?.below;
    const room = this.#around.room();
    if (!below || room.width === 0) return null;
    const seated = below.places.map(({ region, lat, lng }) => ({
      code: region.code,
      lat: lat ?? null,
      lng: lng ?? null,
    }));
    const file = this.places.outlines.value;
    const { code } = below.region;
    const here =
      file &&
      outlinesOf(
        file,
        code,
        seated.map((place) => place.code),
      );
    return here && here.planes.size > 0 ? layMapSheet(here, room, code === COUNTRY) : layTileSheet(seated, room);
  });
  readonly #chosenFor = $derived.by(() => `${this.#standing.region.code}.${this.#chain.slug}`);
  readonly drawn = $derived.by(() => {
    const { plan } = this.trip;
    if (!this.view.trip || !plan || !this.sheet || !this.answered) return null;
    return { plan, on: tripOnSheet(plan, this.sheet, this.answered.below.region.code) };
  });

  /** What is said of the file of outlines where it could not be used. */
  readonly problem = $derived(
    this.places.standing.value?.about.boundariesProblem ?? this.places.outlines.error?.message ?? null,
  );
  readonly loading = $derived.by(() => this.places.loading || (this.view.trip && this.trip.loading));

  constructor(around: Around) {
    this.#around = around;
  }

  /** To be called while a component is set up: keeps what is fetched in step with the address. */
  follow(): void {
    $effect(() => {
      const options = optionsOf(this.route.judging);
      const home = this.view.layer === 'candidates' ? this.#standing.region.code : null;
      this.places.ask({ within: this.extent, industry: this.#chain.slug, segment: this.segment, options, home });
    });
    $effect(() => {
      if (!this.view.trip) return;
      this.trip.show(readTrip(this.route.own, this.#chosenFor), {
        region: this.#standing.region.code,
        industry: this.#chain.slug,
        gapOptions: optionsOf(this.route.judging),
      });
    });
  }

  ownFor(change: Partial<PlacesView>): Record<string, string> {
    return writePlacesView({ ...this.view, ...change }, this.route.own);
  }

  look(change: Partial<PlacesView>): void {
    // Another layer begins where it usually does.
    const within = change.layer === undefined && change.trip === undefined ? {} : { within: null };
    this.#around.address.go({ at: null, own: this.ownFor({ ...within, ...change }) });
  }

  /** Into a place that has parts; one that has none is picked. */
  open(code: string): void {
    const place = this.answered?.below.places.find(({ region }) => region.code === code);
    const divided = (place?.region.children.length ?? 0) > 0;
    this.#around.address.go({ at: code, firm: null, ...(divided && { own: this.ownFor({ within: code }) }) });
  }

  /** False at the top. */
  up(): boolean {
    const above = this.answered?.below.region.ancestors.at(-1)?.code;
    if (above === undefined) return false;
    this.#around.address.go({ at: above, firm: null, own: this.ownFor({ within: above }) });
    return true;
  }

  /** The address of the trip as its own page has it. */
  readonly tripHref = $derived.by(() =>
    this.#around.address.href({ page: 'trip', at: null, own: tripOf(this.route.own) }),
  );
  readonly countryHref = $derived.by(() =>
    this.#around.address.href({ at: null, own: this.ownFor({ within: COUNTRY }) }),
  );
}
