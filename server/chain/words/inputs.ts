// What an official hears of inputs and of what supports them.
import { askFor } from '../ask.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import type { Requirements } from '../requirement.ts';
import { metEn, metZh } from './group.ts';
import { listEn, listZh } from './name.ts';
import { count, say } from './sentence.ts';

const percent = (perMille: number): string => `${perMille / 10}%`;

export const saidOfInputs = (place: Place, node: number, { groups, value }: Requirements): Sentence =>
  value === null || groups.length === 0
    ? say(
        () => '不需主料，按一半计。',
        () => 'No main input is needed: half counts.',
      )
    : say(
        () => `主料 ${groups.length} 组，平均可得 ${percent(value)}：${zhMet(place, node, { groups, value })}。`,
        () =>
          `${count(groups.length, 'group')} of main inputs, ${percent(value)} to be had on average: ${enMet(place, node, { groups, value })}.`,
      );

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
