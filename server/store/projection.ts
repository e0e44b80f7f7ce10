// What do engines need of a thing to query it, as opposed to show it? Small rows made of what its claims resolve to.
import { readCapacity, type Capacity } from '../chain/capacity.ts';
import type { Resolved, Value } from '../chain/claim.ts';
import { splitKey } from '../chain/records.ts';
import { fraction, readDecimal, wholePart, writeScaled } from '../chain/units/exact.ts';
import { PLACES } from '../chain/units/quantity.ts';
import { PRODUCTION_STATUSES, type ProductionStatus } from '../chain/vocabulary.ts';
import { spell } from './search/spell.ts';
import { hasCeased, isInForce } from './statusWords.ts';

export interface EnterpriseRow {
  id: string;
  /** As shown; the id where nobody claims a name. */
  name: string;
  /** Pinyin of the name: with the id it orders every list of enterprises. */
  sort: string;
  region: string | null;
  /** In no region of the table, but known to be in another country. */
  abroad: boolean;
  institution: boolean;
  ceased: boolean;
  tags: readonly string[];
}

/** Does a text say what it does? */
export const isDescribed = ({ fields }: Resolved): boolean =>
  textOf(fields.main_products) !== null || textOf(fields.business_scope) !== null;

export interface ProductionRow {
  enterprise: string;
  segment: string;
  status: ProductionStatus;
  /** '' = undated. */
  asOf: string;
  capacity: Capacity | null;
}

export interface HoldingRow {
  holder: string;
  held: string;
  /** In force, and makes the two one group: a subsidiary, or more than half of the shares. */
  controlling: boolean;
}

/** Names of the country that the region table covers. */
const HOME = ['cn', 'chn', 'china', 'prc', '中国', '中华人民共和国'];

export const textOf = (value: Value | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const textsOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

export function projectEnterprise({ key, fields }: Resolved): EnterpriseRow {
  const name = textOf(fields.name_zh) ?? textOf(fields.name_en) ?? key;
  const region = textOf(fields.region);
  const country = textOf(fields.country)?.normalize('NFKC').trim().toLowerCase() ?? null;
  return {
    id: key,
    name,
    sort: spell(name).sort,
    region,
    abroad: region === null && country !== null && !HOME.includes(country),
    institution: fields.kind === 'institution',
    ceased: hasCeased(textOf(fields.status)),
    tags: textsOf(fields.tags),
  };
}

/** A production that nobody gives a status is spoken of as running. */
export function projectProduction(resolved: Resolved): ProductionRow {
  const { key, fields, asOf } = resolved;
  const [enterprise = '', segment = ''] = splitKey(key);
  const status = PRODUCTION_STATUSES.find((known) => known === fields.status) ?? 'active';
  const capacity = readCapacity(textOf(fields.capacity), unitBeside(resolved, 'capacity'));
  return { enterprise, segment, status, asOf: asOf ?? '', capacity };
}

/** The unit of the very claim that gives the number: 30 by one source and 't/a' by another are no 30 t/a. */
export const unitBeside = ({ fields, shownBy }: Resolved, amount: string, unit = 'unit'): string | null =>
  shownBy[amount] === shownBy[unit] ? textOf(fields[unit]) : null;

/** An engine counts millionths, which are whole. */
export const scaleCapacity = ({ amount }: Capacity): bigint => {
  const { over, under } = readDecimal(amount) ?? { over: 0n, under: 1n };
  return wholePart(fraction(over * 10n ** BigInt(PLACES), under));
};

export const unscaleCapacity = (millionths: bigint | string): string => writeScaled(BigInt(millionths), PLACES);

export function projectHolding({ key, fields }: Resolved): HoldingRow {
  const [holder = '', held = ''] = splitKey(key);
  const majority = Number(textOf(fields.share) ?? 0) > 50;
  const controlling = holder !== held && isInForce(textOf(fields.status)) && (fields.kind === 'subsidiary' || majority);
  return { holder, held, controlling };
}
