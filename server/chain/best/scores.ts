// What does one have to score to be among the best so many?

export class Scores {
  readonly #most: number;
  /** Ascending. */
  readonly #best: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** From this score on one is among them: any score will do while there is room. */
  get least(): number {
    return this.#best.length < this.#most ? -Infinity : this.#best[0]!;
  }

  add(score: number): void {
    if (score < this.least) return;
    let [low, high] = [0, this.#best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#best[middle]! < score) low = middle + 1;
      else high = middle;
    }
    this.#best.splice(low, 0, score);
    if (this.#best.length > this.#most) this.#best.shift();
  }
}
