// How is so much of something said? In 万 and 亿 in Chinese, in millions and billions in English; rounded down to two places,
// which is for reading: nothing is reckoned with it.
import { divide, fraction, multiply, readDecimal, wholePart, writeRounded, type Exact } from '../units/exact.ts';
import { unitOf, type Quantity } from '../units/quantity.ts';
import { readUnit } from '../units/unit.ts';

const ZH_UNITS: Readonly<Record<string, string>> = {
  t: '吨',
  m3: '立方米',
  m2: '平方米',
  a: '年',
  kW: '千瓦',
  tce: '吨标煤',
  kWh: '千瓦时',
};
const EN_UNITS: Readonly<Record<string, string>> = {
  a: 'year',
  口井: 'wells',
  袋: 'bags',
  片: 'tablets',
  瓶: 'bottles',
  头: 'head',
  件: 'pieces',
  家: 'firms',
  人: 'people',
  品种: 'varieties',
  个批准文号: 'approvals',
  元: 'CNY',
};

const ZH_SIZES = [
  [100_000_000n, '亿'],
  [10_000n, '万'],
] as const;
const EN_SIZES = [
  [1_000_000_000n, ' billion'],
  [1_000_000n, ' million'],
] as const;

/** `500 万吨/年`, `1250 元/吨`, `50.54 亿千瓦时/年`. */
export function zhQuantity(quantity: Quantity): string {
  const { value, unit } = inKilowattHours(quantity);
  return `${sized(value, ZH_SIZES, ' ')}${unit
    .split('/')
    .map((part) => ZH_UNITS[part] ?? part)
    .join('/')}`;
}

/** `5 million t/year`, `730 wells`. */
export function enQuantity(quantity: Quantity): string {
  const { value, unit } = inKilowattHours(quantity);
  return `${sized(value, EN_SIZES, '').trim()} ${unit
    .split('/')
    .map((part) => EN_UNITS[part] ?? part)
    .join('/')}`;
}

/** As a record states it, also where it counts something else: `500 万吨/年纯碱`. Null where number or unit are not known. */
export function stated(
  amount: string | null,
  unit: string | null,
  words: (quantity: Quantity) => string,
): string | null {
  const value = amount === null ? null : readDecimal(amount);
  const known = unit === null ? null : readUnit(unit);
  if (value === null || known === null || known.dimensions.size === 0) return null;
  const said = words({ value: multiply(value, known.factor), dimensions: known.dimensions });
  return known.of === '' ? said : `${said}${words === zhQuantity ? '' : ' '}${known.of}`;
}

/** Nobody speaks of megawatt hours; households and officials of kilowatt hours. */
function inKilowattHours(quantity: Quantity): { value: Exact; unit: string } {
  const unit = unitOf(quantity);
  if (!unit.startsWith('MWh')) return { value: quantity.value, unit };
  return { value: multiply(quantity.value, fraction(1000n, 1n)), unit: unit.replace('MWh', 'kWh') };
}

export const zhMoney = (yuan: Exact): string => `${sized(yuan, ZH_SIZES, ' ')}元`;
export const enMoney = (yuan: Exact): string => `CNY ${sized(yuan, EN_SIZES, '').trim()}`;

function sized(value: Exact, sizes: readonly (readonly [bigint, string])[], gap: string): string {
  for (const [size, word] of sizes) {
    const many = divide(value, fraction(size, 1n));
    if (many && wholePart(many) !== 0n) return `${writeRounded(many, 2)}${gap}${word}`;
  }
  return `${grouped(writeRounded(value, value.over < value.under ? 6 : 2))}${gap}`;
}

/** `1338` → `1,338`; digits behind a decimal point stay together. */
export const grouped = (decimal: string): string => decimal.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\..*)/g, ',');
