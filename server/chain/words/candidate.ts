// What a recruiter hears of a firm elsewhere: what it makes, how much, whether it grows, what it is known as, how far away it
// is, and what it would find here.
import type { Found, Policies } from '../candidates/around.ts';
import type { MakerFacts, Sought } from '../candidates/candidate.ts';
import { CAPABILITY } from '../candidates/merit.ts';
import { halvingsOf, monthOf, writeMonth } from '../candidates/signal.ts';
import type { CandidateView } from '../candidates/view.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import type { Segment } from '../snapshot.ts';
import { readQuantity, isRefusal, type Quantity } from '../units/quantity.ts';
import { enName, listEn, listZh, thePlace, thisPlace, zhName } from './name.ts';
import { enQuantity, grouped, zhQuantity } from './quantity.ts';
import { clauses, count, say } from './sentence.ts';

const segmentOf = ({ snapshot }: Place, id: string): Segment => snapshot.segments.get(id)!;

export function saidOfCapability(place: Place, node: number, sought: Sought, facts: MakerFacts): Sentence {
  const made = segmentOf(place, sought.segment);
  const wanted = place.network.segments[node]!;
  const isWeak = facts.capability <= CAPABILITY.unproven;
  return say(
    () => {
      const told = clauses(
        [
          sought.kinship === 'same' ? zhName(made) : `生产${zhName(made)}，${zhKinship(place, wanted, sought)}`,
          facts.asOf === '' ? '资料未注日期' : `${facts.asOf} 资料`,
          isWeak && '只有常识或估计，须核实',
        ],
        '；',
      );
      return `${sought.kinship === 'same' ? '能生产' : '近缘'}：${told}。`;
    },
    () => {
      const told = clauses(
        [
          sought.kinship === 'same' ? enName(made) : `makes ${enName(made)}, ${enKinship(place, wanted, sought)}`,
          facts.asOf === '' ? 'undated' : `as of ${facts.asOf}`,
          isWeak && 'common knowledge or an estimate only: to be checked',
        ],
        '; ',
      );
      return `${sought.kinship === 'same' ? 'Makes it' : 'Near to it'}: ${told}.`;
    },
  );
}

const viaOf = (place: Place, { via }: Sought): Segment[] => via.map((id) => segmentOf(place, id));

export function zhKinship(place: Place, wanted: Segment, sought: Sought): string {
  const via = viaOf(place, sought).map(zhName);
  const name = zhName(wanted);
  switch (sought.kinship) {
    case 'same':
      return '即本环节';
    case 'another-way':
      return via.length > 0 ? `与${name}是做${listZh(via)}的两种路线` : `与${name}做的是同一样东西`;
    case 'substitute':
      return `供${listZh(via)}时可与${name}互相替代`;
    case 'shared-inputs':
      return `与${name}同用${listZh(via)}作主料`;
    case 'shared-users':
      return `与${name}同供${listZh(via)}`;
    case 'input':
      return `是${name}的主料`;
    case 'related':
      return `外地常与${name}在一处`;
  }
}

export function enKinship(place: Place, wanted: Segment, sought: Sought): string {
  const via = viaOf(place, sought).map(enName);
  const name = enName(wanted);
  switch (sought.kinship) {
    case 'same':
      return 'the segment itself';
    case 'another-way':
      return via.length > 0 ? `like ${name} a way to make ${listEn(via)}` : `the same thing as ${name} by another way`;
    case 'substitute':
      return `which can take the place of ${name} in ${listEn(via)}`;
    case 'shared-inputs':
      return `made of ${listEn(via)} like ${name}`;
    case 'shared-users':
      return `which goes into ${listEn(via)} like ${name}`;
    case 'input':
      return `a main input of ${name}`;
    case 'related':
      return `often made where ${name} is`;
  }
}

export function saidOfCapacity({ capacity }: MakerFacts): Sentence {
  const read = capacity === null ? null : readQuantity(capacity.amount, capacity.unit);
  const quantity: Quantity | null = read === null || isRefusal(read) ? null : read;
  return quantity === null
    ? say(
        () => '产能：未见可换算的登记。',
        () => 'Capacity: none on record that can be converted.',
      )
    : say(
        () => `产能：${zhQuantity(quantity)}。`,
        () => `Capacity: ${enQuantity(quantity)}.`,
      );
}

/** What was announced, and how much the age has taken off. */
export function saidOfSignal(view: CandidateView, facts: MakerFacts, statement: string | null): Sentence {
  const { asOf, halfLifeMonths } = view.options;
  const now = asOf === null ? null : monthOf(asOf);
  if (facts.signalled === null) {
    return say(
      () => '扩产：未见有日期的扩产动向。',
      () => 'Growth: no dated expansion on record.',
    );
  }
  const month = writeMonth(facts.signalled);
  const halvings = now === null ? 0 : halvingsOf(facts.signalled, now, halfLifeMonths);
  return say(
    () =>
      `扩产：${clauses(
        [
          statement?.replace(/[。；\s]+$/u, ''),
          `最近一次 ${month}`,
          halvings > 0 && `每 ${halfLifeMonths} 个月减半，已减 ${halvings} 次`,
          now === null && '未给出判断日期，无从计其时效，不计分',
        ].map((part) => part ?? null),
        '；',
      )}。`,
    () =>
      `Growth: ${clauses(
        [
          statement?.replace(/[。；.;\s]+$/u, '') ?? null,
          `last in ${month}`,
          halvings > 0 && `halved every ${halfLifeMonths} months, ${count(halvings, 'time')} so far`,
          now === null && 'not counted, for no date is given to which its age could be reckoned',
        ],
        '; ',
      )}.`,
  );
}

