// What an official hears of what is made here, and of what is needed.
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import type { FlowNeed, RecordedNeed } from '../supply/need.ts';
import type { Shortage } from '../supply/shortage.ts';
import { isRefusal, type Quantity, type Refusal } from '../units/quantity.ts';
import { readUnit } from '../units/unit.ts';
import { enName, zhName } from './name.ts';
import { enQuantity, zhQuantity } from './quantity.ts';
import { say } from './sentence.ts';

const told = ({ unit }: Shortage, value: Shortage['made']): Quantity => ({
  value,
  dimensions: readUnit(unit)?.dimensions ?? new Map(),
});

export const zhShortage = (short: Shortage): string =>
  `产能共 ${zhQuantity(told(short, short.made))}，少于已知的本地需求 ${zhQuantity(told(short, short.needed))}`;

export const enShortage = (short: Shortage): string =>
  `capacity of ${enQuantity(told(short, short.made))} is below the known local need of ${enQuantity(told(short, short.needed))}`;

export function saidOfRecordedNeed({ demand, later, read }: RecordedNeed, isCounted: boolean): Sentence {
  const stated = [demand.quantity, demand.unit].filter((part) => part !== null).join(' ');
  return say(
    () =>
      `登记的需求${demand.statementZh ? `：${demand.statementZh}` : ''}${
        isRefusal(read) ? `（${zhRefusal(read, stated)}）` : `，合 ${zhQuantity(read)}`
      }${zhLeftOut(read, isCounted, later ? `自 ${demand.from} 起，尚未开始` : null)}`,
    () =>
      `A need on record${
        isRefusal(read) ? ` (${enRefusal(read, stated)})` : ` of ${enQuantity(read)}`
      }${enLeftOut(read, isCounted, later ? `it begins in ${demand.from}` : null)}`,
  );
}

export function saidOfFlowNeed(place: Place, { flow, replaceable, read }: FlowNeed, isCounted: boolean): Sentence {
  const user = place.snapshot.segments.get(flow.to)!;
  const stated = [flow.coefficient, flow.coefficientUnit].filter((part) => part !== null).join(' ');
  return say(
    () =>
      `在产的${zhName(user)}按单耗 ${stated} ${
        isRefusal(read) ? `（${zhRefusal(read, stated)}）` : `需 ${zhQuantity(read)}`
      }${zhLeftOut(read, isCounted, replaceable ? '可用他料代替' : null)}`,
    () =>
      `Running ${enName(user)} at ${stated} ${
        isRefusal(read) ? `(${enRefusal(read, stated)})` : `takes ${enQuantity(read)}`
      }${enLeftOut(read, isCounted, replaceable ? 'something else would do' : null)}`,
  );
}

const zhLeftOut = (read: Quantity | Refusal, isCounted: boolean, why: string | null): string =>
  isCounted ? '。' : `；${why ?? (isRefusal(read) ? '不能换算' : '与产能单位不同')}，不计入合计。`;
const enLeftOut = (read: Quantity | Refusal, isCounted: boolean, why: string | null): string =>
  isCounted
    ? '.'
    : `; ${why ?? (isRefusal(read) ? 'it does not convert' : 'its unit is another one')}, so it is left out of the total.`;

function zhRefusal({ refused, about }: Refusal, stated: string): string {
  const words = {
    'no number': '未载数量',
    'no unit': `${stated}，未载单位`,
    'unknown unit': `单位“${about}”不在单位表`,
    'counts something else': `${stated}，数的是${about === 'of from' ? '产出' : about}，不是本环节`,
    'does not convert': `用户产能的单位是 ${about}，与单耗对不上`,
  } satisfies Record<Refusal['refused'], string>;
  return words[refused];
}

function enRefusal({ refused, about }: Refusal, stated: string): string {
  const words = {
    'no number': 'no number is on record',
    'no unit': `${stated}, no unit is on record`,
    'unknown unit': `the unit ${JSON.stringify(about)} is not in the table`,
    'counts something else': `${stated} counts ${about === 'of from' ? 'what comes out' : about}, not this`,
    'does not convert': `the user's capacity is in ${about}, which the coefficient does not fit`,
  } satisfies Record<Refusal['refused'], string>;
  return words[refused];
}
