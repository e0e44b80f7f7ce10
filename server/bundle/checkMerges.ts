// Do the merges make sense? Each id leads to one that stands, never back to itself.
import { runsInCircle } from '../store/alias.ts';
import { error, warning, type Problem } from './problem.ts';
import type { MergeRow } from './readRows.ts';

export function checkMerges(merges: readonly MergeRow[]): { merges: MergeRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const first = new Map<string, MergeRow>();
  for (const merge of merges) {
    const earlier = first.get(merge.alias);
    if (earlier === undefined) first.set(merge.alias, merge);
    else problems.push(describeTwice(earlier, merge));
  }
  const kept = [...first.values()];
  const aliases = new Map(kept.flatMap(({ alias, id }) => (id === null ? [] : [[alias, id]])));
  for (const { file, row, alias } of kept) {
    if (!runsInCircle(alias, aliases)) continue;
    const message = 'leads, by way of other merges, back to itself';
    problems.push(error(file, { row, value: alias }, message, 'keep one id that is merged into none'));
  }
  return { merges: kept, problems };
}

function describeTwice(earlier: MergeRow, later: MergeRow): Problem {
  const place = { row: later.row, value: later.alias };
  if (earlier.id === later.id)
    return warning(later.file, place, `is merged in row ${earlier.row} already`, 'delete one of the two rows');
  return error(
    later.file,
    place,
    `is merged into another enterprise in row ${earlier.row}`,
    'decide which of the two it is',
  );
}
