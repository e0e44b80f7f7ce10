// How is an answer taken along? Its first table with rows, the others as further sheets of the workbook, and what was asked.
import type { ExportCell, ExportSheet, ExportTable } from '../output/table/exportTable.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Filled } from './question.ts';
import { tablesOf, type Cell, type ResultTable } from './resultTable.ts';
import type { WholeAnswer } from './wholeAnswer.ts';

export interface AskedQuestion {
  phrase: string;
  query: string;
  values: Filled;
}

export function resultExport(
  asked: AskedQuestion,
  { data, revision }: WholeAnswer,
  language: Language,
): { table: ExportTable; name: string } {
  const words = language.words.questions;
  const sheetOf = ({ field, columns, rows }: ResultTable): ExportSheet => ({
    sheet: field,
    titles: columns.map((column) => words.columns[column] ?? words.columns[column.split('.').at(-1) ?? ''] ?? column),
    rows: rows.map((row) => row.map((cell) => exportCell(cell, language))),
  });
  const tables = tablesOf(data, language);
  const [first, ...further] = tables.filter(({ rows }) => rows.length > 0);
  const { exporting } = words;
  const about: ExportSheet = {
    sheet: exporting.asked,
    titles: exporting.titles,
    rows: [
      [exporting.phrase, asked.phrase],
      [exporting.query, asked.query.trim()],
      [exporting.values, JSON.stringify(asked.values)],
      ...(revision === null ? [] : [[exporting.revision, revision]]),
    ],
  };
  const table: ExportTable = {
    ...(first ? sheetOf(first) : { sheet: words.result, titles: [], rows: [] }),
    records: (first?.records ?? []).map((record) => record as Readonly<Record<string, unknown>>),
    further: [...further.map(sheetOf), about],
    note: tables.flatMap((one) => (one.more ? [cutText(one, language)] : [])).join(' ') || null,
  };
  return { table, name: asked.phrase };
}

function exportCell(cell: Cell, { words }: Language): ExportCell {
  const [only] = cell;
  if (cell.length === 1 && only?.number !== undefined) return only.number;
  return cell.map(({ text }) => text).join(words.search.between);
}

function cutText({ field, rows, total }: ResultTable, { words }: Language): string {
  const { cut, cutUnknown } = words.questions.exporting;
  return total === null ? cutUnknown(field, rows.length) : cut(field, rows.length, total);
}
