// Who lands? The landings of a question, each with what its holding group has of the segment already.
import { invalid, notFound } from '../../chain/errors.ts';
import type { Line } from '../../chain/line.ts';
import type { Arrival, Landing } from '../../chain/whatif/landing.ts';
import type { LineQuery, Position } from '../../store/store.ts';
import { isGiven } from '../base/given.ts';
import type { Loaders } from '../loaders.ts';
import type { LandingInput } from '../types.generated.ts';

const MOST_LANDINGS = 100;
const PAGE = 1000;

/** @throws INVALID for too many, or for a capacity below nought or without a unit */
export function readLandings(landings: readonly LandingInput[]): Landing[] {
  if (landings.length > MOST_LANDINGS) {
    throw invalid(`[schema] landings: ${landings.length} are too many: up to ${MOST_LANDINGS} are accepted`);
  }
  return landings.map(({ segment, region, enterprise, capacity, unit }, index) => {
    if (capacity?.startsWith('-')) {
      throw invalid(
        `[schema] landings[${index}].capacity: ${capacity} is below nought: give what the plant would make`,
      );
    }
    if (isGiven(capacity) && !unit) {
      throw invalid(`[schema] landings[${index}].unit: a capacity needs one, such as 万吨/年`);
    }
    return { segment, region, enterprise: enterprise ?? null, capacity: capacity ?? null, unit: unit ?? null };
  });
}

/** @throws NOT_FOUND for an enterprise that nobody knows */
export const loadArrivals = (landings: readonly Landing[], loaders: Loaders): Promise<Arrival[]> =>
  Promise.all(
    landings.map(async (landing, index) => {
      const { enterprise, segment } = landing;
      if (enterprise === null) return { ...landing, holding: null };
      const group = await loaders.holdingGroups.load(enterprise);
      if (group === null) {
        throw notFound(
          `[schema] landings[${index}].enterprise: no enterprise has the id ${JSON.stringify(enterprise)}: search finds them by name`,
        );
      }
      return { ...landing, holding: { group, lines: await loadLines(segment, { group }, loaders) } };
    }),
  );

/** All of them, page after page. */
async function loadLines(segment: string, of: LineQuery['of'], loaders: Loaders): Promise<Line[]> {
  const found: Line[] = [];
  for (let after: Position | null = null; ;) {
    const { items, more } = await loaders.lines.load({ segment, of, page: { first: PAGE, after } });
    found.push(...items.map(({ item }) => item));
    after = items.at(-1)?.position ?? null;
    if (!more || after === null) return found;
  }
}
