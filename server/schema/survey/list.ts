// Which surveys come on this page? Those that decide most first, whatever the chain; of equals in the order of their lists.
import type { GapOptions } from '../../chain/gap.ts';
import { findGaps } from '../../chain/gaps.ts';
import { completeOptions } from '../../chain/options.ts';
import type { SurveyTask } from '../../chain/survey.ts';
import { checkFirst, connect, readCursor, type Connection } from '../base/connection.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import { comparePlaces } from '../gap/order.ts';
import type { QuerySurveyFirstArgs } from '../types.generated.ts';

const LIST = 'surveys';
const MOST = 1000;

export function connectSurveys(
  asked: QuerySurveyFirstArgs,
  context: Context,
): Connection<SurveyTask> & { options: GapOptions } {
  const { snapshot } = context;
  const first = checkFirst(asked.first, MOST);
  const after = isGiven(asked.after) ? readCursor(LIST, asked.after) : null;
  const { code } = findRegion(snapshot, asked.region);
  const industries = isGiven(asked.industry)
    ? [findIndustry(snapshot, asked.industry).id]
    : [...snapshot.industries.keys()];
  countCells(
    1,
    industries.reduce((sum, id) => sum + snapshot.segmentsOf(id).length, 0),
    context,
  );
  const used = readOptions(asked.options);
  const ordered = industries
    .flatMap((id) => findGaps(snapshot, code, id, used).surveys.map((task, index) => ({ item: task, index })))
    .map(({ item, index }) => ({ item, position: [-item.decides.length, index, item.gap.segment] }))
    .sort((left, right) => comparePlaces(left.position, right.position));
  const rest = after === null ? ordered : ordered.filter(({ position }) => comparePlaces(position, after) > 0);
  const page = { items: rest.slice(0, first), more: rest.length > first, total: ordered.length };
  return {
    ...connect(LIST, page, (task) => task, { revision: snapshot.revision, after: asked.after }),
    options: completeOptions(used, snapshot),
  };
}
