// Who is tied to whom, for a search of introductions? Each question is a look into the table of links, under one end.
import type { End } from '../../chain/link.ts';
import type { Belonging, Introductions, Neighbour, Neighbourhood } from '../../chain/introduction/path.ts';
import { searchIntroductions, type Answer, type Answers, type Question } from '../../chain/introduction/search.ts';
import { canonicalId } from '../alias.ts';
import { answerInTurns, foundAny, INTRODUCTION_TIME, LIST_TIME, type IntroductionQuery } from '../introductions.ts';
import type { Connection } from './connection.ts';
import { endKindOrder } from './linking.ts';
import { rangeOf } from './listing.ts';
import { readAliases } from './reading.ts';
import { endOf, seenLinkOf, type LinkRow } from './rows.ts';
import * as sql from './sql.ts';

type Reading<T> = Generator<undefined, T>;

export function* readIntroductions(
  connection: Connection,
  queries: readonly IntroductionQuery[],
): Reading<Introductions[]> {
  const found: Introductions[] = [];
  for (const { enterprise, region, first, asOf, within = INTRODUCTION_TIME } of queries) {
    const place = placeOf(connection, region);
    const until = performance.now() + within;
    const answer = (question: Question) =>
      performance.now() > until ? null : answerWith(connection, enterprise, place, question);
    found.push(yield* answerInTurns(searchIntroductions({ first, asOf }), answer));
  }
  return found;
}

export function* readIntroduced(
  connection: Connection,
  enterprises: readonly string[],
  region: string,
): Reading<(boolean | null)[]> {
  const until = performance.now() + LIST_TIME;
  const found: (boolean | null)[] = [];
  for (const enterprise of enterprises) {
    const within = Math.max(0, until - performance.now());
    const [one] = yield* readIntroductions(connection, [{ enterprise, region, first: 1, asOf: null, within }]);
    found.push(one ? foundAny(one) : null);
  }
  return found;
}

/** The numbers of the region and all below it, and those of the places above that its people may turn to. */
interface Place {
  start: number;
  end: number;
  above: ReadonlySet<number>;
}

function placeOf(connection: Connection, region: string): Place {
  const [start, end] = rangeOf(connection, region);
  const above = connection.all<{ start: number }>(sql.OFFICES_ABOVE, start).map((row) => row.start);
  return { start, end, above: new Set(above) };
}

const isIn = ({ start, end }: Place, place: number | null): boolean => place !== null && place >= start && place <= end;

function answerWith(connection: Connection, enterprise: string, place: Place, question: Question): Answer {
  switch (question.ask) {
    case 'firm':
      return readFirm(connection, enterprise, place);
    case 'neighbours':
      return question.of.map((end) => readNeighbours(connection, end, question.most, place));
    case 'anchors':
      return readAnchors(connection, question.most, place);
  }
}

function readFirm(connection: Connection, enterprise: string, place: Place): Answers['firm'] {
  const key = canonicalId(enterprise, readAliases(connection));
  const row = connection.get<{ place: number | null }>(sql.READ_ENTERPRISE, key);
  return {
    end: { kind: 'enterprises', key },
    known: row !== undefined,
    here: row !== undefined && isIn(place, row.place),
  };
}

interface NeighbourRow extends LinkRow {
  place: number | null;
  serves_place: number | null;
  ceased: number | null;
  bank: number | null;
}

function readNeighbours(connection: Connection, { kind, key }: End, most: number, place: Place): Neighbourhood {
  const rows = connection.all<NeighbourRow>(sql.NEIGHBOURS, endKindOrder(kind), key, most + 1);
  const crowded = rows.length > most;
  if (crowded) rows.pop();
  return { neighbours: rows.map((row) => neighbourOf(row, place)), crowded };
}

function neighbourOf(row: NeighbourRow, place: Place): Neighbour {
  const tie = seenLinkOf(row);
  const { kind } = tie.other;
  const passable = kind !== 'regions' && row.ceased !== 1;
  return { tie, anchor: row.ceased === 1 ? null : belongingOf(tie.other, row, place), passable, bank: row.bank === 1 };
}

/** Only organisations and the places themselves are there for what lies below them. */
function belongingOf({ kind }: End, row: NeighbourRow, place: Place): Belonging | null {
  if (isIn(place, row.place)) return 'here';
  if (kind === 'organisations' && isIn(place, row.serves_place)) return 'here';
  if (kind !== 'organisations' && kind !== 'regions') return null;
  return [row.place, row.serves_place].some((at) => at !== null && place.above.has(at)) ? 'above' : null;
}

function readAnchors(connection: Connection, most: number, { start, end, above }: Place): Answers['anchors'] {
  const rows = connection.all<{ kind: number; key: string }>(
    sql.ANCHORS,
    start,
    end,
    JSON.stringify([...above]),
    most + 1,
  );
  return rows.length > most ? 'more' : rows.map(({ kind, key }) => endOf(kind, key));
}
