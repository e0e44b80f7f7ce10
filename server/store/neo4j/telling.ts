// Who is tied to whom? All that searches for introductions ask in one step goes to the server together.
import type { End } from '../../chain/link.ts';
import { endName, type Neighbourhood } from '../../chain/introduction/path.ts';
import { INTRODUCTION_LIMITS, type Answer, type Answers, type Question } from '../../chain/introduction/question.ts';
import type { Run } from './connection.ts';
import { readFirms } from './introducedFirms.ts';
import { isHere, keepAround, type Place } from './introducedPlace.ts';
import type { Places } from './introducedPlaces.ts';
import { distinctEnds, readAhead, readNeighbours, readTies } from './neighbours.ts';

/** What one search is about, and when its time is over. */
export interface Asked {
  enterprise: string;
  region: string;
  until: number;
}

/** With more searches at once, what one may ask next is not read ahead. */
const FEW = 8;

interface Put {
  at: number;
  question: Question;
}
type PutAs<Ask extends Question['ask']> = { at: number; question: Extract<Question, { ask: Ask }> };

export class Teller {
  readonly #run: Run;
  readonly #places: Places;
  readonly #asked: readonly Asked[];
  /** Of the usual size, unmarked: what was read already, of whichever search. */
  readonly #known = new Map<string, Neighbourhood>();

  constructor(run: Run, places: Places, asked: readonly Asked[]) {
    this.#run = run;
    this.#places = places;
    this.#asked = asked;
  }

  async answer(questions: readonly Put[]): Promise<Answer[]> {
    const now = performance.now();
    const answers = new Map<number, Answer>();
    const open = questions.filter(({ at }) => now <= (this.#asked[at]?.until ?? 0));
    const groups = Map.groupBy(open, ({ at, question }) => this.#groupOf(at, question));
    const told = await Promise.all([...groups.values()].map((group) => this.#answerAlike(group)));
    for (const group of told) for (const [at, answer] of group) answers.set(at, answer);
    return questions.map(({ at }) => answers.get(at) ?? null);
  }

  #groupOf(at: number, question: Question): string {
    const region = this.#asked[at]?.region;
    if (question.ask !== 'neighbours') return `${question.ask} ${region}`;
    return `${question.ask} ${region} ${question.most} ${question.marked} ${question.ordered}`;
  }

  async #answerAlike(group: readonly Put[]): Promise<(readonly [number, Answer])[]> {
    const region = this.#asked[group[0]?.at ?? 0]?.region ?? '';
    switch (group[0]?.question.ask) {
      case 'firm':
        return this.#firms(group, region);
      case 'neighbours':
        return this.#neighbours(group as PutAs<'neighbours'>[], await this.#places.of(region));
      case 'ties':
        return this.#ties(group as PutAs<'ties'>[]);
      default: {
        const { anchors } = await this.#places.of(region);
        return group.map(({ at }) => [at, anchors] as const);
      }
    }
  }

  async #firms(group: readonly Put[], region: string): Promise<(readonly [number, Answers['firm']])[]> {
    const ids = group.map(({ at }) => this.#asked[at]?.enterprise ?? '');
    const [rows, ahead, place] = await Promise.all([
      readFirms(this.#run, ids),
      ids.length > FEW ? new Map<string, Neighbourhood>() : readAhead(this.#run, [...new Set(ids)]),
      this.#places.of(region),
    ]);
    for (const [name, found] of ahead) this.#known.set(name, found);
    return group.map(({ at }, index) => {
      const { key, known, route } = rows[index]!;
      return [at, { end: { kind: 'enterprises', key }, known, here: isHere(place, route) }] as const;
    });
  }

  async #neighbours(group: readonly PutAs<'neighbours'>[], place: Place) {
    const [{ question } = { question: null }] = group;
    if (question === null) return [];
    const isUsual = question.most === INTRODUCTION_LIMITS.crowd && !question.marked && !question.ordered;
    const found = new Map<string, Neighbourhood>();
    const unknown: End[] = [];
    for (const end of distinctEnds(group.flatMap((one) => one.question.of))) {
      const name = endName(end);
      const known = isUsual ? (this.#known.get(name) ?? place.around.get(name)) : undefined;
      if (known === undefined) unknown.push(end);
      else found.set(name, known);
    }
    const read = unknown.length === 0 ? [] : await readNeighbours(this.#run, { ...question, of: unknown }, place);
    for (const [at, around] of read.entries()) {
      const name = endName(unknown[at]!);
      found.set(name, around);
      if (!isUsual) continue;
      this.#known.set(name, around);
      keepAround(place, name, around);
    }
    return group.map(({ at, question: { of } }) => [at, of.map((end) => found.get(endName(end))!)] as const);
  }

  async #ties(group: readonly PutAs<'ties'>[]) {
    const ties = await readTies(
      this.#run,
      group.flatMap(({ question }) => question.between),
    );
    let begun = 0;
    return group.map(({ at, question: { between } }) => {
      begun += between.length;
      return [at, ties.slice(begun - between.length, begun)] as const;
    });
  }
}
