// How is the matrix printed? As marks with their words in the legend; as many columns and rows on a sheet as it can hold.
import type { ChainSegment } from '../../atlas/sheetOfChain.ts';
import type { Mark } from '../../output/drawing/drawing.ts';
import { cutTo } from '../../output/drawing/letters.ts';
import { bareCross, stateMark } from '../../output/drawing/stateMark.ts';
import { textMark } from '../../output/drawing/textMark.ts';
import { divide } from '../../output/print/divide.ts';
import { LEAST_TEXT, roomOn, type PageContent, type PageFrame } from '../../output/print/page.ts';
import type { Language } from '../../state/language.svelte.ts';
import { columnPlaces } from '../gridWindow.ts';
import type { ColumnGroup, Matrix, MatrixCell, MatrixRow } from '../matrix.ts';

const SIZES = { row: 16, gap: 5 };
/** As wide as there is room for, so that a chain stays on one sheet where it can. */
const COLUMN = { least: 11.2, usual: 13, most: 18 };
const SIDE = 116;
const SUM = 34;
const SUMS = 4 * SUM;
const HEAD = { above: 6, groups: 20, names: 112 };
const TOP = HEAD.above + HEAD.groups + HEAD.names;
const MARK = 10;
const SIZE = LEAST_TEXT;

export function matrixPages(frame: PageFrame, matrix: Matrix, language: Language): PageContent[] {
  const room = roomOn(frame);
  const wide = columnWidth(room.width - SIDE - SUMS, matrix);
  const places = columnPlaces(matrix.groups, { ...SIZES, column: wide });
  const spans = places.starts.map((start) => ({ start, end: start + wide }));
  const columns = divide(0, places.width, room.width - SIDE - SUMS, spans);
  const most = Math.floor((room.height - TOP) / SIZES.row);
  const rows = divide(
    0,
    matrix.rows.length,
    most,
    matrix.rows.map((_, index) => ({ start: index, end: index + 1 })),
  );
  return rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex) => {
      const shown = matrix.segments.flatMap((segment, index) => {
        const start = places.starts[index]!;
        return start >= column.start && start < column.end
          ? [{ segment, index, x: room.x + SIDE + start - column.start, wide }]
          : [];
      });
      const marks = [
        ...drawGroups(frame, matrix.groups, shown, room.y + HEAD.above),
        ...shown.flatMap((column) => drawName(frame, language, column, room.y + HEAD.above + HEAD.groups)),
        ...drawSumTitles(frame, room.x + room.width, room.y + TOP),
        ...matrix.rows
          .slice(row.start, row.end)
          .flatMap((one, index) => drawRow(frame, language, one, shown, room, room.y + TOP + index * SIZES.row)),
      ];
      const parts = rows.length * columns.length > 1;
      return {
        marks,
        ...(parts && {
          part: frame.words.output.frame.part(columnIndex + 1, columns.length, rowIndex + 1, rows.length),
        }),
      };
    }),
  );
}

interface ShownColumn {
  segment: ChainSegment;
  index: number;
  x: number;
  wide: number;
}

function columnWidth(room: number, { groups, segments }: Matrix): number {
  const fitting = (room - (groups.length - 1) * SIZES.gap) / segments.length;
  return fitting < COLUMN.least ? COLUMN.usual : Math.min(COLUMN.most, fitting);
}

function drawGroups(
  frame: PageFrame,
  groups: readonly ColumnGroup[],
  shown: readonly ShownColumn[],
  top: number,
): Mark[] {
  const { tokens, words } = frame;
  return groups.flatMap(({ by, segments }): Mark[] => {
    const own = shown.filter(({ segment }) => segments.includes(segment));
    const [first, last] = [own[0], own.at(-1)];
    if (by === null || !first || !last) return [];
    const width = last.x + last.wide - first.x;
    const said = `${'stage' in by ? words.stages[by.stage] : words.coverage[by.state]} ${segments.length}`;
    const font = { family: tokens.sans, size: SIZE, weight: 600 };
    return [
      textMark(tokens, cutTo(said, width, font), first.x, top + SIZE, { size: SIZE, weight: 600, fill: tokens.ink }),
      { kind: 'path', d: `M${first.x + 1} ${top + 14}h${width - 2}`, stroke: tokens.ink, width: 1 },
    ];
  });
}

/** Set upright in Han characters, turned in Latin letters; from the top down. */
function drawName(frame: PageFrame, language: Language, { segment, x, wide }: ShownColumn, top: number): Mark[] {
  const { tokens } = frame;
  const name = language.shortName(segment);
  const look = { size: SIZE, fill: tokens.ink };
  if (language.code === 'zh' && /\p{Script=Han}/u.test(name)) {
    const signs = name.match(/[ -~]+|./gu) ?? [];
    const upright = signs
      .map((sign) => (sign.length > 2 ? [...sign] : [sign]))
      .flat()
      .slice(0, 10);
    return [
      {
        ...textMark(tokens, upright, x + wide / 2, top + SIZE, { ...look, anchor: 'middle' }),
        lineHeight: SIZE * 1.12,
      },
    ];
  }
  const font = { family: tokens.sans, size: SIZE, weight: 400 };
  const text = textMark(tokens, cutTo(name, HEAD.names - 6, font), x + wide / 2 - SIZE / 3, top, look);
  return [{ ...text, turn: 90 }];
}

function drawSumTitles({ tokens, words }: PageFrame, right: number, bottom: number): Mark[] {
  return [words.matrix.standing, words.matrix.gaps, words.matrix.absent, words.matrix.unknown].map((title, index) =>
    textMark(tokens, title, right - (3 - index) * SUM, bottom - 4, { size: SIZE, anchor: 'end' }),
  );
}

function drawRow(
  frame: PageFrame,
  language: Language,
  row: MatrixRow,
  shown: readonly ShownColumn[],
  room: { x: number; width: number },
  top: number,
): Mark[] {
  const { tokens, words } = frame;
  const strong = row.rank !== 'part';
  const name = row.rank === 'whole' ? words.matrix.whole(language.name(row.region)) : language.name(row.region);
  const look = { size: SIZE, fill: tokens.ink, weight: strong ? 600 : 400 };
  const base = top + SIZES.row - 4.5;
  const right = room.x + room.width;
  const indent = row.rank === 'part' ? 8 : 0;
  const font = { family: tokens.sans, size: SIZE, weight: look.weight };
  return [
    { kind: 'path', d: `M${room.x} ${top}H${right}`, stroke: strong ? tokens.ink : tokens.line, width: 0.6 },
    textMark(tokens, cutTo(name, SIDE - indent - 4, font), room.x + indent, base, look),
    ...shown.flatMap(({ index, x, wide }) => drawCell(frame, row.cells[index]!, x + (wide - MARK) / 2, top)),
    ...[row.standing, row.gaps, row.absent, row.unknown].map((count, index) =>
      textMark(tokens, String(count), right - (3 - index) * SUM, base, { ...look, anchor: 'end' }),
    ),
  ];
}

/** A bare cross: absent because the region above was searched. */
function drawCell({ tokens }: PageFrame, { state, takenOver }: MatrixCell, left: number, top: number): Mark[] {
  const y = top + (SIZES.row - MARK) / 2;
  if (!takenOver || state !== 'ABSENT') return [stateMark(tokens, state, left, y, MARK)];
  return [bareCross(tokens, left, y)];
}
