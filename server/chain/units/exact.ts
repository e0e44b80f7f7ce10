// How are decimals reckoned with, without ever becoming floats? As fractions of big integers, in lowest terms.

export interface Exact {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

export const ZERO: Exact = { over: 0n, under: 1n };
export const ONE: Exact = { over: 1n, under: 1n };

/** Far beyond any figure of an industry; a longer text is no number that anybody meant. */
const MOST_DIGITS = 40;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** `12`, `-0.5`; null for anything else. */
export function readDecimal(text: string): Exact | null {
  const [, sign, whole, digits = ''] = DECIMAL.exec(text.trim()) ?? [];
  if (whole === undefined || whole.length + digits.length > MOST_DIGITS) return null;
  const size = BigInt(whole + digits);
  return fraction(sign === '-' ? -size : size, 10n ** BigInt(digits.length));
}

/** @param under not 0 */
export function fraction(over: bigint, under: bigint): Exact {
  const common = greatestDivisor(over < 0n ? -over : over, under < 0n ? -under : under);
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  let [one, other] = [left, right];
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? 1n : one;
}

export const add = (left: Exact, right: Exact): Exact =>
  fraction(left.over * right.under + right.over * left.under, left.under * right.under);

export const multiply = (left: Exact, right: Exact): Exact =>
  fraction(left.over * right.over, left.under * right.under);

/** Null for a division by 0. */
export const divide = (left: Exact, right: Exact): Exact | null =>
  right.over === 0n ? null : fraction(left.over * right.under, left.under * right.over);

/** Below 0, 0, above 0. */
export function compare(left: Exact, right: Exact): number {
  const difference = left.over * right.under - right.over * left.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const largest = (left: Exact, right: Exact): Exact => (compare(left, right) < 0 ? right : left);

/** Rounded towards 0. */
export const wholePart = ({ over, under }: Exact): bigint => over / under;

/** As a decimal; null where it has more places than asked, or none that end. */
export function writeDecimal(value: Exact, places: number): string | null {
  const scaled = multiply(value, { over: 10n ** BigInt(places), under: 1n });
  return scaled.under === 1n ? writeScaled(scaled.over, places) : null;
}

/** As a decimal with at most so many places, rounded towards 0: for readers, never to go on reckoning with. */
export const writeRounded = (value: Exact, places: number): string =>
  writeScaled(wholePart(multiply(value, { over: 10n ** BigInt(places), under: 1n })), places);

/** A count of tenths, hundredths, …, without noughts at the end. */
export function writeScaled(scaled: bigint, places: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}
