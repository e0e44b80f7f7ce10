// Who makes what is sought elsewhere, best first, and who is no candidate? Ordered, cut and counted by the server.
import { TIE_KINDS, type Tie } from '../../chain/candidates/candidate.ts';
import { rankCandidates } from '../../chain/candidates/rank.ts';
import { LEFT_OUT_REASONS } from '../../chain/candidates/leftOut.ts';
import { SIGNAL } from '../../chain/candidates/merit.ts';
import { readCapacity } from '../../chain/capacity.ts';
import { END_KINDS, LINK_MODELS, LINK_RELATIONS } from '../../chain/link.ts';
import type {
  LeftOutPage,
  LeftOutQuery,
  MakerFacts,
  MakerFilter,
  MakerPage,
  MakerQuery,
  TieQuery,
} from '../candidates.ts';
import { checkPage, cutPage } from '../paging.ts';
import { scaleCapacity, unscaleCapacity } from '../projection.ts';
import { cutTies } from '../ties.ts';
import { searchBest, type Asked, type Found, type ScoredMaker } from '../topMakers.ts';
import { makeReady, type Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { limitOf, readTotal } from './reading.ts';
import type { Reading } from './revision.ts';

type Parameters = Record<string, unknown>;

export async function readMakers({ run, last }: Reading, query: MakerQuery, page: MakerPage): Promise<MakerFacts[]> {
  const wanted = page.skip + page.first;
  const parameters = makeReady({
    ...(await askAround(run, query)),
    weights: query.weights,
    places: Object.fromEntries(query.places),
    found: query.found,
    foundElse: Object.fromEntries(query.foundElse),
    tied: Object.fromEntries(query.tied),
    asOf: query.asOf,
    halfLife: query.halfLifeMonths,
    decay: Array.from({ length: 8 }, (_, halvings) => SIGNAL >> halvings),
  });
  const parts = partsOf(query.filter);
  const search = searchBest<ScoredMaker>(query, wanted);
  let step = search.next();
  while (!step.done) step = search.next(await answer(run, step.value, parts, parameters));
  return readInFull(last, rankCandidates(step.value).slice(page.skip, wanted));
}

async function answer(
  run: Run,
  asked: Asked,
  parts: cypher.MakerParts,
  around: Parameters,
): Promise<Found<ScoredMaker>[]> {
  const { of, ...says } = asked;
  const query = { first: cypher.makersFirst, tied: cypher.makersTied, floors: cypher.makersAbove }[of];
  return run(query(parts), { ...around, ...says });
}

type FullRow = Omit<MakerFacts, 'capacity' | 'signal'> & {
  unit: string | null;
  millionths: string | null;
  signals: string[];
};

async function readInFull(run: Run, best: readonly ScoredMaker[]): Promise<MakerFacts[]> {
  const asked = best.map(({ enterprise, segment }) => ({ enterprise, segment }));
  const rows = asked.length === 0 ? [] : await run<FullRow>(cypher.MAKERS_IN_FULL, { rows: asked });
  const found = new Map(rows.map((row) => [row.enterprise, row]));
  return best.flatMap(({ enterprise }) => {
    const row = found.get(enterprise);
    if (row === undefined) return [];
    const { unit, millionths, signals, tags, region, ...facts } = row;
    return {
      ...facts,
      region: row.abroad ? null : region,
      tags: [...(tags ?? [])].sort(),
      signal: signals[0] ?? null,
      capacity: unit === null || millionths === null ? null : { unit, amount: unscaleCapacity(millionths) },
    };
  });
}

export const countMakers = async (run: Run, query: Pick<MakerQuery, 'segments' | 'home' | 'filter'>): Promise<number> =>
  readTotal(run, cypher.countMakers(partsOf(query.filter)), await askAround(run, query));

const partsOf = ({ region, tags, listed, capacity, places, enterprises }: MakerFilter): cypher.MakerParts => ({
  region: region !== undefined,
  tags: tags !== undefined && tags.length > 0,
  listed: listed !== undefined,
  capacity: capacity !== undefined,
  places: places !== undefined,
  enterprises: enterprises !== undefined,
});

/** Sets as maps: what is in them is true. */
export const setOf = (keys: Iterable<string>): Record<string, boolean> =>
  Object.fromEntries([...keys].map((key) => [key, true]));

export const readBelow = async (run: Run, region: string): Promise<Record<string, boolean>> =>
  setOf((await run<{ id: string }>(cypher.REGIONS_BELOW, { region })).map(({ id }) => id));

/** The places inside, and the groups that run the segment there. */
async function readInside(run: Run, home: string, segment: string) {
  const [found] = await run<{ regions: string[]; groups: string[] }>(cypher.INSIDE, { home, segment });
  return { inside: setOf(found?.regions ?? []), groups: setOf(found?.groups ?? []) };
}

async function askAround(
  run: Run,
  { segments, home, filter }: Pick<MakerQuery, 'segments' | 'home' | 'filter'>,
): Promise<Parameters> {
  const { region, tags = [], listed = null, capacity, places = [], enterprises = [] } = filter;
  const least = capacity && readCapacity(capacity.least, capacity.unit);
  const sought = segments[0]?.segment ?? '';
  return {
    segments: Object.fromEntries(segments.map(({ segment, worth }) => [segment, { worth }])),
    sought,
    ...(await readInside(run, home, sought)),
    within: region === undefined ? {} : await readBelow(run, region),
    near: setOf(places),
    ...{ tags, listed, enterprises, unit: capacity?.unit ?? null },
    least: least ? scaleCapacity(least) : 0,
  };
}

interface TieRow {
  enterprise: string;
  tie: number;
  otherKind: number;
  other: string;
  relation: number | null;
  outward: number;
  record: string | null;
  word: string | null;
  dated: string;
}

export async function readTies({ last }: Reading, { segments, region, above, most }: TieQuery): Promise<Tie[]> {
  const rows = await last<TieRow>(cypher.TIES, { segments, region, above });
  return cutTies(rows.map(tieOf), most);
}

const tieOf = ({ enterprise, tie, otherKind, other, relation, outward, record, word, dated }: TieRow): Tie => ({
  enterprise,
  kind: TIE_KINDS[tie]!,
  other: { kind: END_KINDS[otherKind]!, key: other },
  record:
    relation === null || record === null ? null : { kind: LINK_MODELS[LINK_RELATIONS[relation]!].record, key: record },
  outward: outward === 0,
  word: word === '' || relation === LINK_RELATIONS.indexOf('supplies') ? null : word,
  on: dated === '' ? null : dated,
});

export async function pageLeftOut(run: Run, { segment, home, reasons, page }: LeftOutQuery): Promise<LeftOutPage> {
  checkPage(page, 3);
  const asked = [...new Set((reasons ?? LEFT_OUT_REASONS).map((reason) => LEFT_OUT_REASONS.indexOf(reason)))];
  const around = { segment, ...(await readInside(run, home, segment)) };
  const counts = await run<{ reason: number; total: number }>(cypher.COUNT_LEFT_OUT, around);
  const [reason = '-1', sort = '', id = ''] = page.after ?? [];
  const rows = await run<{ enterprise: string; sort: string; reason: number }>(cypher.LEFT_OUT_PAGE, {
    ...around,
    ...{ reasons: asked, reason: Number(reason), sort, id, limit: limitOf(page) },
  });
  const totalOf = (at: number) => counts.find((row) => row.reason === at)?.total ?? 0;
  const total = asked.reduce((sum, at) => sum + totalOf(at), 0);
  const cut = cutPage(rows, page.first, total, (row) => [String(row.reason), row.sort, row.enterprise]);
  return {
    ...cut,
    items: cut.items.map(({ item, position }) => ({
      item: { enterprise: item.enterprise, reason: LEFT_OUT_REASONS[item.reason]! },
      position,
    })),
    counts: Object.fromEntries(LEFT_OUT_REASONS.map((word, at) => [word, totalOf(at)])) as LeftOutPage['counts'],
  };
}
