// How much could a segment score at most, going by the chains alone? What its inputs are made of, who would use it, and what is
// the most that either can give in any place; laid when it is first asked for.
import { isSupport } from '../demand.ts';
import type { Group, Network, Option } from '../network.ts';
import type { Segment, Snapshot } from '../snapshot.ts';
import { MARKET_MEASURES } from '../supply/price.ts';

/** A group of substitutes. */
export interface GroupCeiling {
  /** Tenths, where none of the leaves stands. */
  base: number;
  /** The businesses and steps that it comes from in the end. */
  leaves: readonly number[];
}

export interface UserCeiling {
  /** Itself, and the businesses that run it where it is a step. */
  nodes: readonly number[];
  main: boolean;
  /** Auxiliaries, equipment and services. */
  supports: boolean;
  /** Those of its nodes of which prices may be known. */
  priced: readonly number[];
}

export interface Ceiling {
  required: readonly GroupCeiling[];
  support: readonly GroupCeiling[];
  users: readonly UserCeiling[];
  /** Who uses what its users make; null where there are too many to look at. */
  beyond: readonly number[] | null;
  upstream: readonly number[];
  downstream: readonly number[];
  isStart: boolean;
  isEnd: boolean;
  sells: 'always' | 'fed' | 'never';
  /** It has a market elsewhere that figures are told of. */
  isMarketed: boolean;
  /** Where something is known of its market: users that take so much for each unit of theirs. */
  measured: readonly number[];
  isPriced: boolean;
  addsValue: boolean;
}

const BOUGHT = 4;
/** What is made of nothing. */
export const FULL = 10;
const MOST_BEYOND = 60;

/** By node. */
export type CeilingOf = (node: number) => Ceiling;

interface Kept {
  network: Network;
  ceilingOf: CeilingOf;
}

const CEILINGS = new WeakMap<Snapshot['market'], Kept>();

/** The same function for snapshots that share chains and market. */
export function ceilingsOf(snapshot: Snapshot): CeilingOf {
  const found = CEILINGS.get(snapshot.market);
  if (found?.network === snapshot.network) return found.ceilingOf;
  const ceilingOf = layCeilings(snapshot);
  CEILINGS.set(snapshot.market, { network: snapshot.network, ceilingOf });
  return ceilingOf;
}

function layCeilings({ network, market, outflows }: Snapshot): CeilingOf {
  const known: Ceiling[] = [];
  const isPriced = (node: number): boolean => market(network.segments[node]!.id).length > 0;
  const lay = (node: number): Ceiling => {
    const segment = network.segments[node]!;
    const figures = market(segment.id);
    return {
      required: network.required(node).map((group) => ceilingOf(network, group, node)),
      support: network.support(node).map((group) => ceilingOf(network, group, node)),
      users: network.users(node).map(({ node: user, main, flow }) => {
        const nodes = withHosts(network, user);
        return { nodes, main, supports: isSupport(flow), priced: nodes.filter(isPriced) };
      }),
      beyond: beyondOf(network, node),
      upstream: network.along(node, 'upstream'),
      downstream: network.along(node, 'downstream'),
      isStart: network.isStart(node),
      isEnd: network.isEnd(node),
      sells: sellsOf(segment),
      isMarketed: figures.some(({ measure }) => (MARKET_MEASURES as readonly string[]).includes(measure)),
      measured: outflows(segment.id).flatMap(({ to, coefficient }) =>
        coefficient === null ? [] : network.indexOf(to)!,
      ),
      isPriced: figures.length > 0,
      addsValue: figures.some(({ measure }) => measure === 'value-added-ratio'),
    };
  };
  return (node) => (known[node] ??= lay(node));
}

const sellsOf = ({ reach, stage }: Segment): Ceiling['sells'] =>
  reach === 'site' ? 'never' : stage === 'downstream' ? 'always' : stage === 'midstream' ? 'fed' : 'never';

const withHosts = (network: Network, node: number): readonly number[] =>
  network.isStep(node) ? [node, ...network.hosts(node)] : [node];

function beyondOf(network: Network, node: number): number[] | null {
  const found = new Set<number>();
  for (const { node: user } of network.users(node)) {
    for (const business of network.isStep(user) ? network.hosts(user) : [user]) {
      for (const { node: other } of network.users(business)) for (const at of withHosts(network, other)) found.add(at);
      if (found.size > MOST_BEYOND) return null;
    }
  }
  return [...found];
}

/** What is made of nothing, or by the segment itself, is had in full. */
function ceilingOf(network: Network, group: Group, target: number): GroupCeiling {
  const leaves = new Set<number>();
  let base = 0;
  const passed = new Set<number>();
  const open: Option[] = [...group.options];
  for (let option = open.pop(); option; option = open.pop()) {
    if (!network.isContracted(option)) {
      if (option.from === target) base = FULL;
      for (const leaf of withHosts(network, option.from)) leaves.add(leaf);
      base = Math.max(base, BOUGHT);
    } else if (!passed.has(option.from)) {
      passed.add(option.from);
      const groups = network.stepGroups(option.from);
      if (groups.length === 0) base = FULL;
      for (const { options } of groups) open.push(...options);
    }
  }
  return { base, leaves: [...leaves] };
}
