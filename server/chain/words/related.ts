// What an official hears of neighbouring segments.
import type { Sentence } from '../gap.ts';
import type { Group } from '../network.ts';
import type { Place } from '../place.ts';
import type { LocalUser } from '../user.ts';
import { bestHere } from './group.ts';
import { enName, listEn, listZh, thePlace, thisPlace, zhName } from './name.ts';
import { say } from './sentence.ts';

export function saidOfRelated(
  place: Place,
  node: number,
  groups: readonly Group[],
  takers: readonly LocalUser[],
): Sentence {
  const segments = () =>
    [...new Set([...groups.map((group) => bestHere(place, node, group)), ...takers.map((user) => user.node)])].map(
      (at) => place.network.segments[at]!,
    );
  if (groups.length + takers.length === 0) {
    return say(
      () => `上下游相邻环节都不在${thisPlace(place.region)}。`,
      () => `No neighbouring segment stands in ${thePlace(place.region)}.`,
    );
  }
  return say(
    () => `相邻环节在${thisPlace(place.region)}：${listZh(segments().map(zhName))}。`,
    () => `Neighbouring segments in ${thePlace(place.region)}: ${listEn(segments().map(enName))}.`,
  );
}
