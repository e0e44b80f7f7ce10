// How do lists and their entries change? Each document by itself, so that two people with different entries never meet.
import { randomInt } from 'node:crypto';
import { readActor } from '../../access/actor.ts';
import { conflict, LiantuError, notFound } from '../../chain/errors.ts';
import { splitKey } from '../../chain/records.ts';
import type { Kept } from '../../store/kept.ts';
import { entryId, keptEdit } from '../../store/keptEdit.ts';
import { isGiven } from '../base/given.ts';
import { keepOne, loadKept, standing } from '../base/keeping.ts';
import { readNote } from '../base/note.ts';
import { readRequiredText } from '../base/text.ts';
import type { Context } from '../context.ts';
import type {
  MutationChangeShortlistArgs,
  MutationChangeShortlistEntryArgs,
  MutationCreateShortlistArgs,
  MutationDropShortlistArgs,
} from '../types.generated.ts';
import { nameOfEntry, readEntries } from './entries.ts';
import type { Entry } from './entry.ts';

export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 2000;

/** Without letters that are taken for others. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Short enough to be read out; whether it is free the store says. */
export const newId = (): string => Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

export async function createShortlist(asked: MutationCreateShortlistArgs, context: Context): Promise<Kept> {
  const body = {
    name: readRequiredText('name', asked.name, LONGEST_NAME),
    note: readNote('note', asked.note, LONGEST_NOTE),
  };
  const change = { body, actor: readActor(asked.actor), version: 0 };
  return standing(await keepOne('shortlists', newId(), change, context));
}

export async function changeShortlist(asked: MutationChangeShortlistArgs, context: Context): Promise<Kept> {
  const { body } = await loadKept('shortlists', asked.id, context);
  const after = {
    ...body,
    ...(isGiven(asked.name) && { name: readRequiredText('name', asked.name, LONGEST_NAME) }),
    ...(asked.note !== undefined && { note: readNote('note', asked.note, LONGEST_NOTE) }),
  };
  const change = { body: after, actor: readActor(asked.actor), version: asked.version };
  return standing(await keepOne('shortlists', asked.id, change, context));
}

export async function dropShortlist(asked: MutationDropShortlistArgs, context: Context): Promise<string> {
  const { id, version, withEntries } = asked;
  await loadKept('shortlists', id, context);
  const page = { first: 1, after: null };
  const { total } = await context.store.kept({ kind: 'shortlist_entries', parent: id, page });
  if (total > 0 && !withEntries) {
    throw conflict(`[schema] the list holds ${total} entries: take them off first, or say withEntries: true`);
  }
  await keepOne('shortlists', id, { body: null, actor: '', version }, context);
  return id;
}

export async function changeEntry(asked: MutationChangeShortlistEntryArgs, context: Context): Promise<Entry> {
  const { body } = await loadKept('shortlist_entries', asked.id, context);
  const after = {
    ...body,
    ...(isGiven(asked.state) && { state: asked.state }),
    ...(asked.note !== undefined && { note: readNote('note', asked.note, LONGEST_NOTE) }),
  };
  const change = { body: after, actor: readActor(asked.actor), version: asked.version };
  const kept = standing(await keepOne('shortlist_entries', asked.id, change, context));
  const entries = await readEntries(context.store, kept.parent);
  const found = entries.find(({ parts }) => parts.some((part) => part.kept.id === asked.id));
  if (found === undefined) throw conflict('[schema] it was taken away at the same moment: look at the list again');
  return found;
}

export async function dropEntry({ id, version }: { id: string; version: number }, context: Context): Promise<string> {
  await loadKept('shortlist_entries', id, context);
  await keepOne('shortlist_entries', id, { body: null, actor: '', version }, context);
  return id;
}

export interface NewEntry {
  enterprise: string;
  region: string | null;
  segment: string | null;
  state: string;
  note: string | null;
}

const ATTEMPTS = 3;

/** What is on the list already stays as it is, whoever was faster. */
export async function addEntries(shortlist: string, asked: readonly NewEntry[], actor: string, context: Context) {
  for (let attempt = 1; ; attempt += 1) {
    const known = indexOf(await readEntries(context.store, shortlist));
    const missing = new Map(asked.map((entry) => [keyOf(entry), entry] as const).filter(([key]) => !known.has(key)));
    try {
      await context.store.keep([...missing.values()].map((entry) => editOf(shortlist, entry, actor, context.now())));
    } catch (error) {
      const wasFaster = error instanceof LiantuError && error.code === 'CONFLICT';
      if (!wasFaster || attempt === ATTEMPTS) throw error;
      continue;
    }
    const after = indexOf(await readEntries(context.store, shortlist));
    return { entries: asked.map((entry) => take(after, keyOf(entry))), added: missing.size };
  }
}

const keyOf = ({ enterprise, region, segment }: NewEntry): string => nameOfEntry(enterprise, region, segment);

const indexOf = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [nameOfEntry(entry.enterprise, entry.region, entry.segment), entry]));

function take(entries: ReadonlyMap<string, Entry>, key: string): Entry {
  const found = entries.get(key);
  if (found !== undefined) return found;
  throw notFound(`[schema] ${splitKey(key)[0]} was taken off the list at the same moment: look at the list again`);
}

function editOf(shortlist: string, { note, ...entry }: NewEntry, actor: string, at: string) {
  const id = entryId(shortlist, entry.enterprise, entry.region ?? '', entry.segment ?? '');
  return keptEdit('shortlist_entries', id, { ...entry, note, added: at }, { actor, at, expectedVersion: 0 });
}
