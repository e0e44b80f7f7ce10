// Where do the tables of a bundle come from? A folder of CSV files, a zip archive of it, one workbook, or a single CSV file.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { invalid, notFound } from '../chain/errors.ts';
import { LIMITS, readArchive, type ArchiveEntry, type Limits } from './archive.ts';
import { nameOf, readCsv } from './csv.ts';
import { EXPORT_MARK } from './format.ts';
import { warning, type Problem } from './problem.ts';
import type { RawBundle, Table } from './table.ts';
import { readSheets } from './workbook.ts';

/** Files that may stand in a bundle without being part of it. */
const BESIDE = [/^readme\b/i, /^licen[cs]e\b/i, new RegExp(`^${EXPORT_MARK.replace('.', '\\.')}$`)];
/** What systems and editors leave behind. */
const LITTER = [/^__MACOSX\//, /(^|\/)\./, /(^|\/)~\$/, /(^|\/)(Thumbs\.db|desktop\.ini)$/i];
const ACCEPTED = 'a folder of CSV files, a .zip of it, one .xlsx, or one .csv';

/** @throws NOT_FOUND where nothing is at the path; INVALID where it is no bundle. */
export async function readBundle(path: string, limits: Limits = LIMITS): Promise<RawBundle> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw notFound(`[bundle] there is nothing at ${path}: name ${ACCEPTED}`);
  if (!found.isDirectory()) return readUpload(basename(path), await readFile(path), limits);
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const files = names.sort().map(async (name) => ({
    path: name,
    bytes: isTable(name) ? await readFile(join(path, name)) : new Uint8Array(),
  }));
  return readFiles(basename(path), await Promise.all(files), folders.sort());
}

/** The same of bytes that somebody sent with a file's name. */
export async function readUpload(name: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<RawBundle> {
  switch (extname(name).toLowerCase()) {
    case '.zip':
      return readFiles(name, unnest(readArchive(name, bytes, limits)), []);
    case '.xlsx':
      return { name, unread: [], ...(await readSheets(name, bytes, limits)) };
    case '.csv':
      return readFiles(name, [{ path: name, bytes }], []);
    default:
      throw invalid(`[bundle] ${name} is no bundle: import ${ACCEPTED}`);
  }
}

/** The same of files that somebody sent side by side. */
export const readUploads = (name: string, files: readonly ArchiveEntry[]): RawBundle => readFiles(name, files, []);

function readFiles(name: string, files: readonly ArchiveEntry[], folders: readonly string[]): RawBundle {
  const problems: Problem[] = folders.flatMap((folder) => describeOther(folder));
  const tables: Table[] = [];
  const unread: string[] = [];
  for (const file of files) {
    if (isTable(file.path)) {
      const read = readCsv(file.path, file.bytes);
      if (read.table) tables.push(read.table);
      else unread.push(nameOf(file.path));
      problems.push(...read.problems);
    } else if (!BESIDE.some((pattern) => pattern.test(file.path))) {
      problems.push(...describeOther(file.path));
    }
  }
  if (!files.some(({ path }) => isTable(path))) throw invalid(`[bundle] ${name} holds no CSV file: import ${ACCEPTED}`);
  return { name, tables, unread, problems };
}

const isLitter = (path: string): boolean => LITTER.some((pattern) => pattern.test(path));

const isTable = (path: string): boolean => /\.csv$/i.test(path) && !path.includes('/') && !isLitter(path);

function describeOther(path: string): Problem[] {
  if (isLitter(path))
    return [warning(path, {}, 'was left behind by a system or an editor and was not read', 'nothing')];
  if (path.includes('/'))
    return [
      warning(path, {}, 'lies in a folder of the bundle and was not read', 'put the bundle’s files side by side'),
    ];
  return [warning(path, {}, 'is no CSV file and was not read', 'nothing, if it only lies beside the bundle')];
}

/** An archive of a folder holds everything under that folder's name. */
function unnest(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  const kept = entries.filter(({ path }) => !isLitter(path));
  const roots = new Set(kept.map(({ path }) => path.slice(0, path.indexOf('/') + 1)));
  const [root = ''] = roots;
  if (roots.size !== 1 || root === '') return [...entries];
  return entries.map((entry) =>
    entry.path.startsWith(root) ? { ...entry, path: entry.path.slice(root.length) } : entry,
  );
}
