// Where do firms sit that could be recruited to a region? The core says for which gaps, the store counts firms by place.
import { explainGap, findGaps } from '../../chain/gaps.ts';
import type { Gap } from '../../chain/gap.ts';
import { VIABILITIES } from '../../chain/vocabulary.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import type { Context } from '../context.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { QueryCandidatesBelowArgs } from '../types.generated.ts';
import { addUpBelow, sumOf } from './addUp.ts';
import { readSegment } from './below.ts';
import type { CandidatesStanding } from './handed.ts';

const COUNTRY = '100000';

/** @throws INVALID, NOT_FOUND, TOO_EXPENSIVE */
export async function standElsewhere(asked: QueryCandidatesBelowArgs, context: Context): Promise<CandidatesStanding> {
  const { snapshot, store } = context;
  const region = findRegion(snapshot, asked.region);
  const within = findRegion(snapshot, asked.within ?? COUNTRY);
  const { id } = findIndustry(snapshot, asked.industry);
  const segment = readSegment(asked.segment, id, snapshot);
  countCells(1, snapshot.segmentsOf(id).length, context);
  const options = readOptions(asked.options);
  const all = segment === null ? findGaps(snapshot, region.code, id, options).gaps : [];
  const sought: { segment: string; gap: Gap | null }[] =
    segment === null
      ? all.filter(({ viability }) => viability !== 'blocked').map((gap) => ({ segment: gap.segment, gap }))
      : [{ segment, gap: explainGap(snapshot, region.code, segment, options) }];
  // Abroad lies in no region: the whole country is asked for without one.
  const whole = within.parent === null;
  const query = {
    segments: sought.map((one) => one.segment),
    home: snapshot.regions.prefecture(region.code)?.code ?? region.code,
    ...(!whole && { region: within.code }),
  };
  const { regions, segments } = await store.makerPlaces(query);
  const below = snapshot.regions.children(within.code);
  const firmsIn = addUpBelow(regions, below, snapshot.regions);
  const firms = sumOf(regions.filter((one) => one.region !== null).map((one) => one.firms));
  const running = new Map(segments.map((one) => [one.segment, one.firms]));
  return {
    region,
    within,
    query,
    places: below.map((place) => ({ region: place, firms: firmsIn.get(place.code) ?? 0 })),
    firms,
    unplaced: firms - sumOf(firmsIn.values()),
    abroad: whole ? (regions.find((one) => one.region === null)?.firms ?? 0) : null,
    fills: sought.map((one) => ({ ...one, firms: running.get(one.segment) ?? 0 })),
    passedOver: VIABILITIES.map((viability) => ({
      viability,
      count: viability === 'blocked' ? all.filter((gap) => gap.viability === viability).length : 0,
    })),
  };
}
