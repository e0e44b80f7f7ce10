// Who could be recruited for a gap? The core says what counts, the store orders and cuts, and the core judges what it hands out.
import { judgeMaker, judgeMakers, type Maker } from '../../chain/candidates/judge.ts';
import { weighPart } from '../../chain/candidates/options.ts';
import { monthOf } from '../../chain/candidates/signal.ts';
import { contactPoints, countTies, linkPoints, TELLING_TIES } from '../../chain/candidates/tie.ts';
import { viewCandidates, type CandidateView } from '../../chain/candidates/view.ts';
import type { Gap, RankRange } from '../../chain/gap.ts';
import type { MakerFacts, MakerFilter, MakerQuery, Tie } from '../../store/candidates.ts';
import { checkFirst, connect, readCursor } from '../base/connection.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import type { GapCandidatesArgs } from '../types.generated.ts';
import { assume } from '../witness/bear.ts';
import { MOST, type CandidateList, type CandidateOf } from './handed.ts';
import { readCandidateFilter, readCandidateOptions } from './options.ts';
import { rangePage } from './ranges.ts';

const LIST = 'candidates';
const MOST_INTRODUCED = 500;

type Asked = Omit<GapCandidatesArgs, 'options' | 'filter'> & Partial<GapCandidatesArgs>;

/** @throws INVALID for a number out of range or a cursor of another list; NOT_FOUND for a region of the filter */
export async function listCandidates(gap: Gap, asked: Asked, context: Context): Promise<CandidateList> {
  const view = await seeCandidates(gap, asked.options, context);
  return listSeen(view, await loadTies([view], context), asked, context);
}

/** @throws INVALID for a number out of range */
export async function seeCandidates(
  gap: Gap,
  options: GapCandidatesArgs['options'],
  { snapshot, loaders }: Context,
): Promise<CandidateView> {
  const asked = readCandidateOptions(options);
  const judgedIn = await assume(snapshot, gap.assumed, gap.options.asOf, loaders);
  const dated = { ...asked, asOf: asked.asOf ?? gap.options.asOf };
  return viewCandidates(judgedIn, gap.region, gap.segment, dated, gap.options);
}

/** With ties that were loaded for it, perhaps together with others of its place. */
export async function listSeen(
  view: CandidateView,
  ties: readonly Tie[],
  { first, after, filter }: Omit<Asked, 'options'>,
  context: Context,
): Promise<CandidateList> {
  const { store, snapshot } = context;
  const skip = isGiven(after) ? Number(readCursor(LIST, after)[0]) : 0;
  const wanted = checkFirst(first, MOST);
  const passing = await followMerges(readCandidateFilter(filter, view), context);
  const rest = queryOf(view, ties, passing);
  const introduced = filter?.hasIntroduction;
  const { query, introductions } = isGiven(introduced)
    ? await introducedAmong(rest, introduced, view, context)
    : { query: rest, introductions: null };
  const found = await store.makers(query, { first: wanted + 1, skip });
  const tied = withTies(ties);
  let ranges: Promise<readonly RankRange[] | null> | undefined;
  const shown = found.slice(0, wanted).map(tied);
  const ranged = () =>
    rangePage(judged(view, shown), skip, view.options.weights, async (part) =>
      judged(view, (await store.makers(query, part)).map(tied)),
    );
  const page = {
    items: judgeMakers(view, shown, skip).map((candidate, at) => ({
      item: { view, candidate, range: async () => (await (ranges ??= ranged()))?.[at] ?? null },
      position: [candidate.rank],
    })),
    more: found.length > wanted,
    total: 0,
  };
  const { totalCount: _total, ...connection } = connect(LIST, page, (item: CandidateOf) => item, {
    revision: snapshot.revision,
    after,
  });
  return { ...connection, view, query, introductions };
}

/** A firm is asked for by an id that was merged into its own, too. */
async function followMerges(filter: MakerFilter, { store }: Context): Promise<MakerFilter> {
  if (filter.enterprises === undefined) return filter;
  return { ...filter, enterprises: await store.canonicalIds(filter.enterprises) };
}

/** Of the best, those whom somebody of the place could introduce; or those whom nobody could. */
async function introducedAmong(
  query: MakerQuery,
  wanted: boolean,
  { place }: CandidateView,
  { store, loaders }: Context,
) {
  const best = await store.makers(query, { first: MOST_INTRODUCED, skip: 0 });
  const region = place.region.code;
  const known = await Promise.all(best.map(({ enterprise }) => loaders.introduced.load({ enterprise, region })));
  const enterprises = best.map(({ enterprise }) => enterprise).filter((_, at) => known[at] === wanted);
  return {
    query: { ...query, filter: { ...query.filter, enterprises } },
    introductions: { asked: best.length, unknown: known.filter((one) => one === null).length },
  };
}

/** Of views from one place. All that is above the place speaks for it, but for the country. */
export async function loadTies(views: readonly CandidateView[], { store }: Context): Promise<readonly Tie[]> {
  const [first] = views;
  if (!first) return [];
  const { place } = first;
  const above = place.path.slice(1).filter((code) => place.snapshot.regions.get(code)?.level !== 'country');
  return store.ties({
    segments: [...new Set(views.flatMap(({ sought }) => sought.map(({ segment }) => segment)))],
    region: place.region.code,
    above,
    most: TELLING_TIES,
  });
}

function queryOf(view: CandidateView, ties: readonly Tie[], filter: MakerQuery['filter']): MakerQuery {
  const { place, sought, options } = view;
  const { weights, asOf, halfLifeMonths } = options;
  const places = place.snapshot.regions.all.map(({ code }) => {
    const { distance, policy } = view.placeOf(code);
    const points = weighPart('distance', distance, weights.distance) + weighPart('policy', policy, weights.policy);
    return [code, points] as const;
  });
  const tied = [...Map.groupBy(ties, ({ enterprise }) => enterprise)].map(([enterprise, own]) => {
    const counts = countTies(own);
    const links = weighPart('links', linkPoints(counts), weights.links);
    return [enterprise, links + weighPart('contact', contactPoints(counts), weights.contact)] as const;
  });
  return {
    segments: sought.map(({ segment, worth }) => ({ segment, worth })),
    found: view.found,
    home: place.prefecture,
    weights,
    asOf: asOf === null ? null : monthOf(asOf),
    halfLifeMonths,
    places: new Map(places.filter(([, points]) => points > 0)),
    foundElse: view.foundElse(),
    tied: new Map(tied),
    filter,
  };
}

const judged = (view: CandidateView, makers: readonly Maker[]) =>
  makers.flatMap((maker) => judgeMaker(view, maker) ?? []);

function withTies(ties: readonly Tie[]): (facts: MakerFacts) => Maker {
  const byFirm = Map.groupBy(ties, ({ enterprise }) => enterprise);
  return (facts) => ({ facts, ties: byFirm.get(facts.enterprise) ?? [] });
}
