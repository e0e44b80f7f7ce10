// How is a contact with an enterprise recorded? As a relation from the place to it, by the office's own record.
import { readActor, UNNAMED } from '../../access/actor.ts';
import { textOf } from '../base/fields.ts';
import { findRegion } from '../base/find.ts';
import { readNote } from '../base/note.ts';
import type { Context } from '../context.ts';
import type { MutationRegisterContactArgs } from '../types.generated.ts';
import type { ContactKind } from './contactKinds.ts';
import { LONGEST_NOTE, loadEnterprise, readPast } from './given.ts';
import type { RegisteredContact } from './registered.ts';
import { newSourceKey, take } from './take.ts';

const WORDS = { visit: '拜访', contact: '联系' } as const satisfies Record<ContactKind, string>;

export async function registerContact(
  { contact, actor: named }: MutationRegisterContactArgs,
  context: Context,
): Promise<RegisteredContact> {
  const { kind } = contact;
  const region = findRegion(context.snapshot, contact.region);
  const enterprise = await loadEnterprise('contact.enterprise', contact.enterprise, context);
  const on = readPast('contact.on', contact.on, context);
  const note = readNote('contact.note', contact.note, LONGEST_NOTE);
  const actor = readActor(named);
  const title = `${region.nameZh}${WORDS[kind]}${textOf(enterprise, 'name_zh') ?? enterprise.key}的记录，${on}`;
  const key = newSourceKey(kind, region.code, enterprise.key, on);
  const change = await take(
    {
      name: 'contact',
      source: {
        ...{ key, title, published: on, kind: 'document', grade: contact.grade ?? 'A' },
        publisher: actor === UNNAMED ? region.nameZh : actor,
        note: '本单位自行登记',
      },
      kind: 'relations',
      row: { from: region.code, to: enterprise.key, kind, on, as_of: on, confidence: 'sourced', note },
      reason: `登记接触：${title}`,
      actor,
    },
    context,
  );
  return { change, region: region.code, enterprise: enterprise.key, source: key };
}
