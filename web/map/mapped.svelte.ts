// What does the map show, and how does the reader change that? The address read for the map, with what follows from it.
import type { ElementDefinition } from 'cytoscape';
import type { CoverageState, FlowKind, GapKind } from '../api/generated/graphql.ts';
import { toggleKind } from '../atlas/flowGroups.ts';
import { breaksOf, routeElements, segmentsOnRoutes, type FollowedRoute } from '../atlas/routeElements.ts';
import type { Chain, ChainSegment } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';
import { toggled } from '../gaps/facets.ts';
import { isUsual, optionsOf, USUAL } from '../gaps/judging.ts';
import { isSameLanding, landingInput, type Landing } from '../gaps/landing.ts';
import type { WhatIf } from '../gaps/whatIf.svelte.ts';
import type { Address } from '../state/address.svelte.ts';
import type { Route } from '../state/route.ts';
import type { Words } from '../words/zh.ts';
import { assumedStanding, changedSegments } from './assumedStanding.ts';
import { countInLegend, emphasised } from './emphasis.ts';
import { PLAIN, readMapView, writeMapView, type Focus, type MapView } from './mapView.ts';
import { chooseRoute } from './routeChoice.ts';
import { Routes } from './routes.svelte.ts';

/** What is looked at; each is asked for anew, so that it may change. */
interface Sight {
  address: Address;
  assumed: WhatIf;
  chain: () => Chain;
  /** Today's. */
  standing: () => Standing;
}

export class Mapped {
  readonly routes = new Routes();
  readonly #sight: Sight;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  get route(): Route {
    return this.#sight.address.route;
  }
  get chain(): Chain {
    return this.#sight.chain();
  }
  get assumed(): WhatIf {
    return this.#sight.assumed;
  }
  get judgedOtherwise(): boolean {
    return !isUsual(this.route.judging);
  }

  readonly view = $derived.by(() => readMapView(this.route.own));
  /** With what is assumed, as soon as that is worked out. */
  readonly standing = $derived.by(() => {
    const today = this.#sight.standing();
    const answer = this.route.landings.length > 0 ? this.assumed.loader.value?.answer : null;
    return answer ? assumedStanding(today, answer) : today;
  });
  readonly changes = $derived.by(() => changedSegments(this.chain.segments, this.standing));
  readonly counts = $derived.by(() => countInLegend(this.chain, this.standing));
  readonly selected = $derived.by(() => {
    const { segment } = this.route;
    return segment !== null && this.chain.segment(segment) ? segment : null;
  });
  readonly focused = $derived.by((): { focus: Focus; segment: ChainSegment } | null => {
    const { focus } = this.view;
    const segment = focus && this.chain.segment(focus.segment);
    return focus && segment ? { focus, segment } : null;
  });
  readonly choice = $derived.by(() =>
    chooseRoute(this.chain, this.standing, { from: this.view.from, to: this.view.to, through: this.selected }),
  );
  readonly followed = $derived.by((): readonly FollowedRoute[] | null =>
    this.view.colour === 'routes' ? (this.routes.answer?.routes ?? null) : null,
  );
  /** The one that is followed, from 1; 0 where there is none of that number. */
  readonly nth = $derived.by(() => (this.view.nth <= (this.followed?.length ?? 0) ? this.view.nth : 0));
  readonly emphasis = $derived.by(() => {
    const onRoutes = this.followed && segmentsOnRoutes(this.chain, this.followed, this.nth);
    // Where no route leads from one end to the other, both still say from where to where.
    for (const end of [this.choice.from, this.choice.to]) if (end) onRoutes?.add(end.slug);
    return emphasised(this.chain, this.standing, this.view, this.route.flows, onRoutes);
  });
  readonly breaks = $derived.by(() => breaksOf(this.followed ?? []));
  readonly question = $derived.by(() => {
    const { from, to } = this.choice;
    if (this.view.colour !== 'routes' || !from || !to) return null;
    const { judging, landings } = this.route;
    return {
      region: this.standing.region.code,
      from: from.slug,
      to: to.slug,
      options: optionsOf(judging),
      landings: landings.length > 0 ? landings.map(landingInput) : undefined,
    };
  });

  isUnknown(slug: string): boolean {
    return this.standing.cell(slug)?.state === 'UNKNOWN';
  }
  overlay(words: Words): ElementDefinition[] {
    const { chain, followed, nth } = this;
    return followed ? routeElements(chain, followed, nth, (slug) => this.isUnknown(slug), words) : [];
  }

  look(change: Partial<MapView>, { replace = true } = {}): void {
    this.#sight.address.go({ own: writeMapView({ ...this.view, ...change }) }, { replace });
  }
  toggleState(state: CoverageState): void {
    this.look({ states: toggled(this.view.states, state) });
  }
  toggleGapKind(kind: GapKind): void {
    this.look({ kinds: toggled(this.view.kinds, kind) });
  }
  toggleFlow(kind: FlowKind): void {
    this.#sight.address.go({ flows: toggleKind(kind, this.route.flows) }, { replace: true });
  }
  /** Begins with this segment, or ends what was begun. */
  toggleFocus(segment: string | null): void {
    if (this.focused) return this.look({ focus: null });
    if (segment !== null) this.look({ focus: { segment, reach: 'all', way: 'both' } });
  }
  chooseEnds(ends: { from?: string; to?: string }): void {
    const { from, to } = this.choice;
    this.look({ from: from?.slug ?? null, to: to?.slug ?? null, nth: PLAIN.nth, ...ends });
  }
  /** Through all of them, and once round by all at a time. */
  stepRoute(by: 1 | -1): void {
    const turns = (this.followed?.length ?? 0) + 1;
    this.look({ nth: (this.nth + by + turns) % turns });
  }
  land(landing: Landing): void {
    const { landings } = this.route;
    if (landing.enterprise !== null && landings.some((other) => isSameLanding(other, landing))) return;
    this.#sight.address.go({ landings: [...landings, landing] });
  }
  undo(landing: Landing): void {
    const landings = this.route.landings.filter((other) => other !== landing);
    this.#sight.address.go({ landings });
  }
  undoAll(): void {
    this.#sight.address.go({ landings: [] });
  }
  openAssuming(open = true): void {
    this.#sight.address.go({
      own: writeMapView({ ...this.view, assuming: open }),
      ...(open && { segment: null, firm: null }),
    });
  }
  judgeAsUsual(): void {
    this.#sight.address.go({ judging: USUAL }, { replace: true });
  }
}
