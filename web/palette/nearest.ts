// What could have been meant? The names that share the most signs with what was typed, in any order.

const FEW = 3;
/** Han signs each carry meaning, so one in two is near; Latin letters need whole pairs. */
const NEAR = 0.34;

function signs(text: string): Set<string> {
  const normal = text.normalize('NFKC').toLowerCase();
  const han = normal.match(/\p{Script=Han}/gu) ?? [];
  const words = normal.match(/[a-z0-9]+/g) ?? [];
  const pairs = words.flatMap((word) =>
    word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2)),
  );
  return new Set([...han, ...pairs]);
}

/** Dice coefficient over signs; nothing is suggested that shares too little. */
export function nearestNames<Item>(
  typed: string,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Item[] {
  const wanted = signs(typed);
  if (wanted.size === 0) return [];
  const likeness = (name: string) => {
    const given = signs(name);
    const shared = [...wanted].filter((sign) => given.has(sign)).length;
    return (2 * shared) / (wanted.size + given.size);
  };
  return items
    .map((item) => ({ item, likeness: Math.max(0, ...namesOf(item).map(likeness)) }))
    .filter((entry) => entry.likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, FEW)
    .map(({ item }) => item);
}
