// Where do two values of JSON first differ? The order of an object's fields never matters, that of a list does.

export interface Difference {
  /** `contributions[2].points`; empty where the whole differs. */
  path: string;
  said: unknown;
  found: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null where they are equal. Looks in the order of `found`, with an explicit stack: what comes from outside may be deep. */
export function findDifference(said: unknown, found: unknown): Difference | null {
  const open: Difference[] = [{ path: '', said, found }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { path } = at;
    const parts = partsOf(at);
    if (parts === null) {
      if (!Object.is(at.said, at.found)) return at;
      continue;
    }
    open.push(...parts.map((part) => ({ ...part, path: `${path}${part.path}` })).reverse());
  }
  return null;
}

/** Null where one of them has no parts of the same sort. */
function partsOf({ path, said, found }: Difference): Difference[] | null {
  if (Array.isArray(said) && Array.isArray(found)) {
    return Array.from({ length: Math.max(said.length, found.length) }, (_, index) => ({
      path: `[${index}]`,
      said: said[index] as unknown,
      found: found[index] as unknown,
    }));
  }
  if (!isObject(said) || !isObject(found)) return null;
  return [...new Set([...Object.keys(found), ...Object.keys(said)])].map((name) => ({
    path: path === '' ? name : `.${name}`,
    said: Object.hasOwn(said, name) ? said[name] : undefined,
    found: Object.hasOwn(found, name) ? found[name] : undefined,
  }));
}
