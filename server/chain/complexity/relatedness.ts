// How much of what goes together with a segment stands in a place? Density of its chain around it, per mille, learned from
// the other places: what stands here counts by its coverage, and the segment itself counts on neither side.
import { STANDING } from '../here.ts';
import type { Place } from '../place.ts';
import { newShelf, recall } from '../shelf.ts';
import { strengthOf } from '../standing.ts';
import { learnProximities, type Proximities } from './proximities.ts';
import { countRich, tabulate, type PeerTable } from './table.ts';

export interface Density {
  /** Per mille. */
  value: number;
  /** Other places that are rich enough to learn from. */
  rich: number;
  /** Segments that stand here and go with it, the closest first. */
  readonly closest: readonly number[];
}

export type Relatedness =
  | { known: true; density: Density }
  /** `thin`: too few places to learn from; `unseen`: none of them makes it; `large`: the chain is too large to relate. */
  | { known: false; why: 'thin' | 'unseen' | 'large'; rich: number };

/** Segments², times words of a set of places: beyond it a chain is not related, and the answer says so. */
const MOST_WORK = 200_000_000;

interface Chain {
  /** Of each segment by node: the position by which proximities speak of it. */
  positions: ReadonlyMap<number, number>;
  /** What stands here, with its coverage per mille. */
  here: readonly { node: number; position: number; worth: number }[];
  proximities: Proximities | null;
  rich: number;
  enough: boolean;
}

const CHAINS = newShelf<Chain>();

export function relatednessOf(place: Place, node: number): Relatedness {
  const chain = chainOf(place, place.network.segments[node]!.industry);
  if (!chain.enough) return { known: false, why: 'thin', rich: chain.rich };
  if (!chain.proximities) return { known: false, why: 'large', rich: chain.rich };
  const own = chain.positions.get(node)!;
  const { between } = chain.proximities;
  const around = chain.proximities.around(own);
  if (around === 0) return { known: false, why: 'unseen', rich: chain.rich };
  const had = chain.here.reduce(
    (sum, { position, worth }) => (position === own ? sum : sum + between(own, position) * worth),
    0,
  );
  return {
    known: true,
    density: {
      value: Math.floor(had / around),
      rich: chain.rich,
      get closest() {
        return findClosest(chain, own, between);
      },
    },
  };
}

const findClosest = ({ here }: Chain, own: number, between: Proximities['between']): number[] =>
  here
    .map(({ node, position, worth }) => ({ node, weight: position === own ? 0 : between(own, position) * worth }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.node - right.node)
    .map(({ node }) => node);

/** Seldom together is not together, per mille. */
const LEAST_TOGETHER = 300;

/** What other places make where they make this, the closest first, per mille; nothing where too few places are known. */
export function proximitiesTo(place: Place, node: number): { node: number; share: number }[] {
  const { positions, proximities } = chainOf(place, place.network.segments[node]!.industry);
  if (!proximities) return [];
  const own = positions.get(node)!;
  return [...positions]
    .filter(([other]) => other !== node && !place.network.isStep(other))
    .map(([other, position]) => ({ node: other, share: Math.floor(proximities.between(own, position) / 1000) }))
    .filter(({ share }) => share >= LEAST_TOGETHER)
    .sort((left, right) => right.share - left.share || left.node - right.node);
}

/** The chain is kept under the first of its nodes. */
function chainOf(place: Place, industry: string): Chain {
  const [first] = place.snapshot.segmentsOf(industry);
  return recall(place, CHAINS, place.network.indexOf(first!.id)!, () => learnChain(place, industry));
}

function learnChain(place: Place, industry: string): Chain {
  const { peers } = place.options;
  const segments = place.snapshot.segmentsOf(industry);
  const nodes = segments.map(({ id }) => place.network.indexOf(id)!);
  const table = tabulate(place.snapshot, peers);
  const own = ownPeers(place, table);
  const rich = countRich(table, peers.atLeastSegments, new Set(own));
  const enough = rich >= peers.atLeastRegions;
  const fits = segments.length ** 2 * Math.ceil(table.codes.length / 32) <= MOST_WORK;
  return {
    positions: new Map(nodes.map((node, position) => [node, position])),
    here: nodes
      .map((node, position) => ({ node, position, worth: STANDING[strengthOf(place, node)] }))
      .filter(({ worth }) => worth > 0),
    proximities:
      enough && fits
        ? learnProximities(
            table,
            industry,
            segments.map(({ id }) => id),
            new Set(own),
          )
        : null,
    rich,
    enough,
  };
}

/** The peers that the place lies in, is, or holds: it never learns from itself. */
function ownPeers({ snapshot, region, path }: Place, table: PeerTable): number[] {
  const above = path.flatMap((code) => table.indexOf(code) ?? []);
  if (above.length > 0) return above;
  return snapshot.regions.below(region.code).flatMap(({ code }) => table.indexOf(code) ?? []);
}
