// Where should a reader begin who names no place? In the prefecture of which most segments were looked at, there or below.
import type { Region } from './region.ts';
import type { Snapshot } from './snapshot.ts';

/** Null where no prefecture was surveyed; of equals the one with the smallest code. */
export function homeOf(snapshot: Snapshot): Region | null {
  const prefectures = snapshot.regions.all.filter((region) => region.level === 'prefecture');
  let home: Region | null = null;
  let most = 0;
  for (const prefecture of prefectures) {
    const surveyed = countSurveyed(snapshot, prefecture.code);
    if (surveyed > most) [home, most] = [prefecture, surveyed];
  }
  return home;
}

function countSurveyed(snapshot: Snapshot, code: string): number {
  let count = 0;
  for (const id of snapshot.segments.keys()) {
    if (snapshot.survey(code, id) ?? snapshot.surveysBelow(code, id)[0]) count += 1;
  }
  return count;
}
