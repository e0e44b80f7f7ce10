// How is the map made into a picture? Drawn anew from what it shows: as the screen has it, or as a sheet on its paper.
import { readTokens, type Tokens } from '../../atlas/tokens.ts';
import { stylesheet } from '../../atlas/style.ts';
import { drawMap, type DrawnMap } from '../drawing/drawMap.ts';
import { drawScreen, drawSheet, type SheetTexts } from '../drawing/sheet.ts';
import { svgText } from '../drawing/svg.ts';
import { lettersReady, lightTokens } from '../lightTokens.ts';
import { dotsOf, PRINT_DENSITY, type Paper } from '../paper.ts';
import { renderPng } from '../png/renderPng.ts';
import type { Progress } from '../progress.ts';
import { cellsOf, textsOf, type MapSubject, type ShownMap } from './mapSubject.ts';

const SCREEN_DENSITY = 96;

export async function screenPng(subject: MapSubject, shown: ShownMap, progress: Progress): Promise<Blob> {
  await lettersReady();
  const tokens = readTokens(document.documentElement);
  const map = drawMap(shown.elements, stylesheet(tokens));
  const { camera, view } = shown;
  const seen = {
    x: -camera.x / camera.zoom,
    y: -camera.y / camera.zoom,
    width: view.width / camera.zoom,
    height: view.height / camera.zoom,
  };
  const texts = textsOf(subject, await cellsOf(subject, progress));
  const drawing = drawScreen(map, seen, camera.zoom, texts, tokens);
  const density = Math.max(1, devicePixelRatio);
  const size = { width: Math.round(drawing.area.width * density), height: Math.round(drawing.area.height * density) };
  return renderPng(drawing, { ...size, density: SCREEN_DENSITY * density, texts: aboutPicture(texts) }, progress);
}

export async function paperPng(subject: MapSubject, shown: ShownMap, paper: Paper, progress: Progress): Promise<Blob> {
  const size = dotsOf(paper);
  const { map, tokens, texts } = await onPaper(subject, shown, progress);
  const drawing = drawSheet(map, texts, tokens, subject.language.words, size.width / size.height);
  return renderPng(drawing, { ...size, density: PRINT_DENSITY, texts: aboutPicture(texts) }, progress);
}

export async function mapSvg(subject: MapSubject, shown: ShownMap, progress: Progress): Promise<Blob> {
  const { map, tokens, texts } = await onPaper(subject, shown, progress);
  const drawing = drawSheet(map, texts, tokens, subject.language.words);
  const text = svgText(drawing, { title: texts.title, description: `${texts.sources} ${texts.foot}` });
  return new Blob([text], { type: 'image/svg+xml' });
}

export interface MapOnPaper {
  map: DrawnMap;
  tokens: Tokens;
  texts: SheetTexts;
}

/** Dark ink on light paper. */
export async function onPaper(subject: MapSubject, shown: ShownMap, progress: Progress): Promise<MapOnPaper> {
  await lettersReady();
  return withTexts(shown, textsOf(subject, await cellsOf(subject, progress)));
}

export function withTexts(shown: ShownMap, texts: SheetTexts): MapOnPaper {
  const tokens = lightTokens();
  return { map: drawMap(shown.elements, stylesheet(tokens)), tokens, texts };
}

const aboutPicture = ({ title, sources, foot }: SheetTexts) => ({
  Title: title,
  Source: sources,
  Comment: foot,
  Software: 'Liantu',
});
