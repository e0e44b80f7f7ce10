// Were the rows of one list taken from two states of the data? Then there is no list: it is refused, not mixed.

export class Moved extends Error {
  override name = 'Moved';
}

/** @throws Moved where a page comes from another revision than those before it. */
export function sameRevision(before: number | null, now: number): number {
  if (before !== null && before !== now) throw new Moved('[web] the data moved on during the export');
  return now;
}
