// Does everybody who could use a raw material have something else in its place already?
import { askFor } from './ask.ts';
import { hereOfOption, STANDING } from './here.ts';
import type { Place } from './place.ts';

/**
 * It has users, and each of them would take it only as one of several of which another stands here. What is made of something
 * else competes for its buyers; a raw material that nobody needs is merely not needed.
 */
export function isReplaced(place: Place, node: number): boolean {
  const { network } = place;
  const users = network.users(node);
  const ask = askFor(place, node);
  return (
    network.isStart(node) &&
    users.length > 0 &&
    users.every(({ node: user }) =>
      [...network.required(user), ...network.support(user)]
        .filter(({ options }) => options.some(({ from }) => from === node))
        .every(({ options }) =>
          options.some((option) => option.from !== node && hereOfOption(ask, option) >= STANDING.weak),
        ),
    )
  );
}
