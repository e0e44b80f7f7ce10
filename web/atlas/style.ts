// How does the canvas look? The same tokens as the page, read when the theme changes.
import type { SingularElementArgument as SingularElement, StylesheetJson } from 'cytoscape';
import type { CoverageState, FlowKind } from '../api/generated/graphql.ts';
import { BRACKET_SPACE } from './pickedElements.ts';
import { NODE } from './layout/sheet.ts';
import {
  bracketShape,
  MARK_SIZE,
  markShape,
  STATES,
  STRIPE_LENGTH,
  STRIPE_WIDTH,
  stripeShape,
  svgImage,
} from './patterns.ts';

const NAMES = [
  'paper',
  'surface',
  'surface-2',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'edge',
  'accent',
  'select',
  'select-line',
  'flow',
  'flow-strong',
  'present',
  'weak',
  'planned',
  'absent',
  'unknown',
] as const;
export type Tokens = Record<(typeof NAMES)[number] | 'sans', string>;

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const read = (name: string) =>
    style.getPropertyValue(`--${name}`).replaceAll(/\s+/g, ' ').replaceAll("'", '"').trim();
  return Object.fromEntries([...NAMES, 'sans'].map((name) => [name, read(name)])) as Tokens;
}

/** Dashes as the legend shows them; null is an unbroken line. */
export const DASHES = {
  MAIN_INPUT: null,
  AUXILIARY: [7, 4],
  ENERGY: [9, 3, 2, 3],
  EQUIPMENT: null,
  SERVICE: [1, 4],
  BY_PRODUCT: [14, 4],
} as const satisfies Record<FlowKind, readonly number[] | null>;

const OUTLINES: Record<CoverageState, { 'border-style': string; 'border-dash-pattern'?: number[] }> = {
  PRESENT: { 'border-style': 'solid' },
  WEAK: { 'border-style': 'solid' },
  PLANNED: { 'border-style': 'dashed', 'border-dash-pattern': [5, 3] },
  ABSENT: { 'border-style': 'solid' },
  UNKNOWN: { 'border-style': 'dashed', 'border-dash-pattern': [1.4, 2.6] },
};

const stateColour = (tokens: Tokens, state: CoverageState): string =>
  tokens[state.toLowerCase() as Lowercase<CoverageState>];

export function stylesheet(tokens: Tokens): StylesheetJson {
  return [
    ...groundStyles(tokens),
    ...segmentStyles(tokens),
    ...pickedStyles(tokens),
    ...flowStyles(tokens),
  ] as StylesheetJson;
}

function groundStyles(tokens: Tokens) {
  const text = { 'font-family': tokens.sans, color: tokens.ink, 'text-valign': 'center', 'text-halign': 'center' };
  return [
    {
      selector: 'node',
      style: { ...text, 'z-index-compare': 'manual', 'overlay-opacity': 0, 'background-opacity': 0, 'border-width': 0 },
    },
    { selector: 'edge', style: { 'z-index-compare': 'manual', 'overlay-opacity': 0 } },
    {
      selector: '.lane',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 6,
        width: 'data(width)',
        height: 'data(height)',
        events: 'no',
        'background-color': tokens['surface-2'],
        'background-opacity': 1,
        'border-width': 1,
        'border-color': tokens.line,
        'z-index': 0,
      },
    },
    { selector: '.text', style: { width: 1, height: 1, events: 'no', label: 'data(label)', 'z-index': 4 } },
    { selector: '.title', style: { 'text-halign': 'right', 'font-size': 14, 'font-weight': 600 } },
    { selector: '.axis', style: { 'font-size': 11.5, color: tokens['ink-3'] } },
    { selector: '.count', style: { 'text-halign': 'right', 'font-size': 13, color: tokens['ink-2'] } },
    { selector: '.upright', style: { 'font-size': 13, 'text-wrap': 'wrap', 'line-height': 1.3 } },
    { selector: '.small', style: { 'font-size': 11.5, color: tokens['ink-3'] } },
    { selector: '.turned', style: { 'font-size': 12.5, 'text-rotation': -Math.PI / 2 } },
  ];
}

