// What an official hears when a verdict is checked again: whether it still stands, and what moved first.
import type { Sentence } from '../gap.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Change } from '../witness/changes.ts';
import type { Difference } from '../witness/difference.ts';
import type { WitnessedClaim } from '../witness/witness.ts';
import { enChange, enClaim, zhChange, zhClaim } from './change.ts';
import { say } from './sentence.ts';

export const saidHolds = (revision: number, now: number): Sentence =>
  revision === now
    ? say(
        () => `成立：按第 ${now} 版的事实重算，结果相同。`,
        () => `Holds: computed again from revision ${now}, the result is the same.`,
      )
    : say(
        () => `成立：所引事实自第 ${revision} 版至第 ${now} 版未变，重算结果相同。`,
        () => `Holds: from revision ${revision} to ${now} nothing that it names has moved, and the result is the same.`,
      );

export const saidStale = (snapshot: Snapshot, change: Change | null, other: Difference): Sentence =>
  say(
    () => `结论不变，但依据已变：${change ? zhChange(snapshot, change) : zhDifference(other)}。`,
    () => `Stale: the verdict is the same, yet ${change ? enChange(snapshot, change) : enDifference(other)}.`,
  );

export const saidChangedVerdict = (
  snapshot: Snapshot,
  judged: Difference,
  change: Change | null,
  sameRule: boolean,
): Sentence =>
  say(
    () =>
      `不再成立：${zhVerdict(judged)}。${change ? `最先变化的是：${zhChange(snapshot, change)}。` : sameRule ? '所引依据未变，变化来自它未引用的事实。' : '事实未变，规则已改版。'}`,
    () =>
      `No longer true: ${enVerdict(judged)}. ${change ? `What changed first: ${enChange(snapshot, change)}.` : sameRule ? 'Nothing that it names has moved: other facts have.' : 'The facts have not moved: the rule is another version.'}`,
  );

export const saidNoGap = (verdict: Sentence): Sentence =>
  say(
    () => `不再成立：现在不列为缺口。${verdict.zh}`,
    () => `No longer true: it is no gap now. ${verdict.en}`,
  );

export const saidLater = (revision: number, now: number): Sentence =>
  say(
    () => `不成立：它说的是第 ${revision} 版，图谱只到第 ${now} 版。`,
    () => `False: it speaks of revision ${revision}, and the graph has only come to ${now}.`,
  );

export const saidYounger = (snapshot: Snapshot, claim: WitnessedClaim, revision: number): Sentence =>
  say(
    () => `不成立：它说的是第 ${revision} 版，所引${zhClaim(snapshot, claim)}却出自第 ${claim.revision} 版。`,
    () =>
      `False: it speaks of revision ${revision}, yet names ${enClaim(snapshot, claim)} of revision ${claim.revision}.`,
  );

export const saidAltered = (difference: Difference, revision: number): Sentence =>
  say(
    () => `不成立：与它自己所说第 ${revision} 版的事实不符，${zhDifference(difference)}。`,
    () => `False: the facts of revision ${revision}, its own, do not give it: ${enDifference(difference)}.`,
  );

export const saidUnsealed = (): Sentence =>
  say(
    () => '不成立：写成后被改动过，封记与内容不符。',
    () => 'False: it was altered after it was written, for its seal does not fit its content.',
  );

export const saidUnknown = ({ region, segment }: { region: string; segment: string }): Sentence =>
  say(
    () => `不再成立：所说的地区、环节或企业（${region} · ${segment}）已不在图谱里。`,
    () =>
      `No longer true: the place, segment or firm that it speaks of (${region} · ${segment}) is not in the graph now.`,
  );

export const saidOtherRule = (
  said: { name: string; version: number },
  now: { name: string; version: number },
): Sentence =>
  say(
    () => `结论不变，但规则已由 ${said.name} 第 ${said.version} 版改为第 ${now.version} 版。`,
    () =>
      `Stale: the verdict is the same, yet the rule has gone from ${said.name} ${said.version} to version ${now.version}.`,
  );

const ZH_PARTS: Readonly<Record<string, string>> = {
  state: '覆盖',
  viability: '可落地性',
  kind: '类型',
  level: '等级',
  score: '得分',
  contributions: '分项',
  requirements: '配套',
  candidates: '外地企业',
};

const EN_PARTS: Readonly<Record<string, string>> = {
  state: 'coverage',
  viability: 'viability',
  kind: 'kind',
  level: 'level',
  score: 'score',
  contributions: 'contributions',
  requirements: 'requirements',
  candidates: 'firms elsewhere',
};

const partOf = (path: string): string => path.split(/[.[]/)[0] ?? '';
const rest = (path: string): string => path.slice(partOf(path).length);

const zhVerdict = ({ path, said, found }: Difference): string =>
  `${ZH_PARTS[partOf(path)] ?? partOf(path)}${rest(path)}由 ${write(said)} 变为 ${write(found)}`;

const enVerdict = ({ path, said, found }: Difference): string =>
  `${EN_PARTS[partOf(path)] ?? partOf(path)}${rest(path)} went from ${write(said)} to ${write(found)}`;

const zhDifference = ({ path, said, found }: Difference): string => `${path} 写作 ${write(said)}，应为 ${write(found)}`;
const enDifference = ({ path, said, found }: Difference): string =>
  `${path} says ${write(said)}, where it must be ${write(found)}`;

const LONGEST = 80;

/** What comes from outside may be long. */
function write(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '-');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
