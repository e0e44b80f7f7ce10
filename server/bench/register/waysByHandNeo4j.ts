// The same introductions in one statement of Cypher, as somebody would write it: the shortest ways from the firm to the
// place, ended at its node so that there is one pair; unweighed, and not kept apart from each other.
type Ask = (query: string, parameters: object) => Promise<readonly Record<string, unknown>[]>;

const WAYS = `
  MATCH (firm:Enterprise {id: $firm}), (place:Region {id: $region})
  MATCH way = SHORTEST 4 (firm)
    ((a:Enterprise)-[r:SUPPLIES|HOLDS WHERE r.inForce]-(b:Enterprise WHERE NOT b.ceased)){1,4}
    (here:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF]->{0,1}(place)
  RETURN [node IN nodes(way) | node.id] AS ids`;

/** The lengths of the ways. */
export async function askWaysByHandNeo4j(ask: Ask, firm: string, region: string): Promise<number[]> {
  const rows = await ask(WAYS, { firm, region });
  return rows.map(({ ids }) => (ids as readonly string[]).length);
}
