// Where is what was worked out kept while one question is answered? On shelves that only their owners know.

/** Keeps values of one sort, by the number of a segment. */
export interface Shelf<T> {
  /** For messages; two shelves of one name are two. */
  readonly name: string;
  /** Only says what lies here. */
  readonly holds?: T;
}

/** Whoever keeps shelves while a question is answered. */
export interface Keeper {
  readonly shelves: Map<Shelf<unknown>, Map<number, unknown>>;
}

export const shelf = <T>(name: string): Shelf<T> => ({ name });

export function contentsOf<T>(keeper: Keeper, of: Shelf<T>): Map<number, T> {
  const contents = keeper.shelves.get(of);
  if (contents) return contents as Map<number, T>;
  const empty = new Map<number, T>();
  keeper.shelves.set(of, empty);
  return empty;
}

/** What lies on the shelf for a node; worked out and put there the first time. */
export function recall<T>(keeper: Keeper, of: Shelf<T>, node: number, work: () => T): T {
  const contents = contentsOf(keeper, of);
  const found = contents.get(node);
  if (found !== undefined) return found;
  const value = work();
  contents.set(node, value);
  return value;
}
