// How much money a year is behind a segment here? Told in several ways, each only where both of its figures are known; the one
// that comes to most counts.
import type { Place } from '../place.ts';
import type { ProjectAmount, ProjectFact } from '../snapshot.ts';
import { add, compare, divide, fraction, multiply, readDecimal, ZERO, type Exact } from '../units/exact.ts';
import { isRefusal, type Quantity } from '../units/quantity.ts';
import type { Dimension } from '../units/table.ts';
import { businessesOf, type LocalUser } from '../user.ts';
import { readCapacities } from './made.ts';
import { remembered } from './remembered.ts';
import { aYear, flowNeeds, recordedNeeds, type FlowNeed, type RecordedNeed } from './need.ts';
import { marketOf, pricesOf, type Figure } from './price.ts';

/** Each with `counted` yuan a year, and what they are reckoned from. */
export type Size = { counted: Exact; money: Exact } & (
  | { from: 'needs'; price: Figure; amount: Quantity; needs: readonly RecordedNeed[] }
  | { from: 'flows'; price: Figure; amount: Quantity; needs: readonly FlowNeed[] }
  | { from: 'users'; users: readonly UserOutput[] }
  | { from: 'projects'; projects: readonly ProjectFact[] }
  | { from: 'market'; market: Figure; price: Figure | null }
);

export interface UserOutput {
  node: number;
  price: Figure;
  capacity: Quantity;
}

/** Stages in which a project has gone further than planned. */
const RUNNING: readonly ProjectFact['stage'][] = ['投产', '达产'];

/** The size that comes to most; of equals the one that is told straightest. Null where none can be told: that is not nought. */
export function sizeOf(place: Place, node: number, users: readonly LocalUser[]): Size | null {
  const isPriced = place.snapshot.market(place.network.segments[node]!.id).length > 0;
  if (!isPriced && !users.some(({ here }) => here > 0)) return null;
  const businesses = [
    ...new Set(users.filter(({ here }) => here > 0).flatMap((user) => [user.node, ...businessesOf(place, user)])),
  ].filter((business) => business !== node);
  const prices = pricesOf(place, node);
  const sizes = [
    ...prices.map((price) => fromNeeds(place, node, price)),
    ...prices.map((price) => fromFlows(place, node, price)),
    fromUsers(place, businesses),
    fromProjects(place, businesses),
    ...(sellsFar(place, node)
      ? [marketInMoney(place, node), ...prices.map((price) => marketAt(place, node, price))]
      : []),
  ];
  return sizes.reduce<Size | null>(
    (best, size) => (size && (best === null || compare(size.counted, best.counted) > 0) ? size : best),
    null,
  );
}

function fromNeeds(place: Place, node: number, price: Figure): Size | null {
  const needs = recordedNeeds(place, node).flatMap((need) => {
    const read = isRefusal(need.read) ? null : aYear(need.read, need.demand);
    return read && isSold(read, price) ? [{ need, read }] : [];
  });
  const amount = total(needs.map(({ read }) => read));
  if (!amount) return null;
  const money = worth(amount, price);
  return { from: 'needs', counted: money, money, price, amount, needs: needs.map(({ need }) => need) };
}

function fromFlows(place: Place, node: number, price: Figure): Size | null {
  const needs = flowNeeds(place, node, 'all').filter(({ read }) => !isRefusal(read) && isSold(read, price));
  const amount = total(needs.flatMap(({ read }) => (isRefusal(read) ? [] : read)));
  if (!amount) return null;
  const money = worth(amount, price);
  return { from: 'flows', counted: money, money, price, amount, needs };
}

function fromUsers(place: Place, businesses: readonly number[]): Size | null {
  const users = businesses.flatMap((node): UserOutput[] => {
    const rollup = place.facts.producers.get(place.network.segments[node]!.id);
    const prices = rollup && rollup.capacities.length > 0 ? pricesOf(place, node) : [];
    const found = readCapacities(rollup, 'all').flatMap((capacity) =>
      prices.filter((price) => isSold(capacity, price)).map((price) => ({ node, price, capacity })),
    );
    return found.slice(0, 1);
  });
  if (users.length === 0) return null;
  const money = users.reduce((sum, { price, capacity }) => add(sum, worth(capacity, price)), ZERO);
  return { from: 'users', counted: multiply(money, perMille(place.options.scale.usersShare)), money, users };
}

function fromProjects(place: Place, businesses: readonly number[]): Size | null {
  const { plannedStages, scale } = place.options;
  const found = new Map<string, ProjectFact>();
  for (const node of businesses) {
    for (const project of place.facts.projects.get(place.network.segments[node]!.id) ?? []) {
      const counts = plannedStages.includes(project.stage) || RUNNING.includes(project.stage);
      if (counts && project.amount) found.set(project.id, project);
    }
  }
  const projects = [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  const money = projects.reduce((sum, { amount }) => add(sum, readAmount(amount!)), ZERO);
  const years = divide(money, fraction(BigInt(scale.investmentYears), 1n));
  if (years === null || money.over <= 0n) return null;
  return { from: 'projects', counted: multiply(years, perMille(scale.usersShare)), money, projects };
}

/** Goods that travel the country, or leave the chain. */
function sellsFar(place: Place, node: number): boolean {
  const { reach, stage } = place.network.segments[node]!;
  return reach === 'national' || (reach === 'region' && stage === 'downstream');
}

function marketInMoney(place: Place, node: number): Size | null {
  const market = marketOf(place, node, 'money');
  return market && fromMarket(place, market, null, market.quantity.value);
}

function marketAt(place: Place, node: number, price: Figure): Size | null {
  const market = marketOf(place, node, soldAt(price));
  return market && fromMarket(place, market, price, worth(market.quantity, price));
}

const fromMarket = ({ options }: Place, market: Figure, price: Figure | null, money: Exact): Size => ({
  from: 'market',
  counted: multiply(money, perMille(options.scale.marketShare)),
  money,
  market,
  price,
});

const readAmount = remembered(({ cny }: ProjectAmount) => readDecimal(cny) ?? ZERO);

/** So many a year of what the price is told of, so that the two come to money a year. */
const isSold = ({ dimensions }: Quantity, price: Figure): boolean =>
  dimensions.size === 2 && dimensions.get('time') === -1 && dimensions.get(soldAt(price)) === 1;

/** What a price is told of. */
const soldAt = ({ quantity: { dimensions } }: Figure): Dimension =>
  [...dimensions.keys()].find((dimension) => dimension !== 'money')!;

const worth = (amount: Quantity, price: Figure): Exact => multiply(amount.value, price.quantity.value);

const total = (amounts: readonly Quantity[]): Quantity | null =>
  amounts.reduce<Quantity | null>(
    (sum, amount) => (sum ? { ...sum, value: add(sum.value, amount.value) } : amount),
    null,
  );

const perMille = (share: number): Exact => fraction(BigInt(share), 1000n);
