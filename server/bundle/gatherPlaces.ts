// Which places may the rows name? The built-in table, what the store adds to it, and what the bundle itself brings.
import { columnsOf } from '../chain/records.ts';
import type { Claim, Resolved } from '../chain/claim.ts';
import type { Region } from '../chain/region.ts';
import { builtInRegions } from '../store/regions/builtIn.ts';
import { mergeRegions } from '../store/regions/merge.ts';
import { findHeader } from './findHeader.ts';
import { SET_SEPARATOR } from './format.ts';
import { growPlaces, type Places } from './places.ts';
import { tidy } from './readCell.ts';
import { textOf, type Table } from './table.ts';

/** The names that a row may use must be known before the first row is read, so they are taken from the cells as they are. */
export function gatherPlaces(table: Table | undefined, stored: readonly Claim[]): Places {
  const known = mergeRegions(builtInRegions(), stored.map(asRecord));
  return growPlaces(mergeRegions(known, table === undefined ? [] : readNames(table, growPlaces(known))));
}

/** Each claim by itself: later ones add to earlier ones, and no name that anybody uses is lost. */
function asRecord({ about, fields }: Claim): Resolved {
  return { kind: 'regions', key: about, fields, shownBy: {}, asOf: null };
}

function readNames(table: Table, known: Places): Resolved[] {
  const { header } = findHeader(table, 'regions');
  if (header === null) return [];
  const wanted = columnsOf('regions').filter(
    ({ name }) => name.startsWith('name_') || name === 'aliases' || name === 'parent',
  );
  const at = new Map(header.columns.map((placed) => [placed.column.name, placed.at]));
  return table.rows.slice(header.index + 1).flatMap((row) => {
    const cell = (column: string) => tidy(textOf(row[at.get(column) ?? row.length]));
    const key = cell('code');
    if (key === '') return [];
    const fields = wanted.flatMap(({ name, set }) => {
      const text = cell(name);
      if (text === '') return [];
      if (name === 'parent') return parentOf(text, known);
      return [[name, set ? text.split(SET_SEPARATOR).map(tidy) : text] as const];
    });
    return [{ kind: 'regions' as const, key, fields: Object.fromEntries(fields), shownBy: {}, asOf: null }];
  });
}

function parentOf(text: string, known: Places): (readonly ['parent', string])[] {
  const [parent, other]: readonly (Region | undefined)[] = known.find(text);
  return parent !== undefined && other === undefined ? [['parent', parent.code]] : [];
}
