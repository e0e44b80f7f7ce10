// What an official hears of a condition.
import { DEDUCTED } from '../condition.ts';
import type { Sentence } from '../gap.ts';
import type { ConditionFact } from '../snapshot.ts';
import type { ConditionKind } from '../vocabulary.ts';
import { say } from './sentence.ts';

export const CONDITION_ZH = {
  policy: '政策限制',
  oversupply: '产能过剩',
  'early-technology': '技术尚早',
  'time-window': '时间窗口',
  water: '用水',
} as const satisfies Record<ConditionKind, string>;

export const CONDITION_EN = {
  policy: 'policy',
  oversupply: 'oversupply',
  'early-technology': 'early technology',
  'time-window': 'time window',
  water: 'water',
} as const satisfies Record<ConditionKind, string>;

export const saidOfCondition = ({ kind, statementZh, statementEn }: ConditionFact): Sentence =>
  say(
    () => `${CONDITION_ZH[kind]}：${withoutStop(statementZh)}。${DEDUCTED[kind] ? '' : '只提示，不扣分。'}`,
    () => {
      const name = `${CONDITION_EN[kind].charAt(0).toUpperCase()}${CONDITION_EN[kind].slice(1)}`;
      return `${name}: ${withoutStop(statementEn ?? statementZh)}.${DEDUCTED[kind] ? '' : ' Shown only, nothing is deducted.'}`;
    },
  );

const withoutStop = (text: string): string => text.replace(/[。.；;\s]+$/u, '');
