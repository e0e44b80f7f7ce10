// The verdict on a gap in Chinese: whether it can stand here, then inputs, users, and so its kind.
import type { Place } from '../place.ts';
import type { AssessedGroup } from '../requirement.ts';
import type { GapKind, Viability } from '../vocabulary.ts';
import { zhOutOfReach } from './availability.ts';
import { CONDITION_ZH } from './condition.ts';
import { zhNoInputs } from './inputs.ts';
import { bestOption, groupZh } from './group.ts';
import { awaitsSupport, deducting, missingSupport, sortGroups, speaksOfSupport, type Judged } from './judged.ts';
import { listZh, thisPlace, zhName } from './name.ts';
import { clauses } from './sentence.ts';

export function zhVerdict(judged: Judged): string {
  const body = [zhInputs(judged), zhKind(judged), zhSupport(judged), zhConditions(judged)];
  return `${zhHead(judged)}。${clauses(body, '；')}。`;
}

const ZH_VIABILITY = {
  viable: '可落地',
  conditional: '有条件可落地',
  blocked: '不可落地',
  undecided: '待摸底，尚不能判定',
} as const satisfies Record<Viability, string>;

const zhHead = (judged: Judged): string => `${ZH_VIABILITY[judged.viability]}${zhSupportAtHand(judged)}`;

function zhSupportAtHand(judged: Judged): string {
  if (!speaksOfSupport(judged)) return '';
  if (missingSupport(judged) > 0) return '，配套未齐';
  return awaitsSupport(judged) ? '，配套已有或拟建' : '，配套已齐';
}

function zhInputs(judged: Judged): string {
  const { place, required, viability, node } = judged;
  const here = thisPlace(place.region);
  const { ask, blocking, unknown, standing, planned, bought, near, next, inside } = sortGroups(judged);
  if (blocking.length > 0) return blocking.map((group) => zhMissing(place, group)).join('；');
  if (viability === 'undecided') {
    if (unknown.length === 0) return `依托资源，${here}有无这种资源尚未查明`;
    return `${listZh(
      unknown.map(({ group }) => groupZh(place, group)),
      '组',
    )}未摸底，摸清后才能定`;
  }
  const names = (groups: readonly AssessedGroup[]) =>
    groups.length > 0 &&
    listZh(
      groups.map(({ group }) => zhName(place.network.segments[bestOption(ask, group).from]!)),
      '项',
    );
  if (required.groups.length === 0) return zhNoInputs(place, node);
  if (standing.length === required.groups.length) return `主料可由${here}${names(standing)}供给`;
  return clauses(
    [
      standing.length > 0 && `${names(standing)}在${here}`,
      planned.length > 0 && `${names(planned)}在${here}拟建`,
      bought.length > 0 && `${names(bought)}外购`,
      near.length > 0 && `${names(near)}由邻近供给`,
      next.length > 0 && `${names(next)}可随后建`,
      inside.length > 0 && `${names(inside)}厂内自办`,
    ],
    '，',
  );
}

function zhMissing(place: Place, { group }: AssessedGroup): string {
  const [only, second] = group.options;
  const byProduct = group.options.every(({ flow }) => flow.kind === 'by-product');
  if (byProduct) return `只能来自${groupZh(place, group)}的副产，${thisPlace(place.region)}没有这道工艺`;
  return `缺${groupZh(place, group)}${only && !second ? `，${zhOutOfReach(place, only.from)}` : '，都无从取得'}`;
}

function zhKind({ place, kind, users, required }: Judged): string {
  const here = thisPlace(place.region);
  const names = users.filter((user) => user.here > 0).map((user) => zhName(place.network.segments[user.node]!));
  const words = {
    strengthen: () => `${here}已有但偏弱，故为强链`,
    fill: () => `${here}有${listZh(names)}要用，故为补链`,
    extend: () => `${here}未见用户，故为延链`,
    build: () => (required.groups.length > 0 ? `${here}未见主料和用户，故为建链` : `${here}未见用户，故为建链`),
  } satisfies Record<GapKind, () => string>;
  return words[kind]();
}

function zhSupport(judged: Judged): string | false {
  const missing = missingSupport(judged);
  return judged.viability !== 'blocked' && missing > 0 && `${missing} 项配套须补或外购`;
}

function zhConditions(judged: Judged): string | false {
  const kinds = deducting(judged);
  return kinds.length > 0 && `另有限制条件：${kinds.map((kind) => CONDITION_ZH[kind]).join('、')}`;
}
