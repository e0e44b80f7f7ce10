// Where may an export be written? Into a new or empty folder, or over an earlier export; beside first, then moved whole.
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { conflict, invalid } from '../chain/errors.ts';
import { makeFolder } from '../store/makeFolder.ts';
import { EXPORT_MARK, FILE_KINDS } from './format.ts';

export interface OutputFolder {
  path: string;
  /** Where the files are written until they are whole. */
  beside: string;
  /** Where an earlier export stands while the new one takes its place. */
  aside: string;
  replaces: boolean;
}

const OWN = new Set([EXPORT_MARK, ...FILE_KINDS.map((kind) => `${kind}.csv`)]);

/** @throws CONFLICT where the folder holds anything that no export wrote; INVALID where it cannot be made. */
export async function preparePlace(folder: string): Promise<OutputFolder> {
  const path = resolve(folder);
  const names = await readdir(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw invalid(`[bundle] ${folder} cannot be written (${cause.code}): name a folder`);
  });
  const foreign = (names ?? []).filter((name) => !OWN.has(name));
  const replaces = names?.includes(EXPORT_MARK) ?? false;
  if (names !== null && names.length > 0 && (!replaces || foreign.length > 0)) {
    const what = replaces ? `${foreign.join(', ')} beside an earlier export` : 'files that no export wrote';
    throw conflict(`[bundle] ${folder} holds ${what}: name a new folder, or empty this one`);
  }
  const name = (state: string) => join(dirname(path), `.${basename(path)}.${state}-${process.pid}`);
  const beside = name('partial');
  try {
    makeFolder(beside);
  } catch (cause) {
    throw invalid(
      `[bundle] ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code}): choose a place that can`,
    );
  }
  return { path, beside, aside: name('earlier'), replaces };
}

export async function movePlace({ path, beside, aside, replaces }: OutputFolder): Promise<void> {
  if (!replaces) {
    await rmdir(path).catch(() => {});
    return rename(beside, path);
  }
  await rename(path, aside);
  try {
    await rename(beside, path);
  } catch (cause) {
    await rename(aside, path);
    throw cause;
  }
  await rm(aside, { recursive: true });
}
