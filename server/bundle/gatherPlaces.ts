// Which places may the rows name? The built-in table, what the store adds to it, and what the bundle itself brings.
// A place keeps every name that anybody gives it: a row may use one that is not the name shown.
import type { Claim, Fields, Value } from '../chain/claim.ts';
import { columnsOf } from '../chain/records.ts';
import type { Region } from '../chain/region.ts';
import { builtInRegions } from '../store/regions/builtIn.ts';
import { mergeRegions } from '../store/regions/merge.ts';
import { findHeader } from './findHeader.ts';
import { SET_SEPARATOR } from './format.ts';
import { growPlaces, type Places } from './places.ts';
import { tidy } from './readCell.ts';
import { textOf, type Table } from './table.ts';

interface Named {
  code: string;
  fields: Fields;
}

/** The names must be known before the first row is read, so they are taken from the cells as they are. */
export function gatherPlaces(table: Table | undefined, stored: readonly Claim[]): Places {
  const known = addNames(
    builtInRegions(),
    stored.map(({ about, fields }) => ({ code: about, fields })),
  );
  return growPlaces(table === undefined ? known : addNames(known, readNames(table, growPlaces(known))));
}

function addNames(regions: readonly Region[], named: readonly Named[]): readonly Region[] {
  const before = new Map(regions.map((region) => [region.code, region.nameZh]));
  const records = named.map(({ code, fields }) => {
    const names = [before.get(code), fields.name_zh, fields.name_en, fields.aliases].flatMap((value) => textsOf(value));
    return { kind: 'regions' as const, key: code, fields: { ...fields, aliases: names }, shownBy: {}, asOf: null };
  });
  return mergeRegions(regions, records);
}

const textsOf = (value: Value | undefined): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []));

function readNames(table: Table, known: Places): Named[] {
  const { header } = findHeader(table, 'regions');
  if (header === null) return [];
  const at = new Map(header.columns.map((placed) => [placed.column.name, placed.at]));
  return table.rows.slice(header.index + 1).flatMap((row) => {
    const cell = (column: string) => tidy(textOf(row[at.get(column) ?? row.length]));
    const code = cell('code');
    if (code === '') return [];
    const names = columnsOf('regions').filter(({ name }) => name.startsWith('name_') || name === 'aliases');
    const fields: Record<string, Value> = {};
    for (const { name, set } of names) {
      const text = cell(name);
      if (text !== '') fields[name] = set ? text.split(SET_SEPARATOR).map(tidy) : text;
    }
    const [parent, other] = known.find(cell('parent'));
    if (parent !== undefined && other === undefined) fields.parent = parent.code;
    return [{ code, fields }];
  });
}
