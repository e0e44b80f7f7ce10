// How many places have an advantage in both of two segments? Counted once, and moved from there where a place wins or loses
// one: those that are left out of a comparison change little.

export class Together {
  readonly #size: number;
  /** Row by row; the diagonal holds the places of each segment. A plain list, which is copied in no time. */
  readonly #counts: number[];
  /** The segments of each place; of places that nothing moved since, the other's. */
  readonly #held = new Map<number, readonly number[]>();
  readonly #other: Together | null;

  /** @param other what to begin with, which stays as it is */
  constructor(size: number, other: Together | null = null) {
    this.#size = size;
    this.#counts = other ? other.#counts.slice() : new Array<number>(size * size).fill(0);
    this.#other = other;
  }

  heldBy(place: number): readonly number[] {
    return this.#held.get(place) ?? this.#other?.heldBy(place) ?? NONE;
  }

  win(segment: number, place: number): void {
    const held = this.heldBy(place);
    this.#move(segment, held, 1);
    this.#held.set(place, [...held, segment]);
  }

  lose(segment: number, place: number): void {
    const others = this.heldBy(place).filter((other) => other !== segment);
    this.#move(segment, others, -1);
    this.#held.set(place, others);
  }

  #move(segment: number, others: readonly number[], by: number): void {
    const size = this.#size;
    this.#counts[segment * size + segment]! += by;
    for (const other of others) {
      this.#counts[segment * size + other]! += by;
      this.#counts[other * size + segment]! += by;
    }
  }

  count(one: number, other: number): number {
    return this.#counts[one * this.#size + other]!;
  }
}

const NONE: readonly number[] = [];
