// How does what belongs to the picked segment look: brackets, neighbours, circles of substitutes, ends at the margin?
import { NODE } from './layout/sheet.ts';
import { bracketShape, svgImage } from './patterns.ts';
import { BRACKET_SPACE } from './pickedElements.ts';
import type { Tokens } from './tokens.ts';

export function pickedStyles(tokens: Tokens) {
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
