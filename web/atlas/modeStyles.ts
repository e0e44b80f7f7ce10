// How do the modes of the map look: what steps back, what is assumed and not written, which routes are whole and where others break?
import { svgImage } from './patterns.ts';
import { pathStyle } from './flowStyles.ts';
import type { Tokens } from './tokens.ts';

const HATCH = 9;

export function modeStyles(tokens: Tokens) {
  const hatch = svgImage(
    `<path d="M-1 1l2-2M-1 ${HATCH + 1}L${HATCH + 1}-1M${HATCH - 1} ${HATCH + 1}l2-2" stroke="${tokens.edge}" stroke-width="1"/>`,
    HATCH,
    HATCH,
  );
  return [
    { selector: '.dimmed', style: { opacity: 0.2 } },
    {
      selector: '.assumed',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 6,
        width: 'data(width)',
        height: 'data(height)',
        events: 'no',
        'z-index': 2,
        'background-color': tokens.surface,
        'background-opacity': 1,
        'background-image': hatch,
        'background-repeat': 'repeat',
        'background-fit': 'none',
        'background-width': `${HATCH}px`,
        'background-height': `${HATCH}px`,
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-dash-pattern': [4, 3],
        'border-color': tokens.accent,
      },
    },
    { selector: '.way', style: { ...pathStyle('unbundled-bezier'), width: 2, 'z-index': 2, events: 'no' } },
    { selector: '.way.standing', style: { 'line-color': tokens['flow-strong'], width: 1.6 } },
    {
      selector: '.way.broken',
      style: { 'line-color': tokens.absent, 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
    },
    { selector: '.way.unsure', style: { 'line-color': tokens.unknown } },
    { selector: '.way.whole', style: { 'line-color': tokens.present, width: 2.6 } },
    { selector: '.way.aside', style: { opacity: 0.3 } },
    { selector: '.way.now', style: { width: 4, 'z-index': 3 } },
    { selector: '.way.straight', style: { 'curve-style': 'straight' } },
    {
      selector: '.break',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 2,
        width: 'data(width)',
        height: 16,
        events: 'no',
        'z-index': 6,
        'background-color': tokens.absent,
        'background-opacity': 1,
        label: 'data(label)',
        'font-size': 11.5,
        'font-weight': 600,
        color: tokens.surface,
        'text-margin-y': 0.5,
      },
    },
    { selector: '.break.unsure', style: { 'background-color': tokens.unknown } },
    { selector: '.break.aside', style: { opacity: 0.3 } },
  ];
}
