// How is a fact called that has moved? By its kind, by the names of its place and segment, and by who claims it.
import { joinKey, splitKey, type RecordKind } from '../records.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Change } from '../witness/changes.ts';
import type { WitnessedClaim } from '../witness/witness.ts';
import { enName, regionEn, zhName } from './name.ts';

const ZH_KINDS = {
  sources: '来源',
  industries: '产业链',
  segments: '环节',
  flows: '流向',
  regions: '地区',
  enterprises: '企业',
  enterprise_facts: '企业数据',
  produces: '生产',
  supplies: '供应',
  holdings: '控股',
  relations: '关系',
  surveys: '摸底',
  conditions: '条件',
  demands: '需求',
  market: '市场',
  projects: '项目',
  project_amounts: '项目投资',
  indicators: '指标',
  signals: '动向',
  organisations: '机构',
} as const satisfies Record<RecordKind, string>;

/** Places and segments by their names. */
function zhKey({ regions, segments }: Snapshot, key: string): string {
  const nameOf = (part: string) => {
    const segment = segments.get(part);
    return segment ? zhName(segment) : (regions.get(part)?.nameZh ?? part);
  };
  return splitKey(key).filter(Boolean).map(nameOf).join(' · ');
}

function enKey({ regions, segments }: Snapshot, key: string): string {
  const nameOf = (part: string) => {
    const [segment, region] = [segments.get(part), regions.get(part)];
    return segment ? enName(segment) : region ? regionEn(region) : part;
  };
  return splitKey(key).filter(Boolean).map(nameOf).join(' · ');
}

export const zhClaim = (snapshot: Snapshot, { kind, key, source }: WitnessedClaim): string =>
  `${ZH_KINDS[kind]}「${zhKey(snapshot, key)}」（来源 ${source || '未注明'}）`;

export const enClaim = (snapshot: Snapshot, { kind, key, source }: WitnessedClaim): string =>
  `the claim in ${kind} on ${enKey(snapshot, key)} (source ${source || 'not named'})`;

const ZH_HOW = { gone: '已撤回', changed: '已改', unused: '不再影响此结论', new: '为新增' } as const;
const EN_HOW = {
  gone: 'has been taken back',
  changed: 'has changed',
  unused: 'no longer bears on it',
  new: 'is new',
} as const;

const ZH_WHERE = { here: '本地', elsewhere: '外地', unplaced: '地点不明' } as const;
const EN_WHERE = { here: 'here', elsewhere: 'elsewhere', unplaced: 'of no known place' } as const;

export function zhChange(snapshot: Snapshot, change: Change): string {
  if (change.what === 'claim') return `${zhClaim(snapshot, change.claim)}${ZH_HOW[change.how]}`;
  if (change.what === 'firms') return `${ZH_WHERE[change.where]}登记由 ${change.said} 条变为 ${change.found} 条`;
  if (change.what === 'firm') {
    const { said, found } = change;
    const how = said === null ? '为新增' : found === null ? '已不在' : '已改';
    return `${ZH_WHERE[change.where]}企业 ${(found ?? said)!.enterprise} 的登记${how}`;
  }
  const { said, found } = change;
  const at = found ?? said!;
  return `${zhKey(snapshot, joinKey([at.region, at.segment]))}在产由 ${said?.running ?? 0} 家变为 ${found?.running ?? 0} 家，拟建由 ${said?.planned ?? 0} 家变为 ${found?.planned ?? 0} 家`;
}

export function enChange(snapshot: Snapshot, change: Change): string {
  if (change.what === 'claim') return `${enClaim(snapshot, change.claim)} ${EN_HOW[change.how]}`;
  if (change.what === 'firms')
    return `the lines on record ${EN_WHERE[change.where]} went from ${change.said} to ${change.found}`;
  if (change.what === 'firm') {
    const { said, found } = change;
    const how = said === null ? 'is new' : found === null ? 'is no longer there' : 'has changed';
    return `the line of ${(found ?? said)!.enterprise} ${EN_WHERE[change.where]} ${how}`;
  }
  const { said, found } = change;
  const at = found ?? said!;
  return `on ${enKey(snapshot, joinKey([at.region, at.segment]))} running groups went from ${said?.running ?? 0} to ${found?.running ?? 0}, planned ones from ${said?.planned ?? 0} to ${found?.planned ?? 0}`;
}
