// How do segments hang together once the steps inside plants are contracted? The part of the snapshot that no place changes,
// by number instead of id, each piece laid when it is first asked for.
import { findComponents } from './components.ts';
import {
  gather,
  groupLinks,
  isCarrying,
  isMain,
  lazily,
  NOTHING,
  passSteps,
  type Group,
  type Link,
  type Option,
} from './contraction.ts';
import type { Flow, Segment } from './industry.ts';
import { settle } from './settle.ts';

export type { Group, Option } from './contraction.ts';

/** Whoever takes a segment's output: a business, or a step, which stands for the plants that run it. */
export interface User {
  node: number;
  main: boolean;
  flow: Flow;
}

export interface Network {
  readonly size: number;
  /** In the order of the ids. */
  readonly segments: readonly Segment[];
  indexOf(id: string): number | undefined;
  isStep(node: number): boolean;
  /** AND of these. A loop into itself asks for nothing. */
  required(node: number): readonly Group[];
  support(node: number): readonly Group[];
  /** What a step asks for from outside the loop of steps that it lies in. */
  stepGroups(step: number): readonly Group[];
  /** Steps on common loops are one; the number of the loop. */
  loopOf(step: number): number;
  /** What its inputs are made of leads back to itself within a hop or through steps, so that its own plants could feed it. */
  needsItself(node: number): boolean;
  users(node: number): readonly User[];
  /** The businesses that run a step: those it leads to by main inputs, through other steps. */
  hosts(step: number): readonly number[];
  /** Businesses one hop along main inputs and by-products, steps contracted. */
  along(node: number, direction: 'upstream' | 'downstream'): readonly number[];
  /** A main input from a step asks for what the step asks for; a by-product asks for the process itself. */
  isContracted(option: Option): boolean;
  /** The steps that a step asks for, outside its loop. */
  stepsBehind(step: number): readonly number[];
  /** Further ways to the product of another segment. */
  readonly ways: readonly { way: number; product: string }[];
  /** Nothing is required: a raw material, where routes begin. */
  isStart(node: number): boolean;
  /** No main input of anything: a product, where routes end. */
  isEnd(node: number): boolean;
}

/** Of several flows to one user, the one that says most. */
const weightOf = ({ kind }: Flow): number => (kind === 'main-input' ? 2 : kind === 'energy' ? 0 : 1);

/** Lays the network over segments in the order of their ids; flows must join segments that exist. */
export function layNetwork(segmentsById: ReadonlyMap<string, Segment>, flows: readonly Flow[]): Network {
  const segments = [...segmentsById.values()];
  const index = new Map(segments.map((segment, node) => [segment.id, node]));
  const into: Link[][] = segments.map(() => []);
  const outOf: Link[][] = segments.map(() => []);
  for (const flow of flows) {
    const from = index.get(flow.from)!;
    const to = index.get(flow.to)!;
    if (from === to) continue;
    into[to]!.push({ node: from, flow });
    outOf[from]!.push({ node: to, flow });
  }
  const steps = Uint8Array.from(segments, ({ scope }) => (scope === 'step' ? 1 : 0));
  const isStep = (node: number): boolean => steps[node] === 1;

  const required = lazily((node) =>
    groupLinks(
      into[node]!.filter(({ flow }) => isCarrying(flow)),
      true,
    ),
  );
  const support = lazily((node) =>
    groupLinks(
      into[node]!.filter(({ flow }) => !isCarrying(flow)),
      false,
    ),
  );

  let loops: Int32Array | undefined;
  const loopOf = (step: number): number => {
    loops ??= findComponents(
      segments.length,
      lazily((node) => (isStep(node) ? stepsInto(node) : NOTHING)),
    );
    return loops[step]!;
  };
  const stepsInto = (node: number): number[] =>
    into[node]!.filter(({ node: from, flow }) => isMain(flow) && isStep(from)).map(({ node: from }) => from);
  let members: Map<number, number[]> | undefined;
  const stepGroups = lazily((step) => {
    members ??= gather(segments.keys().filter(isStep), loopOf);
    const loop = loopOf(step);
    const inside = ({ from, flow }: Option): boolean => isStep(from) && isMain(flow) && loopOf(from) === loop;
    return members.get(loop)!.flatMap((member) => required(member).filter((group) => !group.options.some(inside)));
  });

  const needsItself = lazily((node) => {
    const fed = new Set(downstream(node));
    return leavesInto(node).some((leaf) => leaf === node || fed.has(leaf));
  });
  /** The businesses that its inputs come from in the end, itself included where a way leads back. */
  const leavesInto = (node: number): number[] => {
    const found = into[node]!.map(({ node: from, flow }) => ({ from, flow }));
    const passed = new Set<number>();
    const leaves = new Set<number>();
    for (let option = found.pop(); option; option = found.pop()) {
      if (!isStep(option.from)) leaves.add(option.from);
      else if (!isMain(option.flow)) for (const host of hosts(option.from)) leaves.add(host);
      if (!isStep(option.from) || passed.has(option.from)) continue;
      passed.add(option.from);
      for (const { options } of stepGroups(option.from)) found.push(...options);
    }
    return [...leaves];
  };

  /** Some member is a step that asks for nothing in the end, so that the whole group does. */
  const asksNothing = ({ options }: Group): boolean =>
    options.some((option) => isContracted(option) && settle(option.from, free, stepsBehind, isFree));
  const free = new Map<number, boolean>();
  const isFree = (step: number): boolean => stepGroups(step).every(asksNothing);
  const isContracted = ({ from, flow }: Option): boolean => isStep(from) && flow.kind !== 'by-product';
  const stepsBehind = lazily((step) =>
    stepGroups(step).flatMap(({ options }) => options.filter(isContracted).map(({ from }) => from)),
  );

  const users = lazily((node) => {
    const found = new Map<number, User>();
    for (const { node: to, flow } of outOf[node]!) {
      const other = found.get(to);
      if (!other || weightOf(flow) > weightOf(other.flow)) found.set(to, { node: to, main: isMain(flow), flow });
    }
    return [...found.values()];
  });
  const hosts = lazily((step) => passSteps(step, outOf, isStep, isMain));
  const downstream = lazily((node) => passSteps(node, outOf, isStep, isCarrying));
  const upstream = lazily((node) => passSteps(node, into, isStep, isCarrying));

  return {
    size: segments.length,
    segments,
    indexOf: (id) => index.get(id),
    isStep,
    required,
    support,
    stepGroups,
    isContracted,
    stepsBehind,
    loopOf,
    needsItself,
    users,
    hosts,
    ways: segments.flatMap(({ makes }, way) => (makes === null ? [] : { way, product: makes })),
    along: (node, direction) => (direction === 'upstream' ? upstream(node) : downstream(node)),
    isStart: lazily((node) => required(node).every(asksNothing)),
    isEnd: (node) => hosts(node).length === 0,
  };
}
