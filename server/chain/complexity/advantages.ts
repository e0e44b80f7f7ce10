// Who among the peers has an advantage in what? The binary matrix straight from the table, by whole numbers.
import type { Specialisation } from './specialisation.ts';
import type { PeerTable } from './table.ts';

/** RCA ≥ 1 without a division: x / X_c ≥ X_p / X. Rows and columns without any are left out. */
export function findAdvantages(table: PeerTable, segments: Iterable<string>): Specialisation {
  const whole = table.totals.reduce((sum, total) => sum + total, 0);
  const activities = [...segments].sort();
  const made = activities.map((segment) => {
    const { places, groups } = table.makersOf(segment);
    const all = groups.reduce((sum, group) => sum + group, 0);
    return places.filter((place, at) => groups[at]! * whole >= table.totals[place]! * all);
  });
  const kept = [...activities.keys()].filter((activity) => made[activity]!.length > 0);
  const advantaged = new Set(kept.flatMap((activity) => [...made[activity]!]));
  const places = [...advantaged].sort((left, right) => left - right);
  const rowOf = new Map(places.map((place, row) => [place, row]));
  const columns = kept.map((activity) => made[activity]!.map((place) => rowOf.get(place)!));
  const rows: number[][] = places.map(() => []);
  for (const [column, members] of columns.entries()) for (const row of members) rows[row]!.push(column);
  return {
    places: places.map((place) => table.codes[place]!),
    activities: kept.map((activity) => activities[activity]!),
    rows: rows.map((row) => Int32Array.from(row)),
    columns,
    ones: columns.reduce((sum, column) => sum + column.length, 0),
  };
}
