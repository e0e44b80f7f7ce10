// Where does every segment of a chain stand on its sheet? Stages as lanes, depth as columns, neighbours on near rows.
import {
  isMainStage,
  MAIN_STAGES,
  type Chart,
  type ChartSegment,
  type MainStage,
  type Seat,
  type Seats,
} from './chain.ts';
import { divideIntoColumns } from './columns.ts';
import { innerFlows } from './depth.ts';
import { arrangeLower } from './lower.ts';
import { arrangeRows, type Item } from './rows.ts';
import { STEP_ROWS, stretchSteps } from './steps.ts';

/** A sheet has at least this many rows to spread over, and the rows below the lanes are always numbered from here. */
export const SHEET_ROWS = 12;
const ROWS_TO_SPARE = 2;

export interface Column {
  stage: MainStage;
  /** Holds the bars of process steps, and is narrow. */
  steps: boolean;
}

export interface Cell {
  /** Index into `columns`. */
  column: number;
  /** From 1; rows below the lanes go on from `firstLowerRow`. */
  row: number;
  span: number;
}

export interface Arrangement {
  columns: readonly Column[];
  /** Rows of the three lanes. */
  rows: number;
  firstLowerRow: number;
  lowerRows: number;
  /** The columns that a lane below stands under. */
  lowerLanes: readonly { stage: 'SUPPORTING' | 'BY_PRODUCT'; from: number; to: number }[];
  cells: ReadonlyMap<string, Cell>;
  /** To be handed to the next layout, so that what was found once is found again. */
  seats: Seats;
}

interface Group {
  stage: MainStage;
  steps: boolean;
  /** Counted within the stage, steps apart. */
  index: number;
  items: Item[];
}

const NOTHING: Seats = new Map();

export function arrange(chart: Chart, previous: Seats = NOTHING): Arrangement {
  const businesses = chart.segments.filter((segment) => isMainStage(segment.stage) && !segment.step).length;
  const limit = Math.max(SHEET_ROWS, Math.ceil(Math.sqrt(businesses)));
  const groups = MAIN_STAGES.flatMap((stage) => lane(chart, stage, limit, previous));
  const tallest = Math.max(0, ...groups.map(({ items }) => items.reduce((sum, { span }) => sum + span, 0)));
  const highest = Math.max(
    0,
    ...[...previous.values()].filter(({ stage }) => isMainStage(stage)).map(({ row }) => row),
  );
  const rows = Math.max(Math.min(limit, tallest + ROWS_TO_SPARE), tallest, Math.min(highest, limit));

  const columns = groups.map(({ items }) => items);
  const settled = arrangeRows(columns, chart.flows, rows, previous);
  const cells = new Map<string, Cell>();
  const seats = new Map<string, Seat>();
  groups.forEach((group, column) => {
    const bars = group.steps ? stretchSteps(group.items, settled, chart.flows, rows) : null;
    for (const item of group.items) {
      const { row, span } = bars?.get(item.id) ?? { row: settled.get(item.id) ?? 1, span: item.span };
      cells.set(item.id, { column, row, span });
      seats.set(item.id, { stage: group.stage, column: group.index, row: settled.get(item.id) ?? 1, span: item.span });
    }
  });
  const below = placeBelow(chart, groups, cells, seats, limit, previous);
  return { columns: groups.map(({ stage, steps }) => ({ stage, steps })), rows, ...below, cells, seats };
}

/** The columns of one lane; steps stand first, or last when what they work on stands in their own lane. */
function lane(chart: Chart, stage: MainStage, rows: number, previous: Seats): Group[] {
  const members = chart.segments.filter((segment) => segment.stage === stage);
  const steps = members.filter(({ step }) => step);
  const others = members.filter(({ step }) => !step);
  const columns = divideIntoColumns(chart, stage, others, rows, previous).map((ids, index): Group => ({
    stage,
    steps: false,
    index,
    items: ids.map((id) => ({ id, span: 1 })),
  }));
  const perColumn = Math.floor(rows / STEP_ROWS);
  const sorted = steps.map(({ id }) => id).sort();
  const bars = Array.from({ length: Math.ceil(sorted.length / perColumn) }, (_, index): Group => {
    const ids = sorted.slice(index * perColumn, (index + 1) * perColumn);
    return { stage, steps: true, index, items: ids.map((id) => ({ id, span: STEP_ROWS })) };
  });
  return feedsFromOwnLane(chart, members) ? [...columns, ...bars] : [...bars, ...columns];
}

function feedsFromOwnLane(chart: Chart, members: readonly ChartSegment[]): boolean {
  const steps = new Set(members.filter(({ step }) => step).map(({ id }) => id));
  return innerFlows(chart, new Set(members.map(({ id }) => id))).some(
    ([from, to]) => !steps.has(from) && steps.has(to),
  );
}

function placeBelow(
  chart: Chart,
  groups: readonly Group[],
  cells: Map<string, Cell>,
  seats: Map<string, Seat>,
  limit: number,
  previous: Seats,
): Pick<Arrangement, 'firstLowerRow' | 'lowerRows' | 'lowerLanes'> {
  const wide = groups.flatMap(({ steps }, index) => (steps ? [] : [index]));
  const rank = (column: number) => wide.filter((index) => index < column).length;
  const middle = (id: string): number => {
    const near = chart.flows.flatMap(({ from, to }) =>
      from === id ? (cells.get(to) ?? []) : to === id ? (cells.get(from) ?? []) : [],
    );
    return near.length === 0 ? 0 : near.reduce((sum, cell) => sum + rank(cell.column), 0) / near.length;
  };
  const { rows, lanes } = arrangeLower(chart, Math.max(wide.length, 1), middle, previous);
  const firstLowerRow = limit + 1;
  for (const { stage, start, seats: places } of lanes) {
    for (const [id, { column, row }] of places) {
      cells.set(id, { column: wide[start + column] ?? start + column, row: firstLowerRow + row - 1, span: 1 });
      seats.set(id, { stage, column, row, span: 1 });
    }
  }
  const lowerLanes = lanes.map(({ stage, start, width }) => ({
    stage,
    from: wide[start] ?? start,
    to: wide[start + width - 1] ?? start + width - 1,
  }));
  return { firstLowerRow, lowerRows: rows, lowerLanes };
}
