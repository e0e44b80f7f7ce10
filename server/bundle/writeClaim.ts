// How is a claim written as a row, and which of its values can no row give back?
import type { Claim } from '../chain/claim.ts';
import { splitKey } from '../chain/records.ts';
import { fileColumns, provenanceColumns, RETRACTED, thingColumns, type FileKind } from './format.ts';
import type { Places } from './places.ts';
import { error, type Problem } from './problem.ts';
import { comesBack, writeCell, writeLine } from './writeCell.ts';

/** What is exported stands, so that no row of it takes anything back. */
export const writeHeader = (kind: FileKind): string =>
  writeLine(
    fileColumns(kind)
      .map(({ name }) => name)
      .filter((name) => name !== RETRACTED),
  );

export const writeClaim = (claim: Claim): string => writeLine(cellsOf(claim));

function cellsOf(claim: Claim): string[] {
  const parts = splitKey(claim.key);
  const keyed = thingColumns(claim.kind)
    .filter(({ key }) => key)
    .map(({ name }) => name);
  const values = thingColumns(claim.kind).map(({ name, key }) =>
    key ? (parts[keyed.indexOf(name)] ?? '') : writeCell(claim.fields[name]),
  );
  return [...values, ...provenanceColumns(claim.kind).map(({ name }) => writeCell(provenanceOf(claim, name)))];
}

function provenanceOf({ source, quote, asOf, confidence, note }: Claim, column: string): string | undefined {
  const values: Record<string, string | null> = {
    source: source === '' ? null : source,
    quote,
    as_of: asOf,
    confidence,
    note,
  };
  return values[column] ?? undefined;
}

/** `row` as it will be counted in the file. */
export function describeLosses(claim: Claim, row: number, places: Places): Problem[] {
  const columns = thingColumns(claim.kind);
  const losses = [
    ...columns
      .filter((column) => !column.key && !comesBack(column, claim.fields[column.name], places))
      .map(({ name }) => name),
    ...provenanceColumns(claim.kind)
      .filter((column) => !comesBack(column, provenanceOf(claim, column.name), places))
      .map(({ name }) => name),
    ...Object.keys(claim.fields).filter((field) => !columns.some(({ name, key }) => name === field && !key)),
  ];
  return losses.map((column) =>
    error(
      `${claim.kind}.csv`,
      { row, column, value: claim.key },
      'holds a value that no cell can give back as it is',
      'correct it in the store',
    ),
  );
}
