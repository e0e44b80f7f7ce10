// How is a group of substitutes named in a sentence, and how far is it met? By the member that is had best.
import { askFor, type Ask } from '../ask.ts';
import { availabilityOf, type Availability } from '../availability.ts';
import { hereOfOption, STANDING } from '../here.ts';
import type { Group, Option } from '../network.ts';
import type { Place } from '../place.ts';
import { FIRMNESS, worthOfOption } from '../requirement.ts';
import { eitherEn, eitherZh, enName, zhName } from './name.ts';

/** The member that the group takes; of equals the first. */
export function bestOption(ask: Ask, group: Group): Option {
  return group.options.reduce((best, option) => {
    const better =
      worthOfOption(ask, option).value - worthOfOption(ask, best).value ||
      hereOfOption(ask, option) - hereOfOption(ask, best);
    return better > 0 ? option : best;
  });
}

/** The member that stands here best; of equals the first. */
export function bestHere(place: Place, target: number, group: Group): number {
  const ask = askFor(place, target);
  return group.options.reduce((best, option) => (hereOfOption(ask, option) > hereOfOption(ask, best) ? option : best))
    .from;
}

/** All members: which of them is missing is not for the reader to guess. */
export const groupZh = ({ network }: Place, { options }: Group): string =>
  eitherZh(options.map(({ from }) => zhName(network.segments[from]!)));

export const groupEn = ({ network }: Place, { options }: Group): string =>
  eitherEn(options.map(({ from }) => enName(network.segments[from]!)));

type Way = Availability | 'inside' | 'own';

const ZH_SHORT = {
  present: '已有',
  weak: '偏弱',
  planned: '拟建',
  bought: '外购',
  near: '邻近可供',
  next: '可随后建',
  unknown: '未摸底',
  none: '缺',
  inside: '厂内自办',
  own: '自有',
} as const satisfies Record<Way, string>;

const EN_SHORT = {
  present: 'here',
  weak: 'weak here',
  planned: 'planned here',
  bought: 'bought in',
  near: 'from a neighbour',
  next: 'could come next',
  unknown: 'not surveyed',
  none: 'missing',
  inside: 'inside the plant',
  own: 'its own',
} as const satisfies Record<Way, string>;

/** `轻质纯碱拟建`, `light soda ash (planned here)`. */
export function metZh(ask: Ask, group: Group): string {
  const option = bestOption(ask, group);
  return `${zhName(ask.place.network.segments[option.from]!)}${ZH_SHORT[wayOf(ask, option)]}`;
}

export function metEn(ask: Ask, group: Group): string {
  const option = bestOption(ask, group);
  return `${enName(ask.place.network.segments[option.from]!)} (${EN_SHORT[wayOf(ask, option)]})`;
}

/** How the group's member is had; `inside` for a step of the plant, `own` for what the segment makes itself. */
export function wayOf(ask: Ask, option: Option): Way {
  if (option.from === ask.target) return 'own';
  if (option.flow.kind !== 'by-product' && !ask.place.network.isContracted(option))
    return availabilityOf(ask, option.from);
  const here = hereOfOption(ask, option);
  if (here > 0) return here >= STANDING.present ? 'present' : here >= STANDING.weak ? 'weak' : 'planned';
  const { firmness } = worthOfOption(ask, option);
  return firmness === FIRMNESS.had ? 'inside' : firmness === FIRMNESS.survey ? 'unknown' : 'none';
}
