// How is somebody of a place found who could introduce a firm? The search is the core's; the server itself ends what takes
// too long.
import type { Introductions } from '../../chain/introduction/path.ts';
import type { Search } from '../../chain/introduction/question.ts';
import { searchIntroductions, searchWhether } from '../../chain/introduction/search.ts';
import { answerTogether, INTRODUCTION_TIME, LIST_TIME, type IntroductionQuery } from '../introductions.ts';
import type { Recollection } from '../recollection.ts';
import type { Connection } from './connection.ts';
import { keepPlaces, Places } from './introducedPlaces.ts';
import { readAtOnce, type Reading } from './revision.ts';
import { Teller, type Asked } from './telling.ts';

/** A search looks at the clock between two questions; the server ends a question that takes far too long. */
const GRACE = 3_000;

export async function readIntroductions(
  connection: Connection,
  memory: Recollection,
  queries: readonly IntroductionQuery[],
): Promise<Introductions[]> {
  const within = Math.max(0, ...queries.map((query) => query.within ?? INTRODUCTION_TIME));
  return searchTogether(connection, memory, within, () => {
    const began = performance.now();
    return queries.map(({ enterprise, region, first, asOf, within: time = INTRODUCTION_TIME }) => ({
      ...{ enterprise, region, until: began + time, search: searchIntroductions({ first, asOf }) },
    }));
  });
}

export async function readIntroduced(
  connection: Connection,
  memory: Recollection,
  enterprises: readonly string[],
  region: string,
  within = LIST_TIME,
): Promise<(boolean | null)[]> {
  return searchTogether(connection, memory, within, () => {
    const until = performance.now() + within;
    return enterprises.map((enterprise) => ({ enterprise, region, until, search: searchWhether() }));
  });
}

interface Searched<T> extends Asked {
  search: Search<T>;
}

async function searchTogether<T>(
  connection: Connection,
  memory: Recollection,
  within: number,
  begin: () => readonly Searched<T>[],
): Promise<T[]> {
  if (begin().length === 0) return [];
  const read = async ({ run, seen }: Reading) => {
    const asked = begin();
    const places = new Places(run, seen, memory);
    for (const { region } of asked) places.begin(region);
    const teller = new Teller(run, places, asked);
    const found = await answerTogether(
      asked.map(({ search }) => search),
      (questions) => teller.answer(questions),
    );
    return { found, places: await places.all() };
  };
  const { answer, revision } = await readAtOnce(connection, read, within + GRACE);
  keepPlaces(memory, revision, answer.places);
  return answer.found;
}
