// Do the claims about a thing differ, and in which fields? Whichever of them is shown; lists are united and never differ.
import type { Claim, Value } from './claim.ts';
import { columnsOf, type Column, type RecordKind } from './records.ts';
import { readDecimal } from './units/exact.ts';

/** 80 and 80.0 are one number. */
export function isSameValue(column: Column, one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (column.type !== 'decimal' || typeof one !== 'string' || typeof other !== 'string') return false;
  const [left, right] = [readDecimal(one), readDecimal(other)];
  return left !== null && right !== null && left.over * right.under === right.over * left.under;
}

/** In the order of the columns. */
export function differingFields(kind: RecordKind, claims: readonly Pick<Claim, 'fields'>[]): string[] {
  if (claims.length < 2) return [];
  return columnsOf(kind).flatMap((column) => {
    const { name, key, set } = column;
    if (key || set) return [];
    const [first, ...others] = claims.filter(({ fields }) => name in fields);
    const differ = others.some(({ fields }) => !isSameValue(column, fields[name], first?.fields[name]));
    return differ ? [name] : [];
  });
}
