// Who is tied to whom, for a search of introductions? All that searches ask in one step goes to the server together, and
// the server itself ends what takes too long.
import { END_KINDS, LINK_RELATIONS, type End, type EndKind, type SeenLink } from '../../chain/link.ts';
import type { Belonging, Introductions, Neighbour, Neighbourhood } from '../../chain/introduction/path.ts';
import { searchIntroductions, type Answer, type Answers, type Question } from '../../chain/introduction/search.ts';
import type { Grade } from '../../chain/vocabulary.ts';
import { canonicalId } from '../alias.ts';
import { isBank } from '../linkProjection.ts';
import { answerTogether, foundAny, INTRODUCTION_TIME, LIST_TIME, type IntroductionQuery } from '../introductions.ts';
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
  const read = async (run: Run) => answerQueries(run, queries, performance.now());
  return queries.length === 0 ? [] : (await readAtOnce(connection, read, within + GRACE)).answer;
}

export async function readIntroduced(
  connection: Connection,
  enterprises: readonly string[],
  region: string,
): Promise<(boolean | null)[]> {
  const queries = enterprises.map((enterprise) => ({ enterprise, region, first: 1, asOf: null, within: LIST_TIME }));
  return (await readIntroductions(connection, queries)).map(foundAny);
}

async function answerQueries(run: Run, queries: readonly IntroductionQuery[], began: number): Promise<Introductions[]> {
  const aliases = await readAliasesOf(
    run,
    queries.map(({ enterprise }) => enterprise),
  );
  const places = new Map<string, Place>();
  for (const region of new Set(queries.map((query) => query.region))) places.set(region, await readPlace(run, region));
  const asked = queries.map(({ enterprise, region, within = INTRODUCTION_TIME }) => ({
    firm: canonicalId(enterprise, aliases),
    place: places.get(region) ?? NOWHERE,
    until: began + within,
  }));
  const searches = queries.map(({ first, asOf }) => searchIntroductions({ first, asOf }));
  return answerTogether(searches, (questions) =>
    Promise.all(
      questions.map(async ({ at, question }) => {
        const { firm, place, until } = asked[at] ?? { firm: '', place: NOWHERE, until: 0 };
        return performance.now() > until ? null : answer(run, firm, place, question);
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
      return readNeighbours(run, question.of, question.most, place);
    case 'anchors':
      return readAnchors(run, question.most, place);
  }
}

interface NeighbourRow {
  at: number;
  relation: number;
  outward: boolean;
  kind: number;
  other: string;
  record: string;
  word: string | null;
  controlling: boolean;
  dated: string | null;
  grade: Grade | null;
  place: string | null;
  serves: string | null;
  ceased: boolean;
  calling: string | null;
}

async function readNeighbours(run: Run, ends: readonly End[], most: number, place: Place): Promise<Neighbourhood[]> {
  const found = ends.map((): Neighbour[] => []);
  const kinds = Map.groupBy(
    ends.map(({ kind, key }, at) => ({ kind, key, at })),
    ({ kind }) => kind,
  );
  const answers = await Promise.all(
    [...kinds].map(([kind, group]) =>
      send<NeighbourRow>(
        run,
        cypher.neighboursOf(kind),
        group.map(({ at, key }) => ({ at, key })),
        { limit: most + 1 },
      ),
    ),
  );
  for (const row of answers.flat()) {
    const end = ends[row.at];
    if (end) found[row.at]?.push(neighbourOf(end, row, place));
  }
  return found.map((neighbours) => ({ neighbours: neighbours.slice(0, most), crowded: neighbours.length > most }));
}

function neighbourOf(here: End, row: NeighbourRow, place: Place): Neighbour {
  const other: End = { kind: kindOf(row.kind), key: row.other };
  const [from, to] = row.outward ? [here, other] : [other, here];
  const tie: SeenLink = {
    relation: LINK_RELATIONS[row.relation] ?? 'related',
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
  const passable = other.kind !== 'regions' && !row.ceased;
  return { tie, anchor: row.ceased ? null : belongingOf(other, row, place), passable, bank: isBank(row.calling) };
}

const kindOf = (kind: number): EndKind => END_KINDS[kind] ?? 'enterprises';

/** Only organisations and the places themselves are there for what lies below them. */
function belongingOf({ kind }: End, row: NeighbourRow, place: Place): Belonging | null {
  if (row.place?.startsWith(place.route)) return 'here';
  if (kind === 'organisations' && row.serves?.startsWith(place.route)) return 'here';
  if (kind !== 'organisations' && kind !== 'regions') return null;
  return place.above.some(({ route }) => route === row.place || route === row.serves) ? 'above' : null;
}

async function readAnchors(run: Run, most: number, { region, above }: Place): Promise<Answers['anchors']> {
  const rows = await run<{ kind: number; key: string }>(cypher.ANCHORS, {
    region,
    above: above.map(({ id }) => id),
    limit: most + 1,
  });
  return rows.length > most ? 'more' : rows.map(({ kind, key }) => ({ kind: kindOf(kind), key }));
}
