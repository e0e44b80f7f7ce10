// How complex are a place and an activity? ECI and PCI as second eigenvectors.
//
// Hidalgo, C. A. and Hausmann, R. (2009), "The building blocks of economic complexity", PNAS 106(26), 10570–10575; in the
// eigenvector form of Hausmann, R. et al. (2014), The Atlas of Economic Complexity, MIT Press.
//
// Convention: ECI and PCI are each brought to mean 0 and sample deviation 1 (n − 1) of their own, as the R package
// economiccomplexity does; others scale PCI by ECI's moments. The sign makes ECI rise with diversity, and PCI follows ECI.
import type { Specialisation } from './specialisation.ts';

export interface Complexity {
  /** One number per place, in the order of `places`. */
  eci: Float64Array;
  /** One number per activity, in the order of `activities`. */
  pci: Float64Array;
  /** False where the vector is not settled: too few data, a network in pieces, or a tie. The numbers then mean nothing. */
  settled: boolean;
}

export const DEFAULTS = {
  /** Ends when no entry of the unit vector moves by more. */
  tolerance: 1e-13,
  rounds: 20_000,
};

/**
 * ECI: second eigenvector of D⁻¹ M U⁻¹ Mᵀ (D diversity, U ubiquity), found by power iteration on its symmetric form with the
 * first eigenvector √D taken out. PCI: the mean of ECI over the places of an activity, which is the second eigenvector of
 * U⁻¹ Mᵀ D⁻¹ M, normalised by itself. Pure numbers.
 */
export function measureComplexity(matrix: Specialisation, { tolerance, rounds } = DEFAULTS): Complexity {
  const { places, activities, rows, columns } = matrix;
  const diversity = rows.map((row) => row.length);
  const ubiquity = columns.map((column) => column.length);
  if (places.length < 3 || activities.length < 3) {
    return { eci: new Float64Array(places.length), pci: new Float64Array(activities.length), settled: false };
  }
  const root = Float64Array.from(diversity, Math.sqrt);
  const first = unit(root);

  let vector = Float64Array.from(places, (_, place) => Math.sin(place + 1));
  let settled = false;
  for (let round = 0; round < rounds && !settled; round += 1) {
    const next = unit(without(multiply(vector), first));
    settled = next.every((value, place) => Math.abs(value - (vector[place] ?? 0)) <= tolerance);
    vector = next;
  }
  // Power iteration stands still on a tie or a network in pieces too: there the second eigenvalue reaches the first.
  const stretched = multiply(vector);
  const eigenvalue = stretched.reduce((sum, value, place) => sum + value * (vector[place] ?? 0), 0);
  if (eigenvalue > 1 - 1e-9) settled = false;

  const raw = vector.map((value, place) => value / (root[place] ?? 1));
  const eci = standardise(correlate(raw, diversity) < 0 ? raw.map((value) => -value) : raw);
  const pci = standardise(
    Float64Array.from(
      columns,
      (column, activity) => column.reduce((sum, place) => sum + (eci[place] ?? 0), 0) / (ubiquity[activity] ?? 1),
    ),
  );
  return { eci, pci, settled };

  function multiply(input: Float64Array): Float64Array<ArrayBuffer> {
    const scaled = input.map((value, place) => value / (root[place] ?? 1));
    const middle = Float64Array.from(columns, (column, activity) => sumAt(scaled, column) / (ubiquity[activity] ?? 1));
    return Float64Array.from(rows, (row, place) => sumAt(middle, row) / (root[place] ?? 1));
  }
}

/** A plain loop: this is where nearly all of the time goes. */
function sumAt(values: Float64Array, places: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += values[places[at]!]!;
  return sum;
}

function unit(vector: Float64Array): Float64Array<ArrayBuffer> {
  const length = Math.hypot(...vector);
  return Float64Array.from(vector, (value) => (length === 0 ? 0 : value / length));
}

function without(vector: Float64Array, direction: Float64Array): Float64Array {
  const along = vector.reduce((sum, value, index) => sum + value * (direction[index] ?? 0), 0);
  return vector.map((value, index) => value - along * (direction[index] ?? 0));
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

function standardise(values: Float64Array): Float64Array {
  const centre = mean(values);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
  return values.map((value) => (spread === 0 ? 0 : (value - centre) / spread));
}

function correlate(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  return Array.from(left).reduce(
    (sum, value, index) => sum + (value - leftMean) * ((right[index] ?? 0) - rightMean),
    0,
  );
}
