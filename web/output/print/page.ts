// What stands on every printed sheet? Crop marks, title, what the signs mean, on whose word, of which state of the data, and which page.
import type { Tokens } from '../../atlas/tokens.ts';
import type { Words } from '../../words/zh.ts';
import type { Area, Drawing, Mark } from '../drawing/drawing.ts';
import { drawLegend, type Explained } from '../drawing/legend.ts';
import { breakLines, cutTo, widthOf } from '../drawing/letters.ts';
import { SERIF, type SheetTexts } from '../drawing/sheet.ts';
import { textMark } from '../drawing/textMark.ts';
import { PAPERS, PIXELS_PER_MILLIMETRE, POINT, type PrintedPaper } from '../paper.ts';

/** Nothing on paper is smaller. */
export const LEAST_TEXT = 7 * POINT;
const SMALL = LEAST_TEXT;
const MARGIN = 10 * PIXELS_PER_MILLIMETRE;
const CROP = { at: 4 * PIXELS_PER_MILLIMETRE, arm: 4 * PIXELS_PER_MILLIMETRE };
const TITLE = 18;
const HEAD = 26;
const LINE = 13;
const LEGEND = 0.82;

export interface PageFrame {
  paper: PrintedPaper;
  texts: SheetTexts;
  tokens: Tokens;
  words: Words;
  /** Null where the sheet has no signs. */
  explained: Explained | null;
}

const sizeOf = ({ paper }: PageFrame) => ({
  width: PAPERS[paper].width * PIXELS_PER_MILLIMETRE,
  height: PAPERS[paper].height * PIXELS_PER_MILLIMETRE,
});

/** What is left for what the sheet is about. */
export function roomOn(frame: PageFrame): Area {
  const { width, height } = sizeOf(frame);
  const foot = drawFoot(frame, '');
  return {
    x: MARGIN,
    y: MARGIN + HEAD,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - HEAD - foot.height - 4,
  };
}

export interface PageContent {
  marks: readonly Mark[];
  /** What of the whole this page shows, where it is one of several. */
  part?: string;
}

export function drawPages(frame: PageFrame, contents: readonly PageContent[]): Drawing[] {
  const { width, height } = sizeOf(frame);
  return contents.map(({ marks, part }, index) => {
    const foot = drawFoot(frame, frame.words.output.frame.page(index + 1, contents.length));
    return {
      area: { x: 0, y: 0, width, height },
      ground: '#fff',
      family: frame.tokens.sans,
      marks: [
        ...cropMarks(width, height),
        ...drawHead(frame, width, part),
        ...marks,
        { kind: 'group', x: MARGIN, y: height - MARGIN - foot.height, scale: 1, marks: foot.marks },
      ],
    };
  });
}

function cropMarks(width: number, height: number): Mark[] {
  const { at, arm } = CROP;
  const corner = (x: number, y: number, across: 1 | -1, down: 1 | -1): Mark => ({
    kind: 'path',
    d: `M${x + across * arm} ${y}H${x}V${y + down * arm}`,
    stroke: '#000',
    width: 0.75,
  });
  const [right, bottom] = [width - at, height - at];
  return [corner(at, at, 1, 1), corner(right, at, -1, 1), corner(at, bottom, 1, -1), corner(right, bottom, -1, -1)];
}

function drawHead({ texts, tokens }: PageFrame, width: number, part?: string): Mark[] {
  const beside = [...texts.beside, ...(part === undefined ? [] : [part])];
  const font = { family: tokens.sans, size: SMALL, weight: 400 };
  const widest = Math.max(0, ...beside.map((text) => widthOf(text, font)));
  const room = width - 2 * MARGIN - widest - 24;
  const title = cutTo(texts.title, room, { family: SERIF, size: TITLE, weight: 600 });
  return [
    textMark(tokens, title, MARGIN, MARGIN + TITLE, { size: TITLE, weight: 600, fill: tokens.ink, family: SERIF }),
    ...beside.map((text, index) =>
      textMark(tokens, text, width - MARGIN, MARGIN + SMALL + index * LINE, { size: SMALL, anchor: 'end' }),
    ),
  ];
}

function drawFoot(frame: PageFrame, page: string): { marks: Mark[]; height: number } {
  const { texts, tokens, words, explained } = frame;
  const width = sizeOf(frame).width - 2 * MARGIN;
  const legend =
    explained === null
      ? { marks: [], height: 0 }
      : drawLegend(tokens, words, { x: 0, y: 0, width: width / LEGEND }, explained);
  const right = [texts.foot, page].filter(Boolean).join(' · ');
  const font = { family: tokens.sans, size: SMALL, weight: 400 };
  const lines = breakLines(texts.sources, width - widthOf(`${right}00`, font) - 40, font);
  const top = 4 + legend.height * LEGEND;
  return {
    marks: [
      { kind: 'path', d: `M0 0H${width}`, stroke: tokens.ink, width: 1 },
      { kind: 'group', x: 0, y: 3, scale: LEGEND, marks: legend.marks },
      ...lines.map((line, index) => textMark(tokens, line, 0, top + (index + 1) * LINE - 3, { size: SMALL })),
      textMark(tokens, right, width, top + LINE - 3, { size: SMALL, anchor: 'end' }),
    ],
    height: top + Math.max(1, lines.length) * LINE,
  };
}
