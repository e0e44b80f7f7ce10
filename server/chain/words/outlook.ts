// What an official hears of where a missing segment could come from.
import type { Outlook, Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { stateOf } from '../standing.ts';
import { listEn, listZh, regionEn, thePlace, thisPlace } from './name.ts';
import { clauses, count, say } from './sentence.ts';

type Told = Omit<Outlook, 'reason' | 'evidence'> & { candidates: number };

export const saidOfOutlook = (place: Place, node: number, told: Told): Sentence =>
  say(
    () => `${zhKind(place, node, told)}。`,
    () => `${enKind(place, node, told)}.`,
  );

function zhKind(place: Place, node: number, told: Told): string {
  const here = thisPlace(place.region);
  const state = stateOf(place, node);
  switch (told.kind) {
    case 'buy-nearby':
      return `先就近采购：${zhNeighbours(place, told)}；${here}用量不足以养一家时，不必重复建`;
    case 'recruit-from-afar':
      return `宜向远处招：${clauses([zhNeighbours(place, told), `外地有 ${told.candidates} 家企业在产`], '；')}`;
    case 'out-of-reach':
      return `暂无从谈起：${here}不具备落地条件，${zhNeighbours(place, told)}`;
    case 'grow-own':
      if (state === 'weak') return clauses([`宜做大自有：${here}已有，扶其扩产为先`, zhMore(place, told)], '；');
      if (state === 'planned') return clauses([`宜盯住自有：${here}已有拟建，推其投产为先`, zhMore(place, told)], '；');
      return `只能自建或另寻：${zhNeighbours(place, told)}，外地也没有登记能做的企业`;
  }
}

function enKind(place: Place, node: number, told: Told): string {
  const here = thePlace(place.region);
  const state = stateOf(place, node);
  switch (told.kind) {
    case 'buy-nearby':
      return `Buy nearby first: ${enNeighbours(place, told)}; no need to build again while ${here} uses too little for a plant`;
    case 'recruit-from-afar':
      return `Recruit from afar: ${enNeighbours(place, told)}; ${count(told.candidates, 'firm')} further away ${told.candidates === 1 ? 'makes' : 'make'} it`;
    case 'out-of-reach':
      return `Out of reach for now: it cannot stand in ${here}; ${enNeighbours(place, told)}`;
    case 'grow-own':
      if (state === 'weak')
        return clauses([`Grow what is there: it stands in ${here}, thin as it is`, enMore(place, told)], '; ');
      if (state === 'planned') return clauses([`See it through: it is planned in ${here}`, enMore(place, told)], '; ');
      return `Build it, or look further: ${enNeighbours(place, told)}, and no firm elsewhere is on record`;
  }
}

const namedOf = (place: Place, { neighbours }: Told) =>
  neighbours.map(({ region, distance }) => ({ region: place.snapshot.regions.get(region), code: region, distance }));

/** Searched without finding and never looked are two things, and never read alike. */
function zhNeighbours(place: Place, told: Told): string {
  if (told.neighbours.length === 0) return zhNone(told);
  const names = namedOf(place, told).map(
    ({ region, code, distance }) =>
      `${region?.nameZh ?? code}（${distance === null ? '距离未知' : `约 ${distance} 公里`}）`,
  );
  const bought = told.kind === 'buy-nearby' || told.kind === 'grow-own';
  return `${listZh(names, '地')}有${bought ? '' : '，但不外运'}`;
}

function enNeighbours(place: Place, told: Told): string {
  if (told.neighbours.length === 0) return enNone(told);
  const names = namedOf(place, told).map(
    ({ region, code, distance }) =>
      `${region ? regionEn(region) : code} (${distance === null ? 'distance unknown' : `about ${distance} km`})`,
  );
  const bought = told.kind === 'buy-nearby' || told.kind === 'grow-own';
  return `${listEn(names)} ${names.length === 1 ? 'has' : 'have'} it${bought ? '' : ', but it does not travel'}`;
}

const zhNone = ({ without, unsurveyed }: Told): string =>
  clauses([without > 0 && `邻近 ${without} 地查过没有`, unsurveyed > 0 && `邻近 ${unsurveyed} 地未摸底`], '、') ||
  '没有登记邻近地区';

const enNone = ({ without, unsurveyed }: Told): string =>
  clauses(
    [
      without > 0 && `${count(without, 'neighbour')} searched without finding it`,
      unsurveyed > 0 && `${count(unsurveyed, 'neighbour')} never surveyed`,
    ],
    ', ',
  ) || 'no neighbour is on record';

const zhMore = (place: Place, told: Told): string => (told.neighbours.length > 0 ? zhNeighbours(place, told) : '');
const enMore = (place: Place, told: Told): string => (told.neighbours.length > 0 ? enNeighbours(place, told) : '');