const TAGS_ZH: Readonly<Record<string, string>> = {
  leading: '龙头',
  listed: '上市',
  SRDI: '专精特新',
  'little-giant': '专精特新小巨人',
  innovative: '创新型中小企业',
  'champion-product': '单项冠军产品',
  champion: '单项冠军',
  'high-tech': '高新技术企业',
};
const TAGS_EN: Readonly<Record<string, string>> = {
  leading: 'leading enterprise',
  SRDI: 'SRDI (specialised, refined, distinctive, innovative)',
  'little-giant': 'SRDI little giant',
  innovative: 'innovative SME',
  'champion-product': 'champion product',
  'high-tech': 'high-tech enterprise',
};

export function saidOfTags({ tags, listed }: MakerFacts): Sentence {
  const all = listed && !tags.includes('listed') ? [...tags, 'listed'] : tags;
  return all.length === 0
    ? say(
        () => '资质：未见登记。',
        () => 'Standing: no mark on record.',
      )
    : say(
        () => `资质：${all.map((tag) => TAGS_ZH[tag] ?? tag).join('、')}。`,
        () => `Standing: ${all.map((tag) => TAGS_EN[tag] ?? tag).join(', ')}.`,
      );
}

export function saidOfDistance(distanceKm: number | null, { abroad }: MakerFacts): Sentence {
  if (distanceKm !== null) {
    return say(
      () => `距离：两地驻地直线约 ${grouped(String(distanceKm))} 公里。`,
      () => `Distance: about ${grouped(String(distanceKm))} km in a straight line between the seats.`,
    );
  }
  return abroad
    ? say(
        () => '距离：企业在境外，未知，不计分。',
        () => 'Distance: the firm is abroad; not known, and not counted.',
      )
    : say(
        () => '距离：未知（驻地坐标未登记），不计分。',
        () => 'Distance: not known (no coordinates of the seats on record), and not counted.',
      );
}

export function saidOfPolicy(place: Place, { there, both, here }: Policies): Sentence {
  const zhList = (list: Policies['there']) => list.map(({ statementZh }) => statementZh.replace(/[。；\s]+$/u, ''));
  const enList = (list: Policies['there']) =>
    list.map(({ statementEn, statementZh }) => (statementEn ?? statementZh).replace(/[。；.;\s]+$/u, ''));
  const [zhHere, enHere] = [thisPlace(place.region), thePlace(place.region)];
  return say(
    () =>
      `政策：${
        clauses(
          [
            there.length > 0 && `原地受限而${zhHere}没有：${listZh(zhList(there), '条')}`,
            both.length > 0 && `两地同受限：${listZh(zhList(both), '条')}`,
            here.length > 0 && `${zhHere}受限：${listZh(zhList(here), '条')}`,
          ],
          '；',
        ) || '两地都未登记区域性政策限制'
      }。`,
    () =>
      `Policy: ${
        clauses(
          [
            there.length > 0 && `limited there and not in ${enHere}: ${enList(there).join('; ')}`,
            both.length > 0 && `limited in both places: ${enList(both).join('; ')}`,
            here.length > 0 && `limited in ${enHere}: ${enList(here).join('; ')}`,
          ],
          '; ',
        ) || 'no regional limit on record in either place'
      }.`,
  );
}

/** For the segment, and for other things it makes that have an input or customer here. */
export function saidOfFinds(place: Place, { inputs, customers }: Found, others: readonly string[]): Sentence {
  const named = (nodes: readonly number[]) => nodes.map((node) => place.network.segments[node]!);
  const besides = others.map((id) => segmentOf(place, id));
  // Not on record is not "not there": nobody may have looked.
  const isNone = inputs.length + customers.length + besides.length === 0;
  const [zhHere, enHere] = [thisPlace(place.region), thePlace(place.region)];
  return say(
    () =>
      isNone
        ? `${zhHere}：未见其主料和客户的登记。`
        : `${zhHere}有：${clauses(
            [
              inputs.length > 0 && `主料${listZh(named(inputs).map(zhName))}`,
              customers.length > 0 && `客户${listZh(named(customers).map(zhName))}`,
              besides.length > 0 && `它的${listZh(besides.map(zhName))}在${zhHere}也有上下游`,
            ],
            '；',
          )}。`,
    () =>
      isNone
        ? `Found in ${enHere}: none of its main inputs and customers is on record.`
        : `Found in ${enHere}: ${clauses(
            [
              inputs.length > 0 && `inputs: ${listEn(named(inputs).map(enName))}`,
              customers.length > 0 && `customers: ${listEn(named(customers).map(enName))}`,
              besides.length > 0 && `suppliers or customers for its ${listEn(besides.map(enName))} too`,
            ],
            '; ',
          )}.`,
  );
}