function segmentStyles(tokens: Tokens) {
  return [
    {
      selector: '.segment',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 4,
        width: 'data(width)',
        height: 'data(height)',
        'z-index': 3,
        'background-color': tokens.surface,
        'background-opacity': 1,
        'border-width': 1.25,
        'border-position': 'center',
        label: 'data(label)',
        'font-size': 13,
        'text-halign': 'right',
        'text-margin-x': 'data(inset)',
        'text-margin-y': -7.5,
        'text-wrap': 'ellipsis',
        'text-max-width': '104px',
      },
    },
    { selector: '.latin', style: { 'font-size': 12.5 } },
    { selector: '.strong', style: { 'font-weight': 600 } },
    { selector: '.latin.strong', style: { 'font-size': 12 } },
    {
      selector: '.mark',
      style: { width: MARK_SIZE, height: MARK_SIZE, shape: 'rectangle', events: 'no', 'z-index': 4 },
    },
    {
      selector: '.line',
      style: {
        label: 'data(label)',
        'text-halign': 'right',
        'text-margin-x': 4,
        'font-size': 11.5,
        color: tokens['ink-3'],
      },
    },
    ...STATES.flatMap((state) => stateStyles(tokens, state)),
    { selector: '.line.ABSENT', style: { color: tokens.absent } },
    { selector: '.segment.ranked', style: { 'border-width': 2.2 } },
    {
      selector: '.flag',
      style: {
        width: 'data(width)',
        height: 16,
        shape: 'polygon',
        'shape-polygon-points': '-1 -1 1 -1 1 1 -1 1 -0.72 0',
        events: 'no',
        'background-color': tokens.surface,
        'background-opacity': 1,
        'border-width': 1.1,
        'border-color': tokens.ink,
        'border-join': 'miter',
        label: 'data(label)',
        'font-size': 11.5,
        'font-weight': 600,
        'text-margin-x': 2.5,
        'text-margin-y': 0.5,
        'z-index': 6,
      },
    },
  ];
}

function stateStyles(tokens: Tokens, state: CoverageState) {
  const colour = stateColour(tokens, state);
  const stripe = stripeShape(state, colour, tokens.surface);
  const image = (shape: string, width: number, height: number) => ({
    'background-image': svgImage(shape, width, height),
    'background-fit': 'none',
    'background-repeat': 'no-repeat',
    'background-width': `${width}px`,
    'background-height': `${height}px`,
    'background-position-x': '0px',
    'background-position-y': '0px',
  });
  return [
    { selector: `.mark.${state}`, style: image(markShape(state, colour), MARK_SIZE, MARK_SIZE) },
    {
      selector: `.segment.${state}`,
      style: {
        'border-color': colour,
        ...OUTLINES[state],
        ...(stripe === null ? {} : image(stripe, STRIPE_WIDTH, STRIPE_LENGTH)),
        ...(state === 'UNKNOWN' ? { 'background-color': tokens['surface-2'], color: tokens['ink-2'] } : {}),
      },
    },
  ];
}

function pickedStyles(tokens: Tokens) {
  const width = NODE.width + BRACKET_SPACE;
  const height = NODE.height + BRACKET_SPACE;
  const brackets = svgImage(bracketShape(width, height, tokens['select-line']), width, height);
  return [
    {
      selector: '.segment.near',
      style: { 'outline-width': 1.2, 'outline-color': tokens.ink, 'outline-offset': 2.5, 'outline-style': 'solid' },
    },
    { selector: '.segment.chosen', style: { 'background-color': tokens.select, color: tokens.ink } },
    {
      selector: '.flag.chosen',
      style: { 'background-color': tokens.ink, 'border-color': tokens.ink, color: tokens.surface },
    },
    {
      selector: '.brackets',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'rectangle',
        events: 'no',
        'z-index': 5,
        'background-image': brackets,
        'background-fit': 'none',
        'background-width': '100%',
        'background-height': '100%',
      },
    },
    {
      selector: '.junction',
      style: {
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        events: 'no',
        label: 'data(label)',
        'font-size': 11,
        'font-weight': 600,
        'z-index': 6,
        'background-color': tokens.surface,
        'background-opacity': 1,
        'border-width': 1.6,
        'border-color': tokens['flow-strong'],
      },
    },
    {
      selector: '.margin',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 3,
        width: 'data(width)',
        height: 'data(height)',
        'z-index': 6,
        label: 'data(label)',
        'font-size': 11.5,
        color: tokens.accent,
        'text-wrap': 'ellipsis',
        'text-max-width': '124px',
        'background-color': tokens.surface,
        'background-opacity': 1,
        'border-width': 1,
        'border-color': tokens.edge,
      },
    },
  ];
}

/** Lists cannot be mapped from data by name, only by function. */
const given = (name: string) => (element: SingularElement) => element.data(name) as string;

function flowStyles(tokens: Tokens) {
  const ends = { 'source-endpoint': given('start'), 'target-endpoint': given('end'), 'edge-distances': 'endpoints' };
  return [
    {
      selector: '.curve',
      style: {
        ...ends,
        'curve-style': 'unbundled-bezier',
        'control-point-weights': given('weights'),
        'control-point-distances': given('distances'),
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
        ...ends,
        'curve-style': 'round-segments',
        'segment-weights': given('weights'),
        'segment-distances': given('distances'),
        'segment-radii': 5,
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
    { selector: '.curve.replaced', style: { display: 'none' } },
  ];
}
