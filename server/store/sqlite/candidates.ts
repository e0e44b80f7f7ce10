// Who makes what is sought elsewhere, best first, and who is no candidate? Each function runs inside a read of its caller.
import { rankCandidates } from '../../chain/candidates/rank.ts';
import { LEFT_OUT_REASONS } from '../../chain/candidates/leftOut.ts';
import { TIE_KINDS, type Tie } from '../../chain/candidates/candidate.ts';
import { END_KINDS, LINK_MODELS, LINK_RELATIONS, recordOf, type End } from '../../chain/link.ts';
import { readCapacity } from '../../chain/capacity.ts';
import { checkPage, cutPage } from '../paging.ts';
import { scaleCapacity, unscaleCapacity } from '../projection.ts';
import { cutTies } from '../ties.ts';
import { searchBest, type Asked, type ScoredMaker } from '../topMakers.ts';
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
import * as sql from './sql.ts';

interface MakerRow extends ScoredMaker {
  abroad: number;
  capability: number;
  scale: number;
  reputation: number;
  listed: number;
  signalled: number | null;
  unit: string | null;
  capacity: string | null;
  as_of: string;
}

export function readMakers(connection: Connection, query: MakerQuery, { first, skip }: MakerPage): MakerFacts[] {
  const named = ask(connection, query, query.home, query.filter);
  connection.run(sql.ASK_PLACES, toJson(query.places));
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
  const search = searchBest<MakerRow>(query, wanted);
  let step = search.next();
  while (!step.done) step = search.next(answer(connection, step.value, parts, values));
  return rankCandidates(step.value)
    .slice(skip, wanted)
    .map((row) => factsOf(connection, row));
}

function answer(connection: Connection, asked: Asked, parts: sql.MakerParts, values: Named): MakerRow[] {
  const { limit } = asked;
  if (asked.of === 'tied') return connection.named<MakerRow>(sql.makersTied(parts), { ...values, limit });
  if (asked.of === 'merit') {
    return connection.named<MakerRow>(sql.makersByMerit(parts), { ...values, segment: asked.segment, limit });
  }
  connection.run(sql.CLOSE_SEGMENTS);
  for (const { segment, floor } of asked.floors) connection.run(sql.ASK_SEGMENT, segment, 0, floor);
  return connection.named<MakerRow>(sql.makersAbove(parts), { ...values, limit });
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

const toJson = (points: ReadonlyMap<string, number>): string => JSON.stringify(Object.fromEntries(points));

function factsOf(connection: Connection, row: MakerRow): MakerFacts {
  const { enterprise, segment, unit, capacity } = row;
  const texts = (text: string, name: string, ...values: string[]) =>
    connection.all<Record<string, string>>(text, ...values).map((found) => found[name]!);
  const [firm] = connection.all<{ region: string | null }>(sql.READ_ENTERPRISE, enterprise);
  return {
    enterprise,
    group: row.group,
    segment,
    region: row.abroad === 1 ? null : (firm?.region ?? null),
    abroad: row.abroad === 1,
    asOf: row.as_of,
    capacity: unit === null || capacity === null ? null : { unit, amount: unscaleCapacity(capacity) },
    capability: row.capability,
    scale: row.scale,
    reputation: row.reputation,
    tags: texts(sql.TAGS_OF, 'tag', enterprise),
    listed: row.listed === 1,
    signalled: row.signalled,
    signal: row.signalled === null ? null : (texts(sql.NEWEST_SIGNAL, 'key', enterprise)[0] ?? null),
    others: texts(sql.RUNS_ELSE, 'segment', enterprise, segment),
  };
}

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
