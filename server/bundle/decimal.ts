// Is this a decimal, and if not, how would it be written? Amounts stay text from the cell to the store: no float ever holds them.

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const FACTORS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const WITH_FACTOR = /^(-?\d+(?:\.\d+)?)(万|亿)/u;
const SCIENTIFIC = /^(-?)(\d)(?:\.(\d+))?e([+-]?\d+)$/i;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** What to write instead, as far as it can be told. */
export function adviseDecimal(text: string): string {
  const plain = text.normalize('NFKC').trim();
  if (GROUPED.test(plain)) return `write it without thousands separators: ${plain.replaceAll(',', '')}`;
  if (isDecimal(plain)) return `write it in half-width characters: ${plain}`;
  const scientific = expandExponent(plain);
  if (scientific !== null) return `write it in full: ${scientific}`;
  const ungrouped = plain.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const found = WITH_FACTOR.exec(ungrouped);
  if (found)
    return `write the number in full and the unit in its own column: ${shift(found[1] ?? '', FACTORS[found[2] ?? ''] ?? 0)}`;
  if (/\d\s*%$/.test(plain)) return 'write the number alone, and the percent sign in the unit or in the measure';
  if (/^-?[\d.,]+\s*\D+$/.test(plain)) return 'write the number alone, and the unit in its own column';
  return 'write digits with a point, such as 12.5, or leave the cell empty where nothing is known';
}

/** `1.5E+17` → `150000000000000000`; null where the text is no number with an exponent. */
export function expandExponent(text: string): string | null {
  const found = SCIENTIFIC.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const power = Number(exponent);
  if (Math.abs(power) > 40) return null;
  return `${sign}${shift(fraction === '' ? whole : `${whole}.${fraction}`, power)}`;
}

/** Moves the decimal point by text alone. */
function shift(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const digits = places >= 0 ? whole + fraction.padEnd(places, '0') : whole.padStart(1 - places, '0') + fraction;
  const point = (places >= 0 ? whole.length : whole.padStart(1 - places, '0').length) + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(point).replace(/0+$/, '');
  return `${sign}${before}${after === '' ? '' : `.${after}`}`;
}
