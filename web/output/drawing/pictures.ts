// How is what a canvas shows made into a picture? Drawn anew from its elements: as the screen has it, or as a sheet on its paper.
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Camera, Size } from '../../atlas/camera.ts';
import { readTokens, type Tokens } from '../../atlas/tokens.ts';
import type { Words } from '../../words/zh.ts';
import { lettersReady, lightTokens } from '../lightTokens.ts';
import { dotsOf, PRINT_DENSITY, type Paper } from '../paper.ts';
import { renderPng } from '../png/renderPng.ts';
import type { Progress } from '../progress.ts';
import { drawMap, type DrawnMap } from './drawMap.ts';
import type { Explained } from './legend.ts';
import { drawScreen, drawSheet, type SheetTexts } from './sheet.ts';
import { svgText } from './svg.ts';

/** What is drawn, in which styles, and what is said around it. */
export interface Subject {
  elements: readonly ElementDefinition[];
  styles: (tokens: Tokens) => StylesheetJson;
  texts: (progress: Progress) => Promise<SheetTexts>;
  words: Words;
  explained: Explained | null;
}

export interface Seen {
  camera: Camera;
  view: Size;
}

export interface OnPaper {
  map: DrawnMap;
  tokens: Tokens;
  texts: SheetTexts;
}

const SCREEN_DENSITY = 96;

export async function screenPng(subject: Subject, { camera, view }: Seen, progress: Progress): Promise<Blob> {
  await lettersReady();
  const tokens = readTokens(document.documentElement);
  const map = drawMap(subject.elements, subject.styles(tokens));
  const seen = {
    x: -camera.x / camera.zoom,
    y: -camera.y / camera.zoom,
    width: view.width / camera.zoom,
    height: view.height / camera.zoom,
  };
  const texts = await subject.texts(progress);
  const drawing = drawScreen(map, seen, camera.zoom, texts, tokens);
  const density = Math.max(1, devicePixelRatio);
  const size = { width: Math.round(drawing.area.width * density), height: Math.round(drawing.area.height * density) };
  return renderPng(drawing, { ...size, density: SCREEN_DENSITY * density, texts: aboutPicture(texts) }, progress);
}

export async function paperPng(subject: Subject, paper: Paper, progress: Progress): Promise<Blob> {
  const size = dotsOf(paper);
  const { map, tokens, texts } = await onPaper(subject, progress);
  const drawing = drawSheet(map, texts, { ...subject, tokens }, size.width / size.height);
  return renderPng(drawing, { ...size, density: PRINT_DENSITY, texts: aboutPicture(texts) }, progress);
}

export async function sheetSvg(subject: Subject, progress: Progress): Promise<Blob> {
  const { map, tokens, texts } = await onPaper(subject, progress);
  const drawing = drawSheet(map, texts, { ...subject, tokens });
  const text = svgText(drawing, { title: texts.title, description: `${texts.sources} ${texts.foot}` });
  return new Blob([text], { type: 'image/svg+xml' });
}

export async function onPaper(subject: Subject, progress: Progress): Promise<OnPaper> {
  await lettersReady();
  return withTexts(subject, await subject.texts(progress));
}

/** Dark ink on light paper. */
export function withTexts({ elements, styles }: Pick<Subject, 'elements' | 'styles'>, texts: SheetTexts): OnPaper {
  const tokens = lightTokens();
  return { map: drawMap(elements, styles(tokens)), tokens, texts };
}

const aboutPicture = ({ title, sources, foot }: SheetTexts) => ({
  Title: title,
  Source: sources,
  Comment: foot,
  Software: 'Liantu',
});
