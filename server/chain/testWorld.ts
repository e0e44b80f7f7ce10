// A small world for tests, built by verbs: one province, the city of Salt Lake with a county and a banner, and a
// neighbouring city. What a test does not say is not there.
import { buildSnapshot } from './buildSnapshot.ts';
import { readCapacity, rollUpCapacities, type Capacity } from './capacity.ts';
import { joinKey } from './records.ts';
import { growRegionTree, type Region } from './region.ts';
import {
  EVERYWHERE,
  type ConditionFact,
  type DemandFact,
  type Flow,
  type MarketFact,
  type ProducerRollup,
  type ProjectFact,
  type Segment,
  type Snapshot,
  type SnapshotRows,
  type SurveyFact,
} from './snapshot.ts';
import type { Finding, FlowKind } from './vocabulary.ts';

const region = (code: string, nameZh: string, more: Partial<Region>): Region => ({
  code,
  nameZh,
  nameEn: null,
  aliases: [],
  level: 'county',
  parent: null,
  neighbours: [],
  lat: null,
  lng: null,
  ...more,
});

export const REGIONS: readonly Region[] = [
  region('CN', '中华人民共和国', { level: 'country' }),
  region('P', '北原省', { level: 'province', parent: 'CN', nameEn: 'Beiyuan' }),
  region('C', '盐湖市', { level: 'prefecture', parent: 'P', nameEn: 'Salt Lake', neighbours: ['N', 'Q1'] }),
  region('A', '东县', { parent: 'C', nameEn: 'Dong County' }),
  region('B', '西旗', { parent: 'C', nameEn: 'Xi Banner' }),
  region('N', '邻水市', { level: 'prefecture', parent: 'P', nameEn: 'Linshui' }),
  region('N1', '水县', { parent: 'N' }),
  region('Q', '南河省', { level: 'province', parent: 'CN' }),
  region('Q1', '界河市', { level: 'prefecture', parent: 'Q' }),
  region('F', '远方市', { level: 'prefecture', parent: 'Q' }),
];

export interface Production {
  group: string;
  region: string | null;
  segment: string;
  status?: 'active' | 'planned' | undefined;
  asOf?: string | undefined;
  institution?: boolean;
  /** As `t/a`, unless a unit follows: `500 万吨/年`. */
  capacity?: string | undefined;
}

export interface World {
  segment(id: string, more?: Partial<Segment>): World;
  flow(from: string, to: string, kind?: FlowKind, eitherOr?: readonly string[]): World;
  /** The flow takes so much for each unit: `0.2 t/t`. */
  takes(from: string, to: string, coefficient: string, kind?: FlowKind): World;
  /** A firm makes it there; firms of one group share a name. */
  makes(group: string, segment: string, region: string | null, more?: Partial<Production>): World;
  found(region: string, segment: string, finding: Finding, more?: Partial<SurveyFact>): World;
  project(id: string, region: string, segments: readonly string[], stage?: ProjectFact['stage'], cny?: string): World;
  needs(region: string, segment: string, more?: Partial<DemandFact>): World;
  /** A figure of the market; nation-wide in 2025 unless said otherwise. */
  market(segment: string, measure: string, value: string, unit: string, more?: Partial<MarketFact>): World;
  condition(id: string, kind: ConditionFact['kind'], more?: Partial<ConditionFact>): World;
  rows(): SnapshotRows;
  snapshot(): Snapshot;
}

