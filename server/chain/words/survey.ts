// What an official hears of why to look for something first.
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { enName, listEn, listZh, thePlace, thisPlace, zhName } from './name.ts';
import { count, say } from './sentence.ts';

export function saidOfSurvey(place: Place, node: number, waiting: readonly number[]): Sentence {
  const own = place.network.segments[node]!;
  const others = () => waiting.map((at) => place.network.segments[at]!);
  if (waiting.length === 0) {
    return say(
      () => `${zhName(own)}在${thisPlace(place.region)}未摸底，查清只定其自身一项结论。`,
      () => `${enName(own)} was not surveyed in ${thePlace(place.region)}; knowing it decides its own verdict alone.`,
    );
  }
  return say(
    () =>
      `${zhName(own)}在${thisPlace(place.region)}未摸底，查清可定 ${waiting.length + 1} 项结论：除其自身外，还有${listZh(others().map(zhName))}。`,
    () =>
      `${enName(own)} was not surveyed in ${thePlace(place.region)}; knowing it decides ${count(waiting.length + 1, 'verdict')}: its own and ${listEn(others().map(enName))}.`,
  );
}
