// Who is a candidate, who is tied to the place, and who is left out, computed from scratch in the plainest way?
import { TIE_KINDS, type Tie } from '../../chain/candidates/candidate.ts';
import { leftOutFor, type LeftOutReason } from '../../chain/candidates/leftOut.ts';
import { CAPABILITY, isListed, reputationOf, scaleOf, SIGNAL } from '../../chain/candidates/merit.ts';
import { isExpansion, monthOf } from '../../chain/candidates/signal.ts';
import type { MakerFacts, MakerFilter, MakerQuery, TieQuery } from '../candidates.ts';
import { groupOf, pathUp } from './naive.ts';
import { ORGANISATIONS, type RandomMakers } from './randomMakers.ts';

const GRADES = { gov: 'A', press: 'B', blog: 'C', '': 'unproven' } as const;

const firmOf = (world: RandomMakers, id: string) => world.firms.find((one) => one.id === id);
const regionOf = (world: RandomMakers, id: string): string | null => {
  const place = firmOf(world, id)?.place ?? null;
  return place === 'abroad' ? null : place;
};
const isIn = (region: string | null, outer: string): boolean => pathUp(region).includes(outer);

/** The name of the holding group. */
export function naiveGroup(world: RandomMakers, id: string): string {
  const holdings = world.holdings.filter(({ how }) => how === 'subsidiary').map(({ from, to }) => [from, to] as const);
  return groupOf(id, { firms: [], productions: [], holdings });
}

/** Every running production of a firm that stands in a place that is known. */
export function allMakers(world: RandomMakers): MakerFacts[] {
  const counting = world.productions.filter(({ enterprise, status }) => {
    const firm = firmOf(world, enterprise);
    return status === 'active' && firm !== undefined && !firm.ceased && !firm.institution && firm.place !== null;
  });
  return counting.map(({ enterprise, segment, source, capacity }) => {
    const { place, tags, stockCode } = firmOf(world, enterprise)!;
    const amount = capacity === null ? null : { unit: 't/a', amount: capacity };
    const listed = isListed(tags, stockCode);
    const signals = world.signals
      .filter((one) => one.enterprise === enterprise && isExpansion(one.kind) && one.on !== '')
      .map(({ kind, on }) => ({ key: `${enterprise}|${kind}|${on}`, month: monthOf(on)! }))
      .sort((left, right) => right.month - left.month || (left.key < right.key ? -1 : 1));
    return {
      enterprise,
      segment,
      group: naiveGroup(world, enterprise),
      region: place === 'abroad' ? null : place,
      abroad: place === 'abroad',
      asOf: '2024',
      capacity: amount,
      capability: CAPABILITY[GRADES[source]],
      scale: scaleOf(amount),
      reputation: reputationOf(tags, listed),
      tags: [...tags].sort(),
      listed,
      signalled: signals[0]?.month ?? null,
      signal: signals[0]?.key ?? null,
      others: counting
        .filter((other) => other.enterprise === enterprise && other.segment !== segment)
        .map((other) => other.segment)
        .sort(),
    };
  });
}

const groupsInside = (world: RandomMakers, segment: string, home: string): string[] =>
  allMakers(world)
    .filter((maker) => maker.segment === segment && isIn(maker.region, home))
    .map(({ group }) => group);

const passes = (maker: MakerFacts, filter: MakerFilter): boolean =>
  (filter.region === undefined || isIn(maker.region, filter.region)) &&
  (filter.tags ?? []).every((tag) => maker.tags.includes(tag)) &&
  (filter.listed === undefined || maker.listed === filter.listed) &&
  (filter.capacity === undefined || Number(maker.capacity?.amount ?? 0) >= Number(filter.capacity.least)) &&
  (filter.places === undefined || (maker.region !== null && filter.places.includes(maker.region))) &&
  (filter.enterprises === undefined || filter.enterprises.includes(maker.enterprise));

/** All candidates in their order, each with its score. */
export function naiveMakers(world: RandomMakers, query: MakerQuery): (MakerFacts & { score: number })[] {
  const here = groupsInside(world, query.segments[0]!.segment, query.home);
  const main = query.segments[0]!.segment;
  const exact = allMakers(world)
    .filter(({ segment }) => segment === main)
    .map(({ group }) => group);
  const usual = { capability: 200, capacity: 100, tags: 100, signals: 100, finds: 150 };
  const weigh = (name: keyof typeof usual, points: number) => Math.floor((points * query.weights[name]) / usual[name]);
  const scored = allMakers(world).flatMap((maker) => {
    const sought = query.segments.find(({ segment }) => segment === maker.segment);
    if (!sought || (sought.segment !== main && exact.includes(maker.group))) return [];
    if (isIn(maker.region, query.home) || here.includes(maker.group) || !passes(maker, query.filter)) return [];
    const age = query.asOf === null || maker.signalled === null ? null : Math.max(0, query.asOf - maker.signalled);
    const signal = age === null ? 0 : Math.floor(SIGNAL / 2 ** Math.floor(age / query.halfLifeMonths));
    const besides = [maker.segment, ...maker.others]
      .filter((segment) => segment !== main)
      .reduce((sum, segment) => sum + (query.foundElse.get(segment) ?? 0), 0);
    const score =
      weigh('capability', Math.floor((maker.capability * sought.worth) / 1000)) +
      weigh('capacity', maker.scale) +
      weigh('tags', maker.reputation) +
      weigh('signals', signal) +
      weigh('finds', query.found + Math.min(50, besides)) +
      (query.places.get(maker.region ?? '') ?? 0) +
      (query.tied.get(maker.enterprise) ?? 0);
    return [{ ...maker, score, worth: sought.worth }];
  });
  scored.sort(
    (left, right) =>
      right.score - left.score || right.worth - left.worth || (left.enterprise < right.enterprise ? -1 : 1),
  );
  const best = scored.filter(({ group }, at) => scored.findIndex((one) => one.group === group) === at);
  return best.map(({ worth: _worth, ...maker }) => maker);
}

