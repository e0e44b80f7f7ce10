// How is a value computed that depends on others' values, which depend on others still? Bottom up, with an explicit stack.

/**
 * Fills `known` for a node and for everything it depends on. Dependencies must not form a cycle.
 * @param compute is called when all dependencies of its node are known
 */
export function settle<T>(
  node: number,
  known: Map<number, T>,
  dependencies: (node: number) => readonly number[],
  compute: (node: number) => T,
): T {
  const found = known.get(node);
  if (found !== undefined) return found;
  const stack = [node];
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    const open = known.has(at) ? [] : dependencies(at).filter((other) => !known.has(other));
    if (open.length > 0) {
      stack.push(...open);
      continue;
    }
    if (!known.has(at)) known.set(at, compute(at));
    stack.pop();
  }
  return known.get(node)!;
}
