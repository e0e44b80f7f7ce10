// Who is to be put on a list? Enterprises that stand, for gaps that can be: each argument is looked at before anything is written.
import { invalid, notFound } from '../../chain/errors.ts';
import { findRegion, findSegment } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import { readNote } from '../base/note.ts';
import type { Context } from '../context.ts';
import type { ShortlistEntryInput } from '../types.generated.ts';
import { LONGEST_NOTE, type NewEntry } from './change.ts';

const MOST_AT_ONCE = 100;

/** With the ids that enterprises have today. @throws INVALID, NOT_FOUND, naming the entry */
export async function readAdditions(entries: readonly ShortlistEntryInput[], context: Context): Promise<NewEntry[]> {
  if (entries.length === 0 || entries.length > MOST_AT_ONCE) {
    throw invalid(`[schema] entries: ${entries.length} are given, 1 to ${MOST_AT_ONCE} are accepted`);
  }
  return Promise.all(entries.map((entry, index) => readAddition(entry, `entries[${index}]`, context)));
}

async function readAddition(
  asked: ShortlistEntryInput,
  name: string,
  { snapshot, loaders }: Context,
): Promise<NewEntry> {
  const thing = await loaders.things.load({ kind: 'enterprises', key: asked.enterprise });
  if (thing === null) {
    throw notFound(
      `[schema] ${name}.enterprise: no enterprise has the id ${JSON.stringify(asked.enterprise)}: search finds them by name`,
    );
  }
  return {
    enterprise: thing.key,
    region: isGiven(asked.region) ? findRegion(snapshot, asked.region).code : null,
    segment: isGiven(asked.segment) ? findSegment(snapshot, asked.segment).id : null,
    state: asked.state ?? 'to-call',
    note: readNote(`${name}.note`, asked.note, LONGEST_NOTE),
  };
}
