// What comes nearest to a segment, when those who make it are few? From the graph: another way to the same thing, what takes
// its place with a user, what shares its inputs or its users, what it is made of; and only then what is made where it is.
import { proximitiesTo } from '../complexity/relatedness.ts';
import { recordRef, flowRef } from '../evidence.ts';
import type { Place } from '../place.ts';
import type { EvidenceRef } from '../gap.ts';
import type { Flow } from '../snapshot.ts';
import type { Kinship, Sought } from './candidate.ts';

/** Of the points for capability, per mille; what is shared or related, times how much. */
export const WORTH = {
  same: 1000,
  'another-way': 800,
  'shared-inputs': 600,
  substitute: 500,
  'shared-users': 500,
  input: 400,
  related: 300,
} as const satisfies Record<Kinship, number>;

/** So many near segments are looked at. */
export const MOST_RELATIVES = 5;
/** Below half in common two segments are no relatives, per mille. */
const LEAST_SHARED = 500;
/** One user in common is no likeness: it may need both. */
const SHARED = { upstream: 'shared-inputs', downstream: 'shared-users' } as const;
const LEAST_COMMON = { upstream: 1, downstream: 2 } as const;

export function theSame(place: Place, node: number): Sought {
  return { segment: idOf(place, node), kinship: 'same', worth: WORTH.same, via: [], evidence: [] };
}

/** The nearest first; at most five, each once under what makes it nearest. */
export function findRelatives(place: Place, node: number): Sought[] {
  const found = new Map<string, Sought>();
  for (const sought of [
    ...otherWays(place, node),
    ...substitutes(place, node),
    ...sharing(place, node),
    ...inputsOf(place, node),
  ]) {
    const known = found.get(sought.segment);
    if (!known || sought.worth > known.worth) found.set(sought.segment, sought);
  }
  const near = found.size > 0 ? [...found.values()] : related(place, node);
  return near.sort(compareSought).slice(0, MOST_RELATIVES);
}

const compareSought = (left: Sought, right: Sought): number =>
  right.worth - left.worth || (left.segment < right.segment ? -1 : 1);

const idOf = ({ network }: Place, node: number): string => network.segments[node]!.id;

const near = (
  place: Place,
  node: number,
  kinship: Kinship,
  {
    via = [],
    evidence = [],
    share = 1000,
  }: { via?: readonly number[]; evidence?: readonly EvidenceRef[]; share?: number },
): Sought => ({
  segment: idOf(place, node),
  kinship,
  worth: Math.floor((WORTH[kinship] * share) / 1000),
  via: via.map((at) => idOf(place, at)),
  evidence,
});

/** What it is another way to, what is another way to it, and other ways to the same. */
function otherWays(place: Place, node: number): Sought[] {
  const { segments } = place.network;
  const { id, makes } = segments[node]!;
  return segments.flatMap((other, at) => {
    if (at === node || place.network.isStep(at)) return [];
    const isWay = other.makes === id || makes === other.id || (makes !== null && other.makes === makes);
    if (!isWay) return [];
    const product = makes !== null && other.makes === makes ? place.network.indexOf(makes) : undefined;
    const evidence = [recordRef('segments', other.makes === null ? id : other.id)];
    return near(place, at, 'another-way', { via: product === undefined ? [] : [product], evidence });
  });
}

/** What a user would take instead. */
function substitutes(place: Place, node: number): Sought[] {
  const { network } = place;
  return network.users(node).flatMap(({ node: user }) =>
    [...network.required(user), ...network.support(user)].flatMap(({ label, options }) => {
      const own = options.find(({ from }) => from === node);
      if (label === '' || !own) return [];
      return options
        .filter(({ from }) => from !== node && !network.isStep(from))
        .map(({ from, flow }) =>
          near(place, from, 'substitute', { via: [user], evidence: [flowRef(own.flow), flowRef(flow)] }),
        );
    }),
  );
}

/** Of their main inputs, or of their main users, at least half are the same: as many as are common, of all that either has. */
function sharing(place: Place, node: number): Sought[] {
  const { network } = place;
  const found = (['upstream', 'downstream'] as const).flatMap((direction) => {
    const own = new Set(network.along(node, direction));
    const back = direction === 'upstream' ? 'downstream' : 'upstream';
    const others = new Set([...own].flatMap((at) => network.along(at, back)));
    others.delete(node);
    return [...others].flatMap((other) => {
      const theirs = new Set(network.along(other, direction));
      const common = [...own.intersection(theirs)];
      const share = Math.floor((1000 * common.length) / own.union(theirs).size);
      if (share < LEAST_SHARED || common.length < LEAST_COMMON[direction]) return [];
      const evidence = common.flatMap((at) =>
        [...flowsBetween(place, at, node), ...flowsBetween(place, at, other)].map(flowRef),
      );
      return near(place, other, SHARED[direction], { via: common, evidence, share });
    });
  });
  return found;
}

const flowsBetween = ({ snapshot, network }: Place, one: number, other: number): Flow[] => {
  const [a, b] = [network.segments[one]!.id, network.segments[other]!.id];
  return [
    ...snapshot.inflows(a).filter(({ from }) => from === b),
    ...snapshot.outflows(a).filter(({ to }) => to === b),
  ];
};

/** Who makes what it is made of knows where it goes; what everybody can buy says less, and bars nobody. */
function inputsOf(place: Place, node: number): Sought[] {
  return place.network
    .along(node, 'upstream')
    .map((input) => near(place, input, 'input', { evidence: flowsBetween(place, input, node).map(flowRef) }));
}

/** What other places make where they make this: only where the graph itself knows no relative. */
function related(place: Place, node: number): Sought[] {
  return proximitiesTo(place, node).map(({ node: other, share }) => near(place, other, 'related', { share }));
}
