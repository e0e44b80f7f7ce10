// Which column of its lane does a segment stand in? Neighbouring depths share a column until the lane is narrow enough.
import { byText, type Chart, type ChartSegment, type MainStage, type Seats } from './chain.ts';
import { depths, innerFlows } from './depth.ts';

/** A lane is as narrow as its rows allow, but flows inside it get at least this many columns to run across. */
const COLUMNS_FOR_INNER_FLOWS = 2;

/** Columns of one lane from left to right, each a list of ids ordered by id. */
export function divideIntoColumns(
  chart: Chart,
  stage: MainStage,
  segments: readonly ChartSegment[],
  rows: number,
  previous: Seats,
): string[][] {
  if (segments.length === 0) return [];
  const members = new Set(segments.map(({ id }) => id));
  const all = chart.segments.filter((segment) => segment.stage === stage);
  const flows = innerFlows(chart, new Set(all.map(({ id }) => id)));
  const depth = depths(all, flows);
  const bound = new Set(flows.flat());
  const free = [...members].filter((id) => !bound.has(id)).sort(byText);
  const levels = groupByDepth(
    [...members].filter((id) => bound.has(id)),
    depth,
  );

  const wanted = Math.max(Math.ceil(members.size / rows), Math.min(levels.length, COLUMNS_FOR_INNER_FLOWS), 1);
  const kept = [...members].map((id) => previous.get(id)).filter((seat) => seat?.stage === stage);
  const count = Math.max(wanted, ...kept.map((seat) => (seat?.column ?? 0) + 1));

  const columnOf = new Map<string, number>();
  const cut = partition(levels, flows, Math.min(count, levels.length), rows);
  cut.forEach((ids, column) => ids.forEach((id) => columnOf.set(id, column)));
  for (const id of members) {
    const seat = previous.get(id);
    if (seat?.stage === stage) columnOf.set(id, seat.column);
  }
  const columns = Array.from({ length: count }, (_, column) =>
    [...members].filter((id) => columnOf.get(id) === column).sort(byText),
  );
  for (const id of free) if (!columnOf.has(id)) columns[roomiest(columns, stage, rows)]?.push(id);
  moveOverflow(columns, rows, previous);
  return columns.map((column) => column.sort(byText));
}

function groupByDepth(ids: readonly string[], depth: ReadonlyMap<string, number>): string[][] {
  const levels = new Map<number, string[]>();
  for (const id of ids) {
    const level = depth.get(id) ?? 0;
    levels.set(level, [...(levels.get(level) ?? []), id]);
  }
  return [...levels].sort(([left], [right]) => left - right).map(([, members]) => members.sort(byText));
}

/** Cuts the levels into `count` runs: never too tall where that can be helped, then with the fewest flows inside a run. */
function partition(levels: string[][], flows: readonly [string, string][], count: number, rows: number): string[][] {
  const cost = (from: number, to: number): number => {
    const members = new Set(levels.slice(from, to).flat());
    const inside = flows.filter(([a, b]) => members.has(a) && members.has(b)).length;
    return Math.max(0, members.size - rows) * 1000 + inside;
  };
  /** best[k][i]: the cheapest way to put the first i levels into k runs, and where the last run begins. */
  const best: { cost: number; cut: number }[][] = [[{ cost: 0, cut: 0 }]];
  for (let runs = 1; runs <= count; runs += 1) {
    best[runs] = [];
    for (let end = runs; end <= levels.length; end += 1) {
      for (let cut = runs - 1; cut < end; cut += 1) {
        const before = best[runs - 1]?.[cut];
        if (!before) continue;
        const total = before.cost + cost(cut, end);
        const found = best[runs]?.[end];
        if (!found || total < found.cost) best[runs]![end] = { cost: total, cut };
      }
    }
  }
  const result: string[][] = [];
  for (let runs = count, end = levels.length; runs > 0; runs -= 1) {
    const cut = best[runs]?.[end]?.cut ?? 0;
    result.unshift(levels.slice(cut, end).flat());
    end = cut;
  }
  return result;
}

/** Downstream fills from the left, next to what feeds it; the others even out, with the column nearer to the users first. */
function roomiest(columns: readonly string[][], stage: MainStage, rows: number): number {
  const indices = columns.map((_, index) => index);
  if (stage === 'DOWNSTREAM') return indices.find((index) => (columns[index]?.length ?? 0) < rows) ?? 0;
  return indices.reduce(
    (best, index) => ((columns[index]?.length ?? 0) <= (columns[best]?.length ?? 0) ? index : best),
    0,
  );
}

/** A column that is too tall hands its newest, then last segments to the nearest column with room. */
function moveOverflow(columns: string[][], rows: number, previous: Seats): void {
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? [];
    column.sort((a, b) => Number(!previous.has(a)) - Number(!previous.has(b)) || byText(a, b));
    while (column.length > rows) {
      const target = columns
        .map((other, place) => ({ other, distance: Math.abs(place - index), place }))
        .filter(({ other }) => other.length < rows)
        .sort((a, b) => a.distance - b.distance || b.place - a.place)[0];
      const moved = column.pop();
      if (moved === undefined) break;
      if (target) target.other.push(moved);
      else columns.push([moved]);
    }
  }
}
