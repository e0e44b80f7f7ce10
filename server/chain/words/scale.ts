// What an official hears of how much money is behind it: the figures with their units and dates, and what is not known.
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import type { DemandFact, ProjectFact } from '../snapshot.ts';
import { recordedNeeds } from '../supply/need.ts';
import type { Figure } from '../supply/price.ts';
import type { Size } from '../supply/size.ts';
import { writeRounded } from '../units/exact.ts';
import { enName, listEn, listZh, thePlace, thisPlace, zhName } from './name.ts';
import { enMoney, enQuantity, stated, zhMoney, zhQuantity } from './quantity.ts';
import { capitalise, clauses, count, say } from './sentence.ts';

export const saidOfScale = (place: Place, node: number, size: Size | null, added: Figure | null): Sentence =>
  say(
    () =>
      `${clauses(
        [
          size?.from !== 'needs' && zhNeeds(place, node),
          size ? zhSize(place, size) : ZH_UNKNOWN,
          added && zhAdded(added),
        ],
        '；',
      )}。`,
    () =>
      `${capitalise(
        clauses(
          [
            size?.from !== 'needs' && enNeeds(place, node),
            size ? enSize(place, size) : EN_UNKNOWN,
            added && enAdded(added),
          ],
          '; ',
        ),
      )}.`,
  );

/** Not known is not nought. */
const ZH_UNKNOWN = '金额未知，不计分，不等于没有';
const EN_UNKNOWN =
  'what is behind it in money is not known, which gives no points and does not mean that there is nothing';

const zhAdded = ({ row, quantity }: Figure): string =>
  `产出为原料价值的 ${writeRounded(quantity.value, 2)} 倍（${row.period}）`;
const enAdded = ({ row, quantity }: Figure): string =>
  `its output is worth ${writeRounded(quantity.value, 2)} times its inputs (${row.period})`;

/** Needs on record that do not come to money are told all the same. */
function zhNeeds(place: Place, node: number): string | null {
  const needs = recordedNeeds(place, node).flatMap(({ demand }) => {
    const said = stated(demand.quantity, demand.unit, zhQuantity);
    return said === null ? [] : `${said}${window(demand, '（', '）')}`;
  });
  return needs.length > 0 ? `登记的需求 ${listZh(needs, '项')}，无单价，折不成金额` : null;
}

function enNeeds(place: Place, node: number): string | null {
  const needs = recordedNeeds(place, node).flatMap(({ demand }) => {
    const said = stated(demand.quantity, demand.unit, enQuantity);
    return said === null ? [] : `${said}${window(demand, ' (', ')')}`;
  });
  return needs.length > 0 ? `on record are needs of ${listEn(needs)}, which do not come to money` : null;
}

const window = ({ from, to }: DemandFact, open: string, close: string): string =>
  from === null && to === null ? '' : `${open}${from ?? ''}—${to ?? ''}${close}`;

const zhPrice = ({ row, quantity }: Figure): string =>
  `${zhQuantity(quantity)}（${row.scope || '全国'} ${row.period}）`;
const enPrice = ({ row, quantity }: Figure): string => `${enQuantity(quantity)} (nation-wide, ${row.period})`;

const percent = (perMille: number): string => `${perMille / 10}%`;

function zhSize(place: Place, size: Size): string {
  const here = thisPlace(place.region);
  const { usersShare, marketShare, investmentYears } = place.options.scale;
  switch (size.from) {
    case 'needs':
      return `${here}登记的需求 ${zhQuantity(size.amount)}，单价 ${zhPrice(size.price)}，约 ${zhMoney(size.money)}/年`;
    case 'flows':
      return `${here}用户按单耗需 ${zhQuantity(size.amount)}（含拟建产能），单价 ${zhPrice(size.price)}，约 ${zhMoney(size.money)}/年`;
    case 'users':
      return `所服务的${zhUsers(place, size.users)}年产值约 ${zhMoney(size.money)}（含拟建产能），按其 ${percent(usersShare)} 计 ${zhMoney(size.counted)}/年`;
    case 'projects':
      return `所服务的${zhProjects(size.projects)}计划投资 ${zhMoney(size.money)}，按 ${investmentYears} 年分摊、取 ${percent(usersShare)}，计 ${zhMoney(size.counted)}/年`;
    case 'market':
      return `${size.market.row.scope || '全国'}市场约 ${zhMoney(size.money)}/年（${size.market.row.period}${size.price ? `，单价 ${zhQuantity(size.price.quantity)}，${size.price.row.period}` : ''}），按 ${percent(marketShare)} 计 ${zhMoney(size.counted)}/年`;
  }
}

function enSize(place: Place, size: Size): string {
  const there = thePlace(place.region);
  const { usersShare, marketShare, investmentYears } = place.options.scale;
  switch (size.from) {
    case 'needs':
      return `needs on record in ${there} of ${enQuantity(size.amount)} at ${enPrice(size.price)} come to about ${enMoney(size.money)} a year`;
    case 'flows':
      return `users in ${there} take ${enQuantity(size.amount)} by their coefficients, planned capacity included; at ${enPrice(size.price)} that is about ${enMoney(size.money)} a year`;
    case 'users':
      return `it serves ${enUsers(place, size.users)} worth about ${enMoney(size.money)} a year, planned capacity included, of which ${percent(usersShare)} counts: ${enMoney(size.counted)} a year`;
    case 'projects':
      return `it serves ${enProjects(size.projects)} of ${enMoney(size.money)} in all, of which ${percent(usersShare)} counts, spread over ${investmentYears} years: ${enMoney(size.counted)} a year`;
    case 'market':
      return `its market is about ${enMoney(size.money)} a year (${size.market.row.period}${size.price ? `, at ${enQuantity(size.price.quantity)}, ${size.price.row.period}` : ''}), of which ${percent(marketShare)} counts: ${enMoney(size.counted)} a year`;
  }
}

type Outputs = Extract<Size, { from: 'users' }>['users'];

/** One user's own figures; of several only the sum is told. */
function zhUsers({ network }: Place, users: Outputs): string {
  const [only, second] = users;
  if (only && !second) {
    return `${zhName(network.segments[only.node]!)}产能 ${zhQuantity(only.capacity)}、单价 ${zhPrice(only.price)}，`;
  }
  return `${listZh(users.map(({ node }) => zhName(network.segments[node]!)))}`;
}

function enUsers({ network }: Place, users: Outputs): string {
  const [only, second] = users;
  if (only && !second) {
    return `${enName(network.segments[only.node]!)}, with ${enQuantity(only.capacity)} at ${enPrice(only.price)}`;
  }
  return listEn(users.map(({ node }) => enName(network.segments[node]!)));
}

const dated = ({ nameZh, amount }: ProjectFact): string => `${nameZh}（${amount?.asOf ?? '未注日期'}）`;
const datedEn = ({ nameZh, amount }: ProjectFact): string => `${nameZh} (${amount?.asOf ?? 'undated'})`;

const zhProjects = (projects: readonly ProjectFact[]): string => listZh(projects.map(dated), '个项目');

const enProjects = (projects: readonly ProjectFact[]): string =>
  projects.length === 1
    ? `the project ${datedEn(projects[0]!)}`
    : `${count(projects.length, 'project')}, ${listEn(projects.map(datedEn))},`;
