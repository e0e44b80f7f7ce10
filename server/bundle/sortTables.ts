// Which table holds which kind of record? By the name of its file or sheet; what has another name is kept out, and said.
import { FILE_KINDS, type FileKind } from './format.ts';
import { kindFor } from './headers.ts';
import { count, error, warning, type Problem } from './problem.ts';
import { isBlank, type Table } from './table.ts';

export interface KindTable {
  kind: FileKind;
  table: Table;
}

/** In the order of the kinds. */
export function sortTables(tables: readonly Table[]): { tables: KindTable[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<FileKind, Table>();
  for (const table of tables) {
    const kind = kindFor(table.name);
    const first = kind === undefined ? undefined : found.get(kind);
    if (kind === undefined) {
      if (!table.rows.every(isBlank)) problems.push(describeUnknown(table));
    } else if (first) {
      problems.push(error(table.file, {}, `holds ${kind}, as ${first.file} does`, 'put the rows of both into one'));
    } else {
      found.set(kind, table);
    }
  }
  const sorted = FILE_KINDS.flatMap((kind) => {
    const table = found.get(kind);
    return table ? [{ kind, table }] : [];
  });
  return { tables: sorted, problems };
}

function describeUnknown(table: Table): Problem {
  const rows = table.rows.filter((row) => !isBlank(row)).length;
  const message = `has a name that no kind of record has: it was kept out with ${count(rows, 'row')}`;
  return warning(
    table.file,
    {},
    message,
    'name it as docs/bundle.md does, in English or Chinese, if it belongs to the bundle',
  );
}
