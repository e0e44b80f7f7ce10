// What is on the canvas before anything is picked? Lanes, boxes with their state, flags, and the flows of the chosen kinds.
import type { ElementDefinition } from 'cytoscape';
import type { CoverageState, FlowKind } from '../api/generated/graphql.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Place } from './layout/sheet.ts';
import { curveBetween } from './paths/curve.ts';
import { lineElement } from './lineElement.ts';
import { STATES } from './patterns.ts';
import type { Chain, ChainSegment } from './sheetOfChain.ts';
import { FLAGGED_RANKS, type Standing } from './standing.ts';
import { stateLineOf } from './stateLine.ts';

type Reader = Pick<Language, 'words' | 'shortName' | 'code'>;

const NAME_INSET = 14;
/** Room for the mark above a turned name, and the width of a Latin letter. */
const TURNED = { mark: 40, letter: 6.3 };
const fixed = { grabbable: false, selectable: false };
/** A point that carries text or a mark and never takes the pointer. */
const quiet = (
  id: string,
  classes: string,
  x: number,
  y: number,
  data: Record<string, unknown> = {},
): ElementDefinition => ({
  data: { id, ...data },
  position: { x, y },
  classes,
  ...fixed,
});

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

function segmentElements(chain: Chain, segment: ChainSegment, standing: Standing, reader: Reader): ElementDefinition[] {
  const place = chain.sheet.places.get(segment.slug);
  const cell = standing.cell(segment.slug);
  if (!place || !cell) return [];
  const gap = standing.gap(segment.slug);
  const flagged = gap !== null && gap.rank !== null && gap.rank <= FLAGGED_RANKS;
  const tall = place.cell.span > 1;
  const strong = flagged || ['PRESENT', 'WEAK', 'PLANNED'].includes(cell.state);
  const classes = [
    'segment',
    cell.state,
    tall ? 'tall' : 'wide',
    reader.code === 'zh' ? '' : 'latin',
    strong ? 'strong' : '',
    flagged ? 'ranked' : '',
  ].filter(Boolean);
  const name = reader.shortName(segment);
  const body: ElementDefinition = {
    data: {
      id: segment.slug,
      label: tall ? '' : name,
      width: place.width,
      height: place.height,
      inset: NAME_INSET - place.width,
    },
    position: { x: place.x, y: place.y },
    classes: classes.join(' '),
    ...fixed,
  };
  const parts = tall ? tallParts(segment, place, cell.state, name, reader) : wideParts(segment, place, cell, reader);
  if (!flagged || !gap) return [body, ...parts];
  const label = `${reader.words.gapLetters[gap.kind]} ${gap.rank}`;
  const width = 19 + label.length * 6.2 + (reader.code === 'zh' ? 4 : 0);
  const flag = quiet(
    `flag:${segment.slug}`,
    'flag',
    place.x + place.width / 2 - width / 2 + 6,
    place.y - place.height / 2 - 4.5,
    { label, width },
  );
  return [body, ...parts, flag];
}

function wideParts(
  segment: ChainSegment,
  place: Place,
  cell: Parameters<typeof stateLineOf>[0],
  { words }: Reader,
): ElementDefinition[] {
  const x = place.x - place.width / 2 + NAME_INSET + 6;
  const label = stateLineOf(cell, segment.scope, words);
  return [quiet(`mark:${segment.slug}`, `mark line ${cell.state}`, x, place.y + 8.5, { label })];
}

/** A bar is read from top to bottom: mark, name set upright (turned, in Latin script), and that it is a step. */
function tallParts(
  segment: ChainSegment,
  place: Place,
  state: CoverageState,
  name: string,
  { words, code }: Reader,
): ElementDefinition[] {
  const top = place.y - place.height / 2;
  const mark = quiet(`mark:${segment.slug}`, `mark ${state}`, place.x, top + 15);
  if (code !== 'zh') {
    const whole = `${name} ${words.nodeState.step}`;
    const label = whole.length * TURNED.letter > place.height - TURNED.mark ? name : whole;
    return [mark, quiet(`name:${segment.slug}`, 'text turned', place.x, place.y + 10, { label })];
  }
  const upright = (text: string) => [...text].join('\n');
  return [
    mark,
    quiet(`name:${segment.slug}`, 'text upright', place.x, place.y - 8, { label: upright(name) }),
    quiet(`step:${segment.slug}`, 'text upright small', place.x, place.y + 8 + name.length * 8.5 + 14, {
      label: upright(words.nodeState.step),
    }),
  ];
}
