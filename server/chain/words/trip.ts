// What is said of a planned trip? That it is a proposal, by what it was reckoned, and what it does not know.
import type { Sentence } from '../gap.ts';
import type { TripPlan } from '../trip/trip.ts';

export function saidOfTrip({ options, unknownLegs }: Pick<TripPlan, 'options' | 'unknownLegs'>): Sentence {
  const { firmsPerDay, nearKm, halfDayKm } = options;
  const unknown = unknownLegs === 0 ? '' : `有 ${unknownLegs} 段里程未知，每段按半天计，未计入总里程。`;
  const unknownEn =
    unknownLegs === 0
      ? ''
      : ` The length of ${unknownLegs} ${unknownLegs === 1 ? 'leg is' : 'legs are'} not known: half a day each, and left out of the total.`;
  return {
    zh: `仅为建议：按驻地间直线距离计，不是道路里程，也未查班次。每天走访 ${firmsPerDay} 家；${nearKm} 公里以内不另计路途时间，超出部分每 ${halfDayKm} 公里计半天。${unknown}`,
    en: `A proposal only: straight lines between seats, no roads or timetables. ${firmsPerDay} firms a day; up to ${nearKm} km take no time of their own, each begun ${halfDayKm} km beyond half a day.${unknownEn}`,
  };
}
