import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { End, SeenLink } from '../link.ts';
import { endName, type Anchor, type Introductions } from './path.ts';
import { INTRODUCTION_LIMITS, type Answer, type IntroductionLimits, type Question } from './question.ts';
import { searchIntroductions } from './search.ts';
import { costOf, crowdCost, strengthOf, tieCost } from './strength.ts';

type Edge = readonly [string, string];

const firm = (key: string): End => ({ kind: 'enterprises', key });

/** A graph of firms that supply each other; those whose name begins with `h` are of the place. */
class Town {
  readonly #edges: readonly Edge[];
  readonly asked: Question[] = [];

  constructor(edges: readonly Edge[]) {
    this.#edges = edges;
  }

  get ends(): string[] {
    return [...new Set(this.#edges.flat())].sort();
  }

  answer(question: Question, to: string): Answer {
    this.asked.push(question);
    if (question.ask === 'firm') return { end: firm(to), known: true, here: false };
    if (question.ask === 'anchors') {
      const here = this.ends.filter((key) => key.startsWith('h'));
      return here.length > question.most
        ? 'more'
        : { firms: new Set(here.map((key) => endName(firm(key)))), others: [] };
    }
    if (question.ask === 'ties') {
      return question.between.map(([{ key }, other]) =>
        this.#edges.flatMap((edge) => tieOf(key, edge)).filter((tie) => tie.other.key === other.key),
      );
    }
    return question.of.map(({ key }) => {
      const all = this.#edges.flatMap((edge) => tieOf(key, edge)).map(({ other }) => other.key);
      const near = all.slice(0, question.most);
      const anchors = question.marked ? [...new Set(near)].filter((name) => name.startsWith('h')).map(anchorOf) : [];
      const names = near.map((name) => endName(firm(name)));
      return { names, crowded: all.length > question.most, ceased: false, bank: false, anchors };
    });
  }

  find(to: string, limits: Partial<IntroductionLimits> = {}, first = 3): Introductions {
    const search = searchIntroductions({ first, asOf: null, limits: { ...INTRODUCTION_LIMITS, ...limits } });
    let step = search.next();
    while (!step.done) step = search.next(this.answer(step.value, to));
    return step.value;
  }
}

const anchorOf = (key: string): Anchor => ({ end: firm(key), belonging: 'here', bank: false });

function tieOf(key: string, [from, to]: Edge): SeenLink[] {
  if (from === to || (from !== key && to !== key)) return [];
  const other = firm(from === key ? to : from);
  const said = { relation: 'supplies', word: '', controlling: false, on: '2025', grade: 'A', inForce: true } as const;
  const ends = { from: firm(from), to: firm(to), record: `${from}|${to}||`, other };
  return [{ ...said, ...ends, direction: from === key ? 'out' : 'in' }];
}

/** Whom it met on the way is another matter. */
const waysOf = ({ crowds: _crowds, ...found }: Introductions) => found;
const ways = ({ paths }: Introductions) =>
  paths.map(({ hops }) => [hops[0]?.from.key, ...hops.map(({ to }) => to.key)].join(' '));

/** From the place over as many steps as `length` to `z`. */
const chain = (length: number): Edge[] =>
  Array.from({ length }, (_, at) => [at === 0 ? 'h' : `m${at}`, at === length - 1 ? 'z' : `m${at + 1}`] as const);

describe('the search for introductions', () => {
  it('goes four steps and no fifth', () => {
    expect(ways(new Town(chain(4)).find('z'))).toEqual(['h m1 m2 m3 z']);
    expect(new Town(chain(5)).find('z')).toMatchObject({ paths: [], more: false, bound: null });
  });

  it('asks nobody once enough ways are found', () => {
    const town = new Town([
      ['h1', 'z'],
      ['h2', 'z'],
      ['z', 'a'],
      ['a', 'b'],
    ]);
    expect(ways(town.find('z', {}, 1))).toEqual(['h1 z']);
    expect(town.asked.filter(({ ask }) => ask === 'neighbours')).toHaveLength(1);
  });

  it('uses nobody twice', () => {
    const town = new Town([
      ['h1', 'm'],
      ['h2', 'm'],
      ['m', 'z'],
      ['h3', 'n'],
      ['n', 'z'],
    ]);
    expect(ways(town.find('z'))).toEqual(['h3 n z', 'h1 m z']);
  });

  it('goes through nobody who knows more than the limit, and names them', () => {
    const crowd = Array.from({ length: 5 }, (_, at): Edge => [`x${at}`, 'm']);
    const found = new Town([['h', 'm'], ['m', 'z'], ...crowd]).find('z', { crowd: 6 });
    expect(found).toMatchObject({ paths: [], crowds: [{ key: 'm' }], bound: null });
  });

  it('follows a firm with very many ties so far, and says that there may be more', () => {
    const many = Array.from({ length: 9 }, (_, at): Edge => [`a${at}`, 'z']);
    expect(new Town([...many, ['h', 'z']]).find('z', { candidate: 5 })).toMatchObject({
      more: true,
      bound: 'candidate',
    });
  });

  it('ends when it has read enough', () => {
    expect(new Town(chain(4)).find('z', { ties: 1 })).toMatchObject({ paths: [], more: true, bound: 'ties' });
  });

  it('finds the same whether the last step is taken from the firm or from the place, and however it hears who is of the place', () => {
    const name = fc.constantFrom('h1', 'h2', 'h3', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'z');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, name), { selector: (edge) => edge.join(' '), minLength: 5, maxLength: 25 }),
        fc.integer({ min: 2, max: 6 }),
        (edges, crowd) => {
          const town = new Town([...edges, ['f', 'z']]);
          const one = town.find('z', { filterFrom: 1000, crowd });
          const other = town.find('z', { filterFrom: 0, batch: 2, crowd });
          expect(waysOf(other)).toEqual(waysOf(one));
          const marked = town.find('z', { anchors: 0, crowd });
          expect(waysOf(marked)).toEqual(waysOf(one));
        },
      ),
    );
  });
});

describe('the strength of a tie', () => {
  const tie = { relation: 'supplies', word: '', controlling: false, on: '2025-06', grade: 'A' } as const;

  it('falls with its age, its grade and the number of those whom somebody knows', () => {
    const now = tieCost(tie, '2026-05');
    expect(strengthOf(now)).toBe(800);
    expect(strengthOf(tieCost(tie, '2026-06'))).toBe(720);
    expect(strengthOf(tieCost({ ...tie, on: '1990' }, '2026-06'))).toBe(240);
    expect(strengthOf(tieCost({ ...tie, grade: 'C' }, null))).toBe(600);
    expect(strengthOf(tieCost({ ...tie, on: '', grade: null }, null))).toBe(288);
    expect([crowdCost(2, false), crowdCost(16, false), crowdCost(16, true)]).toEqual([0, 2000, 5000]);
  });

  it.each([
    ['合资', 900],
    ['joint-venture', 900],
    ['框架协议', 700],
    ['会员单位', 600],
    ['visit', 500],
    ['acquaintance', 500],
  ])('knows what %s is worth', (word, strength) => {
    expect(strengthOf(tieCost({ ...tie, relation: 'related', word }, null))).toBe(strength);
  });

  it('multiplies exactly: sums of costs are whole', () => {
    expect(costOf(500)).toBe(1000);
    expect(strengthOf(costOf(800) + costOf(500))).toBe(400);
  });

  it('orders ends by kind, then key', () => {
    expect([endName({ kind: 'projects', key: 'a' }), endName(firm('b'))].sort()).toEqual(['0b', '3a']);
  });
});
