// Who makes what is sought elsewhere, best first, and who is no candidate? Each function runs inside a read of its caller.
import { rankCandidates } from '../../chain/candidates/rank.ts';
import { LEFT_OUT_REASONS } from '../../chain/candidates/leftOut.ts';
import { TIE_KINDS, type Tie } from '../../chain/candidates/candidate.ts';
import { END_KINDS, LINK_MODELS, LINK_RELATIONS, recordOf, type End } from '../../chain/link.ts';
import { readCapacity } from '../../chain/capacity.ts';
import { checkPage, cutPage } from '../paging.ts';
import { scaleCapacity, unscaleCapacity } from '../projection.ts';
import { cutTies } from '../ties.ts';
import { searchBest, type Asked, type Found, type ScoredMaker } from '../topMakers.ts';
import type {
  LeftOutPage,
  LeftOutQuery,
  MakerFacts,
  MakerFilter,
  MakerPage,
  MakerQuery,
  TieQuery,
} from '../candidates.ts';
import type { Connection, Named } from './connection.ts';
import { rangeOf } from './listing.ts';
import { readRevision } from './reading.ts';
import * as sql from './sql.ts';

interface FullRow extends Omit<MakerFacts, 'region' | 'abroad' | 'capacity' | 'tags' | 'listed' | 'others'> {
  region: string | null;
  abroad: number;
  unit: string | null;
  capacity: string | null;
  /** Lists, as JSON. */
  tags: string;
  others: string;
  listed: number;
}

export function readMakers(connection: Connection, query: MakerQuery, { first, skip }: MakerPage): MakerFacts[] {
  const named = ask(connection, query, query.home, query.filter);
  askPlaces(connection, toJson(query.places));
  connection.run(sql.ASK_FOUND, toJson(query.foundElse));
  connection.run(sql.ASK_TIES, toJson(query.tied));
  const parts = partsOf(query.filter);
  const weights = Object.entries(query.weights).map(([name, weight]) => [`weight_${name}`, weight]);
  const values = {
    ...named,
    ...Object.fromEntries(weights),
    found: query.found,
    asOf: query.asOf,
    halfLife: query.halfLifeMonths,
  } as Named;
  const wanted = skip + first;
  const search = searchBest<ScoredMaker>(query, wanted);
  let step = search.next();
  while (!step.done) step = search.next(answer(connection, query, step.value, parts, values));
  const best = rankCandidates(step.value).slice(skip, wanted);
  const keys = best.map(({ segment, merit, enterprise }) => [segment, merit, enterprise]);
  return connection.all<FullRow>(sql.MAKERS_IN_FULL, JSON.stringify(keys)).map(factsOf);
}

function answer(
  connection: Connection,
  query: MakerQuery,
  asked: Asked,
  parts: sql.MakerParts,
  values: Named,
): Found<ScoredMaker>[] {
  const found = (isTied: boolean, text: string, given: Named) =>
    connection.named<ScoredMaker>(text, { ...values, ...given }).map((row) => Object.assign(row, { isTied }));
  if (asked.of === 'floors') {
    connection.run(sql.CLOSE_SEGMENTS);
    for (const { segment, floor } of asked.floors) connection.run(sql.ASK_SEGMENT, segment, 0, floor);
    return found(false, sql.makersAbove(parts), { bar: asked.bar, limit: asked.many });
  }
  const tied = query.tied.size === 0 ? [] : found(true, sql.makersTied(parts), { limit: asked.many });
  if (asked.of === 'tied') return tied;
  const byMerit = sql.makersByMerit(parts);
  const first = query.segments.map(({ segment }) => found(false, byMerit, { segment, limit: asked.limit }));
  return [tied, ...first].flat();
}

export function countMakers(connection: Connection, query: Pick<MakerQuery, 'segments' | 'home' | 'filter'>): number {
  const named = ask(connection, query, query.home, query.filter);
  return connection.named<{ total: number }>(sql.countMakers(partsOf(query.filter)), named)[0]?.total ?? 0;
}

