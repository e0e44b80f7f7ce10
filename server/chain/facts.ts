// Which facts are filed under a place, and how do they follow a change? Each lies under its own place, and under those
// above it that it holds for. What no change touches is shared with the files before it, and nothing lies in layers.
import type {
  DemandFact,
  Files,
  ProducerRollup,
  ProjectFact,
  RegionFacts,
  Snapshot,
  SnapshotRows,
  SurveyFact,
} from './snapshot.ts';

export type PathOf = (code: string) => readonly string[];

/** A row that is another one now; null where there was none, or is none any more. */
export interface Replaced<Row> {
  before: Row | null;
  after: Row | null;
}

export interface FactChanges {
  /** Segments whose productions add up otherwise, and all roll-ups that they have now. */
  segments: readonly string[];
  producers: readonly ProducerRollup[];
  surveys: readonly Replaced<SurveyFact>[];
  projects: readonly Replaced<ProjectFact>[];
  demands: readonly Replaced<DemandFact>[];
}

type Name = keyof RegionFacts;
type Filed = {
  [Each in Name]: RegionFacts[Each] extends ReadonlyMap<string, infer Fact> ? Map<string, Fact> : never;
};

const NONE: readonly never[] = [];
const NAMES = ['producers', 'surveys', 'surveysBelow', 'projects', 'demands'] as const satisfies readonly Name[];
/** Rows that are filed between two breaths. */
const STRIDE = 20_000;

const emptyFacts = (): Filed => ({
  producers: new Map(),
  surveys: new Map(),
  surveysBelow: new Map(),
  projects: new Map(),
  demands: new Map(),
});

const NO_FACTS: RegionFacts = emptyFacts();

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const bySegment = (left: { segment: string }, right: { segment: string }): number =>
  compareText(left.segment, right.segment);
const byRegion = (left: SurveyFact, right: SurveyFact): number => compareText(left.region, right.region);
const byId = <T extends { id: string }>(left: T, right: T): number => compareText(left.id, right.id);

/** Where a fact lies in the files: in these places, under these segments. */
const LIES = {
  projects: ({ region, segments }: ProjectFact, pathOf: PathOf) => ({ regions: pathOf(region), segments }),
  demands: ({ region, segment }: DemandFact, pathOf: PathOf) => ({ regions: pathOf(region), segments: [segment] }),
  surveysBelow: ({ region, segment }: SurveyFact, pathOf: PathOf) => ({
    regions: pathOf(region).slice(1),
    segments: [segment],
  }),
};

/** Every map of a file is ordered by segment, every list by place or id. Stops for breath between its parts. */
export function* fileFacts(rows: SnapshotRows, pathOf: PathOf): Generator<undefined, Files> {
  const files = new Map<string, Filed>();
  const fileOf = (region: string): Filed => {
    const found = files.get(region);
    if (found) return found;
    const file = emptyFacts();
    files.set(region, file);
    return file;
  };
  const { surveys, projects, demands } = rows;
  for (const [at, row] of inOrder(rows.producers, bySegment).entries()) {
    fileOf(row.region).producers.set(row.segment, row);
    if (at % STRIDE === STRIDE - 1) yield;
  }
  const found = inOrder(surveys, (left, right) => bySegment(left, right) || byRegion(left, right));
  for (const [at, row] of found.entries()) {
    fileOf(row.region).surveys.set(row.segment, row);
    for (const above of pathOf(row.region).slice(1)) append(fileOf(above).surveysBelow, row.segment, row);
    if (at % STRIDE === STRIDE - 1) yield;
  }
  const planned = projects.flatMap((row) =>
    [...new Set(row.segments)].map((segment) => ({ segment, id: row.id, row })),
  );
  for (const { segment, row } of inOrder(planned, (left, right) => bySegment(left, right) || byId(left, right))) {
    for (const region of pathOf(row.region)) append(fileOf(region).projects, segment, row);
  }
  yield;
  for (const row of inOrder(demands, (left, right) => bySegment(left, right) || byId(left, right))) {
    for (const region of pathOf(row.region)) append(fileOf(region).demands, row.segment, row);
  }
  return files;
}

/** Most rows come in order; then they are not sorted again. */
function inOrder<Row>(rows: readonly Row[], compare: (left: Row, right: Row) => number): readonly Row[] {
  const isOrdered = rows.every((row, at) => at === 0 || compare(rows[at - 1]!, row) <= 0);
  return isOrdered ? rows : [...rows].sort(compare);
}

function append<Fact>(lists: Map<string, readonly Fact[]>, segment: string, fact: Fact): void {
  const list = lists.get(segment) as Fact[] | undefined;
  if (list) list.push(fact);
  else lists.set(segment, [fact]);
}

/** The files after a change: equal, in order too, to those that all rows of now would give. */
export function refileFacts(files: Files, changes: FactChanges, pathOf: PathOf): Files {
  const drawer = new Drawer(files);
  const rollups = Map.groupBy(changes.producers, ({ segment }) => segment);
  for (const segment of changes.segments) refileRollups(drawer, files, segment, rollups.get(segment) ?? NONE);
  for (const { before, after } of changes.surveys) {
    if (before) drawer.put('surveys', before.region, before.segment, undefined);
    if (after) drawer.put('surveys', after.region, after.segment, after);
  }
  refileLists(drawer, 'surveysBelow', changes.surveys, pathOf, byRegion);
  refileLists(drawer, 'projects', changes.projects, pathOf, byId);
  refileLists(drawer, 'demands', changes.demands, pathOf, byId);
  return drawer.close();
}

