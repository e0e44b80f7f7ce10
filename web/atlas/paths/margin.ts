// Where do the flows of other chains end? In small boxes above the sheet, named by chain and grid reference.
import type { Place } from '../layout/sheet.ts';
import type { Chain, ChainFlow, FlowEnd } from '../sheetOfChain.ts';
import type { Point } from './path.ts';

export const MARGIN_BOX = { width: 132, height: 18, gap: 6 };

/** The end of a flow that belongs to another chain. */
export interface MarginEnd extends Point {
  id: string;
  end: FlowEnd;
  incoming: boolean;
}

export const marginId = ({ slug }: FlowEnd, incoming: boolean): string => `margin:${incoming ? 'from' : 'to'}:${slug}`;

/** Above the sheet: what comes in on the left of the segment's left side, what goes out on the right of its right side. */
export function placeMargin(
  chain: Chain,
  place: Place,
  incoming: readonly ChainFlow[],
  outgoing: readonly ChainFlow[],
): MarginEnd[] {
  const outside = (ends: FlowEnd[]) => [
    ...new Map(ends.filter(({ slug }) => !chain.sheet.places.has(slug)).map((end) => [end.slug, end])).values(),
  ];
  const pitch = MARGIN_BOX.width + MARGIN_BOX.gap;
  const sources = outside(incoming.map(({ from }) => from));
  const targets = outside(outgoing.map(({ to }) => to));
  // Where both rows meet: over the segment, moved aside when one of them would not fit.
  const most = Math.max(1, Math.floor(chain.sheet.width / pitch));
  const rightmost = chain.sheet.width - Math.min(targets.length, most) * pitch;
  const meeting = Math.max(Math.min(place.x, rightmost), Math.min(sources.length, most) * pitch);
  const row = (ends: FlowEnd[], direction: -1 | 1): MarginEnd[] => {
    const room = direction < 0 ? meeting : chain.sheet.width - meeting;
    const perRow = Math.max(1, Math.floor((room + 1) / pitch));
    return ends.map((end, index) => {
      const line = Math.floor(index / perRow);
      return {
        id: marginId(end, direction < 0),
        end,
        incoming: direction < 0,
        // Every other line is shifted by half, so that its flows pass between the ends of the line below.
        x: meeting + direction * ((index % perRow) + 0.5 + (line % 2) / 2) * pitch,
        y: -(MARGIN_BOX.height / 2 + 8) - line * (MARGIN_BOX.height + MARGIN_BOX.gap),
      };
    });
  };
  return [...row(sources, -1), ...row(targets, 1)];
}
