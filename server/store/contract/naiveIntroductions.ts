// Which introductions are there, found by trying every way? The engines are held to it; what a hop weighs is the core's.
import type { Introductions } from '../../chain/introduction/path.ts';
import { crowdCost, strengthOf, tieCost } from '../../chain/introduction/strength.ts';
import type { LinkRelation } from '../../chain/link.ts';
import type { IntroductionQuery } from '../introductions.ts';
import { pathUp } from './naive.ts';
import type { RandomTies } from './randomTies.ts';

/** What is compared: the ways with their records, and their strength. */
export const bareOf = ({ paths, more, here }: Introductions) => ({
  paths: paths.map(({ hops, strength, belonging }) => ({
    way: [hops[0]?.from.key ?? '', ...hops.map(({ to }) => to.key)].join(' > '),
    records: hops.map(({ tie }) => tie.record),
    strength,
    belonging,
  })),
  more,
  here,
});
type Bare = ReturnType<typeof bareOf>;

interface Edge {
  relation: LinkRelation;
  record: string;
  from: string;
  to: string;
  cost: number;
}

const RECORDS = { supplies: 'supplies', holdings: 'holds', relations: 'related' } as const;
/** A source without a name has no grade; the others as the small world has them. */
const GRADES = { gov: 'A', press: 'B', blog: 'C', '': null } as const;
const RELATION_ORDER = ['supplies', 'holds', 'related', 'invests'];
const isPlace = (key: string) => /^\d/.test(key);

function edgesOf({ ties, projects }: RandomTies, asOf: string | null): Edge[] {
  const told = ties.flatMap(({ kind, from, to, source, on, planned }): Edge[] => {
    if (from === to || (planned && kind !== 'relations')) return [];
    const relation = RECORDS[kind];
    const word = { supplies: '', holdings: 'stake', relations: 'member' }[kind];
    const cost = tieCost({ relation, word, controlling: false, on: on ?? '', grade: GRADES[source] }, asOf);
    const record = `${from}|${to}${{ supplies: '||', holdings: '', relations: '|member' }[kind]}`;
    return [{ relation, record, from, to, cost }];
  });
  const joint = projects.flatMap(({ id, investors }) => {
    const cost = tieCost({ relation: 'invests', word: '', controlling: false, on: '', grade: 'A' }, asOf);
    return investors.map((from): Edge => ({ relation: 'invests', record: id, from, to: id, cost }));
  });
  return [...told, ...joint];
}

interface Way {
  /** From the firm on. */
  keys: string[];
  edges: Edge[];
  cost: number;
}

export function naiveIntroductions(world: RandomTies, { enterprise, region, first, asOf }: IntroductionQuery): Bare {
  const edges = edgesOf(world, asOf);
  const around = (key: string) => edges.filter(({ from, to }) => from === key || to === key);
  const above = pathUp(region).filter((code) => code !== region && code !== '100000');
  const within = (code: string | null) => pathUp(code).includes(region);
  const firmOf = (key: string) => world.firms.find(({ id }) => id === key);
  const clubOf = (key: string) => world.clubs.find(({ id }) => id === key);

  const belonging = (key: string): 'here' | 'above' | null => {
    const [firm, club] = [firmOf(key), clubOf(key)];
    const project = world.projects.find(({ id }) => id === key);
    if (firm) return !firm.ceased && within(firm.region) ? 'here' : null;
    if (project) return within(project.region) ? 'here' : null;
    const places = club ? [club.region, club.serves] : [key];
    if (places.some(within)) return 'here';
    return places.some((code) => code !== null && above.includes(code)) ? 'above' : null;
  };
  const passable = (key: string) => !isPlace(key) && firmOf(key)?.ceased !== true;
  const isBank = (key: string) => clubOf(key)?.bank === true;

  const here = within(firmOf(enterprise)?.region ?? null);
  if (here) return { paths: [], more: false, here };
  const used = new Set<string>();
  const found: Way[] = [];
  for (;;) {
    const all: Way[] = [];
    const walk = (way: Way) => {
      const at = way.keys.at(-1) ?? '';
      if (way.edges.length > 0 && belonging(at) !== null) all.push(way);
      if (way.edges.length === 4 || (way.edges.length > 0 && !passable(at))) return;
      const through = way.edges.length > 0 ? crowdCost(around(at).length, isBank(at)) : 0;
      for (const edge of around(at)) {
        const key = edge.from === at ? edge.to : edge.from;
        if (way.keys.includes(key) || used.has(key)) continue;
        const cost = way.cost + through + edge.cost;
        walk({ keys: [...way.keys, key], edges: [...way.edges, edge], cost });
      }
    };
    walk({ keys: [enterprise], edges: [], cost: 0 });
    const priced = all.map((way) => ({
      ...way,
      cost: way.cost + (isBank(way.keys.at(-1) ?? '') ? crowdCost(0, true) : 0),
    }));
    const [best] = priced.sort(compareWays(world));
    if (!best) return { paths: found.map(tell), more: false, here };
    if (found.length === first) return { paths: found.map(tell), more: true, here };
    found.push(best);
    for (const key of best.keys.slice(1)) used.add(key);
  }

  function tell({ keys, edges: along, cost }: Way): Bare['paths'][number] {
    return {
      way: [...keys].reverse().join(' > '),
      records: along.map(({ record }) => record).reverse(),
      strength: strengthOf(cost),
      belonging: belonging(keys.at(-1) ?? '') ?? 'here',
    };
  }
}

/** Shorter, then stronger, then by the parties from the firm on: firms, organisations, places, projects; then by the ties. */
function compareWays(world: RandomTies): (left: Way, right: Way) => number {
  const name = (key: string) => {
    const order = isPlace(key) ? 2 : world.clubs.some(({ id }) => id === key) ? 1 : key === 'p' || key === 'q' ? 3 : 0;
    return `${order}${key}`;
  };
  const sign = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  const tie = ({ keys, edges }: Way, at: number) => {
    const edge = edges[at];
    return edge && `${RELATION_ORDER.indexOf(edge.relation)}${edge.from === keys[at] ? 'out' : 'in'}${edge.record}`;
  };
  return (left, right) => {
    const costs = left.edges.length - right.edges.length || left.cost - right.cost;
    if (costs !== 0) return costs;
    for (let at = 0; at < left.edges.length; at += 1) {
      const steps =
        sign(name(left.keys[at + 1] ?? ''), name(right.keys[at + 1] ?? '')) ||
        sign(tie(left, at) ?? '', tie(right, at) ?? '');
      if (steps !== 0) return steps;
    }
    return 0;
  };
}
