// The same introductions as somebody would write them who had found the shortest ways of Cypher to be slow in a large graph:
// breadth first, a query for each layer, from the place too where it is the smaller side; ids alone, unweighed.
type Ask = (query: string, parameters: object) => Promise<readonly Record<string, unknown>[]>;

const HOPS = 4;
const PLACE = `
  MATCH (place:Region {id: $region})
  RETURN COLLECT { MATCH (r:Region)<-[:LOCATED_IN]-(h:Enterprise) WHERE r.route STARTS WITH place.route AND NOT h.ceased RETURN h.id } AS here,
    COLLECT { MATCH (place)<-[:RELATED_TO]-(v:Enterprise) WHERE NOT v.ceased RETURN v.id } AS visited`;
const AROUND = `
  UNWIND $ids AS id MATCH (n:Enterprise {id: id}) WHERE NOT n.ceased OR id = $firm
  RETURN id, COLLECT { MATCH (n)-[r:SUPPLIES|HOLDS|RELATED_TO]-(m:Enterprise) WHERE r.inForce RETURN m.id } AS others`;

/** How many steps the ways have, `most` of them, that share nobody but the firm. */
export async function askStepsByHandNeo4j(ask: Ask, firm: string, region: string, most: number): Promise<number[]> {
  const known = new Map<string, readonly string[]>();
  const learn = async (ids: Iterable<string>): Promise<void> => {
    const unknown = [...ids].filter((id) => !known.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) known.set(id, []);
    for (const row of await ask(AROUND, { ids: unknown, firm })) known.set(String(row.id), row.others as string[]);
  };
  const [[place]] = await Promise.all([ask(PLACE, { region }), learn([firm])]);
  const here = new Set(place?.here as string[]);
  const visited = new Set(place?.visited as string[]);
  if (here.has(firm)) return [];
  let near: ReadonlySet<string> | null = null;
  const used = new Set<string>();
  const lengths: number[] = [];
  while (lengths.length < most) {
    const before = new Map<string, string>([[firm, '']]);
    let layer = [firm];
    let end: string | null = null;
    let hops = 0;
    while (end === null && layer.length > 0 && hops < HOPS) {
      hops += 1;
      if (hops === HOPS && layer.length > here.size) {
        await learn(here);
        near ??= new Set([...[...here].flatMap((id) => known.get(id) ?? []), ...visited]);
        layer = layer.filter((id) => near!.has(id));
      }
      await learn(layer);
      const next: string[] = [];
      for (const id of layer) {
        if (visited.has(id) && !used.has(region)) {
          before.set(region, id);
          end = region;
          break;
        }
        for (const other of known.get(id) ?? []) {
          if (before.has(other) || used.has(other)) continue;
          before.set(other, id);
          if (!here.has(other)) next.push(other);
          else end ??= other;
        }
        if (end !== null) break;
      }
      layer = next;
    }
    if (end === null) break;
    for (let at = end; at !== firm; at = before.get(at) ?? firm) used.add(at);
    lengths.push(hops);
  }
  return lengths;
}
