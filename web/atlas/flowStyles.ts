// How do flows look? Thin where nobody picked them, strong where somebody did; their kind is told by their dashes.
import type { SingularElementArgument as SingularElement } from 'cytoscape';
import type { FlowKind } from '../api/generated/graphql.ts';
import type { Tokens } from './tokens.ts';

/** Dashes as the legend shows them; null is an unbroken line. */
export const DASHES = {
  MAIN_INPUT: null,
  AUXILIARY: [7, 4],
  ENERGY: [9, 3, 2, 3],
  EQUIPMENT: null,
  SERVICE: [1, 4],
  BY_PRODUCT: [14, 4],
} as const satisfies Record<FlowKind, readonly number[] | null>;

/** Lists cannot be mapped from data by name, only by function. */
const given = (name: string) => (element: SingularElement) => element.data(name) as string;

const ENDS = { 'source-endpoint': given('start'), 'target-endpoint': given('end'), 'edge-distances': 'endpoints' };

/** The path that `lineElement` wrote into the data of a line: bent softly, or at its corners. */
export const pathStyle = (curve: 'unbundled-bezier' | 'round-segments') =>
  curve === 'unbundled-bezier'
    ? {
        ...ENDS,
        'curve-style': curve,
        'control-point-weights': given('weights'),
        'control-point-distances': given('distances'),
      }
    : {
        ...ENDS,
        'curve-style': curve,
        'segment-weights': given('weights'),
        'segment-distances': given('distances'),
        'segment-radii': 5,
      };

export function flowStyles(tokens: Tokens) {
  return [
    {
      selector: '.curve',
      style: {
        ...pathStyle('unbundled-bezier'),
        width: 1,
        'line-color': tokens.flow,
        'line-opacity': 0.8,
        'z-index': 1,
        events: 'no',
      },
    },
    {
      selector: '.own',
      style: {
        ...pathStyle('round-segments'),
        width: 2,
        'line-color': tokens['flow-strong'],
        'z-index': 2,
        events: 'no',
        'target-arrow-color': tokens['flow-strong'],
      },
    },
    { selector: '.straight', style: { 'curve-style': 'straight' } },
    { selector: '.headed', style: { 'target-arrow-shape': 'vee', 'arrow-scale': 0.85 } },
    { selector: '.headed.MAIN_INPUT, .headed.EQUIPMENT', style: { 'target-arrow-shape': 'triangle' } },
    ...Object.entries(DASHES).flatMap(([kind, dash]) =>
      dash === null ? [] : [{ selector: `edge.${kind}`, style: { 'line-style': 'dashed', 'line-dash-pattern': dash } }],
    ),
    { selector: 'edge.SERVICE', style: { 'line-cap': 'round' } },
    {
      selector: '.own.EQUIPMENT',
      style: {
        width: 1.6,
        'line-color': tokens.surface,
        'line-outline-width': 1.3,
        'line-outline-color': tokens['flow-strong'],
      },
    },
    {
      selector: '.crossing',
      style: {
        ...pathStyle('round-segments'),
        width: 1,
        'line-color': tokens.flow,
        'line-opacity': 0.8,
        'z-index': 1,
        events: 'no',
      },
    },
    { selector: '.curve.replaced', style: { display: 'none' } },
  ];
}
