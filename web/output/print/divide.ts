// Where is something cut that is too long for one sheet? Into pieces of much the same length, and never through one of its parts.

interface Part {
  start: number;
  end: number;
}

/** Pieces from `start` to `end`, none longer than `most`; a part longer than that is cut, as there is no other way. */
export function divide(start: number, end: number, most: number, parts: readonly Part[]): Part[] {
  const pieces: Part[] = [];
  for (let from = start; from < end;) {
    const left = Math.ceil((end - from) / most - 1e-9);
    const to = left <= 1 ? end : cut(from, from + (end - from) / left, from + most, parts);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}

/** As soon after `wished` as nothing lies across, else as late before it. */
function cut(from: number, wished: number, latest: number, parts: readonly Part[]): number {
  const across = (at: number) => parts.filter((part) => part.start < at && part.end > at);
  for (let at = wished; at <= latest;) {
    const met = across(at);
    if (met.length === 0) return at;
    at = Math.max(...met.map((part) => part.end));
  }
  for (let at = wished; at > from;) {
    const met = across(at);
    if (met.length === 0) return at;
    at = Math.min(...met.map((part) => part.start));
  }
  return latest;
}
