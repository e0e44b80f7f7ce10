// What an official hears of related industries, and of why they are counted as they are.
import type { Density, Relatedness } from '../complexity/relatedness.ts';
import type { PeerOptions, Sentence } from '../gap.ts';
import type { Group } from '../network.ts';
import type { Place } from '../place.ts';
import type { LocalUser } from '../user.ts';
import { bestHere } from './group.ts';
import { enName, listEn, listZh, MOST_NAMED, thePlace, thisPlace, zhName } from './name.ts';
import { count, say } from './sentence.ts';

const ZH_PEERS = { prefecture: '其他地市', county: '其他区县' } as const;
const EN_PEERS = {
  prefecture: ['other city', 'other cities'],
  county: ['other county', 'other counties'],
} as const;

export const zhPeers = ({ level }: PeerOptions, number: number): string => `${number} 个${ZH_PEERS[level]}`;
export const enPeers = ({ level }: PeerOptions, number: number): string => {
  const [one, many] = EN_PEERS[level];
  return count(number, one, many);
};

/** What is closest is only looked for when the sentence is read. */
export function saidOfDensity(place: Place, density: Density): Sentence {
  const [here, there] = [thisPlace(place.region), thePlace(place.region)];
  const { peers } = place.options;
  const { value, rich } = density;
  const share = (value / 10).toFixed(1);
  const named = () => density.closest.slice(0, MOST_NAMED).map((node) => place.network.segments[node]!);
  return say(
    () => {
      const closest = named().map(zhName);
      return closest.length === 0
        ? `据${zhPeers(peers, rich)}的企业分布，${here}未见与它常在一处的环节。`
        : `据${zhPeers(peers, rich)}的企业分布，与它常在一处的环节${here}已有 ${share}%，最近的是${listZh(closest)}。`;
    },
    () => {
      const closest = named().map(enName);
      return closest.length === 0
        ? `Going by ${enPeers(peers, rich)}, nothing that goes with it is known in ${there}.`
        : `Going by ${enPeers(peers, rich)}, ${share}% of what goes with it stands in ${there}; closest: ${listEn(closest)}.`;
    },
  );
}

interface Neighbours {
  groups: readonly Group[];
  takers: readonly LocalUser[];
}
type Unknown = Extract<Relatedness, { known: false }>;

export function saidOfNeighbours(place: Place, node: number, neighbours: Neighbours, unknown: Unknown): Sentence {
  const { groups, takers } = neighbours;
  const segments = () =>
    [...new Set([...groups.map((group) => bestHere(place, node, group)), ...takers.map((user) => user.node)])].map(
      (at) => place.network.segments[at]!,
    );
  const none = groups.length + takers.length === 0;
  return say(
    () =>
      `${none ? `${thisPlace(place.region)}未见上下游相邻环节` : `相邻环节在${thisPlace(place.region)}：${listZh(segments().map(zhName))}`}。${zhUnknown(place, unknown)}。`,
    () =>
      `${none ? `No neighbouring segment is known in ${thePlace(place.region)}` : `Neighbouring segments in ${thePlace(place.region)}: ${listEn(segments().map(enName))}`}. ${enUnknown(place, unknown)}.`,
  );
}

/** Why neighbours in the chain are counted, and not what goes together elsewhere. */
function zhUnknown({ options: { peers } }: Place, { why, rich }: Unknown): string {
  const reasons = {
    thin: `能比的${ZH_PEERS[peers.level]}只有 ${rich} 个，不足 ${peers.atLeastRegions} 个，数据太薄，暂不按产业关联度计`,
    unseen: `${ZH_PEERS[peers.level]}都没有，无从按产业关联度计`,
    large: '链条太大，不按产业关联度计',
  } satisfies Record<Unknown['why'], string>;
  return reasons[why];
}

function enUnknown({ options: { peers } }: Place, { why, rich }: Unknown): string {
  const reasons = {
    thin: `Only ${enPeers(peers, rich)} can be compared, fewer than ${peers.atLeastRegions}: data are too thin to go by relatedness`,
    unseen: `None of the ${EN_PEERS[peers.level][1]} has it, so relatedness says nothing`,
    large: 'The chain is too large to go by relatedness',
  } satisfies Record<Unknown['why'], string>;
  return reasons[why];
}
