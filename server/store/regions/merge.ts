// What does the graph know of places beyond the built-in table? Records of kind `regions` override it field by field
// and add units of their own.
import type { Resolved, Value } from '../../chain/claim.ts';
import type { Region } from '../../chain/region.ts';
import { REGION_LEVELS, type RegionLevel } from '../../chain/vocabulary.ts';
import { compareText } from '../order.ts';

/** Ordered by code. A claim of "none" takes a value away; a name, a level and the aliases that are built in stay. */
export function mergeRegions(builtIn: readonly Region[], records: readonly Resolved[]): Region[] {
  const found = new Map(builtIn.map((region) => [region.code, region]));
  for (const record of records)
    found.set(record.key, override(found.get(record.key) ?? unit(record.key), record.fields));
  return [...found.values()].sort((left, right) => compareText(left.code, right.code));
}

/** A place that the built-in table lacks, before its record is read. */
const unit = (code: string): Region => ({
  code,
  nameZh: code,
  nameEn: null,
  aliases: [],
  level: 'statistical',
  parent: null,
  neighbours: [],
  lat: null,
  lng: null,
});

function override(region: Region, fields: Readonly<Record<string, Value>>): Region {
  const text = (field: string, before: string | null): string | null => {
    const value = fields[field];
    return value === undefined ? before : typeof value === 'string' ? value : null;
  };
  const degrees = (field: string, before: number | null): number | null => {
    const value = text(field, before === null ? null : String(before));
    return value === null || Number.isNaN(Number(value)) ? null : Number(value);
  };
  const parent = text('parent', region.parent);
  return {
    code: region.code,
    nameZh: text('name_zh', region.nameZh) ?? region.nameZh,
    nameEn: text('name_en', region.nameEn),
    aliases: [...new Set([...region.aliases, ...texts(fields.aliases)])],
    level: levelIn(fields.level) ?? region.level,
    parent: parent === region.code ? null : parent,
    neighbours: [...new Set([...region.neighbours, ...texts(fields.neighbours)])].sort(compareText),
    lat: degrees('lat', region.lat),
    lng: degrees('lng', region.lng),
  };
}

const texts = (value: Value | undefined): readonly string[] =>
  value === undefined || value === null ? [] : typeof value === 'string' ? [value] : value;

const levelIn = (value: Value | undefined): RegionLevel | undefined => REGION_LEVELS.find((level) => level === value);
