// How does what the store holds become a bundle again? Every claim with the key it came with, written beside and moved whole.
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { conflict } from '../chain/errors.ts';
import type { RecordKind } from '../chain/records.ts';
import type { Store } from '../store/store.ts';
import type { KeptKind } from '../store/kept.ts';
import { EXPORT_MARK, FILE_KINDS, isKeptKind, MERGES, type FileKind } from './format.ts';
import { gatherPlaces } from './gatherPlaces.ts';
import { mergesOf } from './mergesOf.ts';
import { movePlace, preparePlace } from './outputFolder.ts';
import { claimsOf } from './pages.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';
import { writeLine } from './writeCell.ts';
import { describeLosses, writeClaim, writeHeader } from './writeClaim.ts';
import { describeKeptLosses, keptOf, writeKept } from './writeKept.ts';
import { parentOf } from './keptColumns.ts';

export interface ExportOptions {
  onProgress?: (kind: FileKind, done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface ExportResult {
  revision: number;
  files: readonly { kind: FileKind; rows: number }[];
  /** Values that no cell can hold: everything else was written. */
  problems: readonly Problem[];
}

const ATTEMPTS = 3;
/** Spreadsheets take a file without it for one in the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @throws CONFLICT where the folder holds something else, or the store kept changing while it was read. */
export async function exportBundle(store: Store, folder: string, options: ExportOptions = {}): Promise<ExportResult> {
  const place = await preparePlace(folder);
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const result = await writeAll(store, place.beside, options);
      if ((await store.revision()) !== result.revision) continue;
      await movePlace(place);
      return result;
    }
    throw conflict(
      '[bundle] the store changed while it was exported, three times: try again when no import is running',
    );
  } finally {
    await rm(place.beside, { recursive: true, force: true });
  }
}

async function writeAll(store: Store, folder: string, options: ExportOptions): Promise<ExportResult> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const revision = await store.revision();
  const places = gatherPlaces(undefined, await Array.fromAsync(claimsOf(store, 'regions')));
  const merges = new Map<string, string>();
  const lists = new Set<string>();
  const problems: Problem[] = [];
  const files: { kind: FileKind; rows: number }[] = [];
  for (const kind of FILE_KINDS) {
    const writing = { places, merges, lists, problems, options };
    const lines =
      kind === MERGES
        ? mergeLines(merges)
        : isKeptKind(kind)
          ? keptLines(store, kind, writing)
          : claimLines(store, kind, writing);
    files.push({ kind, rows: await writeFileOf(join(folder, `${kind}.csv`), kind, lines, options.signal) });
  }
  const mark = {
    format: 'liantu-bundle',
    version: 1,
    revision,
    rows: Object.fromEntries(files.map(({ kind, rows }) => [kind, rows])),
  };
  await writeFile(join(folder, EXPORT_MARK), `${JSON.stringify(mark, null, 2)}\n`, { flush: true });
  return { revision, files, problems };
}

async function writeFileOf(
  path: string,
  kind: FileKind,
  lines: AsyncIterable<string> | Iterable<string>,
  signal: AbortSignal | undefined,
): Promise<number> {
  let rows = 0;
  async function* text() {
    yield BYTE_ORDER_MARK + writeHeader(kind);
    for await (const line of lines) {
      rows += 1;
      yield line;
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(path, { flush: true }), { signal });
  return rows;
}

interface Writing {
  places: Places;
  merges: Map<string, string>;
  /** Ids of the lists that were written. */
  lists: Set<string>;
  problems: Problem[];
  options: ExportOptions;
}

async function* claimLines(store: Store, kind: RecordKind, writing: Writing): AsyncGenerator<string> {
  const { total } = await store.claims(kind, { first: 1, after: null });
  let row = 1;
  for await (const claim of claimsOf(store, kind)) {
    row += 1;
    for (const { alias, id } of mergesOf(claim)) writing.merges.set(alias, id);
    writing.problems.push(...describeLosses(claim, row, writing.places));
    writing.options.onProgress?.(kind, row - 1, total);
    yield writeClaim(claim);
  }
}

/** The revision does not tell of them: an entry of a list that came after the lists were written waits for the next export. */
async function* keptLines(store: Store, kind: KeptKind, writing: Writing): AsyncGenerator<string> {
  const { total } = await store.kept({ kind, page: { first: 1, after: null } });
  let row = 1;
  for await (const kept of keptOf(store, kind)) {
    const list = parentOf(kind, kept.id);
    if (list !== null && !writing.lists.has(list)) continue;
    if (kind === 'shortlists') writing.lists.add(kept.id);
    row += 1;
    writing.problems.push(...describeKeptLosses(kept, row, writing.places));
    writing.options.onProgress?.(kind, row - 1, total);
    yield writeKept(kept);
  }
}

function* mergeLines(merges: ReadonlyMap<string, string>): Generator<string> {
  for (const pair of [...merges].sort()) yield writeLine(pair);
}
