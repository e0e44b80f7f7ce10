// What stands around a map that leaves the page? Its title, what the signs mean, on whose word it rests, and of which state of the data it is.
import type { Tokens } from '../../atlas/tokens.ts';
import type { Words } from '../../words/zh.ts';
import type { DrawnMap } from './drawMap.ts';
import type { Area, Drawing, Mark } from './drawing.ts';
import { drawLegend, type Explained } from './legend.ts';
import { breakLines, widthOf } from './letters.ts';
import { textMark } from './textMark.ts';

export interface SheetTexts {
  title: string;
  /** Beside the title, one below the other. */
  beside: readonly string[];
  sources: string;
  /** At the foot: revision, checksum. */
  foot: string;
}

export const SERIF = '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif';
const MARGIN = 38;
const HEAD = 52;
const TITLE = 24;
const SMALL = 12;
const LINE = 18;
/** Narrower than this, title and legend do not fit. */
const NARROWEST = 760;

export interface SheetSigns {
  tokens: Tokens;
  words: Words;
  /** Null where what is drawn says in words what it is. */
  explained: Explained | null;
}

/** `shape`: width by height of the paper; as high as it needs to be unless given. */
export function drawSheet(map: DrawnMap, texts: SheetTexts, signs: SheetSigns, shape?: number): Drawing {
  const { tokens } = signs;
  const natural = Math.max(map.area.width, NARROWEST) + 2 * MARGIN;
  const footOf = (width: number) => drawFoot(texts, signs, width - 2 * MARGIN);
  const heightOf = (width: number) => MARGIN + HEAD + map.area.height + LINE + footOf(width).height + MARGIN;
  // Wide enough for its height to fit the paper, too: the foot gets lower as the sheet gets wider, never higher.
  const width = shape === undefined ? natural : Math.max(natural, heightOf(natural) * shape);
  const height = shape === undefined ? heightOf(width) : width / shape;
  const foot = footOf(width);
  const room = height - MARGIN - HEAD - LINE - foot.height - MARGIN;
  const group: Mark = {
    kind: 'group',
    x: (width - map.area.width) / 2 - map.area.x,
    y: MARGIN + HEAD + Math.max(0, (room - map.area.height) / 2) - map.area.y,
    scale: 1,
    marks: map.marks,
  };
  return {
    area: { x: 0, y: 0, width, height },
    ground: tokens.surface,
    family: tokens.sans,
    marks: [
      ...drawHead(texts, tokens, width),
      group,
      { kind: 'group', x: MARGIN, y: height - MARGIN - foot.height, scale: 1, marks: foot.marks },
    ],
  };
}

/** What the reader sees of the map now, with a line at its foot. */
export function drawScreen(map: DrawnMap, seen: Area, zoom: number, texts: SheetTexts, tokens: Tokens): Drawing {
  const [width, height] = [seen.width * zoom, seen.height * zoom];
  const bar = 28;
  const line = (text: string, x: number, anchor: 'start' | 'end'): Mark =>
    textMark(tokens, text, x, height + 18, { anchor });
  return {
    area: { x: 0, y: 0, width, height: height + bar },
    ground: tokens.paper,
    family: tokens.sans,
    marks: [
      { kind: 'group', x: -seen.x * zoom, y: -seen.y * zoom, scale: zoom, marks: map.marks, window: seen },
      { kind: 'path', d: `M0 ${height}h${width}v${bar}h${-width}z`, fill: tokens.surface },
      line(`${texts.title} · ${texts.beside[0] ?? ''}`, 12, 'start'),
      line(texts.foot, width - 12, 'end'),
    ],
  };
}

function drawHead({ title, beside }: SheetTexts, tokens: Tokens, width: number): Mark[] {
  return [
    textMark(tokens, title, MARGIN, MARGIN + TITLE, { size: TITLE, weight: 600, fill: tokens.ink, family: SERIF }),
    ...beside.map((text, index) =>
      textMark(tokens, text, width - MARGIN, MARGIN + 10 + index * LINE, { anchor: 'end' }),
    ),
  ];
}

function drawFoot({ sources, foot }: SheetTexts, { tokens, words, explained }: SheetSigns, width: number) {
  const legend =
    explained === null ? { marks: [], height: 0 } : drawLegend(tokens, words, { x: 0, y: 8, width }, explained);
  const font = { family: tokens.sans, size: SMALL, weight: 400 };
  const lines = breakLines(sources, width - widthOf(foot, font) - 40, font);
  const top = 8 + legend.height + 4;
  const marks: Mark[] = [
    { kind: 'path', d: `M0 0H${width}`, stroke: tokens.ink, width: 1 },
    ...legend.marks,
    ...lines.map((line, index) => textMark(tokens, line, 0, top + (index + 1) * LINE - 5)),
    textMark(tokens, foot, width, top + LINE - 5, { anchor: 'end' }),
  ];
  return { marks, height: top + Math.max(1, lines.length) * LINE };
}
