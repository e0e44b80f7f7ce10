// What an official hears of how sure the finding is.
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import type { SurveyFact } from '../snapshot.ts';
import { isDesk, standingOf } from '../standing.ts';
import { regionEn, thePlace, thisPlace } from './name.ts';
import { say } from './sentence.ts';

export function saidOfCertainty(place: Place, node: number): Sentence {
  const { state, searched } = standingOf(place, node);
  const [here, there] = [thisPlace(place.region), thePlace(place.region)];
  if (searched) {
    const above = searched.region === place.region.code ? undefined : place.snapshot.regions.get(searched.region);
    return say(
      () =>
        `${zhSearch(searched)}未见${above ? `，沿用${above.nameZh}的结论，${here}须核实` : isDesk(searched) ? '，须当地核实' : ''}。`,
      () =>
        `None found ${enSearch(searched)}${above ? `, taken over from ${regionEn(above)}: check in ${there}` : isDesk(searched) ? ': check on the spot' : ''}.`,
    );
  }
  if (state === 'unknown') {
    return say(
      () => '未摸底，不能说有，也不能说没有。',
      () => 'Nobody looked: neither presence nor absence can be stated.',
    );
  }
  return state === 'weak'
    ? say(
        () => `${here}已有但偏弱，并非空白。`,
        () => `It stands in ${there}, though thin: the field is not empty.`,
      )
    : say(
        () => `${here}已有拟建，并非空白。`,
        () => `It is planned in ${there}: the field is not empty.`,
      );
}

const zhSearch = (survey: SurveyFact): string =>
  isDesk(survey) ? '案头检索' : survey.method === 'field' ? '实地摸底' : '查阅文件';

const enSearch = (survey: SurveyFact): string =>
  isDesk(survey) ? 'by a desk search' : survey.method === 'field' ? 'in the field' : 'in documents';
