// How does a small picture of a firm's ties lie? Whoever acts on it stands on the left, what it acts on on the right, in groups; each
// group shows its first few, and says how many more there are.

export interface TieNode {
  key: string;
  name: string;
  /** Beside the line: a share, a word. */
  label: string | null;
  /** In per cent; the line is as heavy. */
  share: number | null;
  planned: boolean;
  href: string | null;
}
export interface TieGroup {
  key: string;
  title: string;
  side: 'left' | 'right';
  nodes: readonly TieNode[];
  /** Of the group in all. */
  total: number;
}

export const BOX = { width: 122, height: 30, gap: 8, title: 20 };
export const CENTRE = { width: 96, height: 44 };
const WIDTH = 440;

export interface PlacedNode extends TieNode {
  x: number;
  y: number;
  /** From the box to the firm, or on from it. */
  path: string;
  labelAt: { x: number; y: number };
}
export interface PlacedGroup extends Omit<TieGroup, 'nodes'> {
  y: number;
  x: number;
  nodes: readonly PlacedNode[];
}
export interface Picture {
  width: number;
  height: number;
  centre: { x: number; y: number };
  groups: readonly PlacedGroup[];
}

const heightOf = ({ nodes }: TieGroup): number => BOX.title + nodes.length * (BOX.height + BOX.gap);

export function layTies(groups: readonly TieGroup[]): Picture {
  const shown = groups.filter(({ nodes }) => nodes.length > 0);
  const sides = {
    left: shown.filter(({ side }) => side === 'left'),
    right: shown.filter(({ side }) => side === 'right'),
  };
  const tall = (list: readonly TieGroup[]) => list.reduce((sum, group) => sum + heightOf(group), 0);
  const height = Math.max(CENTRE.height + 16, tall(sides.left), tall(sides.right));
  const centre = { x: WIDTH / 2, y: height / 2 };
  const placed = (['left', 'right'] as const).flatMap((side) => {
    let y = (height - tall(sides[side])) / 2;
    return sides[side].map((group): PlacedGroup => {
      const at = y;
      y += heightOf(group);
      return placeGroup(group, at, centre);
    });
  });
  return { width: WIDTH, height, centre, groups: placed };
}

function placeGroup(group: TieGroup, y: number, centre: Picture['centre']): PlacedGroup {
  const isLeft = group.side === 'left';
  const x = isLeft ? 0 : WIDTH - BOX.width;
  const nodes = group.nodes.map((node, at): PlacedNode => {
    const top = y + BOX.title + at * (BOX.height + BOX.gap);
    const middle = top + BOX.height / 2;
    const [from, to] = isLeft
      ? [BOX.width, centre.x - CENTRE.width / 2]
      : [WIDTH - BOX.width, centre.x + CENTRE.width / 2];
    // Close to the firm, so that the words beside a line have room.
    const turn = to + (isLeft ? -10 : 10);
    return {
      ...node,
      x,
      y: top,
      path: `M${from} ${middle}H${turn}V${centre.y}H${to}`,
      labelAt: { x: isLeft ? from + 3 : from - 3, y: middle - 3 },
    };
  });
  return { ...group, x, y, nodes };
}

const FULL = /[\u2e80-\uffff]/;
/** Cut to so many full-width characters; a letter takes a little more than half of one. */
export function fitted(text: string, most: number): string {
  let width = 0;
  for (const [at, character] of [...text].entries()) {
    width += FULL.test(character) ? 1 : 0.56;
    if (width > most) return `${[...text].slice(0, Math.max(1, at - 1)).join('')}…`;
  }
  return text;
}
