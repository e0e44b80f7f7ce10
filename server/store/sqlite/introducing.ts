// Who is tied to whom, for a search of introductions? Each question is a look into the table of links, under one end.
import type { End, EndKind, SeenLink } from '../../chain/link.ts';
import {
  endName,
  endNamed,
  type Anchor,
  type Belonging,
  type Introductions,
  type Neighbourhood,
} from '../../chain/introduction/path.ts';
import type { Answer, Answers, Question, Search } from '../../chain/introduction/question.ts';
import { searchIntroductions, searchWhether } from '../../chain/introduction/search.ts';
import { canonicalId } from '../alias.ts';
import { answerInTurns, INTRODUCTION_TIME, LIST_TIME, type IntroductionQuery } from '../introductions.ts';
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
    const until = performance.now() + within;
    const answer = answerer(connection, region, until);
    found.push(yield* answerInTurns(searchIntroductions({ first, asOf }), answer(enterprise)));
  }
  return found;
}

export function* readIntroduced(
  connection: Connection,
  enterprises: readonly string[],
  region: string,
  within = LIST_TIME,
): Reading<(boolean | null)[]> {
  const answer = answerer(connection, region, performance.now() + within);
  const found: (boolean | null)[] = [];
  for (const enterprise of enterprises) {
    const search: Search<boolean | null> = searchWhether();
    found.push(yield* answerInTurns(search, answer(enterprise)));
  }
  return found;
}

/** Who belongs to the place is read once for all firms of a list. */
function answerer(connection: Connection, region: string, until: number) {
  const place = placeOf(connection, region);
  let anchors: Answers['anchors'] | null = null;
  return (enterprise: string) =>
    (question: Question): Answer => {
      if (performance.now() > until) return null;
      if (question.ask === 'anchors') return (anchors ??= readAnchors(connection, question.most, place));
      return answerWith(connection, enterprise, place, question);
    };
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
      return readAround(connection, question, place);
    case 'ties':
      return question.between.map((pair) => readTies(connection, pair));
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

type NeighboursAsked = Extract<Question, { ask: 'neighbours' }>;

function readAround(connection: Connection, asked: NeighboursAsked, place: Place): Neighbourhood[] {
  const keysOf = (kind: EndKind) => asked.of.filter((end) => end.kind === kind).map(({ key }) => key);
  const [firms, organisations] = [keysOf('enterprises'), keysOf('organisations')];
  const marked = connection.column(sql.CEASED_OR_BANKS, JSON.stringify(firms), JSON.stringify(organisations));
  const set = new Set(marked);
  return asked.of.map((end) => {
    const isMarked = set.size > 0 && set.has(endName(end));
    const ceased = isMarked && end.kind === 'enterprises';
    const bank = isMarked && end.kind === 'organisations';
    return { ...readNeighbours(connection, end, asked, place), ceased, bank };
  });
}

function readNeighbours(
  connection: Connection,
  end: End,
  { most, marked, ordered }: NeighboursAsked,
  place: Place,
): Pick<Neighbourhood, 'names' | 'crowded' | 'anchors'> {
  const text = ordered ? sql.NEIGHBOURS_IN_ORDER : sql.NEIGHBOURS;
  const found = connection.column(text, endKindOrder(end.kind), end.key, most + 1) as string[];
  const itself = endName(end);
  const crowded = found.length > most;
  const names = (crowded ? found.slice(0, most) : found).filter((name) => name !== itself);
  const anchors = marked
    ? [...new Set(names)].flatMap((name) => readAnchor(connection, endNamed(name), place) ?? [])
    : [];
  return { names, crowded, anchors };
}

const readTies = (connection: Connection, [here, other]: readonly [End, End]): SeenLink[] =>
  connection
    .all<LinkRow>(sql.TIES_BETWEEN, endKindOrder(here.kind), here.key, endKindOrder(other.kind), other.key)
    .map(seenLinkOf);

interface PartyRow {
  place: number | null;
  serves_place?: number | null;
  ceased?: number;
  bank?: number;
}

function readAnchor(connection: Connection, end: End, place: Place): Anchor | null {
  const { kind, key } = end;
  if (kind === 'regions') {
    const start = connection.get<{ start: number }>(sql.READ_REGION, key)?.start ?? null;
    const belonging = belongingOf(kind, [start], place);
    return belonging && { end, belonging, bank: false };
  }
  const row =
    kind === 'enterprises'
      ? connection.get<PartyRow>(sql.READ_ENTERPRISE, key)
      : connection.get<PartyRow>(sql.READ_LINKED, endKindOrder(kind), key);
  if (row === undefined || row.ceased === 1) return null;
  const belonging = belongingOf(
    kind,
    kind === 'organisations' ? [row.place, row.serves_place ?? null] : [row.place],
    place,
  );
  return belonging && { end, belonging, bank: row.bank === 1 };
}

/** Only organisations and the places themselves are there for what lies below them. */
function belongingOf(kind: EndKind, places: readonly (number | null)[], place: Place): Belonging | null {
  if (places.some((at) => isIn(place, at))) return 'here';
  if (kind !== 'organisations' && kind !== 'regions') return null;
  return places.some((at) => at !== null && place.above.has(at)) ? 'above' : null;
}

function readAnchors(connection: Connection, most: number, { start, end, above }: Place): Answers['anchors'] {
  const firms = connection.column(sql.FIRMS_OF_PLACE, start, end, most + 1) as string[];
  if (firms.length > most) return 'more';
  const rows = connection.arrays(sql.OTHERS_OF_PLACE, start, end, JSON.stringify([...above]));
  const others = (rows as [number, string, number, number][]).map(([kind, key, here, bank]): Anchor => ({
    end: endOf(kind, key),
    belonging: here === 1 ? 'here' : 'above',
    bank: bank === 1,
  }));
  return { firms: new Set(firms), others };
}
