// How far may a question go whose full answer could be exponentially long? Steps are counted, never time, so that the same
// question always stops at the same place.

export class Work {
  /** How many steps it may take. */
  readonly most: number;
  #taken = 0;
  #looked = 0;

  constructor(most: number) {
    this.most = most;
  }

  get taken(): number {
    return this.#taken;
  }

  /** What came along with it, whatever the budget: a look at each part of the graph, and a logarithm of each step. */
  get looked(): number {
    return this.#looked;
  }

  look(steps: number): void {
    this.#looked += steps;
  }

  /** Whether it stopped before the end. */
  get isOver(): boolean {
    return this.#taken > this.most;
  }

  /** Before so many steps; false when they, and any after them, are no longer to be taken. */
  take(steps = 1): boolean {
    if (steps === 0) return true;
    if (this.#taken + steps > this.most) {
      this.#taken = Math.max(this.#taken, this.most + 1);
      return false;
    }
    this.#taken += steps;
    return true;
  }
}
