// What an official hears of coverage: the verdict first, then why it is a gap, or why it is none.
import type { Sentence } from '../gap.ts';
import type { Listing } from '../listing.ts';
import type { Place } from '../place.ts';
import { isDesk, isElsewhereInCity, standingOf, stateOf, type Standing } from '../standing.ts';
import type { CoverageState } from '../vocabulary.ts';
import { enName, regionEn, thePlace, thisPlace, zhName } from './name.ts';
import { clauses, count, say } from './sentence.ts';
import { enShortage, zhShortage } from './supply.ts';

export const saidOfCoverage = (place: Place, node: number, listing: Listing): Sentence =>
  say(
    () =>
      listing.as === 'none'
        ? `不算缺口：${zhNone(place, node, listing)}${ZH_BESIDE[stateOf(place, node)]}。`
        : `${zhState(place, node)}。`,
    () =>
      listing.as === 'none'
        ? `No gap: ${enNone(place, node, listing)}${EN_BESIDE[stateOf(place, node)]}.`
        : `${enState(place, node)}.`,
  );

/** What is no gap for another reason may still be absent or not surveyed: the two never read alike. */
const ZH_BESIDE = {
  present: '',
  weak: '',
  planned: '',
  absent: '（本环节缺失）',
  unknown: '（本环节未摸底）',
} as const satisfies Record<CoverageState, string>;

const EN_BESIDE = {
  present: '',
  weak: '',
  planned: '',
  absent: ' (absent itself)',
  unknown: ' (not surveyed itself)',
} as const satisfies Record<CoverageState, string>;

type NoGap = Extract<Listing, { as: 'none' }>;

function zhNone(place: Place, node: number, listing: NoGap): string {
  const here = thisPlace(place.region);
  switch (listing.why) {
    case 'step':
      return '厂内工序，随工厂布局，不单独招';
    case 'present':
      return clauses([`${here}已有`, zhFirms(standingOf(place, node))], '，');
    case 'no-deposit':
      return `依托资源，摸底查明${here}没有这种资源`;
    case 'no-deposit-on-record':
      return `依托资源，检索未见开采，${here}也没有登记探明的资源；如有，登记后复核`;
    case 'another-way': {
      const product = zhName(place.network.segments[listing.product]!);
      const where = listing.inCity ? '市内' : here;
      return `只是${product}的另一条路线，${product}在${where}${zhStanding(place, listing)}`;
    }
  }
}

function enNone(place: Place, node: number, listing: NoGap): string {
  const there = thePlace(place.region);
  switch (listing.why) {
    case 'step':
      return 'a step inside a plant, never recruited by itself';
    case 'present':
      return clauses([`it stands in ${there}`, enFirms(standingOf(place, node))], ', ');
    case 'no-deposit':
      return `it draws on a resource that a survey found not to be in ${there}`;
    case 'no-deposit-on-record':
      return `it draws on a resource, no mining was found and no proven deposit is on record in ${there}; register one to have this reviewed`;
    case 'another-way': {
      const product = enName(place.network.segments[listing.product]!);
      const planned = isPlanned(place, listing) ? 'is planned' : 'stands';
      return `only another way to ${product}, which ${planned} ${listing.inCity ? 'elsewhere in the city' : `in ${there}`}`;
    }
  }
}

type OtherWay = Extract<NoGap, { why: 'another-way' }>;

const isPlanned = (place: Place, { product, inCity }: OtherWay): boolean =>
  stateOf((inCity ? place.city() : null) ?? place, product) === 'planned';

const zhStanding = (place: Place, listing: OtherWay): string => (isPlanned(place, listing) ? '拟建' : '已有');

const zhFirms = ({ rollup }: Standing): string => (rollup && rollup.active > 0 ? `在产 ${rollup.active} 家` : '');
const enFirms = ({ rollup }: Standing): string =>
  rollup && rollup.active > 0 ? count(rollup.active, 'running producer') : '';

