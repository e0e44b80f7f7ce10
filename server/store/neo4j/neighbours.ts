// Whom is somebody tied to, and by what? Asked of the server for many at once.
import type { End, SeenLink } from '../../chain/link.ts';
import { endName, INTRODUCING, type Anchor, type Neighbourhood } from '../../chain/introduction/path.ts';
import { INTRODUCTION_LIMITS, type Question } from '../../chain/introduction/question.ts';
import type { Grade } from '../../chain/vocabulary.ts';
import { isBank } from '../linkProjection.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { belongingOf, kindOf, type PartyRow, type Place } from './introducedPlace.ts';

interface NeighbourRow {
  names: string[];
  ceased: boolean;
  calling: string | null;
}

interface MarkRow extends PartyRow {
  at: number;
  kind: number;
  key: string;
  calling: string | null;
}

type NeighboursAsked = Omit<Extract<Question, { ask: 'neighbours' }>, 'ask'>;

/** In the order asked. */
export async function readNeighbours(
  run: Run,
  { of, most, marked, ordered }: NeighboursAsked,
  place: Place,
): Promise<Neighbourhood[]> {
  const around = of.map((): Neighbourhood => ({ names: [], crowded: false, ceased: false, bank: false, anchors: [] }));
  const kinds = Map.groupBy(
    of.map(({ kind, key }, at) => ({ kind, key, at })),
    ({ kind }) => kind,
  );
  await Promise.all(
    [...kinds].map(async ([kind, group]) => {
      const rows = group.map(({ at, key }) => ({ at, key }));
      const [found, marks] = await Promise.all([
        send<NeighbourRow & { at: number }>(run, cypher.neighboursOf(kind, ordered), rows, { limit: most + 1 }),
        marked ? send<MarkRow>(run, cypher.marksOf(kind), rows, { limit: most + 1 }) : [],
      ]);
      const marksAt = Map.groupBy(marks, ({ at }) => at);
      for (const row of found) {
        const anchors = (marksAt.get(row.at) ?? []).flatMap((mark) => anchorOf(mark, place));
        around[row.at] = { ...neighbourhoodOf(row, most), anchors };
      }
    }),
  );
  return around;
}

/** Of so many neighbours of each firm the neighbourhoods are read before they are asked for. */
const AHEAD = 64;

/** Neighbourhoods of firms' neighbours, by name: some of them, as a search asks for those on its way. */
export async function readAhead(run: Run, firms: readonly string[]): Promise<Map<string, Neighbourhood>> {
  const most = INTRODUCTION_LIMITS.crowd;
  const values = { limit: most + 1, ahead: AHEAD };
  const rows = await send<NeighbourRow & { name: string }>(run, cypher.NEIGHBOURS_AHEAD, firms, values);
  return new Map(rows.map((row) => [row.name, { ...neighbourhoodOf(row, most), anchors: [] }]));
}

function neighbourhoodOf({ names, ceased, calling }: NeighbourRow, most: number): Omit<Neighbourhood, 'anchors'> {
  const crowded = names.length > most;
  return { names: crowded ? names.slice(0, most) : names, crowded, ceased, bank: isBank(calling) };
}

function anchorOf(row: MarkRow, place: Place): Anchor[] {
  const end = { kind: kindOf(row.kind), key: row.key };
  const belonging = belongingOf(end, row, place);
  return belonging === null ? [] : [{ end, belonging, bank: isBank(row.calling) }];
}

interface TieRow {
  at: number;
  relation: number;
  outward: boolean;
  record: string;
  word: string | null;
  controlling: boolean;
  dated: string | null;
  grade: Grade | null;
}

type Pair = readonly [End, End];

/** In the order asked. */
export async function readTies(run: Run, between: readonly Pair[]): Promise<SeenLink[][]> {
  const found = between.map((): SeenLink[] => []);
  const forms = Map.groupBy(
    between.map(([here, other], at) => ({ here, other, at })),
    ({ here, other }) => `${here.kind} ${other.kind}`,
  );
  await Promise.all(
    [...forms.values()].map(async (group) => {
      const [first] = group;
      if (!first) return;
      const rows = group.map(({ at, here, other }) => ({ at, here: here.key, other: other.key }));
      for (const row of await send<TieRow>(run, cypher.tiesBetween(first.here.kind, first.other.kind), rows)) {
        const pair = between[row.at];
        if (pair) found[row.at]?.push(tieOf(pair, row));
      }
    }),
  );
  return found;
}

function tieOf([here, other]: Pair, row: TieRow): SeenLink {
  const [from, to] = row.outward ? [here, other] : [other, here];
  return {
    relation: INTRODUCING[row.relation] ?? 'related',
    from,
    to,
    record: row.record,
    word: row.word ?? '',
    controlling: row.controlling,
    inForce: true,
    on: row.dated ?? '',
    grade: row.grade,
    other,
    direction: row.outward ? 'out' : 'in',
  };
}

/** Each once. */
export const distinctEnds = (ends: readonly End[]): End[] => [
  ...new Map(ends.map((end) => [endName(end), end])).values(),
];
