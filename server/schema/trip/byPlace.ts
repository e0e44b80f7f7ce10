// Who could be recruited for the gaps of a place, city by city? All gaps are seen from one place: its ties are asked for once,
// and of each gap one statement takes the best.
import { findGaps } from '../../chain/gaps.ts';
import type { Gap } from '../../chain/gap.ts';
import { VIABILITIES, type Viability } from '../../chain/vocabulary.ts';
import type { RegionTree } from '../../chain/region.ts';
import { checkWithin } from './within.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import { listSeen, loadTies, seeCandidates } from '../candidate/list.ts';
import type { Context } from '../context.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { QueryCandidatesByPlaceArgs } from '../types.generated.ts';
import type { ByPlace, Filled, GapTaken, PlacedFirm, PlaceWithFirms } from './handed.ts';

const MOST_GAPS = 60;
const MOST_PER_GAP = 20;
/** Who cannot stand here need not be visited. */
const USUAL: readonly Viability[] = VIABILITIES.filter((word) => word !== 'blocked');

/** @throws INVALID, NOT_FOUND, TOO_EXPENSIVE */
export async function findByPlace(asked: QueryCandidatesByPlaceArgs, context: Context): Promise<ByPlace> {
  const { snapshot } = context;
  const region = findRegion(snapshot, asked.region);
  const most = checkWithin('gaps', asked.gaps, 1, MOST_GAPS);
  const first = checkWithin('perGap', asked.perGap, 1, MOST_PER_GAP);
  const all = judgeAll(region.code, asked, context);
  const wanted = new Set(asked.viability ?? USUAL);
  const passing = all.filter(({ viability }) => wanted.has(viability));
  const gaps = await takeCandidates(passing.slice(0, most), first, asked, context);
  return {
    region,
    gaps,
    gapCount: passing.length,
    passedOver: VIABILITIES.filter((viability) => !wanted.has(viability)).map((viability) => ({
      viability,
      count: all.filter((gap) => gap.viability === viability).length,
    })),
    ...placeFirms(gaps, region.code, snapshot.regions),
  };
}

/** Of one industry by rank, of all by score. */
function judgeAll(region: string, { industry, gapOptions }: QueryCandidatesByPlaceArgs, context: Context): Gap[] {
  const { snapshot } = context;
  const ids = isGiven(industry) ? [findIndustry(snapshot, industry).id] : [...snapshot.industries.keys()];
  countCells(
    1,
    ids.reduce((sum, id) => sum + snapshot.segmentsOf(id).length, 0),
    context,
  );
  const options = readOptions(gapOptions);
  const found = ids.flatMap((id) => findGaps(snapshot, region, id, options).gaps);
  return ids.length === 1 ? found : found.sort((left, right) => right.score - left.score);
}

async function takeCandidates(
  gaps: readonly Gap[],
  first: number,
  { options }: Pick<QueryCandidatesByPlaceArgs, 'options'>,
  context: Context,
): Promise<GapTaken[]> {
  const views = await Promise.all(gaps.map((gap) => seeCandidates(gap, options, context)));
  const ties = await loadTies(views, context);
  return Promise.all(
    gaps.map(async (gap, at) => ({ gap, candidates: await listSeen(views[at]!, ties, { first }, context) })),
  );
}

/** A firm once, with all that it could fill. */
function placeFirms(gaps: readonly GapTaken[], home: string, regions: RegionTree): Pick<ByPlace, 'places' | 'abroad'> {
  const filled = gaps.flatMap(({ gap, candidates }) => candidates.edges.map(({ node }) => ({ gap, candidate: node })));
  const byFirm = Map.groupBy(filled, ({ candidate }) => candidate.candidate.enterprise);
  const firms = [...byFirm].map(([enterprise, fills]): PlacedFirm => ({
    enterprise,
    home,
    fills: fills.sort(byScore),
  }));
  const byPlace = Map.groupBy(firms, (firm) => placeOf(firm, regions));
  const places = [...byPlace].flatMap(([code, own]): PlaceWithFirms[] => {
    const region = code === null ? undefined : regions.get(code);
    return region ? [{ region, firms: own.sort(byFills) }] : [];
  });
  return {
    places: places.sort(
      (one, other) =>
        gapsOf(other.firms).size - gapsOf(one.firms).size || (one.region.code < other.region.code ? -1 : 1),
    ),
    abroad: (byPlace.get(null) ?? []).sort(byFills),
  };
}

export const gapsOf = (firms: readonly PlacedFirm[]): Set<string> =>
  new Set(firms.flatMap(({ fills }) => fills.map(({ gap }) => gap.segment)));

export const scoreOf = ({ candidate }: Filled): number => candidate.candidate.score;

function placeOf({ fills }: PlacedFirm, regions: RegionTree): string | null {
  const region = fills[0]!.candidate.candidate.facts.region;
  return region === null ? null : (regions.prefecture(region)?.code ?? null);
}

const byScore = (one: Filled, other: Filled): number => scoreOf(other) - scoreOf(one);
const byFills = (one: PlacedFirm, other: PlacedFirm): number =>
  other.fills.length - one.fills.length ||
  byScore(one.fills[0]!, other.fills[0]!) ||
  (one.enterprise < other.enterprise ? -1 : 1);
