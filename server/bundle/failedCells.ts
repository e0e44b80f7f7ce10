// Which cells of a workbook hold an error such as #N/A? The reader of sheets takes them for empty, and they must not pass as that.
import type { ArchiveEntry } from './archive.ts';

export interface FailedCell {
  sheet: string;
  /** Such as B7. */
  address: string;
  /** Such as #N/A. */
  value: string;
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;
const CELL = /<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(.*?)<\/(?:\w+:)?c>/gs;
const VALUE = /<(?:\w+:)?v>([^<]*)</;

export function failedCells(parts: readonly ArchiveEntry[]): FailedCell[] {
  const text = (path: string) => {
    const part = parts.find((entry) => entry.path === path);
    return part === undefined ? '' : new TextDecoder().decode(part.bytes);
  };
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(RELATION)].map(([, tag = '']) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(SHEET)].flatMap(([, tag = '']) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [...text(path).matchAll(CELL)].map(([, cell = '', content = '']) => ({
      sheet: decode(attribute(tag, 'name')),
      address: attribute(cell, 'r'),
      value: decode(VALUE.exec(content)?.[1] ?? ''),
    }));
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(text: string): string {
  return text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