function zhState(place: Place, node: number): string {
  const standing = standingOf(place, node);
  const here = thisPlace(place.region);
  const { state, searched, rollup, own, projects, capped, short } = standing;
  if (state === 'absent' && searched) {
    const above = searched.region === place.region.code ? undefined : place.snapshot.regions.get(searched.region);
    const how = isDesk(searched) ? '案头检索' : '摸底';
    return above
      ? `缺失：沿用${above.nameZh}的${how}，未见生产企业，${here}须核实`
      : `缺失：${how}未见生产企业${isDesk(searched) ? '，须当地核实' : ''}`;
  }
  if (state === 'weak') {
    const why = short
      ? `在产 ${rollup?.active ?? 0} 家，${zhShortage(short)}`
      : capped
        ? '摸底记为偏弱'
        : rollup?.active === 1
          ? '只有 1 家在产'
          : own?.finding === 'present'
            ? '只查明 1 家'
            : '摸底记为偏弱';
    return `偏弱：${why}，列为缺口`;
  }
  if (state === 'planned') {
    const what = projects.length > 0 ? `拟建项目 ${projects.length} 项` : '只有拟建';
    return `拟建：${what}，投产前仍列为缺口`;
  }
  const looked = own?.finding === 'unknown' ? '登记为尚不清楚，不能说没有' : '尚无人摸底，不能说没有';
  return `未摸底：${looked}${isElsewhereInCity(place, node) ? '；市内有' : ''}。请先摸底登记`;
}

function enState(place: Place, node: number): string {
  const standing = standingOf(place, node);
  const there = thePlace(place.region);
  const { state, searched, rollup, own, projects, capped, short } = standing;
  if (state === 'absent' && searched) {
    const above = searched.region === place.region.code ? undefined : place.snapshot.regions.get(searched.region);
    const how = isDesk(searched) ? 'a desk search' : 'a survey';
    if (above) return `Absent: ${how} of ${regionEn(above)} found no producer, to be checked in ${there}`;
    return `Absent: ${how} found no producer${isDesk(searched) ? ', to be checked on the spot' : ''}`;
  }
  if (state === 'weak') {
    if (short) return `Weak: ${count(rollup?.active ?? 0, 'producer')}, but ${enShortage(short)}, so it is a gap`;
    const one = rollup?.active === 1 ? 'only 1 producer runs' : 'only 1 producer is known';
    const partial = capped || own?.finding !== 'present';
    return `Weak: ${rollup?.active === 1 || !partial ? one : 'the survey found it partial'}, so it is a gap`;
  }
  if (state === 'planned') {
    const what = projects.length > 0 ? count(projects.length, 'planned project') : 'plans only';
    return `Planned: ${what}, a gap until it runs`;
  }
  const looked =
    own?.finding === 'unknown'
      ? 'recorded as not known, so absence cannot be stated'
      : 'nobody looked, so absence cannot be stated';
  return `Not surveyed: ${looked}${isElsewhereInCity(place, node) ? '; it stands elsewhere in the city' : ''}. Survey it first`;
}

/** What two facts say differently, or null. */
export function noteOf(place: Place, node: number): Sentence | null {
  const { own, rollup, capped } = standingOf(place, node);
  if (capped && rollup) {
    return say(
      () => `登记 ${rollup.active} 家在产，摸底记为偏弱，按偏弱计，待复核。`,
      () =>
        `${count(rollup.active, 'running producer')} on record, yet the survey found it partial: weak counts until reviewed.`,
    );
  }
  if (own?.finding === 'none' && rollup && rollup.active > 0) {
    return say(
      () => `摸底记为无，但登记 ${rollup.active} 家在产，待复核。`,
      () =>
        `The survey found none, yet ${count(rollup.active, 'running producer')} ${rollup.active === 1 ? 'is' : 'are'} on record: to be reviewed.`,
    );
  }
  return null;
}
