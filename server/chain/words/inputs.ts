// What an official hears of inputs and of what supports them.
import { askFor } from '../ask.ts';
import { isMining } from '../deposit.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import type { Requirements } from '../requirement.ts';
import { metEn, metZh } from './group.ts';
import { listEn, listZh } from './name.ts';
import { capitalise, count, say } from './sentence.ts';

const percent = (perMille: number): string => `${perMille / 10}%`;

export const saidOfInputs = (place: Place, node: number, { groups, value }: Requirements): Sentence =>
  value === null || groups.length === 0
    ? say(
        () => `${zhNoInputs(place, node)}，${value === null ? '按一半计' : `平均可得 ${percent(value)}`}。`,
        () =>
          `${capitalise(enNoInputs(place, node))}: ${value === null ? 'half counts' : `${percent(value)} to be had on average`}.`,
      )
    : say(
        () => `主料 ${groups.length} 组，平均可得 ${percent(value)}：${zhMet(place, node, { groups, value })}。`,
        () =>
          `${count(groups.length, 'group')} of main inputs, ${percent(value)} to be had on average: ${enMet(place, node, { groups, value })}.`,
      );

/** Of what asks for no group: that nobody has said what it is made of does not mean that it is made of nothing. */
export function zhNoInputs(place: Place, node: number): string {
  if (place.network.required(node).length > 0) return '主料由厂内自有';
  return isMining(place, node) ? '取自资源，不需链内主料' : '未记录主料';
}

export function enNoInputs(place: Place, node: number): string {
  if (place.network.required(node).length > 0) return 'its main inputs come from the plant itself';
  return isMining(place, node) ? 'it draws on a resource and needs no main input' : 'no main input is on record';
}

export const saidOfSupport = (place: Place, node: number, { groups, value }: Requirements): Sentence =>
  value === null
    ? say(
        () => '未登记配套要求，按一半计。',
        () => 'No supporting need is on record: half counts.',
      )
    : say(
        () => `配套 ${groups.length} 组，平均可得 ${percent(value)}：${zhMet(place, node, { groups, value })}。`,
        () =>
          `${count(groups.length, 'supporting group')}, ${percent(value)} to be had on average: ${enMet(place, node, { groups, value })}.`,
      );

function zhMet(place: Place, node: number, { groups }: Requirements): string {
  const ask = askFor(place, node);
  return listZh(
    groups.map(({ group }) => metZh(ask, group)),
    '组',
  );
}

function enMet(place: Place, node: number, { groups }: Requirements): string {
  const ask = askFor(place, node);
  return listEn(groups.map(({ group }) => metEn(ask, group)));
}
