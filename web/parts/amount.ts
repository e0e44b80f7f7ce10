// How is an amount said? Large ones in the reader's own steps, 万 and 亿 or thousands, never rounded; units as they are written.
import type { Language } from '../state/language.svelte.ts';

/** Powers of ten that Chinese counts in. */
const STEPS = [
  { power: 8, sign: '亿' },
  { power: 4, sign: '万' },
] as const;
const UNITS: Readonly<Record<string, string>> = { 't/a': '吨/年', 'm3/a': '立方米/年', 'MWh/a': '兆瓦时/年' };

export function amountText(decimal: string, unit: string, language: Language): string {
  if (language.code !== 'zh') return `${grouped(decimal)} ${unit}`.trim();
  const whole = decimal.split('.')[0] ?? '';
  const step = STEPS.find(({ power }) => whole.length > power);
  const said = step ? `${shift(decimal, step.power)} ${step.sign}` : `${grouped(decimal)} `;
  return `${said}${UNITS[unit] ?? unit}`.trim();
}

/** The same decimal, so many powers of ten smaller; takes digits only, so nothing is rounded. */
function shift(decimal: string, power: number): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole.slice(0, -power);
  const rest = `${whole.slice(-power)}${part}`.replace(/0+$/, '');
  return rest === '' ? grouped(digits) : `${grouped(digits)}.${rest}`;
}

const grouped = (decimal: string): string => {
  const [whole = '', part] = decimal.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
};
