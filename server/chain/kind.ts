// What would filling it do for the chain? 强链 strengthens what is thin, 补链 fills in before a user, 延链 extends from inputs
// that are here, 建链 builds anew.
import type { Place } from './place.ts';
import { assessRequired } from './requirement.ts';
import { stateOf } from './standing.ts';
import type { LocalUser } from './user.ts';
import type { GapKind } from './vocabulary.ts';

/** One required group that stands or is planned here makes it an extension: the rest is for viability to judge. */
export function kindOf(place: Place, node: number, users: readonly LocalUser[]): GapKind {
  if (stateOf(place, node) === 'weak') return 'strengthen';
  if (users.some(({ here }) => here > 0)) return 'fill';
  return assessRequired(place, node).groups.some(({ here }) => here > 0) ? 'extend' : 'build';
}
