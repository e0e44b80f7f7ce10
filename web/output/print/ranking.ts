// What stands beside a printed map? Which gaps come first, with the places where they are found, and how many segments are in which state.
import { STATES } from '../../atlas/patterns.ts';
import type { Tokens } from '../../atlas/tokens.ts';
import type { Area, Mark } from '../drawing/drawing.ts';
import { cutTo } from '../drawing/letters.ts';
import { stateMark } from '../drawing/stateMark.ts';
import { textMark } from '../drawing/textMark.ts';
import { SERIF } from '../drawing/sheet.ts';
import type { MapSubject } from '../map/mapSubject.ts';

const NARROWEST = 230;
const ROW = 21;
const SIZE = 10;
const MARK = 10;
const MOST = 12;

/** Null where there is too little room. */
export function drawRanking({ chain, standing, language }: MapSubject, tokens: Tokens, room: Area): Mark[] | null {
  const { words } = language;
  const gaps = standing.ranking.slice(0, MOST);
  const height = (gaps.length + STATES.length + 5) * ROW;
  if (room.width < NARROWEST || room.height < height) return null;
  const { x, width } = room;
  const right = x + width;
  const marks: Mark[] = [];
  let y = room.y + ROW;
  const text = (said: string, at: number, look: Parameters<typeof textMark>[4] = {}) =>
    marks.push(textMark(tokens, said, at, y, { size: SIZE, fill: tokens.ink, ...look }));
  const rule = (strong: boolean) =>
    marks.push({
      kind: 'path',
      d: `M${x} ${y + 6}H${right}`,
      stroke: strong ? tokens.ink : tokens.line,
      width: strong ? 1 : 0.75,
    });
  const title = (said: string) => {
    text(said, x, { size: 13, weight: 600, family: SERIF });
    rule(true);
    y += ROW;
  };

  title(words.output.frame.ranking(gaps.length, standing.gapCount));
  for (const gap of gaps) {
    const segment = chain.segment(gap.segment.slug);
    const name = segment ? language.name(segment) : gap.segment.slug;
    text(String(gap.rank), x + 16, { anchor: 'end' });
    text(words.gapLetters[gap.kind], x + 26, { weight: 600 });
    text(segment?.reference ?? '', x + 44);
    text(cutTo(name, width - 76 - 34, { family: tokens.sans, size: SIZE, weight: 400 }), x + 76);
    text(String(gap.score), right, { anchor: 'end' });
    rule(false);
    y += ROW;
  }
  y += ROW / 2;
  title(words.output.frame.totals(chain.segments.length));
  for (const state of STATES) {
    const count = chain.segments.filter(({ slug }) => standing.cell(slug)?.state === state).length;
    marks.push(stateMark(tokens, state, x, y - MARK, MARK));
    text(words.coverage[state], x + MARK + 8);
    text(String(count), right, { anchor: 'end' });
    rule(false);
    y += ROW;
  }
  return marks;
}
