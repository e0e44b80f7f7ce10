// What is at hand when one place is judged? The snapshot as seen from one region with one set of options, and what was
// already worked out about it: nothing here outlives the question, and asking twice gives the same.
import { notFound } from './errors.ts';
import { completeOptions, type AskedOptions } from './options.ts';
import type { GapOptions } from './gap.ts';
import type { Network } from './network.ts';
import type { Region } from './region.ts';
import type { Keeper } from './shelf.ts';
import { EVERYWHERE, type RegionFacts, type Snapshot } from './snapshot.ts';

export interface Place extends Keeper {
  readonly snapshot: Snapshot;
  readonly network: Network;
  readonly region: Region;
  readonly options: GapOptions;
  readonly facts: RegionFacts;
  /** The region's code and those above it. */
  readonly path: readonly string[];
  /** What is filed under each of them. */
  readonly pathFacts: readonly RegionFacts[];
  /** The code of the prefecture that it lies in or is; elsewhere begins outside. */
  readonly prefecture: string;
  readonly prefectureFacts: RegionFacts;
  readonly everywhere: RegionFacts;
  /** The prefecture around a place that lies below one. */
  city(): Place | null;
  /** Where things can be bought nearby. */
  near(): Nearby;
}

export interface Nearby {
  /** Neighbours, and the prefecture around. */
  places: readonly { code: string; facts: RegionFacts }[];
  /** Those of them that lie in no other of them. */
  apart: readonly { code: string; facts: RegionFacts }[];
  /** Provinces of neighbours: only what was found for the province as such counts. */
  provinces: readonly { code: string; facts: RegionFacts }[];
}

/** @throws NOT_FOUND for a region that the tree does not hold */
export function viewPlace(snapshot: Snapshot, code: string, asked: AskedOptions = {}): Place {
  const region = snapshot.regions.get(code);
  if (!region) throw notFound(`[chain] there is no region ${JSON.stringify(code)}: ask for a code of the region tree`);
  const options = completeOptions(asked, snapshot);
  const path = snapshot.pathOf(code);
  const prefecture = snapshot.regions.prefecture(code)?.code ?? code;
  let city: Place | null | undefined;
  let near: Nearby | undefined;
  return {
    snapshot,
    network: snapshot.network,
    region,
    options,
    facts: snapshot.factsOf(code),
    path,
    pathFacts: path.map(snapshot.factsOf),
    prefecture,
    prefectureFacts: snapshot.factsOf(prefecture),
    everywhere: snapshot.factsOf(EVERYWHERE),
    city: () => (city ??= prefecture === code ? null : viewPlace(snapshot, prefecture, options)),
    near: () => (near ??= lookAround(snapshot, code, prefecture, path)),
    shelves: [],
  };
}

function lookAround(snapshot: Snapshot, code: string, prefecture: string, path: readonly string[]): Nearby {
  const withFacts = (codes: Iterable<string>) => [...codes].map((at) => ({ code: at, facts: snapshot.factsOf(at) }));
  const codes = snapshot.regions.neighbours(code).map((region) => region.code);
  if (prefecture !== code) codes.push(prefecture);
  const above = codes.flatMap((at) => snapshot.pathOf(at).slice(1));
  const provinces = new Set(
    above.filter((at) => snapshot.regions.get(at)?.level === 'province' && !path.includes(at) && !codes.includes(at)),
  );
  const apart = codes.filter((at) => !snapshot.pathOf(at).some((other) => other !== at && codes.includes(other)));
  return { places: withFacts(codes), apart: withFacts(apart), provinces: withFacts([...provinces].sort()) };
}
