// How is a map read with some of its values replaced? The few lie over the many, which are not copied.

export class OverlaidMap<V> implements ReadonlyMap<string, V> {
  readonly #below: ReadonlyMap<string, V>;
  readonly #above: ReadonlyMap<string, V>;

  constructor(below: ReadonlyMap<string, V>, above: ReadonlyMap<string, V>) {
    this.#below = below;
    this.#above = above;
  }

  get size(): number {
    return this.#below.size + [...this.#above.keys()].filter((key) => !this.#below.has(key)).length;
  }

  get(key: string): V | undefined {
    return this.#above.has(key) ? this.#above.get(key) : this.#below.get(key);
  }

  has(key: string): boolean {
    return this.#above.has(key) || this.#below.has(key);
  }

  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, value] of this.#below) yield [key, this.#above.has(key) ? this.#above.get(key)! : value];
    for (const [key, value] of this.#above) if (!this.#below.has(key)) yield [key, value];
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
    return undefined;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
