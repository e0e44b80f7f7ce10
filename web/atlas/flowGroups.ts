// Which flows can be shown and hidden together? Four groups of the six kinds, as the chips above the map have them.
import type { FlowKind } from '../api/generated/graphql.ts';

export const FLOW_GROUPS = ['main', 'auxiliary', 'support', 'byProduct'] as const;
export type FlowGroup = (typeof FLOW_GROUPS)[number];

export const GROUP_OF_KIND = {
  MAIN_INPUT: 'main',
  AUXILIARY: 'auxiliary',
  ENERGY: 'support',
  EQUIPMENT: 'support',
  SERVICE: 'support',
  BY_PRODUCT: 'byProduct',
} as const satisfies Record<FlowKind, FlowGroup>;
