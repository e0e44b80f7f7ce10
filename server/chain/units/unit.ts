// What does a unit mean? `万吨/年`, `kWh/t`, `元/t`, `口井`: how many canonical units it is, of which dimensions, and of what.
import { divide, fraction, multiply, ONE, readDecimal, type Exact } from './exact.ts';
import { CANONICAL, MULTIPLES, PURE, UNITS, type Dimension } from './table.ts';

export interface Unit {
  /** How many canonical units one of it is. */
  readonly factor: Exact;
  /** Dimensions with their exponents, in the order of their names: `mass^1 time^-1`; empty for a pure number. */
  readonly dimensions: Dimensions;
  /** Said behind the unit: `t/a 纯碱` counts soda ash, whatever it is told of; empty where nothing is. */
  readonly of: string;
}
export type Dimensions = ReadonlyMap<Dimension, number>;

const NONE: Dimensions = new Map();

/** Null for a unit that the table does not know. */
export function readUnit(text: string): Unit | null {
  const [, written = '', of = ''] = /^(\S+)(?:\s+(.*\S))?$/u.exec(text.normalize('NFKC').trim()) ?? [];
  if (written === '') return null;
  const [first, ...rest] = written.split('/').map(readAtom);
  if (!first) return null;
  let unit: Unit = { ...first, of };
  for (const atom of rest) {
    const factor = atom ? divide(unit.factor, atom.factor) : null;
    if (!atom || !factor) return null;
    unit = { factor, dimensions: combine(unit.dimensions, atom.dimensions, -1), of };
  }
  return unit;
}

type Atom = Omit<Unit, 'of'>;

function readAtom(text: string): Atom | null {
  const plain = readPlain(text);
  if (plain) return plain;
  for (const [prefix, times] of Object.entries(MULTIPLES)) {
    const rest = text.startsWith(prefix) ? readPlain(text.slice(prefix.length)) : null;
    if (rest) return { ...rest, factor: multiply(rest.factor, readFactor(times)) };
  }
  return null;
}

function readPlain(text: string): Atom | null {
  if (Object.hasOwn(PURE, text)) return { factor: readFactor(PURE[text as keyof typeof PURE]), dimensions: NONE };
  if (!Object.hasOwn(UNITS, text)) return null;
  const [dimension, factor] = UNITS[text]!;
  return { factor: readFactor(factor), dimensions: new Map([[dimension, 1]]) };
}

/** A decimal, or a fraction of whole numbers; of the table alone, so never anything else. */
function readFactor(text: string): Exact {
  const [over = '', under = '1'] = text.split('/');
  if (text.includes('/')) return fraction(BigInt(over), BigInt(under));
  return readDecimal(over) ?? ONE;
}

/** Of a product (`sign` 1) or a quotient (-1). */
export function combine(left: Dimensions, right: Dimensions, sign: 1 | -1): Dimensions {
  const sum = new Map(left);
  for (const [dimension, exponent] of right) {
    const total = (sum.get(dimension) ?? 0) + sign * exponent;
    if (total === 0) sum.delete(dimension);
    else sum.set(dimension, total);
  }
  return new Map([...sum].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const written = new WeakMap<Dimensions, string>();

/** The canonical unit of dimensions, as it is written: `t/a`, `元/t`, and empty for a pure number. */
export function writeDimensions(dimensions: Dimensions): string {
  const known = written.get(dimensions) ?? spell(dimensions);
  written.set(dimensions, known);
  return known;
}

function spell(dimensions: Dimensions): string {
  const over: string[] = [];
  const under: string[] = [];
  for (const [dimension, exponent] of dimensions) {
    const side = exponent > 0 ? over : under;
    for (let count = Math.abs(exponent); count > 0; count -= 1) side.push(CANONICAL[dimension]);
  }
  // Time is said last: 元/t/a.
  const isTime = (symbol: string) => Number(symbol === CANONICAL.time);
  under.sort((one, other) => isTime(one) - isTime(other));
  return [over.length > 0 ? over.join('·') : under.length > 0 ? '1' : '', ...under].join('/');
}
