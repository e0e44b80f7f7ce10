// Which activities go together, and how close is a place to one it lacks? Proximity of activities, density around them.
//
// Hidalgo, C. A. et al. (2007), "The product space conditions the development of nations", Science 317(5837), 482–487.
import type { Specialisation } from './specialisation.ts';

/**
 * φ(p, q) = |places with both| / max(|places with p|, |places with q|): the smaller of the two conditional probabilities,
 * 0 to 1; φ(p, p) = 1.
 * @returns one row per activity, in the order of `activities`; dense, 8 bytes × activities² (800 MB at 10,000: ask for fewer).
 */
export function measureProximity({ activities, rows, columns }: Specialisation): Float64Array[] {
  const size = activities.length;
  const shared = activities.map(() => new Float64Array(size));
  for (const row of rows) {
    for (const left of row) {
      const line = shared[left];
      if (line) for (const right of row) line[right] = (line[right] ?? 0) + 1;
    }
  }
  const ubiquity = columns.map((column) => column.length);
  shared.forEach((line, left) => {
    for (let right = 0; right < size; right += 1) {
      line[right] = (line[right] ?? 0) / Math.max(ubiquity[left] ?? 1, ubiquity[right] ?? 1);
    }
  });
  return shared;
}

/**
 * Density(c, p) = Σ_q M(c, q) φ(p, q) / Σ_q φ(p, q), 0 to 1, the activity itself counted on both sides: how much of what
 * surrounds an activity a place already has. Distance is 1 − density.
 * @returns one row per place, one number per activity.
 */
export function measureDensity(
  { places, activities, rows }: Specialisation,
  proximity: readonly Float64Array[],
): Float64Array[] {
  const around = proximity.map((line) => line.reduce((sum, value) => sum + value, 0));
  return places.map((_, place) => {
    const density = new Float64Array(activities.length);
    for (const had of rows[place] ?? []) {
      const line = proximity[had];
      if (line)
        for (let activity = 0; activity < density.length; activity += 1)
          density[activity] = (density[activity] ?? 0) + (line[activity] ?? 0);
    }
    return density.map((sum, activity) => sum / (around[activity] ?? 1));
  });
}
