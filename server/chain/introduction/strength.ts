// How far does one relation carry an introduction? A product of what kind it is, how well it is sourced and how old it is;
// who knows very many introduces the less to each (the logarithm of their number: L. A. Adamic and E. Adar, Friends and
// neighbors on the Web, Social Networks 25, 2003). Reckoned as whole thousandths of a halving, so that sums are exact.
import type { Link } from '../link.ts';
import type { Grade } from '../vocabulary.ts';

type IntroductionTie = Pick<Link, 'relation' | 'word' | 'controlling' | 'on' | 'grade'>;

/** Per mille. */
const SUPPLY = 800;
const CONTROL = 950;
const STAKE = 700;
const JOINT_PROJECT = 700;
const OTHER_RELATION = 500;
/** What records call a relation, in both languages. */
const RELATIONS: readonly (readonly [RegExp, number])[] = [
  [/joint-venture|合资/i, 900],
  [/joint-investment|subsidiary|affiliated|共同投资|附属|子公司/i, 850],
  [/framework|agreement|框架|协议|合作/i, 700],
  [/member|会员|理事|会长/i, 600],
  [/visit|考察|来访|拜访|对接/i, 500],
];
const GRADES = { A: 1000, B: 900, C: 750 } as const satisfies Record<Grade, number>;
const NO_GRADE = 600;
/** Each full year takes a tenth, down to the least. */
const YEAR = 900;
const OLDEST = 300;
const UNDATED = 600;
/** A bank deals with everybody. */
const BANK = 125;
/** From here on it is said that somebody knows many. */
const MANY = 32;

/** `strength` in per mille. */
export const costOf = (strength: number): number => Math.round(1000 * Math.log2(1000 / strength));
export const strengthOf = (cost: number): number => Math.round(1000 * 2 ** (-cost / 1000));

export function tieCost(tie: IntroductionTie, asOf: string | null): number {
  return (
    costOf(kindStrength(tie)) + costOf(tie.grade === null ? NO_GRADE : GRADES[tie.grade]) + costOf(age(tie.on, asOf))
  );
}

function kindStrength({ relation, word, controlling }: IntroductionTie): number {
  if (relation === 'supplies') return SUPPLY;
  if (relation === 'holds') return controlling ? CONTROL : STAKE;
  if (relation === 'invests') return JOINT_PROJECT;
  return RELATIONS.find(([pattern]) => pattern.test(word))?.[1] ?? OTHER_RELATION;
}

/** A date that is less precise is the beginning of its year or month. */
const monthsOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Math.max(1, Number(date.slice(5, 7) || 1)) - 1;

function age(on: string, asOf: string | null): number {
  if (!/^\d{4}/.test(on)) return UNDATED;
  if (asOf === null) return 1000;
  const years = Math.max(0, Math.floor((monthsOf(asOf) - monthsOf(on)) / 12));
  return Math.max(OLDEST, Math.round(1000 * (YEAR / 1000) ** years));
}

/** What it costs to go through somebody with so many ties. */
export const crowdCost = (ties: number, bank: boolean): number =>
  costOf(1000 / Math.log2(Math.max(2, ties))) + (bank ? costOf(BANK) : 0);

export const isDamped = (ties: number, bank: boolean): boolean => bank || ties >= MANY;