/** In no order, without the cut. */
export function naiveTies(world: RandomMakers, { segments, region, above }: TieQuery): Tie[] {
  const standsHere = (id: string) => firmOf(world, id)?.ceased === false && isIn(regionOf(world, id), region);
  const makers = new Set(
    allMakers(world)
      .filter((maker) => segments.includes(maker.segment))
      .map(({ enterprise }) => enterprise),
  );
  const speaks = (key: string): Tie['other'] | null => {
    if (isIn(key, region) || above.includes(key)) return { kind: 'regions', key };
    const organisation = ORGANISATIONS[key as keyof typeof ORGANISATIONS];
    if (organisation === undefined) return null;
    const { region: seat, serves } = organisation;
    const isOurs = isIn(seat, region) || isIn(serves, region) || above.includes(serves);
    return isOurs ? { kind: 'organisations', key } : null;
  };
  const ties: Tie[] = [];
  const both = (from: string, to: string, tell: (enterprise: string, other: string, outward: boolean) => void) => {
    tell(from, to, true);
    tell(to, from, false);
  };
  const plain = { word: null, on: null };
  for (const { from, to, segment, planned } of world.supplies) {
    if (planned) continue;
    const record = { kind: 'supplies' as const, key: `${from}|${to}|${segment}|` };
    both(from, to, (enterprise, other, outward) => {
      if (standsHere(other))
        ties.push({
          ...plain,
          enterprise,
          kind: 'supply',
          other: { kind: 'enterprises', key: other },
          record,
          outward,
        });
    });
  }
  for (const { from, to, how } of world.holdings) {
    if (how !== 'stake') continue;
    const record = { kind: 'holdings' as const, key: `${from}|${to}` };
    both(from, to, (enterprise, other, outward) => {
      const says = { kind: 'holding' as const, other: { kind: 'enterprises' as const, key: other }, record, outward };
      if (standsHere(other)) ties.push({ ...plain, ...says, enterprise, word: 'stake' });
    });
  }
  for (const { from, to, kind: word, on } of world.relations) {
    const record = { kind: 'relations' as const, key: `${from}|${to}|${word}` };
    both(from, to, (enterprise, other, outward) => {
      const says = { enterprise, record, outward, word, on };
      if (standsHere(other)) ties.push({ ...says, kind: 'joint', other: { kind: 'enterprises', key: other } });
      const party = speaks(other);
      if (party) ties.push({ ...says, kind: 'contact', other: party });
    });
  }
  for (const { id, investors, place } of world.projects) {
    if (!isIn(place, region)) continue;
    const says = { other: { kind: 'projects' as const, key: id }, record: { kind: 'projects' as const, key: id } };
    for (const enterprise of investors) ties.push({ ...plain, ...says, enterprise, kind: 'joint', outward: true });
  }
  for (const enterprise of makers) {
    const members = world.firms
      .map(({ id }) => id)
      .filter((id) => standsHere(id) && naiveGroup(world, id) === naiveGroup(world, enterprise))
      .sort();
    const [key] = members;
    const says = { kind: 'group' as const, record: null, outward: false };
    if (key !== undefined && key !== enterprise)
      ties.push({ ...plain, ...says, enterprise, other: { kind: 'enterprises', key } });
  }
  return ties.filter(({ enterprise }) => makers.has(enterprise));
}

export const tieName = (tie: Tie): string =>
  JSON.stringify([
    ...[tie.enterprise, TIE_KINDS.indexOf(tie.kind), tie.other.kind, tie.other.key, tie.record, tie.outward],
    ...[tie.word, tie.on],
  ]);

/** Of everybody who has to do with the segment. */
export function naiveLeftOut(world: RandomMakers, segment: string, home: string): Map<string, LeftOutReason> {
  const here = groupsInside(world, segment, home);
  const suppliers = world.supplies.filter((one) => one.segment === segment).map(({ from }) => from);
  const found = new Map<string, LeftOutReason>();
  for (const { id, institution, ceased, place } of world.firms) {
    const production = world.productions.find((one) => one.enterprise === id && one.segment === segment);
    if (!production && !suppliers.includes(id)) continue;
    const reason = leftOutFor({
      ...{ institution, ceased, status: production?.status ?? null, placed: place !== null },
      ...{ inside: isIn(regionOf(world, id), home), groupHere: here.includes(naiveGroup(world, id)) },
    });
    if (reason) found.set(id, reason);
  }
  return found;
}
