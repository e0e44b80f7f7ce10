// Which productions of a segment are there at all, and in which holding group is an enterprise?
import type { Line } from '../../chain/line.ts';
import { canonicalId } from '../alias.ts';
import { checkPage, cutPage } from '../paging.ts';
import type { LineQuery, Page } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { unscaleCapacity } from '../projection.ts';
import { limitOf, readAliasesOf } from './reading.ts';

type LineRow = Omit<Line, 'capacity'> & {
  at: number;
  rank: string;
  unit: string | null;
  millionths: string | null;
};

export async function readGroups(run: Run, enterprises: readonly string[]): Promise<(string | null)[]> {
  const aliases = await readAliasesOf(run, enterprises);
  const asked = enterprises.map((id) => canonicalId(id, aliases));
  const rows = await send<{ id: string; group: string }>(run, cypher.HOLDING_GROUPS, [...new Set(asked)]);
  const groups = new Map(rows.map(({ id, group }) => [id, group]));
  return asked.map((id) => groups.get(id) ?? null);
}

export async function pageLines(run: Run, queries: readonly LineQuery[]): Promise<Page<Line>[]> {
  for (const { page } of queries) checkPage(page, 3);
  if (queries.length === 0) return [];
  const asked = queries.map(({ segment, of, page }, at) => {
    const [holding = '', rank = '', id = ''] = page.after ?? [];
    const region = 'region' in of ? of.region : null;
    const which = 'group' in of ? { of: 'group', group: of.group } : { of: of.where, group: null };
    return { at, segment, region, ...which, holding, rank, id };
  });
  const limit = Math.max(...queries.map(({ page }) => limitOf(page)));
  const rows = await run<LineRow>(cypher.PAGE_OF_LINES, { queries: asked, limit });
  const totals = await run<{ at: number; total: number }>(cypher.COUNT_LINES, { queries: asked });
  const found = Map.groupBy(rows, ({ at }) => at);
  const totalOf = new Map(totals.map(({ at, total }) => [at, total]));
  return queries.map(({ page }, at) => {
    const cut = cutPage(found.get(at) ?? [], page.first, totalOf.get(at) ?? 0, (row) => [
      row.group,
      row.rank,
      row.enterprise,
    ]);
    return {
      ...cut,
      items: cut.items.map(({ item, position }) => ({ item: lineOf(item), position })),
    };
  });
}

const lineOf = ({ at: _at, rank: _rank, unit, millionths, ...line }: LineRow): Line => ({
  ...line,
  capacity: unit === null || millionths === null ? null : { unit, amount: unscaleCapacity(millionths) },
});
