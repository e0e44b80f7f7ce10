// Which nodes of a graph lie on common cycles? Strongly connected components after Tarjan (1972), "Depth-first search and
// linear graph algorithms", with an explicit stack so that long chains end.

/**
 * @param next the nodes that a node leads to, each within 0 … size − 1
 * @returns a component number for each node; nodes share one exactly where each can reach the other
 */
export function findComponents(size: number, next: (node: number) => readonly number[]): Int32Array {
  const component = new Int32Array(size).fill(-1);
  const seenAt = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const position = new Int32Array(size);
  const open: number[] = [];
  let seen = 0;
  let found = 0;

  const enter = (node: number, path: number[]) => {
    seenAt[node] = low[node] = seen;
    seen += 1;
    open.push(node);
    path.push(node);
  };

  const close = (node: number) => {
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = found;
      if (member === node) break;
    }
    found += 1;
  };

  for (let root = 0; root < size; root += 1) {
    if (seenAt[root] !== -1) continue;
    const path: number[] = [];
    enter(root, path);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = next(node)[position[node]!];
      if (target !== undefined) {
        position[node]! += 1;
        if (seenAt[target] === -1) enter(target, path);
        else if (component[target] === -1) low[node] = Math.min(low[node]!, seenAt[target]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] === seenAt[node]) close(node);
    }
  }
  return component;
}
