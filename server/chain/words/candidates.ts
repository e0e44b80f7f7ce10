// What an official hears of firms elsewhere.
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { thePlace, thisPlace } from './name.ts';
import { count, say } from './sentence.ts';

export function saidOfCandidates(place: Place, candidates: number): Sentence {
  const region = place.snapshot.regions.get(place.prefecture) ?? place.region;
  return candidates === 0
    ? say(
        () => '外地尚未登记能做的企业，目标企业待找。',
        () => 'No firm elsewhere is on record: a candidate is still to be found.',
      )
    : say(
        () => `${thisPlace(region)}以外有 ${candidates} 家企业在产，同一集团计 1 家。`,
        () =>
          `${count(candidates, 'firm')} outside ${thePlace(region)} ${candidates === 1 ? 'makes' : 'make'} it; a group counts once.`,
      );
}
