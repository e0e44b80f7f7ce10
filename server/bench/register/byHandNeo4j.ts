// The same question in Cypher, as somebody would write it who needed only this answer: who is tied, with points; then the
// first by merit; then those that can still be among the best. Ids alone.
import type { Ask } from './neo4j.ts';
import { ABOVE, FOUND, FOUND_ELSE, HALF_LIFE, PLACES } from './question.ts';
import { HOME, NOW } from './register.ts';

const TIED = `
  MATCH (top:Region {id: $region})
  CALL (top) {
    MATCH (r:Region) WHERE r.route STARTS WITH top.route
    MATCH (r)<-[:LOCATED_IN]-(h:Enterprise) WHERE NOT h.ceased
    MATCH (h)-[l:SUPPLIES|HOLDS|RELATED_TO]-(x:Enterprise) WHERE l.inForce AND NOT l.controlling
    RETURN x, type(l) AS tie
    UNION ALL
    MATCH (r:Region) WHERE r.route STARTS WITH top.route OR r.id IN $above
    MATCH (r)-[:RELATED_TO]-(x:Enterprise)
    RETURN x, 'contact' AS tie
    UNION ALL
    MATCH (r:Region) WHERE r.route STARTS WITH top.route
    MATCH (r)<-[:LOCATED_IN]-(h:Enterprise) WHERE NOT h.ceased
    WITH DISTINCT h.group AS group
    MATCH (x:Enterprise {group: group})
    RETURN x, 'group' AS tie
  }
  WITH x, tie WHERE EXISTS { (x)-[p:PRODUCES]->() WHERE p.sought = $segment }
  WITH x, sum(CASE tie WHEN 'SUPPLIES' THEN 1 ELSE 0 END) AS supply, sum(CASE tie WHEN 'HOLDS' THEN 1 ELSE 0 END) AS holding,
    sum(CASE tie WHEN 'RELATED_TO' THEN 1 ELSE 0 END) AS joint, sum(CASE tie WHEN 'contact' THEN 1 ELSE 0 END) AS contact,
    max(CASE tie WHEN 'group' THEN 100 ELSE 0 END) AS grouped
  WITH x, grouped + CASE supply WHEN 0 THEN 0 ELSE 30 + 20 * supply END + CASE holding WHEN 0 THEN 0 ELSE 50 + 20 * holding END
    + CASE joint WHEN 0 THEN 0 ELSE 50 + 20 * joint END AS links, CASE contact WHEN 0 THEN 0 ELSE 40 + 20 * contact END AS contact
  RETURN x.id AS id, CASE WHEN links > 150 THEN 150 ELSE links END + CASE WHEN contact > 100 THEN 100 ELSE contact END AS points`;

const INSIDE = `
  MATCH (top:Region {id: '${HOME}'})
  MATCH (r:Region) WHERE r.route STARTS WITH top.route
  OPTIONAL MATCH (r)<-[:LOCATED_IN]-(e:Enterprise)-[p:PRODUCES]->() WHERE p.sought = $segment
  RETURN collect(DISTINCT r.id) AS regions, collect(DISTINCT e.group) AS groups`;

const ELSEWHERE = 'NOT coalesce($regions[e.region], false) AND NOT coalesce($groups[e.group], false)';
const SCORED = `
  WITH e, p, reduce(sum = 0, other IN [(e)-[r:PRODUCES]->() WHERE r.sought <> $segment | r.sought] |
    sum + coalesce($besides[other], 0)) AS besides
  RETURN e.id AS id, e.group AS group, p.capability + p.scale + e.reputation + CASE WHEN e.signalled IS NULL THEN 0 ELSE
    coalesce([100, 50, 25, 12, 6, 3, 1][CASE WHEN ${NOW} > e.signalled THEN (${NOW} - e.signalled) / ${HALF_LIFE} ELSE 0 END], 0) END
    + ${FOUND} + CASE WHEN besides > 50 THEN 50 ELSE besides END + coalesce($places[e.region], 0) + coalesce($tied[e.id], 0) AS score`;
const FIRST = `
  UNWIND keys($tied) AS id
  MATCH (e:Enterprise {id: id})-[p:PRODUCES]->() WHERE p.sought = $segment AND ${ELSEWHERE} ${SCORED}
  UNION ALL
  MATCH (e)-[p:PRODUCES]->() USING INDEX p:PRODUCES(sought, merit)
  WHERE p.sought = $segment AND p.merit >= 0 AND ${ELSEWHERE}
  WITH e, p ORDER BY p.sought DESC, p.merit DESC LIMIT 200 ${SCORED}`;
const FINDS = FOUND + 50;
const BEST = `
  MATCH (e)-[p:PRODUCES]->() USING INDEX p:PRODUCES(sought, merit)
  WHERE p.sought = $segment AND p.merit >= $floor AND ${ELSEWHERE}
    AND p.merit + coalesce($places[e.region], 0) + coalesce($tied[e.id], 0) >= $bar
  ${SCORED} ORDER BY score DESC, id LIMIT $many`;

interface Scored {
  id: string;
  group: string;
  score: number;
}

/** Ids, best first. */
export async function askByHandNeo4j(
  ask: Ask,
  int: (value: number) => unknown,
  region: string,
  segment: string,
  wanted: number,
): Promise<string[]> {
  const rows = async <T>(query: string, parameters: object) => (await ask(query, parameters)) as unknown as T[];
  const whole = (points: Iterable<readonly [string, number]>) =>
    Object.fromEntries([...points].map(([key, value]) => [key, int(value)]));
  const set = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));
  const known = await rows<{ id: string; points: number }>(TIED, { region, segment, above: ABOVE });
  const [inside] = await rows<{ regions: string[]; groups: string[] }>(INSIDE, { segment });
  const around = {
    segment,
    many: int(2 * wanted),
    regions: set(inside?.regions ?? []),
    groups: set(inside?.groups ?? []),
    places: whole(PLACES),
    besides: whole(FOUND_ELSE),
    tied: whole(known.map(({ id, points }) => [id, points] as const)),
  };
  const first = await rows<Scored>(FIRST, around);
  const bar = (bestOf(first)[wanted - 1]?.score ?? 0) - FINDS;
  const floor = bar - Math.max(...PLACES.values());
  const found = [...first, ...(await rows<Scored>(BEST, { ...around, floor: int(floor), bar: int(bar) }))];
  return bestOf(found)
    .slice(0, wanted)
    .map(({ id }) => id);
}

function bestOf(found: readonly Scored[]): Scored[] {
  const seen = new Set<string>();
  return [...found]
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
    .filter(({ group }) => !seen.has(group) && seen.add(group));
}