function refileRollups(drawer: Drawer, files: Files, segment: string, rollups: readonly ProducerRollup[]): void {
  const now = new Map(rollups.map((rollup) => [rollup.region, rollup]));
  for (const [region, { producers }] of files) {
    if (producers.has(segment) && !now.has(region)) drawer.put('producers', region, segment, undefined);
  }
  for (const [region, rollup] of now) {
    if (!isSameRollup(files.get(region)?.producers.get(segment), rollup)) {
      drawer.put('producers', region, segment, rollup);
    }
  }
}

function refileLists<List extends keyof typeof LIES, Row extends Parameters<(typeof LIES)[List]>[0]>(
  drawer: Drawer,
  list: List,
  replaced: readonly Replaced<Row>[],
  pathOf: PathOf,
  compare: (left: Row, right: Row) => number,
): void {
  const lies = LIES[list] as (row: Row, pathOf: PathOf) => { regions: readonly string[]; segments: readonly string[] };
  const edit = (row: Row, change: (rows: readonly Row[]) => readonly Row[]): void => {
    const { regions, segments } = lies(row, pathOf);
    for (const region of regions) {
      for (const segment of new Set(segments)) {
        const rows = change((drawer.find(list, region, segment) ?? NONE) as readonly Row[]);
        drawer.put(list, region, segment, (rows.length > 0 ? rows : undefined) as Fact<List> | undefined);
      }
    }
  };
  for (const { before, after } of replaced) {
    if (before) edit(before, (rows) => rows.filter((row) => compare(row, before) !== 0));
    if (after) edit(after, (rows) => [...rows, after].sort(compare));
  }
}

type Fact<Each extends Name> = Filed[Each] extends Map<string, infer Value> ? Value : never;

/** Takes a copy of a map where something is put into it, once. */
class Drawer {
  readonly #files: Map<string, RegionFacts>;
  readonly #copied = new Map<string, Partial<Record<Name, Map<string, unknown>>>>();

  constructor(files: Files) {
    this.#files = new Map(files);
  }

  find<Each extends Name>(name: Each, region: string, segment: string): Fact<Each> | undefined {
    return this.#files.get(region)?.[name].get(segment) as Fact<Each> | undefined;
  }

  put<Each extends Name>(name: Each, region: string, segment: string, fact: Fact<Each> | undefined): void {
    const facts = this.#copyOf(region, name);
    if (fact === undefined) facts.delete(segment);
    else facts.set(segment, fact);
  }

  close(): Files {
    for (const [region, copies] of this.#copied) {
      const file = { ...this.#files.get(region)! };
      for (const name of NAMES) if (copies[name]) Object.assign(file, { [name]: ordered(copies[name]) });
      if (NAMES.every((name) => file[name].size === 0)) this.#files.delete(region);
      else this.#files.set(region, file);
    }
    return this.#files;
  }

  #copyOf(region: string, name: Name): Map<string, unknown> {
    const copies = this.#copied.get(region) ?? {};
    this.#copied.set(region, copies);
    const found = copies[name];
    if (found) return found;
    const file = this.#files.get(region) ?? NO_FACTS;
    const copy = new Map<string, unknown>(file[name]);
    copies[name] = copy;
    this.#files.set(region, { ...file, [name]: copy });
    return copy;
  }
}

function ordered<Value>(facts: Map<string, Value>): Map<string, Value> {
  const keys = [...facts.keys()];
  const isOrdered = keys.every((key, at) => at === 0 || compareText(keys[at - 1]!, key) <= 0);
  return isOrdered ? facts : new Map(keys.sort(compareText).map((key) => [key, facts.get(key)!]));
}

const isSameRollup = (left: ProducerRollup | undefined, right: ProducerRollup): boolean =>
  left !== undefined &&
  left.active === right.active &&
  left.planned === right.planned &&
  left.firms === right.firms &&
  left.firmsOnlyHere === right.firmsOnlyHere &&
  left.newestActive.join() === right.newestActive.join() &&
  JSON.stringify(left.capacities) === JSON.stringify(right.capacities);

type FactReaders = Pick<
  Snapshot,
  'files' | 'factsOf' | 'producers' | 'survey' | 'surveysBelow' | 'projects' | 'demands'
>;

export function readFacts(files: Files): FactReaders {
  const factsOf = (region: string): RegionFacts => files.get(region) ?? NO_FACTS;
  return {
    files,
    factsOf,
    producers: (region, segment) => factsOf(region).producers.get(segment),
    survey: (region, segment) => factsOf(region).surveys.get(segment),
    surveysBelow: (region, segment) => factsOf(region).surveysBelow.get(segment) ?? NONE,
    projects: (region, segment) => factsOf(region).projects.get(segment) ?? NONE,
    demands: (region, segment) => factsOf(region).demands.get(segment) ?? NONE,
  };
}
