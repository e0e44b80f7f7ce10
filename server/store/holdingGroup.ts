// Which enterprises are one holding group? Those that controlling holdings join, however long the chain.
// Union-find with path halving: R. E. Tarjan and J. van Leeuwen, Worst-case analysis of set union algorithms, J. ACM 31 (1984).
import { compareText } from './order.ts';
import type { HoldingRow } from './projection.ts';

/**
 * Each enterprise → the smallest id of its group, its own where nothing joins it to another.
 * When holdings change, only the members of the groups that their ends had before need to be asked again.
 */
export function groupHoldings(
  enterprises: Iterable<string>,
  holdings: Iterable<Pick<HoldingRow, 'holder' | 'held'>>,
): Map<string, string> {
  const parent = new Map<string, string>();
  for (const id of enterprises) parent.set(id, id);

  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      const above = parent.get(up) ?? up;
      parent.set(at, above);
      at = above;
    }
    return at;
  };

  for (const { holder, held } of holdings) {
    if (!parent.has(holder) || !parent.has(held)) continue;
    const [left, right] = [root(holder), root(held)];
    if (left === right) continue;
    // The smaller id becomes the root, so that a root is the name of its group.
    if (compareText(left, right) < 0) parent.set(right, left);
    else parent.set(left, right);
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}
