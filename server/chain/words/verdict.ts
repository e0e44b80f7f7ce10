// What does an official hear of a gap? Whether it can stand here, then what it is made of, who would use it, and its kind.
import type { Sentence } from '../gap.ts';
import type { Judged } from './judged.ts';
import { say } from './sentence.ts';
import { enVerdict } from './verdictEn.ts';
import { zhVerdict } from './verdictZh.ts';

export const saidOfGap = (judged: Judged): Sentence =>
  say(
    () => zhVerdict(judged),
    () => enVerdict(judged),
  );
