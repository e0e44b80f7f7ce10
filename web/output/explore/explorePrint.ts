// How is a sheet of relations laid out on printed sheets?
import { withTexts } from '../drawing/pictures.ts';
import type { PrintedPaper } from '../paper.ts';
import { mapPages } from '../print/mapPages.ts';
import type { PrintedSheets } from '../print/openPrint.ts';
import { drawPages } from '../print/page.ts';
import { drawnSheet, sheetTexts, type ExploreSubject } from './exploreSubject.ts';

export function exploreSheets(subject: ExploreSubject, paper: PrintedPaper): PrintedSheets {
  const { map, tokens, texts } = withTexts(drawnSheet(subject), sheetTexts(subject));
  const frame = { paper, texts, tokens, words: subject.language.words, explained: null };
  return {
    title: texts.title,
    pages: drawPages(
      frame,
      mapPages(frame, map, () => null),
    ),
  };
}
