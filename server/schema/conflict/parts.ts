// What is a record about? Its key, part by part, each with the name of what it names.
import { END_KINDS, type EndKind } from '../../chain/link.ts';
import { keyColumnsOf, splitKey, type Column, type RecordKind } from '../../chain/records.ts';
import { kindsMeant, targetOf } from '../../store/mention.ts';
import type { Thing } from '../../store/store.ts';
import { textOf } from '../base/fields.ts';
import type { Context } from '../context.ts';
import { nameEnd } from '../link/ends.ts';

export interface KeyPart {
  field: string;
  value: string;
  kind: RecordKind | null;
  nameZh: string;
  nameEn: string;
}

export async function partsOf({ kind, key }: Thing, context: Context): Promise<KeyPart[]> {
  const columns = keyColumnsOf(kind);
  const values = columns.length === 1 ? [key] : splitKey(key);
  const parts = columns.map(async (column, at): Promise<KeyPart | null> => {
    const value = values[at] ?? '';
    if (value === '') return null;
    const named = await kindNamed(kind, column, value, context);
    const name = named === null ? null : await nameThing({ kind: named, key: value }, context);
    return { field: column.name, value, kind: named, nameZh: name?.zh ?? value, nameEn: name?.en ?? value };
  });
  return (await Promise.all(parts)).filter((part) => part !== null);
}

/** A key of one part is the thing's own; of a party the first kind in which it is known. */
async function kindNamed(
  kind: RecordKind,
  column: Column,
  value: string,
  context: Context,
): Promise<RecordKind | null> {
  const to = targetOf(column);
  if (to === null) return keyColumnsOf(kind).length === 1 ? kind : null;
  const kinds = kindsMeant(to);
  if (kinds.length === 1) return kinds[0] ?? null;
  for (const meant of kinds) {
    if (
      meant === 'regions'
        ? context.snapshot.regions.get(value)
        : await context.loaders.things.load({ kind: meant, key: value })
    )
      return meant;
  }
  return null;
}

async function nameThing(thing: Thing, context: Context) {
  if (isEnd(thing)) return nameEnd(thing, context);
  const found = await context.loaders.things.load(thing);
  const zh = textOf(found, 'name_zh') ?? textOf(found, 'title') ?? textOf(found, 'statement_zh') ?? thing.key;
  return { zh, en: textOf(found, 'name_en') ?? textOf(found, 'statement_en') ?? zh };
}

const isEnd = (thing: Thing): thing is { kind: EndKind; key: string } =>
  (END_KINDS as readonly RecordKind[]).includes(thing.kind);
