// Which places do the searches of one reading need? Each is read once, and what is kept of the same revision is as good.
import type { Recollection } from '../recollection.ts';
import type { Run } from './connection.ts';
import { readPlace, type Place } from './introducedPlace.ts';

const questionOf = (region: string): string => `introductions from ${region}`;

export function keepPlaces(
  memory: Recollection,
  revision: number,
  places: readonly (readonly [string, Place])[],
): void {
  for (const [region, place] of places) memory.keep(revision, questionOf(region), place);
}

export class Places {
  readonly #run: Run;
  readonly #seen: Promise<number>;
  readonly #memory: Recollection;
  readonly #known = new Map<string, Promise<Place>>();

  constructor(run: Run, seen: Promise<number>, memory: Recollection) {
    this.#run = run;
    this.#seen = seen;
    this.#memory = memory;
  }

  /** On its way with the first questions. */
  begin(region: string): void {
    if (this.#known.has(region)) return;
    const reading = this.#recallOrRead(region);
    // Whoever waits for it is told what went wrong.
    reading.catch(() => undefined);
    this.#known.set(region, reading);
  }

  of(region: string): Promise<Place> {
    this.begin(region);
    return this.#known.get(region)!;
  }

  async all(): Promise<(readonly [string, Place])[]> {
    return Promise.all([...this.#known].map(async ([region, place]) => [region, await place] as const));
  }

  async #recallOrRead(region: string): Promise<Place> {
    return this.#memory.recall<Place>(await this.#seen, questionOf(region)) ?? (await readPlace(this.#run, region));
  }
}
