// What a recruiter hears of why a firm is not in the list.
import type { LeftOutReason } from '../candidates/leftOut.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { thePlace, thisPlace } from './name.ts';
import { say } from './sentence.ts';

type Words = (place: string) => string;

const ZH = {
  institution: () => '是机构，不是企业',
  ceased: () => '已注销、吊销或停业',
  closed: () => '此生产已停',
  here: (place) => `已在${place}生产`,
  'group-here': (place) => `同一集团已在${place}生产`,
  planned: () => '尚在拟建，未投产',
  unplaced: () => '所在地不明，不能断定在外地',
  unproven: () => '只见供货记录，未见其自产的依据',
} as const satisfies Record<LeftOutReason, Words>;

const EN = {
  institution: () => 'an institution, not a firm',
  ceased: () => 'struck off, closed or gone',
  closed: () => 'makes it no more',
  here: (place) => `makes it in ${place} already`,
  'group-here': (place) => `its group makes it in ${place} already`,
  planned: () => 'only plans to make it',
  unplaced: () => 'nobody knows where it is, so that it cannot be said to be elsewhere',
  unproven: () => 'supplies it, but nothing says that it makes it',
} as const satisfies Record<LeftOutReason, Words>;

/** Here is the prefecture: from there on it is elsewhere. */
export function saidOfLeftOut({ snapshot, prefecture, region }: Place, reason: LeftOutReason): Sentence {
  const here = snapshot.regions.get(prefecture) ?? region;
  return say(
    () => `${ZH[reason](thisPlace(here))}。`,
    () => {
      const said = EN[reason](thePlace(here));
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
    },
  );
}
