// In which order do texts stand? By code points: the one order that every engine can keep, whatever its locale.

/** Code units above the surrogates move below them, so that plain comparison agrees with code points (and with UTF-8). */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

export function compareText(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = left.charCodeAt(at) - right.charCodeAt(at);
    if (difference !== 0) return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
  }
  return left.length - right.length;
}

/** Compares part by part; a shorter position comes before its continuation. */
export function comparePositions(left: readonly string[], right: readonly string[]): number {
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const difference = compareText(part, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