export function newWorld(): World {
  const segments = new Map<string, Segment>();
  const flows = new Map<string, Flow>();
  const productions: Production[] = [];
  const surveys = new Map<string, SurveyFact>();
  const conditions: ConditionFact[] = [];
  const demands: DemandFact[] = [];
  const projects: ProjectFact[] = [];
  const market = new Map<string, MarketFact>();

  const world: World = {
    segment(id, more = {}) {
      segments.set(id, { ...plainSegment(id), ...more });
      return world;
    },
    flow(from, to, kind = 'main-input', eitherOr = []) {
      for (const id of [from, to]) if (!segments.has(id)) world.segment(id);
      flows.set(joinKey([from, to, kind]), {
        from,
        to,
        kind,
        eitherOr,
        coefficient: null,
        coefficientUnit: null,
        basis: null,
      });
      return world;
    },
    takes(from, to, coefficient, kind = 'main-input') {
      const [amount = '', unit = ''] = coefficient.split(/ (.*)/);
      const key = joinKey([from, to, kind]);
      if (!flows.has(key)) world.flow(from, to, kind);
      flows.set(key, { ...flows.get(key)!, coefficient: amount, coefficientUnit: unit });
      return world;
    },
    market(segment, measure, value, unit, more = {}) {
      const row = { segment, measure, period: '2025', scope: '全国', value, unit, ...more };
      market.set(joinKey([segment, measure, row.period, row.scope]), row);
      return world;
    },
    makes(group, segment, at, more = {}) {
      productions.push({ group, segment, region: at, ...more });
      return world;
    },
    found(at, segment, finding, more = {}) {
      surveys.set(joinKey([at, segment]), {
        region: at,
        segment,
        finding,
        producers: null,
        resource: null,
        method: 'field',
        asOf: '2025',
        source: { key: 'SURVEY', kind: 'document', grade: 'A' },
        ...more,
      });
      return world;
    },
    project(id, at, named, stage = '开工', cny) {
      projects.push({
        id,
        nameZh: id,
        region: at,
        segments: named,
        stage,
        asOf: '2025',
        amount: cny === undefined ? null : { scope: 'whole', cny, asOf: '2025' },
      });
      return world;
    },
    needs(at, segment, more = {}) {
      const id = `need-${demands.length}`;
      demands.push({
        id,
        region: at,
        segment,
        quantity: '1',
        unit: 't',
        from: null,
        to: null,
        statementZh: null,
        ...more,
      });
      return world;
    },
    condition(id, kind, more = {}) {
      conditions.push({
        id,
        kind,
        segments: [],
        regions: [],
        from: null,
        to: null,
        statementZh: id,
        statementEn: null,
        ...more,
      });
      return world;
    },
    rows: () => ({
      revision: 7,
      asOf: '2026-02',
      regions: growRegionTree(REGIONS),
      industries: [{ id: 'salt', nameZh: '盐业', nameEn: 'Salt', summaryZh: null, summaryEn: null }],
      segments: [...segments.values()],
      flows: [...flows.values()],
      producers: rollUp(productions),
      surveys: [...surveys.values()],
      conditions: [...conditions],
      demands: [...demands],
      market: [...market.values()],
      projects: [...projects],
    }),
    snapshot: () => buildSnapshot(world.rows()),
  };
  return world;
}

const plainSegment = (id: string): Segment => ({
  id,
  industry: 'salt',
  nameZh: id,
  shortZh: null,
  nameEn: null,
  shortEn: null,
  stage: 'midstream',
  summaryZh: null,
  summaryEn: null,
  gbt4754: null,
  hs: null,
  unit: null,
  siting: 'open',
  reach: 'site',
  scope: 'business',
  makes: null,
});

/** As a store rolls productions up: a group once in one place, and everywhere those whose place is known. */
export function rollUp(productions: readonly Production[]): ProducerRollup[] {
  const tree = growRegionTree(REGIONS);
  const cells = new Map<string, Production[]>();
  for (const production of productions) {
    if (production.region === null) continue;
    const path = tree.upwards(production.region).map(({ code }) => code);
    for (const code of [...path, EVERYWHERE]) {
      const key = joinKey([code, production.segment]);
      cells.set(key, [...(cells.get(key) ?? []), production]);
    }
  }
  return [...cells].map(([key, here]) => {
    const [code = '', segment = ''] = key.split('|');
    const running = here.filter(({ status }) => status !== 'planned');
    const groups = new Set(running.map(({ group }) => group));
    const firms = new Set(running.filter(({ institution }) => !institution).map(({ group }) => group));
    const planned = new Set(here.map(({ group }) => group).filter((group) => !groups.has(group)));
    const newest = [...groups].map((group) =>
      running.filter((one) => one.group === group).reduce((date, { asOf = '' }) => (asOf > date ? asOf : date), ''),
    );
    const isOnlyHere = (group: string) =>
      productions
        .filter((one) => one.group === group && one.segment === segment && one.status !== 'planned')
        .every(
          (one) =>
            one.region === null || code === EVERYWHERE || tree.upwards(one.region).some((up) => up.code === code),
        );
    return {
      region: code,
      segment,
      active: groups.size,
      planned: planned.size,
      newestActive: newest.sort().reverse().slice(0, 2),
      firms: firms.size,
      firmsOnlyHere: [...firms].filter(isOnlyHere).length,
      capacities: rollUpCapacities(
        [...Map.groupBy(here, ({ group }) => group).values()].map((lines) =>
          lines.map(({ status = 'active', capacity }) => ({ status, capacity: capacityOf(capacity) })),
        ),
      ),
    };
  });
}

function capacityOf(text: string | undefined): Capacity | null {
  const [amount = null, unit = 't/a'] = text?.split(' ') ?? [];
  return readCapacity(amount, unit);
}
