// The same introductions in Cypher, as somebody would write them: the shortest way from the firm to the place, ended at its
// node so that there is one pair, and again without those who are on a way already; ids alone, unweighed.
type Ask = (query: string, parameters: object) => Promise<readonly Record<string, unknown>[]>;

const WAY = `
  MATCH (firm:Enterprise {id: $firm}), (place:Region {id: $region})
  MATCH way = SHORTEST 1 (firm)
    ((a:Enterprise)-[r:SUPPLIES|HOLDS WHERE r.inForce]-(b:Enterprise WHERE NOT b.ceased AND NOT b.id IN $used)){1,4}
    (here:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF]->{0,1}(place)
  RETURN [node IN b | node.id] AS ids`;

/** How many steps the ways have, `most` of them. */
export async function askWaysByHandNeo4j(ask: Ask, firm: string, region: string, most: number): Promise<number[]> {
  const used: string[] = [];
  const lengths: number[] = [];
  while (lengths.length < most) {
    const [row] = await ask(WAY, { firm, region, used });
    if (row === undefined) break;
    const ids = row.ids as readonly string[];
    used.push(...ids);
    lengths.push(ids.length);
  }
  return lengths;
}
