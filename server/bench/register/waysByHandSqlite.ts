// The same introductions as somebody would write them who needed only this answer: breadth first over prepared lookups, the
// strongest of the shortest, ids alone; no organisations, no projects, no bound, nothing that could be asked otherwise.
import { DatabaseSync, type StatementSync } from 'node:sqlite';

const HOPS = 4;
/** Thousandths of a halving: a supply, a holding, a relation. */
const COST = [322, 515, 1000];

interface Way {
  cost: number;
  before: string | null;
  ties: number;
}

export function openWaysByHandSqlite(path: string) {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA cache_size = -65536');
  const prepare = (text: string): StatementSync => {
    const statement = database.prepare(text);
    statement.setReturnArrays(true);
    return statement;
  };
  const range = prepare(`SELECT start, "end" FROM region WHERE code = ?`);
  const firmsIn = prepare(`SELECT id FROM enterprise WHERE place BETWEEN ? AND ? AND ceased = 0`);
  const hasCeased = prepare(`SELECT ceased FROM enterprise WHERE id = ?`);
  const ties = prepare(
    `SELECT other, relation FROM link WHERE kind = 0 AND key = ? AND relation <= 3 AND in_force = 1 AND other_kind = 0`,
  );
  const visits = prepare(
    `SELECT other FROM link WHERE kind = 2 AND key = ? AND relation = 2 AND outward = 0 AND other_kind = 0`,
  );
  const rows = <Row>(statement: StatementSync, ...values: (string | number)[]) =>
    statement.all(...values) as unknown as Row[];

  /** The lengths of up to `most` ways that share nobody but the firm. */
  const ask = (firm: string, region: string, most: number): number[] => {
    const [[start, end] = [-1, -1]] = rows<[number, number]>(range, region);
    const here = new Set(rows<[string]>(firmsIn, start, end).map(([id]) => id));
    if (here.has(firm)) return [];
    const visited = new Set(rows<[string]>(visits, region).map(([id]) => id));
    const known = new Map<string, [string, number][]>();
    const around = (id: string): [string, number][] => {
      let found = known.get(id);
      if (found === undefined) {
        found = id !== firm && rows<[number]>(hasCeased, id)[0]?.[0] === 1 ? [] : rows<[string, number]>(ties, id);
        known.set(id, found);
      }
      return found;
    };
    let near: Set<string> | null = null;
    const used = new Set<string>();
    const lengths: number[] = [];
    for (let turn = 0; turn < most; turn += 1) {
      const seen = new Set([firm]);
      let layer = new Map<string, Way>([[firm, { cost: 0, before: null, ties: 0 }]]);
      const layers = [layer];
      let met: { name: string; cost: number; by: string } | null = null;
      for (let hops = 1; hops <= HOPS && met === null; hops += 1) {
        if (hops === HOPS && layer.size > here.size) {
          near ??= new Set([...here].flatMap((id) => around(id).map(([other]) => other)).concat([...visited]));
          const next = near;
          layer = new Map([...layer].filter(([id]) => next.has(id)));
        }
        const next = new Map<string, Way>();
        for (const [id, way] of layer) {
          const found = around(id);
          const through =
            way.cost + (id === firm ? 0 : Math.round(1000 * Math.log2(Math.log2(Math.max(2, found.length)))));
          if (visited.has(id) && !used.has(region)) {
            const cost = through + COST[2]!;
            if (met === null || cost < met.cost) met = { name: region, cost, by: id };
          }
          for (const [other, relation] of found) {
            if (seen.has(other) || used.has(other)) continue;
            const cost = through + COST[relation]!;
            if (here.has(other)) {
              if (met === null || cost < met.cost) met = { name: other, cost, by: id };
            } else if (hops < HOPS) {
              const before = next.get(other);
              if (before === undefined || cost < before.cost) next.set(other, { cost, before: id, ties: found.length });
            }
          }
        }
        if (met !== null) break;
        for (const id of next.keys()) seen.add(id);
        layers.push(next);
        layer = next;
      }
      if (met === null) break;
      used.add(met.name);
      let length = 1;
      let at: string | null = met.by;
      for (let depth = layers.length - 1; depth >= 0 && at !== null; depth -= 1) {
        const way: Way | undefined = layers[depth]!.get(at);
        if (way === undefined) continue;
        if (at !== firm) {
          used.add(at);
          length += 1;
        }
        at = way.before;
      }
      lengths.push(length);
    }
    return lengths;
  };
  return { ask, close: () => database.close() };
}
