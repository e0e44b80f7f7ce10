// What is on the canvas before anything is picked? Lanes, boxes with their state, flags, and the flows of the chosen kinds.
import type { ElementDefinition } from 'cytoscape';
import type { CoverageState, FlowKind } from '../api/generated/graphql.ts';
import { curveBetween } from './paths/curve.ts';
import { lineElement } from './lineElement.ts';
import { STATES } from './patterns.ts';
import { quiet } from './quietElement.ts';
import type { Chain, ChainSegment } from './sheetOfChain.ts';
import { segmentElements, type Reader } from './segmentElements.ts';
import type { Standing } from './standing.ts';

export function baseElements(
  chain: Chain,
  standing: Standing,
  kinds: readonly FlowKind[],
  reader: Reader,
): ElementDefinition[] {
  return [
    ...laneElements(chain, standing, reader),
    ...chain.segments.flatMap((segment) => segmentElements(chain, segment, standing, reader)),
    ...flowElements(chain, kinds),
  ];
}

/** Flows inside the chain, of the chosen kinds. */
export function shownFlows(chain: Chain, kinds: readonly FlowKind[]) {
  return chain.innerFlows.filter(({ kind }) => kinds.includes(kind));
}

function flowElements(chain: Chain, kinds: readonly FlowKind[]): ElementDefinition[] {
  return shownFlows(chain, kinds).flatMap(({ id, from, to, kind }) => {
    const [source, target] = [chain.sheet.places.get(from.slug), chain.sheet.places.get(to.slug)];
    if (!source || !target || source === target) return [];
    const path = curveBetween(source, target);
    return lineElement(id, from.slug, to.slug, path, source, target, `flow curve ${kind}`);
  });
}

function laneElements(chain: Chain, standing: Standing, { words }: Reader): ElementDefinition[] {
  const { lanes, letters, numbers } = chain.sheet;
  return [
    ...lanes.flatMap(({ stage, x, y, width, height }) => {
      const left = x - width / 2;
      const headline = y - height / 2 + 17;
      return [
        quiet(`lane:${stage}`, 'lane', x, y, { width, height }),
        quiet(`title:${stage}`, 'text title', left + 10, headline, { label: words.stages[stage] }),
        ...countElements(chain, standing, stage, left + width - 10, headline),
      ];
    }),
    ...letters.map(({ text, x, y }) => quiet(`letter:${text}`, 'text axis', x, y, { label: text })),
    ...numbers.map(({ text, x, y }) => quiet(`number:${text}`, 'text axis', x, y, { label: text })),
  ];
}

/** How many segments of a lane are in each state, from the right edge leftwards; states that do not occur are left out. */
function countElements(
  chain: Chain,
  standing: Standing,
  stage: ChainSegment['stage'],
  right: number,
  y: number,
): ElementDefinition[] {
  const inLane = chain.segments.filter((segment) => segment.stage === stage);
  const count = (state: CoverageState) => inLane.filter(({ slug }) => standing.cell(slug)?.state === state).length;
  let x = right;
  return [...STATES].reverse().flatMap((state) => {
    const number = count(state);
    if (number === 0) return [];
    const width = String(number).length * 8;
    x -= width;
    const text = quiet(`count:${stage}:${state}`, 'text count', x, y, { label: String(number) });
    x -= 11;
    const mark = quiet(`countmark:${stage}:${state}`, `mark ${state}`, x, y);
    x -= 16;
    return [mark, text];
  });
}
