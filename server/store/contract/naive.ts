// What would the answers be, computed from scratch in the plainest way? The engines are held to it.
import type { Capacity, CapacityRollup } from '../../chain/capacity.ts';
import type { ProducerRollup } from '../../chain/snapshot.ts';
import type { ProductionStatus } from '../../chain/vocabulary.ts';
import { builtInRegions } from '../regions/builtIn.ts';

export interface NaiveFirm {
  id: string;
  region: string | null;
  abroad: boolean;
  institution: boolean;
  ceased: boolean;
  tags: readonly string[];
}

export interface NaiveProduction {
  enterprise: string;
  segment: string;
  status: ProductionStatus;
  asOf: string;
  capacity: Capacity | null;
}

export interface NaiveWorld {
  firms: readonly NaiveFirm[];
  productions: readonly NaiveProduction[];
  /** Controlling ones. */
  holdings: readonly (readonly [string, string])[];
}

const parents = new Map(builtInRegions().map(({ code, parent }) => [code, parent]));

/** The region and all above it. */
export function pathUp(region: string | null): string[] {
  return region === null ? [] : [region, ...pathUp(parents.get(region) ?? null)];
}

/** Everything joined to the enterprise, by spreading until nothing is added. */
export function groupOf(id: string, world: NaiveWorld): string {
  const members = new Set([id]);
  for (let size = 0; size !== members.size;) {
    size = members.size;
    for (const [left, right] of world.holdings) {
      if (members.has(left) || members.has(right)) members.add(left).add(right);
    }
  }
  return [...members].sort()[0] ?? id;
}

/** Productions that count somewhere: not closed, of an enterprise that stands, in a place that is known. */
function counted(world: NaiveWorld) {
  return world.productions.flatMap((production) => {
    const firm = world.firms.find(({ id }) => id === production.enterprise);
    if (!firm || firm.ceased || production.status === 'closed' || (firm.region === null && !firm.abroad)) return [];
    const places = ['', ...pathUp(firm.region)];
    return [{ ...production, places, group: groupOf(firm.id, world), isFirm: !firm.institution }];
  });
}

/** Ordered by region, then segment. */
export function naiveRollup(world: NaiveWorld): ProducerRollup[] {
  const all = counted(world);
  const rows: ProducerRollup[] = [];
  for (const region of new Set(all.flatMap(({ places }) => places))) {
    for (const segment of new Set(all.map((production) => production.segment))) {
      const running = all.filter((production) => production.segment === segment && production.status === 'active');
      const here = all.filter((production) => production.segment === segment && production.places.includes(region));
      if (here.length === 0) continue;
      const active = [...new Set(here.filter(({ status }) => status === 'active').map(({ group }) => group))];
      const firms = [
        ...new Set(here.filter(({ status, isFirm }) => status === 'active' && isFirm).map(({ group }) => group)),
      ];
      const newest = active.map((group) =>
        here
          .filter((production) => production.status === 'active' && production.group === group)
          .map(({ asOf }) => asOf)
          .sort()
          .at(-1),
      );
      rows.push({
        region,
        segment,
        active: active.length,
        planned: new Set(here.map(({ group }) => group).filter((group) => !active.includes(group))).size,
        newestActive: newest
          .map((asOf) => asOf ?? '')
          .sort()
          .reverse()
          .slice(0, 2),
        firms: firms.length,
        firmsOnlyHere: firms.filter((group) =>
          running
            .filter((production) => production.isFirm && production.group === group)
            .every(({ places }) => places.includes(region)),
        ).length,
        capacities: naiveCapacities(here),
      });
    }
  }
  return sortRollup(rows);
}

type Counted = ReturnType<typeof counted>[number];

/** In whole thousandths, which the random worlds never go below. */
function naiveCapacities(here: readonly Counted[]): CapacityRollup[] {
  const units = new Set(here.flatMap(({ capacity }) => capacity?.unit ?? []));
  return [...units].sort().map((unit) => {
    const amount = (lines: readonly Counted[]) =>
      lines.reduce((sum, { capacity }) => sum + (capacity?.unit === unit ? Number(capacity.amount) * 1000 : 0), 0);
    const told = (thousandths: number) => String(Math.round(thousandths) / 1000);
    const running = here.filter(({ status }) => status === 'active');
    const groups = [...Map.groupBy(running, ({ group }) => group).values()];
    return {
      unit,
      total: told(amount(running)),
      largest: told(Math.max(0, ...groups.map(amount))),
      known: groups.filter((lines) => lines.every(({ capacity }) => capacity?.unit === unit)).length,
      planned: told(amount(here.filter(({ status }) => status === 'planned'))),
    };
  });
}

const sortKey = ({ region, segment }: ProducerRollup) => `${region} ${segment}`;

export const sortRollup = (rows: readonly ProducerRollup[]): ProducerRollup[] =>
  [...rows].sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));

/** Ids, in no order. */
export function naiveProducers(
  world: NaiveWorld,
  query: {
    segment: string;
    where: 'inside' | 'outside';
    region: string;
    statuses: readonly ProductionStatus[];
    firmsOnly: boolean;
  },
): string[] {
  return counted(world)
    .filter(({ segment, status }) => segment === query.segment && query.statuses.includes(status))
    .filter(({ isFirm }) => isFirm || !query.firmsOnly)
    .filter(({ places }) => places.includes(query.region) === (query.where === 'inside'))
    .map(({ enterprise }) => enterprise);
}
