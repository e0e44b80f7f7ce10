// How does each state look without its colour? Marks, edge stripes and corner brackets as small SVG images for the canvas.
import type { CoverageState } from '../api/generated/graphql.ts';

export const STATES = ['PRESENT', 'WEAK', 'PLANNED', 'ABSENT', 'UNKNOWN'] as const satisfies readonly CoverageState[];
export const MARK_SIZE = 12;
export const STRIPE_WIDTH = 8;
/** Long enough for the tallest bar; a box shows the part that it covers. */
export const STRIPE_LENGTH = 720;

/** The mark in a box of 12 by 12, as the inside of an SVG. Shared by the canvas, the legend and the panel. */
export function markShape(state: CoverageState, colour: string): string {
  switch (state) {
    case 'PRESENT':
      return `<circle cx="6" cy="6" r="5" fill="${colour}"/>`;
    case 'WEAK':
      return `<circle cx="6" cy="6" r="4.9" fill="none" stroke="${colour}" stroke-width="1.2"/><path d="M6 1.1a4.9 4.9 0 0 0 0 9.8z" fill="${colour}"/>`;
    case 'PLANNED':
      return `<circle cx="6" cy="6" r="4.9" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="2.4 1.45"/><circle cx="6" cy="6" r="1.9" fill="${colour}"/>`;
    case 'ABSENT':
      return `<rect x="1" y="1" width="10" height="10" fill="none" stroke="${colour}" stroke-width="1.5"/><path d="M3.7 3.7l4.6 4.6M8.3 3.7L3.7 8.3" stroke="${colour}" stroke-width="1.5"/>`;
    case 'UNKNOWN':
      return `<path d="M3.9 4.1C3.9 2.7 4.8 1.9 6 1.9s2.1.8 2.1 2c0 1.7-2.1 1.8-2.1 3.7" fill="none" stroke="${colour}" stroke-width="1.45"/><circle cx="6" cy="9.9" r=".95" fill="${colour}"/>`;
  }
}

/** The stripe at the left edge of a box; null for states without one. */
export function stripeShape(state: CoverageState, colour: string, ground: string): string | null {
  const width = STRIPE_WIDTH;
  const fill = (pattern: string, size: string) =>
    `<defs><pattern id="p" ${size} patternUnits="userSpaceOnUse">${pattern}</pattern></defs>` +
    `<rect width="${width}" height="100%" fill="${ground}"/><rect width="${width}" height="100%" fill="url(#p)"/>`;
  switch (state) {
    case 'PRESENT':
      return `<rect width="${width}" height="100%" fill="${colour}"/>`;
    case 'WEAK':
      return fill(
        `<path d="M-1 1l2-2M-1 6l7-7M4 6l2-2" stroke="${colour}" stroke-width="1.7"/>`,
        'width="5" height="5"',
      );
    case 'PLANNED':
      return fill(
        `<circle cx="1.3" cy="1.3" r=".85" fill="${colour}"/><circle cx="3.3" cy="3.3" r=".85" fill="${colour}"/>`,
        'width="4" height="4"',
      );
    case 'ABSENT':
    case 'UNKNOWN':
      return null;
  }
}

/** Corners around a picked box of this size. */
export function bracketShape(width: number, height: number, colour: string): string {
  const arm = 9;
  const right = width - 1;
  const bottom = height - 1;
  return (
    `<path d="M1 ${1 + arm}V1H${1 + arm}M${right - arm} 1H${right}V${1 + arm}M${right} ${bottom - arm}V${bottom}H${right - arm}` +
    `M${1 + arm} ${bottom}H1V${bottom - arm}" fill="none" stroke="${colour}" stroke-width="2"/>`
  );
}

export function svgImage(shape: string, width: number, height: number): string {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shape}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(text)}`;
}
