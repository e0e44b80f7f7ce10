// How are quantities converted, added and multiplied? Exactly, and not at all where their units do not allow it.
import { add, compare, multiply, readDecimal, writeDecimal, writeRounded, type Exact } from './exact.ts';
import { combine, readUnit, writeDimensions, type Dimensions } from './unit.ts';

/** So much, in the canonical unit of its dimensions. */
export interface Quantity {
  readonly value: Exact;
  readonly dimensions: Dimensions;
}

/** Why a quantity cannot be reckoned with; `about` is the unit, or what it counts. */
export interface Refusal {
  readonly refused: 'no number' | 'no unit' | 'unknown unit' | 'counts something else' | 'does not convert';
  readonly about: string;
}

export const isRefusal = (read: Quantity | Refusal): read is Refusal => 'refused' in read;

/** Reads a number and its unit as they stand in a record. */
export function readQuantity(amount: string | null, unit: string | null): Quantity | Refusal {
  const value = amount === null ? null : readDecimal(amount);
  if (value === null) return { refused: 'no number', about: amount ?? '' };
  if (unit === null || unit.trim() === '') return { refused: 'no unit', about: '' };
  const known = readUnit(unit);
  if (known === null) return { refused: 'unknown unit', about: unit };
  if (known.of !== '') return { refused: 'counts something else', about: known.of };
  return { value: multiply(value, known.factor), dimensions: known.dimensions };
}

/** The canonical unit that it is told in. */
export const unitOf = ({ dimensions }: Quantity): string => writeDimensions(dimensions);

/** Null where they are no quantities of one sort. */
export const plus = (left: Quantity, right: Quantity): Quantity | null =>
  unitOf(left) === unitOf(right) ? { ...left, value: add(left.value, right.value) } : null;

export const times = (left: Quantity, right: Quantity): Quantity => ({
  value: multiply(left.value, right.value),
  dimensions: combine(left.dimensions, right.dimensions, 1),
});

/** Null where they are no quantities of one sort. */
export const isBelow = (left: Quantity, right: Quantity): boolean | null =>
  unitOf(left) === unitOf(right) ? compare(left.value, right.value) < 0 : null;

/** Converts to a unit; null, with nothing guessed, where it is one of something else. Exact: thirds stay thirds. */
export function convert(quantity: Quantity, to: string): Exact | null {
  const unit = readUnit(to);
  if (unit === null || unit.of !== '' || writeDimensions(unit.dimensions) !== unitOf(quantity)) return null;
  return multiply(quantity.value, { over: unit.factor.under, under: unit.factor.over });
}

/** The number in the canonical unit: all of it where it ends within six places, else rounded to six towards 0. */
export const amountOf = ({ value }: Quantity): string => writeDecimal(value, PLACES) ?? writeRounded(value, PLACES);

/** Of a tonne that is a gram. */
export const PLACES = 6;
