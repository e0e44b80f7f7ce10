// What a recruiter hears of a way to a firm: each step as it is on record, at whom it begins, and why it counts for less.
import type { Belonging, Damping, Hop, Introductions } from '../introduction/path.ts';
import type { Sentence } from '../gap.ts';
import type { End, EndKind } from '../link.ts';
import type { Region } from '../region.ts';
import { count, say } from './sentence.ts';

/** How whoever stands at an end is called. */
export type NameOf = (end: End) => Sentence;

type Told = (from: string, to: string, more: string) => string;

const both = (zh: Told, en: Told) => ({ zh, en });

/** By the word of the record; others say the word itself. */
const RELATED: readonly (readonly [RegExp, { zh: Told; en: Told }])[] = [
  [
    /member|会员/i,
    both(
      (from, to) => `${from}是${to}的会员`,
      (from, to) => `${from} is a member of ${to}`,
    ),
  ],
  [
    /visit|考察|来访|拜访/i,
    both(
      (from, to) => `${from}考察过${to}`,
      (from, to) => `${from} paid ${to} a visit`,
    ),
  ],
  [
    /framework|框架/i,
    both(
      (from, to) => `${from}与${to}签有框架协议`,
      (from, to) => `${from} has a framework agreement with ${to}`,
    ),
  ],
  [
    /joint-venture|合资/i,
    both(
      (from, to) => `${from}与${to}合资`,
      (from, to) => `${from} has a joint venture with ${to}`,
    ),
  ],
  [
    /joint-investment|共同投资/i,
    both(
      (from, to) => `${from}与${to}共同投资`,
      (from, to) => `${from} invests together with ${to}`,
    ),
  ],
  [
    /affiliated|附属/i,
    both(
      (from, to) => `${from}附属于${to}`,
      (from, to) => `${from} is affiliated with ${to}`,
    ),
  ],
  [
    /contact|联系/i,
    both(
      (from, to) => `${from}与${to}有过联系`,
      (from, to) => `${from} has been in contact with ${to}`,
    ),
  ],
];

const OTHER = both(
  (from, to, word) => `${from}与${to}有往来${word === '' ? '' : `（${word}）`}`,
  (from, to, word) => `${from} has to do with ${to}${word === '' ? '' : ` (${word})`}`,
);

const HOLDS = {
  control: both(
    (from, to) => `${from}控股${to}`,
    (from, to) => `${from} controls ${to}`,
  ),
  stake: both(
    (from, to) => `${from}持有${to}的股份`,
    (from, to) => `${from} holds shares of ${to}`,
  ),
};
const SUPPLIES = both(
  (from, to, goods) => `${from}向${to}供应${goods === '' ? '产品' : goods}`,
  (from, to, goods) => `${from} supplies ${to}${goods === '' ? '' : ` with ${goods}`}`,
);
const INVESTS = both(
  (from, to) => `${from}参与${to}`,
  (from, to) => `${from} takes part in ${to}`,
);

function toldBy({ tie }: Hop): { zh: Told; en: Told } {
  if (tie.relation === 'supplies') return SUPPLIES;
  if (tie.relation === 'holds') return tie.controlling ? HOLDS.control : HOLDS.stake;
  if (tie.relation === 'invests') return INVESTS;
  return RELATED.find(([pattern]) => pattern.test(tie.word))?.[1] ?? OTHER;
}

/** In the direction of the record, whichever way the introduction goes. `goods`: what is supplied. */
export function saidOfHop(hop: Hop, nameOf: NameOf, goods: Sentence): Sentence {
  const { tie } = hop;
  const told = toldBy(hop);
  const [from, to] = [nameOf(tie.from), nameOf(tie.to)];
  const more = tie.relation === 'supplies' ? goods : { zh: tie.word, en: tie.word };
  return say(
    () => `${told.zh(from.zh, to.zh, more.zh)}（${tie.on === '' ? '日期不详' : tie.on}）。`,
    () => `${told.en(from.en, to.en, more.en)} (${tie.on === '' ? 'no date' : tie.on}).`,
  );
}

const BEGINS: Readonly<Record<EndKind, Record<Belonging, readonly [string, string]>>> = {
  enterprises: { here: ['本地企业', 'a firm here'], above: ['本地企业', 'a firm here'] },
  projects: { here: ['本地项目', 'a project here'], above: ['本地项目', 'a project here'] },
  organisations: {
    here: ['服务本地的机构', 'an organisation for this place'],
    above: ['上级地区的机构，可请其协助', 'an organisation of a place above, whose help can be asked for'],
  },
  regions: {
    here: ['本地已有的往来', 'contact that this place has had'],
    above: ['上级地区已有的往来，可请其协助', 'contact that a place above has had, whose help can be asked for'],
  },
  segments: { here: ['', ''], above: ['', ''] },
};

export function saidOfAnchor(anchor: End, belonging: Belonging, nameOf: NameOf): Sentence {
  const [zh, en] = BEGINS[anchor.kind][belonging];
  const name = nameOf(anchor);
  return say(
    () => `从${name.zh}开始：${zh}。`,
    () => `Begins at ${name.en}: ${en}.`,
  );
}

export function saidOfDamping({ party, ties, bank }: Damping, nameOf: NameOf): Sentence {
  const name = nameOf(party);
  return bank
    ? say(
        () => `${name.zh}是银行，往来者众，引荐力按低计。`,
        () => `${name.en} is a bank and deals with everybody: its word counts for less.`,
      )
    : say(
        () => `${name.zh}有 ${ties} 条往来，引荐力按低计。`,
        () => `${name.en} has ${count(ties, 'tie')}: its word counts for less.`,
      );
}

/** The whole answer in a sentence. */
export function saidOfIntroductions(
  { paths, more, bound, crowds, here }: Introductions,
  { nameZh, nameEn }: Region,
): Sentence {
  if (here) {
    return say(
      () => `企业就在${nameZh}，不需要引荐。`,
      () => `The firm is in ${nameEn ?? nameZh} itself: nobody needs to introduce it.`,
    );
  }
  const zh = paths.length === 0 ? '四步以内未见有据的引荐路径。' : `找到 ${paths.length} 条互不重复的引荐路径。`;
  const en =
    paths.length === 0
      ? 'No way of up to four steps is on record.'
      : `${count(paths.length, 'way')} that ${paths.length === 1 ? 'is' : 'are'} apart from each other.`;
  return say(
    () => zh + (bound ? BOUND[bound][0] : more ? '另有更多。' : '') + crowdsZh(crowds.length),
    () => en + (bound ? BOUND[bound][1] : more ? ' There are more.' : '') + crowdsEn(crowds.length),
  );
}

const BOUND = {
  time: ['时间已到，可能还有。', ' Time was over: there may be more.'],
  ties: ['往来过多，未全部查完，可能还有。', ' There were more ties than are read at once: there may be more.'],
  candidate: [
    '企业往来过多，只查了一部分，可能还有。',
    ' The firm has more ties than are followed: there may be more.',
  ],
} as const;

const crowdsZh = (crowds: number): string => (crowds === 0 ? '' : `${crowds} 家往来过众的机构或企业未计入路径。`);
const crowdsEn = (crowds: number): string =>
  crowds === 0
    ? ''
    : ` ${count(crowds, 'party', 'parties')} with very many ties ${crowds === 1 ? 'is' : 'are'} left out.`;
