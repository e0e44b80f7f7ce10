// What an official hears of why a gap has its level.
import type { Sentence } from '../gap.ts';
import type { Level, LevelGround } from '../level.ts';
import type { GapLevel } from '../vocabulary.ts';
import { say } from './sentence.ts';

const ZH_LEVELS = { high: '高', medium: '中', low: '低' } as const satisfies Record<GapLevel, string>;

export function saidOfLevel(
  { level, ground }: Level,
  score: number,
  { high, medium }: Readonly<{ high: number; medium: number }>,
): Sentence {
  const zh = {
    score: `${score} 分（${high} 分起为高，${medium} 分起为中）`,
    blocked: '不具备落地条件，得分再高也列为低',
    conditions: '有两项以上限制条件，眼下不宜，列为低',
    'no-demand': '本地无人要用，也未见可销往外地，列为低',
    replaced: '用户都已有别的来源可代，不必再建，列为低',
    condition: '有一项限制条件，最高列为中',
    support: '只作配套（辅料、装备或服务），用量有限，又无登记的需求，最高列为中',
  } satisfies Record<LevelGround, string>;
  const en = {
    score: `${score} points (${high} or more are high, ${medium} or more medium)`,
    blocked: 'it cannot stand here, so it is low whatever it scores',
    conditions: 'two or more conditions speak against it: not now, hence low',
    'no-demand': 'nobody here would use it and no market elsewhere is known, hence low',
    replaced: 'all who could use it have something else in its place, hence low',
    condition: 'a condition speaks against it, so it is medium at most',
    support:
      'it only supports others (consumables, equipment or services) and no need is on record, so it is medium at most',
  } satisfies Record<LevelGround, string>;
  return say(
    () => `${ZH_LEVELS[level]}：${zh[ground]}。`,
    () => `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${en[ground]}.`,
  );
}