export function pageLeftOut(connection: Connection, { segment, home, reasons, page }: LeftOutQuery): LeftOutPage {
  checkPage(page, 3);
  const values = { ...ask(connection, { segments: [{ segment, worth: 0 }] }, home, {}), segment };
  const counts = connection.named<{ reason: number; total: number }>(sql.COUNT_LEFT_OUT, values);
  const asked = (reasons ?? LEFT_OUT_REASONS).map((reason) => LEFT_OUT_REASONS.indexOf(reason));
  const [reason = '-1', sort = '', enterprise = ''] = page.after ?? [];
  const rows = connection.named<{ reason: number; sort: string; enterprise: string }>(sql.LEFT_OUT_PAGE, {
    ...values,
    ...{ reasons: JSON.stringify(asked), reason: Number(reason), sort, enterprise, limit: page.first + 1 },
  });
  const totalOf = (at: number) => counts.find((row) => row.reason === at)?.total ?? 0;
  const total = [...new Set(asked)].reduce((sum, at) => sum + totalOf(at), 0);
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

/** Lays down what a question brings along, and names its values. */
function ask(
  connection: Connection,
  { segments }: Pick<MakerQuery, 'segments'>,
  home: string,
  filter: MakerFilter,
): Named {
  for (const statement of sql.CLEAR_ASKED) connection.run(statement);
  for (const { segment, worth } of segments) connection.run(sql.ASK_SEGMENT, segment, worth, 0);
  const [homeStart, homeEnd] = rangeOf(connection, home);
  const [sought] = segments;
  if (sought) connection.run(sql.ASK_GROUPS, sought.segment, homeStart, homeEnd);
  return { homeStart, homeEnd, sought: sought?.segment ?? '', ...filterValues(connection, filter) };
}

const partsOf = ({ region, tags, listed, capacity, places, enterprises }: MakerFilter): sql.MakerParts => ({
  region: region !== undefined,
  tags: tags !== undefined && tags.length > 0,
  listed: listed !== undefined,
  capacity: capacity !== undefined,
  places: places !== undefined,
  enterprises: enterprises !== undefined,
});

function filterValues(
  connection: Connection,
  { region, tags, listed, capacity, places, enterprises }: MakerFilter,
): Named {
  const [regionStart, regionEnd] = region === undefined ? [null, null] : rangeOf(connection, region);
  const least = capacity && readCapacity(capacity.least, capacity.unit);
  return {
    ...{ regionStart, regionEnd, tags: JSON.stringify(tags ?? []), unit: capacity?.unit ?? null },
    listed: listed === true ? 1 : 0,
    least: least ? scaleCapacity(least) : 0,
    places: JSON.stringify(places ?? []),
    enterprises: JSON.stringify(enterprises ?? []),
  };
}

/** Laid down with the revision in one transaction: what is undone of one is undone of the other. */
function askPlaces(connection: Connection, points: string): void {
  const revision = readRevision(connection);
  if (connection.get(sql.ARE_PLACES_ASKED, revision, points) !== undefined) return;
  for (const statement of sql.CLEAR_PLACES) connection.run(statement);
  connection.run(sql.ASK_PLACES, points);
  connection.run(sql.ASK_THESE_PLACES, revision, points);
}

/** An object would put codes in order first. */
const toJson = (points: ReadonlyMap<string, number>): string =>
  `{${Array.from(points, ([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;

const factsOf = ({ unit, capacity, abroad, ...row }: FullRow): MakerFacts => ({
  ...row,
  region: abroad === 1 ? null : row.region,
  abroad: abroad === 1,
  capacity: unit === null || capacity === null ? null : { unit, amount: unscaleCapacity(capacity) },
  tags: JSON.parse(row.tags) as string[],
  listed: row.listed === 1,
  others: JSON.parse(row.others) as string[],
});

interface TieRow {
  enterprise: string;
  tie: number;
  other_kind: number;
  other: string;
  relation: number | null;
  outward: number;
  detail: string;
  word: string;
  dated: string;
}

export function readTies(connection: Connection, { segments, region, above, most }: TieQuery): Tie[] {
  const [start, end] = rangeOf(connection, region);
  const lists = { above: JSON.stringify(above), segments: JSON.stringify(segments) };
  return cutTies(connection.named<TieRow>(sql.TIES, { start, end, ...lists }).map(tieOf), most);
}

/** Links lie under what stands here: there, outward is away from the firm. */
function tieOf({ enterprise, tie, other_kind, other, relation, outward, detail, word, dated }: TieRow): Tie {
  const here: End = { kind: END_KINDS[other_kind]!, key: other };
  const firm: End = { kind: 'enterprises', key: enterprise };
  const says = relation === null ? null : LINK_RELATIONS[relation]!;
  const [from, to] = outward === 1 ? [here, firm] : [firm, here];
  return {
    enterprise,
    kind: TIE_KINDS[tie]!,
    other: here,
    record: says === null ? null : { kind: LINK_MODELS[says].record, key: recordOf(says, from, to, detail) },
    outward: outward === 0,
    word: word === '' ? null : word,
    on: dated === '' ? null : dated,
  };
}
