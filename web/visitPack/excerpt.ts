// Which part of the map goes into a pack? The segment, what it takes and what takes it, in the light colours of paper.
import { baseElements } from '../atlas/elements.ts';
import { stylesheet } from '../atlas/style.ts';
import type { Chain } from '../atlas/sheetOfChain.ts';
import type { Standing } from '../atlas/standing.ts';
import { drawMap } from '../output/drawing/drawMap.ts';
import type { Drawing } from '../output/drawing/drawing.ts';
import { svgText } from '../output/drawing/svg.ts';
import { lettersReady, lightTokens } from '../output/lightTokens.ts';
import type { Language } from '../state/language.svelte.ts';

/** Around the outermost boxes. */
const SPACE = 16;

export interface Excerpt {
  drawing: Drawing;
  svg: string;
}

/** Null where the segment is not on the chain's sheet. */
export async function drawExcerpt(
  chain: Chain,
  standing: Standing,
  segment: string,
  language: Language,
  wording: { title: string; description: string },
): Promise<Excerpt | null> {
  if (!chain.segment(segment)) return null;
  await lettersReady();
  const near = new Set([
    segment,
    ...chain.innerFlows.flatMap(({ from, to }) =>
      from.slug === segment ? [to.slug] : to.slug === segment ? [from.slug] : [],
    ),
  ]);
  const own = (id: unknown) => typeof id === 'string' && near.has(id);
  const elements = baseElements(
    chain,
    standing,
    [...new Set(chain.innerFlows.map(({ kind }) => kind))],
    language,
  ).filter(({ data }) =>
    data.source === undefined
      ? own(data.of)
      : (data.source === segment && own(data.target)) || (data.target === segment && own(data.source)),
  );
  const tokens = lightTokens();
  const map = drawMap(elements, stylesheet(tokens));
  const drawing: Drawing = {
    area: {
      x: map.area.x - SPACE,
      y: map.area.y - SPACE,
      width: map.area.width + 2 * SPACE,
      height: map.area.height + 2 * SPACE,
    },
    ground: tokens.surface,
    family: tokens.sans,
    marks: map.marks,
  };
  return { drawing, svg: svgText(drawing, wording) };
}
