// Which enterprises are asked for? Places and segments that do not exist are told, not taken for an empty answer.
import type { Snapshot } from '../../chain/snapshot.ts';
import type { EnterpriseFilter as StoreFilter } from '../../store/store.ts';
import { findRegion, findSegment } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { EnterpriseFilter } from '../types.generated.ts';

/** @throws NOT_FOUND */
export function readFilter(filter: EnterpriseFilter | null | undefined, snapshot: Snapshot): StoreFilter {
  const { region, segments, tags, anyTags, text, kind, listed, operations, described, unclassified } = filter ?? {};
  return {
    ...(isGiven(region) && { region: findRegion(snapshot, region).code }),
    ...(isGiven(segments) && { segments: segments.map((id) => findSegment(snapshot, id).id) }),
    ...(isGiven(tags) && { tags }),
    ...(isGiven(anyTags) && { anyTags }),
    ...(isGiven(kind) && { kind }),
    ...(isGiven(listed) && { listed }),
    ...(isGiven(operations) && { operations }),
    ...(described === true && { described }),
    ...(unclassified === true && { unclassified }),
    ...(isGiven(text) && text.trim() !== '' && { text: text.trim() }),
  };
}
