// Where do the arrow keys lead? Right and left along flows, up and down within a column, never into a dead end.
import type { FlowKind } from '../api/generated/graphql.ts';
import { shownFlows } from './elements.ts';
import type { Chain } from './sheetOfChain.ts';

export const DIRECTIONS = { ArrowRight: 'onwards', ArrowLeft: 'back', ArrowUp: 'up', ArrowDown: 'down' } as const;
export type Direction = (typeof DIRECTIONS)[keyof typeof DIRECTIONS];

export function walk(chain: Chain, from: string, direction: Direction, kinds: readonly FlowKind[]): string {
  const here = chain.sheet.places.get(from);
  if (!here) return from;
  if (direction === 'up' || direction === 'down') return alongColumn(chain, from, direction === 'down' ? 1 : -1);
  const onwards = direction === 'onwards';
  const partners = shownFlows(chain, kinds).flatMap((flow) => {
    const [near, far] = onwards ? [flow.from.slug, flow.to.slug] : [flow.to.slug, flow.from.slug];
    return near === from && far !== from ? [far] : [];
  });
  return nearest(chain, here.y, partners) ?? acrossLanes(chain, from, onwards ? 1 : -1) ?? from;
}

/** By rows through one column, the rows below the lanes included. */
function alongColumn(chain: Chain, from: string, step: 1 | -1): string {
  const cell = chain.arrangement.cells.get(from);
  const column = [...chain.arrangement.cells]
    .filter(([, other]) => other.column === cell?.column)
    .sort(([, a], [, b]) => a.row - b.row);
  const index = column.findIndex(([slug]) => slug === from);
  return column[index + step]?.[0] ?? from;
}

/** Where no flow leads on: the nearest box of the next column that has one. */
function acrossLanes(chain: Chain, from: string, step: 1 | -1): string | null {
  const here = chain.sheet.places.get(from)!;
  for (let column = here.cell.column + step; column >= 0 && column < chain.arrangement.columns.length; column += step) {
    const members = chain.segments
      .filter(({ slug }) => chain.arrangement.cells.get(slug)?.column === column)
      .map(({ slug }) => slug);
    const found = nearest(chain, here.y, members);
    if (found !== null) return found;
  }
  return null;
}

function nearest(chain: Chain, y: number, slugs: readonly string[]): string | null {
  const distance = (slug: string) => Math.abs((chain.sheet.places.get(slug)?.y ?? Infinity) - y);
  return slugs.reduce<string | null>(
    (best, slug) => (best === null || distance(slug) < distance(best) ? slug : best),
    null,
  );
}
