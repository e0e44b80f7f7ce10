// What is being looked at, and what has been fetched for it? The route decides; this fetches what it names.
import { ask } from '../api/client.ts';
import {
  EnterprisePanelDocument,
  SegmentPanelDocument,
  StandingDocument,
  StartDocument,
  type EnterprisePanelQuery,
  type LandingInput,
  type SegmentPanelQuery,
  type StartQuery,
} from '../api/generated/graphql.ts';
import { fetchGraphLibrary } from '../atlas/openCanvas.ts';
import type { Chain } from '../atlas/sheetOfChain.ts';
import { readStanding, type Standing } from '../atlas/standing.ts';
import { optionsOf } from '../gaps/judging.ts';
import { landingInput } from '../gaps/landing.ts';
import { WhatIf } from '../gaps/whatIf.svelte.ts';
import type { Address } from './address.svelte.ts';
import { Chains } from './chains.svelte.ts';
import { Loader } from './loader.svelte.ts';
import { recall, remember } from './remembered.ts';

/** Firms on the first page of a list. */
const FIRMS = 10;
const key = (...parts: string[]): string => parts.join('|');

export class Explorer {
  readonly chains = new Chains();
  readonly start = new Loader<StartQuery>();
  readonly chain = new Loader<Chain | null>();
  readonly standing = new Loader<Standing | null>();
  /** What the map shows once the plants of the address run. */
  readonly assumed = new WhatIf();
  readonly segment = new Loader<SegmentPanelQuery>();
  readonly firm = new Loader<EnterprisePanelQuery['enterprise']>();
  readonly #address: Address;

  /** The address, which waits for nothing; else the last visit where it still exists, else where most is known. */
  readonly industry = $derived.by(() => {
    const asked = this.#address.route.industry;
    const start = this.start.value;
    if (asked !== null || !start) return asked;
    const known = (slug: string | null) => (start.industries.some((industry) => industry.slug === slug) ? slug : null);
    return known(recall('industry')) ?? start.about.homeIndustry?.slug ?? start.industries[0]?.slug ?? null;
  });
  readonly region = $derived.by(() => {
    const asked = this.#address.route.region;
    const start = this.start.value;
    return asked !== null || !start ? asked : (recall('region') ?? start.about.home?.code ?? null);
  });

  readonly mayWrite = $derived(this.start.value?.about.access.mayWrite ?? false);

  constructor(address: Address) {
    this.#address = address;
  }

  /** To be called while a component is set up: keeps what is fetched in step with the route. */
  follow(): void {
    void this.start.load('start', (signal) => ask(StartDocument, {}, signal));
    $effect(() => this.#completeAddress());
    $effect(() => this.#followChain());
    $effect(() => this.#followStanding());
    $effect(() => this.#followAssumption());
    $effect(() => this.#followSegment());
    $effect(() => this.#followFirm());
    $effect(() => this.#prepareMap());
  }

  /** While the chain is on its way: what a map is drawn with is the largest piece of the page. */
  #prepareMap(): void {
    const { page, view } = this.#address.route;
    // Whoever needs it asks again, and says so where it cannot be had.
    if (page === 'map' && view === 'map') void fetchGraphLibrary().catch(() => undefined);
  }

  /** What the product chose is written down, so that the back button and a sent link lead to the same place. */
  #completeAddress(): void {
    const { industry, region } = this;
    const { route } = this.#address;
    if (industry === null || region === null || (route.industry !== null && route.region !== null)) return;
    this.#address.go({ industry, region }, { replace: true });
  }

  /** Something was recorded: what is shown is asked for again. */
  refresh(): void {
    for (const loader of [this.standing, this.segment, this.firm]) void loader.retry();
  }

  #followChain(): void {
    const { industry } = this;
    if (industry === null) return;
    void this.chain.follow(industry, () => this.chains.fetch(industry));
    remember('industry', industry);
  }

  #followStanding(): void {
    const { industry, region } = this;
    if (industry === null || region === null) return;
    const options = optionsOf(this.#address.route.judging);
    void this.standing.follow(key(industry, region, JSON.stringify(options ?? {})), async (signal) => {
      const standing = readStanding(await ask(StandingDocument, { industry, region, options }, signal));
      if (standing) remember('region', region);
      return standing;
    });
  }

  #followSegment(): void {
    const { segment, at, judging } = this.#address.route;
    const region = at ?? this.region;
    if (region === null || segment === null) return this.segment.clear();
    const variables = { region, segment, options: optionsOf(judging), landings: this.#landings(), first: FIRMS };
    void this.segment.follow(JSON.stringify(variables), (signal) => ask(SegmentPanelDocument, variables, signal));
  }

  /** What is assumed holds for the panel of the map; beside the list of gaps today's verdict stands, and a frame over it. */
  #landings(): LandingInput[] | undefined {
    const { page, landings } = this.#address.route;
    return page === 'map' && landings.length > 0 ? landings.map(landingInput) : undefined;
  }

  #followAssumption(): void {
    const { industry, region } = this;
    const { page, landings, judging } = this.#address.route;
    if (industry !== null && region !== null && page === 'map') {
      this.assumed.assume(region, industry, landings, judging);
    }
  }

  #followFirm(): void {
    const { firm } = this.#address.route;
    if (firm === null) return this.firm.clear();
    void this.firm.follow(
      firm,
      async (signal) => (await ask(EnterprisePanelDocument, { id: firm }, signal)).enterprise,
    );
  }

  /** A grid reference on the sheet of a chain; fetches the chain when it is not known yet, and answers null until then. */
  reference(industry: string, segment: string): string | null {
    const chain = this.chains.get(industry);
    if (!chain) void this.chains.fetch(industry).catch(() => null);
    return chain?.segment(segment)?.reference ?? null;
  }
}
