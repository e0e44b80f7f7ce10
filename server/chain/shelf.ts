// Where is what was worked out kept while one question is answered? On shelves that only their owners know.

/** Keeps values of one sort, by the number of a segment. */
export interface Shelf<T> {
  readonly slot: number;
  /** Only says what lies here. */
  readonly holds?: T;
}

/** Whoever keeps shelves while a question is answered. */
export interface Keeper {
  readonly shelves: (Map<number, unknown> | undefined)[];
}

let slots = 0;

/** Each call makes another one; they are made once, where the file that owns them is loaded. */
export function newShelf<T>(): Shelf<T> {
  slots += 1;
  return { slot: slots - 1 };
}

export function contentsOf<T>(keeper: Keeper, { slot }: Shelf<T>): Map<number, T> {
  const contents = keeper.shelves[slot];
  if (contents) return contents as Map<number, T>;
  const empty = new Map<number, T>();
  keeper.shelves[slot] = empty;
  return empty;
}

/** What lies on the shelf for a node; worked out and put there the first time. */
export function recall<K extends Keeper, T>(
  keeper: K,
  shelf: Shelf<T>,
  node: number,
  work: (keeper: K, node: number) => T,
): T {
  const contents = contentsOf(keeper, shelf);
  const found = contents.get(node);
  if (found !== undefined) return found;
  const value = work(keeper, node);
  contents.set(node, value);
  return value;
}
