// What does a segment's output sell for, and how much is added to the value of its inputs? By the market figures on record.
import { isBefore } from '../condition.ts';
import type { Place } from '../place.ts';
import type { MarketFact } from '../snapshot.ts';
import { compare, type Exact } from '../units/exact.ts';
import { remembered } from './remembered.ts';
import { isRefusal, readQuantity, unitOf, type Quantity } from '../units/quantity.ts';
import type { Dimension } from '../units/table.ts';

export interface Figure {
  row: MarketFact;
  quantity: Quantity;
}

const NO_FIGURES: readonly never[] = [];

/** What a market takes or makes, what says most first. */
export const MARKET_MEASURES = ['demand', 'sales', 'output'] as const;

/** Nation-wide, or of no scope in particular: a figure of one firm, or of one grade, is not the segment's. */
const WHOLE = ['', '全国'];

/**
 * The newest nation-wide prices, one for each sort of thing that they are told of (a tonne, a square metre); of two for one
 * period the lower one.
 */
export function pricesOf(place: Place, node: number): readonly Figure[] {
  if (place.snapshot.market(place.network.segments[node]!.id).length === 0) return NO_FIGURES;
  const prices = figuresOf(place, node, 'price', isWhole).filter(
    ({ quantity: { dimensions } }) => dimensions.get('money') === 1 && !dimensions.has('time') && dimensions.size === 2,
  );
  return [...Map.groupBy(prices, ({ quantity }) => unitOf(quantity)).values()].flatMap((list) => newest(list) ?? []);
}

/** How many times its inputs' value its output is worth; the newest figure. */
export function valueAddedOf(place: Place, node: number): Figure | null {
  return newest(figuresOf(place, node, 'value-added-ratio', isWhole).filter(({ quantity }) => unitOf(quantity) === ''));
}

/** What the market takes or makes in a year, in the unit: of the country, or of a place around. The newest. */
export function marketOf(place: Place, node: number, dimension: Dimension): Figure | null {
  if (place.snapshot.market(place.network.segments[node]!.id).length === 0) return null;
  const around = namesAround(place);
  const isNear = ({ scope }: MarketFact) => isWhole({ scope }) || around.some((name) => name.startsWith(scope));
  const figures = MARKET_MEASURES.map((measure) =>
    newest(figuresOf(place, node, measure, isNear).filter((figure) => isOf(figure, dimension))),
  ).filter((figure) => figure !== null);
  return figures[0] ?? null;
}

const isWhole = ({ scope }: Pick<MarketFact, 'scope'>): boolean => WHOLE.includes(scope);

/** A year's figure: stated by the year, or of a whole one. */
function isOf({ row, quantity: { dimensions } }: Figure, dimension: Dimension): boolean {
  if (dimensions.get(dimension) !== 1) return false;
  if (dimensions.size === 2) return dimensions.get('time') === -1;
  return dimensions.size === 1 && /^\d{4}$/.test(row.period);
}

const namesAround = ({ path, snapshot }: Place): string[] =>
  path.flatMap((code) => {
    const region = snapshot.regions.get(code);
    return region ? [region.nameZh, ...region.aliases] : [];
  });

const readFigure = remembered(({ value, unit }: MarketFact) => readQuantity(value, unit));

function figuresOf(place: Place, node: number, measure: string, counts: (row: MarketFact) => boolean): Figure[] {
  const rows = place.snapshot.market(place.network.segments[node]!.id);
  if (rows.length === 0) return [];
  const { asOf } = place.options;
  return rows.flatMap((row) => {
    if (row.measure !== measure || !counts(row) || isBefore(asOf, startOf(row.period))) return [];
    const quantity = readFigure(row);
    return isRefusal(quantity) || quantity.value.over <= 0n ? [] : [{ row, quantity }];
  });
}

function newest(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>((best, figure) => {
    if (best === null) return figure;
    const [left, right] = [endOf(figure.row.period), endOf(best.row.period)];
    const isBetter = left === right ? isLess(figure.quantity.value, best.quantity.value) : left > right;
    return isBetter ? figure : best;
  }, null);
}

const isLess = (left: Exact, right: Exact): boolean => compare(left, right) < 0;

/** Months of a quarter, a half year; a week lies in one. */
const MONTHS = { Q: 3, H: 6, W: 12 / 53 } as const;

/** Periods of every sort begin and end in months, so that they have an order: `2025Q2`, `2025H1`, `2025-07-01/2025-08-18`. */
const startOf = (period: string): string => monthOf(period.split('/')[0]!, 'start');
const endOf = (period: string): string => monthOf(period.split('/').at(-1)!, 'end');

function monthOf(date: string, side: 'start' | 'end'): string {
  const [, year = '', part, number = ''] = /^(\d{4})-?([QHW])(\d{1,2})$/.exec(date) ?? [];
  if (part === undefined) return date;
  const length = MONTHS[part as keyof typeof MONTHS];
  const month = side === 'end' ? Math.ceil(Number(number) * length) : Math.floor((Number(number) - 1) * length) + 1;
  return `${year}-${String(month).padStart(2, '0')}`;
}
