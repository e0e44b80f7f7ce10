// How much is a registered capital, which sources write as they like: 15亿元, 5,000万元人民币, RMB 3000万? In cents, to put firms in order.
import { fraction, multiply, wholePart } from '../chain/units/exact.ts';
import { isRefusal, readQuantity, unitOf } from '../chain/units/quantity.ts';

const CENTS = 100n;
const CURRENCY = /人民币|rmb|cny|[¥￥]/giu;
const ASIDE = /\([^)]*\)|整$/gu;

/** In cents; null for what is no sum of yuan: another currency has no rate here, and a bare number may be anything. */
export function readCapital(text: string | null): bigint | null {
  const said = text?.normalize('NFKC').replaceAll(ASIDE, '').replaceAll(/[,\s]/g, '') ?? '';
  const plain = said.replaceAll(CURRENCY, '').replace(/整$/u, '');
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(\D*)$/u.exec(plain) ?? [];
  if (amount === undefined) return null;
  const named = plain !== said;
  // 5000万 is short for 5000万元; 5000 is not, unless the currency stands beside it.
  const money = unit.endsWith('元') ? unit : unit !== '' || named ? `${unit}元` : '';
  const read = readQuantity(amount, money);
  if (isRefusal(read) || unitOf(read) !== '元') return null;
  return wholePart(multiply(read.value, fraction(CENTS, 1n)));
}
