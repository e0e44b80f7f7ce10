// How does the canvas look? The same tokens as the page, read when the theme changes.
import type { StylesheetJson } from 'cytoscape';
import type { CoverageState } from '../api/generated/graphql.ts';
import { flowStyles } from './flowStyles.ts';
import { modeStyles } from './modeStyles.ts';
import { MARK_SIZE, markShape, STATES, STRIPE_LENGTH, STRIPE_WIDTH, stripeShape, svgImage } from './patterns.ts';
import { pickedStyles } from './pickedStyles.ts';
import type { Tokens } from './tokens.ts';

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
    ...modeStyles(tokens),
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
    {
      selector: '.title, .count',
      style: {
        'text-background-color': tokens['surface-2'],
        'text-background-opacity': 1,
        'text-background-padding': 2,
      },
    },
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
