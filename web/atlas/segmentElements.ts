// What is on the canvas of one segment? Its box with name and state, the flag of its rank, and a frame where its state is only assumed.
import type { ElementDefinition } from 'cytoscape';
import type { CoverageState } from '../api/generated/graphql.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Place } from './layout/sheet.ts';
import { fixed, quiet } from './quietElement.ts';
import type { Chain, ChainSegment } from './sheetOfChain.ts';
import { FLAGGED_RANKS, type Standing } from './standing.ts';
import { shortStateLine } from './stateLine.ts';

export type Reader = Pick<Language, 'words' | 'shortName' | 'code'>;

const NAME_INSET = 14;
/** Room for the mark above a turned name, and the width of a Latin letter. */
const TURNED = { mark: 40, letter: 6.3 };
/** A frame around a box, in all. */
const FRAME = 9;

export function segmentElements(
  chain: Chain,
  segment: ChainSegment,
  standing: Standing,
  reader: Reader,
): ElementDefinition[] {
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
      of: segment.slug,
      label: tall ? '' : name,
      width: place.width,
      height: place.height,
      inset: NAME_INSET - place.width,
    },
    position: { x: place.x, y: place.y },
    classes: classes.join(' '),
    ...fixed,
  };
  const parts = [
    ...(tall
      ? tallParts(segment, place, cell.state, name, reader)
      : wideParts(segment, place, shortStateLine(standing, segment, reader.words), cell.state)),
    ...frameAround(standing, place),
  ];
  if (!flagged || !gap) return [body, ...parts];
  const label = `${reader.words.gapLetters[gap.kind]} ${gap.rank}`;
  const width = 19 + label.length * 6.2 + (reader.code === 'zh' ? 4 : 0);
  const flag = quiet(
    `flag:${segment.slug}`,
    'flag',
    place.x + place.width / 2 - width / 2 + 6,
    place.y - place.height / 2 - 4.5,
    { label, width, of: segment.slug },
  );
  return [body, ...parts, flag];
}

function wideParts(segment: ChainSegment, place: Place, label: string, state: CoverageState): ElementDefinition[] {
  const x = place.x - place.width / 2 + NAME_INSET + 6;
  return [quiet(`mark:${segment.slug}`, `mark line ${state}`, x, place.y + 8.5, { label, of: segment.slug })];
}

/** Dashed and hatched: so it would stand, and nothing of it is written. */
function frameAround(standing: Standing, { id, x, y, width, height }: Place): ElementDefinition[] {
  if (standing.was(id) === null) return [];
  return [quiet(`assumed:${id}`, 'assumed', x, y, { of: id, width: width + FRAME, height: height + FRAME })];
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
  const mark = quiet(`mark:${segment.slug}`, `mark ${state}`, place.x, top + 15, { of: segment.slug });
  if (code !== 'zh') {
    const whole = `${name} ${words.nodeState.step}`;
    const label = whole.length * TURNED.letter > place.height - TURNED.mark ? name : whole;
    return [mark, quiet(`name:${segment.slug}`, 'text turned', place.x, place.y + 10, { label, of: segment.slug })];
  }
  const upright = (text: string) => [...text].join('\n');
  return [
    mark,
    quiet(`name:${segment.slug}`, 'text upright', place.x, place.y - 8, {
      label: upright(name),
      of: segment.slug,
    }),
    quiet(`step:${segment.slug}`, 'text upright small', place.x, place.y + 8 + name.length * 8.5 + 14, {
      label: upright(words.nodeState.step),
      of: segment.slug,
    }),
  ];
}
