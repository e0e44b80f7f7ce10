// What does a bundle say, and can it be taken? Its rows as claims, and everything that is wrong with it, at once.
import { checkFindings } from './checkFindings.ts';
import { checkKept } from './checkKept.ts';
import { checkMerges } from './checkMerges.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRequired } from './checkRequired.ts';
import { dropRepeated } from './checkTwice.ts';
import { type FileKind } from './format.ts';
import { gatherPlaces } from './gatherPlaces.ts';
import { kindFor } from './headers.ts';
import type { Problem } from './problem.ts';
import type { KeptRow } from './readKept.ts';
import { readRows, type ClaimRow, type MergeRow } from './readRows.ts';
import { sortTables } from './sortTables.ts';
import { claimsOf } from './pages.ts';
import { standing, thingId, type Known } from './standing.ts';
import type { RawBundle } from './table.ts';

export interface Bundle {
  name: string;
  files: readonly BundleFile[];
  /** One a claim, in the order of kinds and rows. */
  claims: readonly ClaimRow[];
  merges: readonly MergeRow[];
  kept: readonly KeptRow[];
  problems: readonly Problem[];
}

export interface BundleFile {
  kind: FileKind;
  file: string;
  rows: number;
}

/** With a store, what stands there counts as known; without one the bundle must speak for itself. */
export async function checkBundle(raw: RawBundle, store: Known | null = null): Promise<Bundle> {
  const sorted = sortTables(raw.tables);
  const regions = sorted.tables.find(({ kind }) => kind === 'regions')?.table;
  const places = gatherPlaces(regions, store === null ? [] : await Array.fromAsync(claimsOf(store, 'regions')));
  const read = sorted.tables.map(({ kind, table }) => ({ kind, file: table.file, ...readRows(table, kind, places) }));
  const titles = new Map(read.map(({ file, titles }) => [file, titles]));
  const { claims, problems: repeated } = dropRepeated(read.flatMap(({ claims }) => claims));
  const { merges, problems: merged } = checkMerges(read.flatMap(({ merges }) => merges));
  const stands = standing(claims, merges, store);
  const { kept, problems: beside } = await checkKept(
    read.flatMap(({ kept }) => kept),
    stands,
    store,
  );
  const around = {
    standing: stands,
    places,
    withStore: store !== null,
    unread: new Set([
      ...raw.unread.flatMap((name) => kindFor(name) ?? []),
      ...read.filter(({ readable }) => !readable).map(({ kind }) => kind),
    ]),
    spoiled: new Set(read.flatMap(({ spoiled }) => spoiled.map(thingId))),
    titleOf: (file: string, column: string) => titles.get(file)?.get(column) ?? column,
  };
  const problems = [
    ...raw.problems,
    ...sorted.problems,
    ...read.flatMap(({ problems }) => problems),
    ...repeated,
    ...merged,
    ...(await checkReferences(claims, merges, around)),
    ...(await checkRequired(claims, around.standing, around.spoiled)),
    ...checkFindings(claims, around.titleOf),
    ...beside,
  ];
  const files = read.map(({ kind, file, claims, merges, kept }) => ({
    kind,
    file,
    rows: claims.length + merges.length + kept.length,
  }));
  return { name: raw.name, files, claims, merges, kept, problems };
}
