// How is a fact read only once, whatever asks for it? Facts never change, so that what was read of one stays with it.

export function remembered<Fact extends object, Value>(read: (fact: Fact) => Value): (fact: Fact) => Value {
  const known = new WeakMap<Fact, { value: Value }>();
  return (fact) => {
    const found = known.get(fact);
    if (found) return found.value;
    const value = read(fact);
    known.set(fact, { value });
    return value;
  };
}
