// In what is a place specialised? Revealed comparative advantage over a sparse table of places × activities.
//
// Balassa, B. (1965), "Trade liberalisation and revealed comparative advantage", The Manchester School 33(2), 99–123.

/** One amount; amounts of the same place and activity add up. Only amounts above zero count. */
export interface Amount {
  place: string;
  activity: string;
  value: number;
}

/** The binary matrix M: who has a comparative advantage in what. Rows and columns without any are left out. */
export interface Specialisation {
  /** Ordered; row i of the matrix. */
  places: readonly string[];
  /** Ordered; column j of the matrix. */
  activities: readonly string[];
  /** For each place, the columns with advantage, ascending. */
  rows: readonly Int32Array[];
  /** For each activity, the rows with advantage, ascending. */
  columns: readonly Int32Array[];
  /** Number of ones. */
  ones: number;
}

export const DEFAULTS = {
  /** An advantage is a share at least this many times the world's. */
  threshold: 1,
};

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * RCA(c, p) = (x_cp / Σ_p x_cp) / (Σ_c x_cp / Σ_cp x_cp), a pure number ≥ 0.
 * @returns place → activity → RCA, zeros left out.
 */
export function measureAdvantage(amounts: readonly Amount[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  const placeTotals = new Map<string, number>();
  const activityTotals = new Map<string, number>();
  let total = 0;
  const ordered = [...amounts].sort(
    (left, right) => compare(left.place, right.place) || compare(left.activity, right.activity),
  );
  for (const { place, activity, value } of ordered) {
    if (!(value > 0)) continue;
    const row = table.get(place) ?? new Map<string, number>();
    table.set(place, row.set(activity, (row.get(activity) ?? 0) + value));
    placeTotals.set(place, (placeTotals.get(place) ?? 0) + value);
    activityTotals.set(activity, (activityTotals.get(activity) ?? 0) + value);
    total += value;
  }
  for (const [place, row] of table) {
    for (const [activity, value] of row) {
      row.set(activity, value / (placeTotals.get(place) ?? 1) / ((activityTotals.get(activity) ?? 1) / total));
    }
  }
  return table;
}

/** M(c, p) = 1 where RCA(c, p) ≥ threshold. Order of the amounts never matters. */
export function findSpecialisations(amounts: readonly Amount[], { threshold } = DEFAULTS): Specialisation {
  const advantage = measureAdvantage(amounts);
  const pairs = [...advantage].flatMap(([place, row]) =>
    [...row].flatMap(([activity, value]) => (value >= threshold ? [{ place, activity }] : [])),
  );
  const places = [...new Set(pairs.map((pair) => pair.place))].sort(compare);
  const activities = [...new Set(pairs.map((pair) => pair.activity))].sort(compare);
  const placeIndex = new Map(places.map((place, index) => [place, index]));
  const activityIndex = new Map(activities.map((activity, index) => [activity, index]));
  const rows: number[][] = places.map(() => []);
  const columns: number[][] = activities.map(() => []);
  for (const { place, activity } of pairs) {
    const row = placeIndex.get(place) ?? 0;
    const column = activityIndex.get(activity) ?? 0;
    rows[row]?.push(column);
    columns[column]?.push(row);
  }
  const sorted = (list: number[][]) => list.map((entries) => Int32Array.from(entries).sort());
  return { places, activities, rows: sorted(rows), columns: sorted(columns), ones: pairs.length };
}
