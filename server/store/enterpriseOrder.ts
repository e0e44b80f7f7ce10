// In which orders can enterprises be listed? Each but that by name goes by a key of the product's own, so that every engine puts
// the same firm in the same place: plain text, the smallest first, then the name, then the id; empty where nobody knows.
import type { Resolved } from '../chain/claim.ts';
import { readCapital } from './capital.ts';
import type { Standing } from './makerProjection.ts';
import { textOf } from './projection.ts';
import { hasCeased } from './statusWords.ts';

/**
 * `region`: by the code of the division; `capital`: the largest first; `established`: the youngest first; `standing`: the
 * weightiest tags first; `productions`: whoever makes the most segments first.
 */
export const ENTERPRISE_ORDERS = ['name', 'region', 'capital', 'established', 'standing', 'productions'] as const;
export type EnterpriseOrder = (typeof ENTERPRISE_ORDERS)[number];
export type KeyedOrder = Exclude<EnterpriseOrder, 'name'>;
export const KEYED_ORDERS = ENTERPRISE_ORDERS.filter((order) => order !== 'name');

/** How a list of enterprises is walked. */
export interface Listing {
  order: EnterpriseOrder;
  /** From the other end; whoever has no key stays last, by name. */
  reversed: boolean;
  /** So many that follow the position are passed over. */
  skip: number;
}
export const BY_NAME: Listing = { order: 'name', reversed: false, skip: 0 };

/** Parts of a position in such a list: the key where there is one, then name and id. */
export const partsOfPosition = (order: EnterpriseOrder): number => (order === 'name' ? 2 : 3);

/** Does a firm work? Most sources do not say. */
export const OPERATIONS = ['standing', 'ceased', 'unstated'] as const;
export type Operation = (typeof OPERATIONS)[number];

export function operationOf({ fields }: Pick<Resolved, 'fields'>): Operation {
  const status = textOf(fields.status);
  return status === null ? 'unstated' : hasCeased(status) ? 'ceased' : 'standing';
}

const YUAN_DIGITS = 20;
const STANDING_DIGITS = 3;
const COUNT_DIGITS = 6;

/** Nine less each digit: what is largest comes first. */
const turned = (text: string): string => text.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));
const largestFirst = (value: bigint | number, digits: number): string => turned(String(value).padStart(digits, '0'));

/** All but that by productions, which are no claims about the firm. */
export type OwnKeys = Readonly<Record<Exclude<KeyedOrder, 'productions'>, string>>;

export function orderKeys({ fields }: Pick<Resolved, 'fields'>, { reputation }: Pick<Standing, 'reputation'>): OwnKeys {
  const capital = readCapital(textOf(fields.registered_capital));
  return {
    region: textOf(fields.region) ?? '',
    capital: capital === null ? '' : largestFirst(capital, YUAN_DIGITS),
    established: turned(textOf(fields.established) ?? ''),
    standing: reputation === 0 ? '' : largestFirst(reputation, STANDING_DIGITS),
  };
}

/** Productions that are not closed; of whom none is known, it is not known how many there are. */
export const productionsKey = (count: number): string => (count === 0 ? '' : largestFirst(count, COUNT_DIGITS));
