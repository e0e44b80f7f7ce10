// What does the layout need to know of a chain? Segments with their stage, and which flows run between them.
import type { FlowKind, Stage } from '../../api/generated/graphql.ts';

export interface ChartSegment {
  id: string;
  stage: Stage;
  /** A process step inside a plant: a tall bar in a narrow column of its own. */
  step: boolean;
}

export interface ChartFlow {
  from: string;
  to: string;
  kind: FlowKind;
}

export interface Chart {
  segments: readonly ChartSegment[];
  flows: readonly ChartFlow[];
}

export const MAIN_STAGES = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const satisfies readonly Stage[];
export const LOWER_STAGES = ['SUPPORTING', 'BY_PRODUCT'] as const satisfies readonly Stage[];
export type MainStage = (typeof MAIN_STAGES)[number];

export const isMainStage = (stage: Stage): stage is MainStage => (MAIN_STAGES as readonly Stage[]).includes(stage);

/** Flows that carry material; the others are services to it and weigh less in the order of a map. */
export const carriesMaterial = (kind: FlowKind): boolean => kind === 'MAIN_INPUT' || kind === 'BY_PRODUCT';

/** Where a segment stands in its lane: kept from one layout to the next. */
export interface Seat {
  stage: Stage;
  /** Column within the lane, steps counted apart. */
  column: number;
  row: number;
  /** Rows it takes; more than one for a step. */
  span: number;
}
export type Seats = ReadonlyMap<string, Seat>;

export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
