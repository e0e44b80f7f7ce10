// Which rows and columns of a large matrix are in sight? Only those are drawn.

export interface Sizes {
  row: number;
  column: number;
  /** Between two groups of columns. */
  gap: number;
}

/** Where each column begins, and how wide all of them are. */
export function columnPlaces(groups: readonly { segments: readonly unknown[] }[], { column, gap }: Sizes) {
  const starts: number[] = [];
  let x = 0;
  groups.forEach(({ segments }, index) => {
    if (index > 0) x += gap;
    for (let at = 0; at < segments.length; at += 1, x += column) starts.push(x);
  });
  return { starts, width: x };
}

export interface Range {
  first: number;
  last: number;
}

/** Those of `count` things that reach into the stretch, and some around it. */
export function reach(
  startOf: (index: number) => number,
  size: number,
  count: number,
  from: number,
  length: number,
  around: number,
): Range {
  const first = search(count, (index) => startOf(index) + size > from);
  const after = search(count, (index) => startOf(index) >= from + length);
  return { first: Math.max(0, first - around), last: Math.min(count - 1, after - 1 + around) };
}

/** The first for which it holds, where it holds for all after it. */
function search(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All of a range, and one that must not be missing. */
export function indexesOf({ first, last }: Range, besides: number): number[] {
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (besides >= 0 && besides < first) return [besides, ...all];
  return besides > last ? [...all, besides] : all;
}
