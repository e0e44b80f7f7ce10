// What an official hears of how far the indices of complexity can be trusted.
import type { PeerOptions, Sentence } from '../gap.ts';
import { say } from './sentence.ts';

interface Told {
  rich: number;
  enough: boolean;
  settled: boolean;
}

const ZH_LEVELS = { prefecture: '地市', county: '区县' } as const;
const EN_LEVELS = { prefecture: 'cities', county: 'counties' } as const;

export function saidOfLandscape(peers: PeerOptions, { rich, enough, settled }: Told): Sentence {
  const [zh, en] = [ZH_LEVELS[peers.level], EN_LEVELS[peers.level]];
  const { atLeastRegions, atLeastSegments } = peers;
  if (!enough) {
    return say(
      () =>
        `数据太薄：至少有 ${atLeastSegments} 个环节在产的${zh}只有 ${rich} 个，不足 ${atLeastRegions} 个，${settled ? '指数仅供参考' : '排不出复杂度'}。`,
      () =>
        `Data are too thin: only ${rich} ${en} make at least ${atLeastSegments} segments, fewer than ${atLeastRegions}; ${settled ? 'take the indices as a hint' : 'no order of complexity comes out'}.`,
    );
  }
  return settled
    ? say(
        () => `据 ${rich} 个至少有 ${atLeastSegments} 个环节在产的${zh}。`,
        () => `From ${rich} ${en} that make at least ${atLeastSegments} segments each.`,
      )
    : say(
        () => `${zh}虽有 ${rich} 个可比，但彼此产业不相连或难分高下，排不出复杂度。`,
        () =>
          `${rich} ${en} can be compared, but what they make falls into separate parts or ties: no order comes out.`,
      );
}
