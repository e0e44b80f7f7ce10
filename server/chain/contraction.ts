// How do flows become groups of substitutes, and how are the steps between businesses passed?
import type { Flow } from './industry.ts';

/** One way to meet a group: what a flow brings. */
export interface Option {
  from: number;
  flow: Flow;
}

/** Substitutes: any one of the options suffices. */
export interface Group {
  /** The either-or label; empty for a flow that is needed on its own. */
  label: string;
  /** Main inputs and by-products; the others support. */
  required: boolean;
  options: readonly Option[];
}

export const NOTHING: readonly never[] = [];
export const isMain = ({ kind }: Flow): boolean => kind === 'main-input';
export const isCarrying = ({ kind }: Flow): boolean => kind === 'main-input' || kind === 'by-product';

/** A flow as one of its ends sees it. */
export interface Link {
  node: number;
  flow: Flow;
}

/** Remembers what was worked out for a node. */
export function lazily<T>(work: (node: number) => T): (node: number) => T {
  const known: T[] = [];
  return (node) => (known[node] ??= work(node));
}

export function gather(nodes: Iterable<number>, keyOf: (node: number) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const node of nodes) {
    const list = found.get(keyOf(node));
    if (list) list.push(node);
    else found.set(keyOf(node), [node]);
  }
  return found;
}

/** Links with one label form a group; a link with several labels is in each; one without is a group of its own. */
export function groupLinks(links: readonly Link[], required: boolean): Group[] {
  const groups: { label: string; required: boolean; options: Option[] }[] = [];
  const labelled = new Map<string, { label: string; required: boolean; options: Option[] }>();
  for (const { node: from, flow } of links) {
    if (flow.eitherOr.length === 0) groups.push({ label: '', required, options: [{ from, flow }] });
    for (const label of new Set(flow.eitherOr)) {
      const group = labelled.get(label);
      if (group) group.options.push({ from, flow });
      else labelled.set(label, { label, required, options: [{ from, flow }] });
    }
  }
  return [...groups, ...labelled.values()];
}

/** The businesses that a node leads to over links of one sort, straight or through steps; never itself. */
export function passSteps(
  node: number,
  links: readonly (readonly Link[])[],
  isStep: (node: number) => boolean,
  passes: (flow: Flow) => boolean,
): readonly number[] {
  const seen = new Set([node]);
  const found: number[] = [];
  const queue = [node];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { node: other, flow } of links[at]!) {
      if (!passes(flow) || seen.has(other)) continue;
      seen.add(other);
      (isStep(other) ? queue : found).push(other);
    }
  }
  return found.length > 0 ? found : NOTHING;
}
