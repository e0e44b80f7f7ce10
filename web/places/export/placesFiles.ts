// How do pictures and sheets come out of the page of places? PNG as it is seen, SVG and paper in dark ink on light ground.
import { readTokens } from '../../atlas/tokens.ts';
import { svgText } from '../../output/drawing/svg.ts';
import { lettersReady, lightTokens } from '../../output/lightTokens.ts';
import type { PrintedPaper } from '../../output/paper.ts';
import { renderPng } from '../../output/png/renderPng.ts';
import { drawPages, roomOn, type PageFrame } from '../../output/print/page.ts';
import type { Progress } from '../../output/progress.ts';
import type { Language } from '../../state/language.svelte.ts';
import type { Layer } from '../layers.ts';
import { legendMarks } from './legendMarks.ts';
import type { DrawnPlaces, PlacesTexts } from './drawnPlaces.ts';
import { drawPlaces, sheetMarks } from './placesDrawing.ts';

export interface PlacesSubject {
  drawn: DrawnPlaces;
  texts: PlacesTexts;
  layer: Layer;
  language: Language;
}

const DENSITY = 96;
/** Sharp also where it is pasted into a page. */
const SCALE = 2;

export async function placesPng({ drawn, texts, layer, language }: PlacesSubject, progress: Progress): Promise<Blob> {
  await lettersReady();
  const drawing = drawPlaces(drawn, texts, { tokens: readTokens(document.documentElement), layer, language });
  const { width, height } = drawing.area;
  const head = { width: Math.round(width * SCALE), height: Math.round(height * SCALE), density: DENSITY * SCALE };
  const about = { Title: texts.title, Source: texts.lines.join(' '), Comment: texts.foot, Software: 'Liantu' };
  return renderPng(drawing, { ...head, texts: about }, progress);
}

export async function placesSvg({ drawn, texts, layer, language }: PlacesSubject): Promise<Blob> {
  await lettersReady();
  const drawing = drawPlaces(drawn, texts, { tokens: lightTokens(), layer, language });
  const description = [...texts.lines, texts.foot].join(' ');
  return new Blob([svgText(drawing, { title: texts.title, description })], { type: 'image/svg+xml' });
}

/** One sheet: as large as fits. */
export async function printPlaces(paper: PrintedPaper, { drawn, texts, layer, language }: PlacesSubject) {
  await lettersReady();
  const inks = { tokens: lightTokens(), layer, language };
  const frame: PageFrame = {
    paper,
    texts: { title: texts.title, beside: [], sources: texts.lines.join(' '), foot: texts.foot },
    tokens: inks.tokens,
    words: language.words,
    explained: null,
  };
  const room = roomOn(frame);
  const { sheet } = drawn;
  const legend = legendMarks(drawn, inks, room.width);
  const high = room.height - legend.height;
  const scale = Math.min(room.width / sheet.width, high / sheet.height);
  const marks = [
    {
      kind: 'group' as const,
      ...{ x: room.x + (room.width - sheet.width * scale) / 2, y: room.y, scale, marks: sheetMarks(drawn, inks) },
      window: { x: 0, y: 0, width: sheet.width, height: sheet.height },
    },
    { kind: 'group' as const, x: room.x, y: room.y + room.height - legend.height, scale: 1, marks: legend.marks },
  ];
  return { title: texts.title, pages: drawPages(frame, [{ marks }]) };
}
