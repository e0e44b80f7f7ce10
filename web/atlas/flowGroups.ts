// Which flows are shown? Any of the six kinds; four chips above the map show and hide them in groups.
import type { FlowKind } from '../api/generated/graphql.ts';

/** What carries material first. */
export const FLOW_KINDS = [
  'MAIN_INPUT',
  'AUXILIARY',
  'ENERGY',
  'EQUIPMENT',
  'SERVICE',
  'BY_PRODUCT',
] as const satisfies readonly FlowKind[];

export const FLOW_GROUPS = ['main', 'auxiliary', 'support', 'byProduct'] as const;
export type FlowGroup = (typeof FLOW_GROUPS)[number];

export const KINDS_OF_GROUP = {
  main: ['MAIN_INPUT'],
  auxiliary: ['AUXILIARY'],
  support: ['ENERGY', 'EQUIPMENT', 'SERVICE'],
  byProduct: ['BY_PRODUCT'],
} as const satisfies Record<FlowGroup, readonly FlowKind[]>;

export type Shown = 'all' | 'some' | 'none';

/** How much of a group is shown. */
export function shownOf(group: FlowGroup, kinds: readonly FlowKind[]): Shown {
  const own: readonly FlowKind[] = KINDS_OF_GROUP[group];
  const count = own.filter((kind) => kinds.includes(kind)).length;
  return count === own.length ? 'all' : count > 0 ? 'some' : 'none';
}

/** A group that is shown in part is shown whole by a press. */
export function toggleGroup(group: FlowGroup, kinds: readonly FlowKind[]): FlowKind[] {
  const own: readonly FlowKind[] = KINDS_OF_GROUP[group];
  const hide = shownOf(group, kinds) === 'all';
  return FLOW_KINDS.filter((kind) => (own.includes(kind) ? !hide : kinds.includes(kind)));
}

export const toggleKind = (toggled: FlowKind, kinds: readonly FlowKind[]): FlowKind[] =>
  FLOW_KINDS.filter((kind) => (kind === toggled) !== kinds.includes(kind));

const NO_FLOWS = 'none';

/** `main,support,by_product`: groups and kinds by name; what is unknown is left out. */
export function readFlows(text: string): FlowKind[] {
  const names = text.split(',').map((name) => name.trim());
  const named = (kind: FlowKind) => names.includes(kind.toLowerCase());
  const grouped = names.flatMap((name) => KINDS_OF_GROUP[name as FlowGroup] ?? []);
  return FLOW_KINDS.filter((kind) => named(kind) || (grouped as FlowKind[]).includes(kind));
}

/** The shortest that reads back to the same kinds. */
export function writeFlows(kinds: readonly FlowKind[]): string {
  const names = FLOW_GROUPS.flatMap((group): string[] =>
    shownOf(group, kinds) === 'all'
      ? [group]
      : KINDS_OF_GROUP[group].filter((kind) => kinds.includes(kind)).map((kind) => kind.toLowerCase()),
  );
  return names.join(',') || NO_FLOWS;
}
