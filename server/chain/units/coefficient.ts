// How much does a plant take, by what it makes and what it takes for each unit of it?
import { multiply, type Exact } from './exact.ts';
import { readQuantity, isRefusal, unitOf, type Quantity, type Refusal } from './quantity.ts';
import { combine, readUnit, writeDimensions, type Unit } from './unit.ts';

/** So many units of one thing for each unit of another, which are not the same even where both are tonnes. */
export interface Coefficient {
  readonly value: Exact;
  readonly taken: Unit;
  readonly made: Unit;
}

/** Reads `1.93` and `t/t`, `40` and `bags/t`. */
export function readCoefficient(amount: string | null, unit: string | null): Coefficient | Refusal {
  const read = readQuantity(amount, unit);
  if (isRefusal(read)) return read;
  const [over = '', under = ''] = unit!.normalize('NFKC').trim().split('/');
  const [number, taken, made] = [readQuantity(amount, '倍'), readUnit(over), readUnit(under)];
  if (isRefusal(number) || number.value.over <= 0n) return { refused: 'no number', about: amount! };
  if (!taken || !made) return { refused: 'unknown unit', about: unit! };
  return { value: number.value, taken, made };
}

/** What a year's capacity takes in a year; refused where the capacity is in units of another sort than the coefficient. */
export function applyCoefficient({ value, taken, made }: Coefficient, capacity: Quantity): Quantity | Refusal {
  const aYear = new Map([['time', -1]] as const);
  if (writeDimensions(combine(made.dimensions, aYear, 1)) !== unitOf(capacity)) {
    return { refused: 'does not convert', about: unitOf(capacity) };
  }
  const units = multiply(capacity.value, { over: made.factor.under, under: made.factor.over });
  return {
    value: multiply(multiply(units, value), taken.factor),
    dimensions: combine(taken.dimensions, aYear, 1),
  };
}
