// Who is tied to whom, for a search of introductions? All that searches ask in one step goes to the server together, and
// the server itself ends what takes too long.
import { END_KINDS, type End, type EndKind, type SeenLink } from '../../chain/link.ts';
import {
  INTRODUCING,
  type Anchor,
  type Belonging,
  type Introductions,
  type Neighbourhood,
} from '../../chain/introduction/path.ts';
import type { Answer, Answers, Question, Search } from '../../chain/introduction/question.ts';
import { searchIntroductions, searchWhether } from '../../chain/introduction/search.ts';
import type { Grade } from '../../chain/vocabulary.ts';
import { canonicalId } from '../alias.ts';
import { isBank } from '../linkProjection.ts';
import { answerTogether, INTRODUCTION_TIME, LIST_TIME, type IntroductionQuery } from '../introductions.ts';
import { send } from './batches.ts';
import type { Connection, Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readAliasesOf } from './reading.ts';
import { readAtOnce } from './revision.ts';

/** A search looks at the clock between two questions; the server ends a question that takes far too long. */
const GRACE = 3_000;

export async function readIntroductions(
  connection: Connection,
  queries: readonly IntroductionQuery[],
): Promise<Introductions[]> {
  const within = Math.max(0, ...queries.map((query) => query.within ?? INTRODUCTION_TIME));
  const read = async (run: Run) => {
    const began = performance.now();
    const asked = queries.map(({ enterprise, region, first, asOf, within: time = INTRODUCTION_TIME }) => ({
      ...{ enterprise, region, until: began + time, search: searchIntroductions({ first, asOf }) },
    }));
    return answerSearches(run, asked);
  };
  return queries.length === 0 ? [] : (await readAtOnce(connection, read, within + GRACE)).answer;
}

export async function readIntroduced(
  connection: Connection,
  enterprises: readonly string[],
  region: string,
  within = LIST_TIME,
): Promise<(boolean | null)[]> {
  const read = async (run: Run) => {
    const until = performance.now() + within;
    return answerSearches(
      run,
      enterprises.map((enterprise) => ({ enterprise, region, until, search: searchWhether() })),
    );
  };
  return enterprises.length === 0 ? [] : (await readAtOnce(connection, read, within + GRACE)).answer;
}

interface Asked<T> {
  enterprise: string;
  region: string;
  until: number;
  search: Search<T>;
}

async function answerSearches<T>(run: Run, asked: readonly Asked<T>[]): Promise<T[]> {
  const regions = [...new Set(asked.map((one) => one.region))];
  const [aliases, places] = await Promise.all([
    readAliasesOf(
      run,
      asked.map(({ enterprise }) => enterprise),
    ),
    Promise.all(regions.map(async (region) => [region, await readPlace(run, region)] as const)),
  ]);
  const placeOf = new Map(places);
  // Who belongs to a place is read once for all firms of a list.
  const anchors = new Map<string, Promise<Answer>>();
  return answerTogether(
    asked.map(({ search }) => search),
    (questions) =>
      Promise.all(
        questions.map(async ({ at, question }) => {
          const { enterprise = '', region = '', until = 0 } = asked[at] ?? {};
          if (performance.now() > until) return null;
          const place = placeOf.get(region) ?? NOWHERE;
          if (question.ask !== 'anchors') return answer(run, canonicalId(enterprise, aliases), place, question);
          const known = anchors.get(region) ?? readAnchors(run, question.most, place);
          anchors.set(region, known);
          return known;
        }),
      ),
  );
}

interface Place {
  region: string;
  route: string;
  above: readonly { id: string; route: string }[];
}

const NOWHERE: Place = { region: '', route: 'nowhere', above: [] };

async function readPlace(run: Run, region: string): Promise<Place> {
  const [row] = await run<{ route: string; above: { id: string | null; route: string }[] }>(
    cypher.PLACE_OF_INTRODUCTION,
    { region },
  );
  if (row === undefined) return NOWHERE;
  return {
    region,
    route: row.route,
    above: row.above.flatMap(({ id, route }) => (id === null ? [] : [{ id, route }])),
  };
}

async function answer(run: Run, firm: string, place: Place, question: Question): Promise<Answer> {
  switch (question.ask) {
    case 'firm': {
      const [row] = await run<{ place: string | null }>(cypher.FIRM, { id: firm });
      const here = row?.place?.startsWith(place.route) === true;
      return { end: { kind: 'enterprises', key: firm }, known: row !== undefined, here };
    }
    case 'neighbours':
      return readNeighbours(run, question, place);
    case 'ties':
      return readTies(run, question.between);
    case 'anchors':
      return readAnchors(run, question.most, place);
  }
}

interface PartyRow {
  place: string | null;
  serves: string | null;
  calling: string | null;
}

interface NeighbourRow {
  at: number;
  names: string[];
  ceased: boolean;
  calling: string | null;
}

interface MarkRow extends PartyRow {
  at: number;
  kind: number;
  key: string;
}

async function readNeighbours(
  run: Run,
  { of, most, marked, ordered }: Extract<Question, { ask: 'neighbours' }>,
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
        send<NeighbourRow>(run, cypher.neighboursOf(kind, ordered), rows, { limit: most + 1 }),
        marked ? send<MarkRow>(run, cypher.marksOf(kind), rows, { limit: most + 1 }) : [],
      ]);
      const marksAt = Map.groupBy(marks, ({ at }) => at);
      for (const { at, names, ceased, calling } of found) {
        const crowded = names.length > most;
        const anchors = (marksAt.get(at) ?? []).flatMap((row) => anchorOf(row, place));
        around[at] = { names: names.slice(0, most), crowded, ceased, bank: isBank(calling), anchors };
      }
    }),
  );
  return around;
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

async function readTies(run: Run, between: readonly (readonly [End, End])[]): Promise<SeenLink[][]> {
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

function tieOf([here, other]: readonly [End, End], row: TieRow): SeenLink {
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

const kindOf = (kind: number): EndKind => END_KINDS[kind] ?? 'enterprises';

/** Only organisations and the places themselves are there for what lies below them. */
function belongingOf({ kind }: End, row: PartyRow, place: Place): Belonging | null {
  if (row.place?.startsWith(place.route)) return 'here';
  if (kind === 'organisations' && row.serves?.startsWith(place.route)) return 'here';
  if (kind !== 'organisations' && kind !== 'regions') return null;
  return place.above.some(({ route }) => route === row.place || route === row.serves) ? 'above' : null;
}

async function readAnchors(run: Run, most: number, { region, above }: Place): Promise<Answers['anchors']> {
  const [firms, others] = await Promise.all([
    run<{ name: string }>(cypher.FIRMS_OF_PLACE, { region, limit: most + 1 }),
    run<{ kind: number; key: string; here: boolean; calling: string | null }>(cypher.OTHERS_OF_PLACE, {
      region,
      above: above.map(({ id }) => id),
    }),
  ]);
  if (firms.length > most) return 'more';
  return {
    firms: firms.map(({ name }) => name),
    others: others.map(({ kind, key, here, calling }) => ({
      end: { kind: kindOf(kind), key },
      belonging: here ? 'here' : 'above',
      bank: isBank(calling),
    })),
  };
}
