// What an official hears of routes.
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { isReplaceable, type OpenedRoutes } from '../routes/opened.ts';
import { stands, stateOf } from '../standing.ts';
import { clauses, count, say } from './sentence.ts';

export function saidOfRoutes(place: Place, node: number, { alone, oneMore }: OpenedRoutes): Sentence {
  if (alone === 0 && oneMore === 0) {
    const { network } = place;
    if (network.along(node, 'upstream').length + network.along(node, 'downstream').length === 0) {
      return say(
        () => '不在从原料到产品的路线上。',
        () => 'It lies on no route from raw material to product.',
      );
    }
    if (stands(stateOf(place, node))) {
      return say(
        () => '已在路线上，不另打通路线。',
        () => 'It stands on its routes already and opens no further one.',
      );
    }
    return isReplaceable(place, node)
      ? say(
          () => '只是几种可互相替代的原料之一，不另打通路线。',
          () => 'It is one of several raw materials that replace each other and opens no route of its own.',
        )
      : say(
          () => '补上它，从原料到产品的路线仍不通。',
          () => 'Filling it leaves every route from raw material to product broken.',
        );
  }
  return say(
    () =>
      `${clauses(
        [
          alone > 0 && `补上即打通 ${alone} 条从原料到产品的路线`,
          oneMore > 0 && `${alone > 0 ? '另有' : '有'} ${oneMore} 条再补 1 个环节即通`,
        ],
        '；',
      )}。`,
    () =>
      `${clauses(
        [
          alone > 0 && `Completes ${count(alone, 'route')} from raw material to product`,
          oneMore > 0 &&
            `${alone > 0 ? 'one' : 'One'} segment more would complete ${count(oneMore, 'route')}${alone > 0 ? ' besides' : ''}`,
        ],
        '; ',
      )}.`,
  );
}
