// Of which type is a thing? Places and segments stand in the snapshot, all others resolve from claims.
import type { Resolved } from '../../chain/claim.ts';
import type { Region } from '../../chain/region.ts';
import type { Segment } from '../../chain/snapshot.ts';

export type TypeName = 'Enterprise' | 'Organisation' | 'Project' | 'Region' | 'Segment' | 'Source';

export function typeOfThing(thing: Region | Segment | Resolved): TypeName {
  if ('level' in thing) return 'Region';
  if ('stage' in thing) return 'Segment';
  switch (thing.kind) {
    case 'sources':
      return 'Source';
    case 'organisations':
      return 'Organisation';
    case 'projects':
      return 'Project';
    default:
      return 'Enterprise';
  }
}
