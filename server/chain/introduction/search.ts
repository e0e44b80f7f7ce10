// Which ways lead from a place to a firm? Breadth first from the firm, again and again without those who are on a way
// already: the shortest way first, of the shortest the strongest, and node-disjoint. The search asks for neighbours and
// is answered by whatever engine holds them, so that every engine finds the same.
import type { End } from '../link.ts';
import { endName, type Introductions, type Path } from './path.ts';
import { INTRODUCTION_LIMITS, type Answers, type IntroductionLimits, type Search } from './question.ts';
import { Walk } from './walk.ts';
import { Weighing } from './weighing.ts';

export interface SearchOptions {
  first: number;
  /** Ages are reckoned to this day. */
  asOf: string | null;
  limits?: IntroductionLimits;
}

export function* searchIntroductions(options: SearchOptions): Search<Introductions> {
  const { first, asOf, limits = INTRODUCTION_LIMITS } = options;
  const begun = yield* begin(limits);
  if (!('walk' in begun)) return begun;
  const { walk, firm } = begun;
  const used = new Set<string>();
  const paths: Path[] = [];
  let more = false;
  while (!more) {
    const ways = yield* walk.shortest(firm, used);
    if (ways === null) break;
    if (paths.length === first) more = true;
    else {
      const path = yield* new Weighing(walk, asOf).best(ways);
      if (path === null) break;
      paths.push(path);
      for (const { from } of path.hops) used.add(endName(from));
    }
  }
  const crowds = [...walk.crowds.values()].sort((left, right) => (endName(left) < endName(right) ? -1 : 1));
  return { paths, more: more || walk.bound !== null, bound: walk.bound, crowds, here: false, known: true };
}

/** Is there any way? Null where the search ended before it knew; of the place itself: no way is needed. */
export function* searchWhether(limits: IntroductionLimits = INTRODUCTION_LIMITS): Search<boolean | null> {
  const begun = yield* begin(limits);
  if (!('walk' in begun)) return begun.bound === null ? begun.here : null;
  const { walk, firm } = begun;
  if ((yield* walk.shortest(firm, new Set())) !== null) return true;
  return walk.bound === null ? false : null;
}

/** An answer at once where nothing is to be searched. */
function* begin(limits: IntroductionLimits): Search<Introductions | { walk: Walk; firm: End }> {
  const nothing = { paths: [], more: false, bound: null, crowds: [] };
  const firm = (yield { ask: 'firm' }) as Answers['firm'] | null;
  if (firm !== null && (!firm.known || firm.here)) return { ...nothing, here: firm.here, known: firm.known };
  const anchors = (yield { ask: 'anchors', most: limits.anchors }) as Answers['anchors'] | null;
  if (firm === null || anchors === null) return { ...nothing, more: true, bound: 'time', here: false, known: true };
  return { walk: new Walk(limits, anchors), firm: firm.end };
}
