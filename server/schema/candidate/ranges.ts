// How far does the rank of those on a page move, however long the list is? Only who scores nearly as much can pass them or be
// passed: the list is read around the page, as far as the weights reach, and no further.
import { reachOf, rangeCandidates, type Ranked } from '../../chain/candidates/rank.ts';
import type { CandidateOptions } from '../../chain/candidates/candidate.ts';
import type { RankRange } from '../../chain/gap.ts';
import type { MakerPage } from '../../store/candidates.ts';

/** Where more than so many score nearly the same, nobody's rank says much: it has no range. */
export const MOST_NEAR = 2000;
const BLOCK = 250;

/**
 * @param page a part of the list, in its order
 * @param skipped so many come before it
 * @param load any other part; shorter than asked only at the end
 */
export async function rangePage(
  page: readonly Ranked[],
  skipped: number,
  weights: CandidateOptions['weights'],
  load: (part: MakerPage) => Promise<readonly Ranked[]>,
  mostNear = MOST_NEAR,
): Promise<RankRange[] | null> {
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) return [];
  const reach = reachOf(weights);
  let around = [...page];
  let start = skipped;
  while (start > 0 && around[0]!.score <= first.score + reach) {
    if (around.length > mostNear) return null;
    const skip = Math.max(0, start - BLOCK);
    around = [...(await load({ first: start - skip, skip })), ...around];
    start = skip;
  }
  for (let more = true; more && around.at(-1)!.score >= last.score - reach;) {
    if (around.length > mostNear) return null;
    const next = await load({ first: BLOCK, skip: start + around.length });
    around.push(...next);
    more = next.length === BLOCK;
  }
  const ranges = rangeCandidates(around, weights).slice(skipped - start, skipped - start + page.length);
  return ranges.map(({ best, worst }) => ({ best: best + start, worst: worst + start }));
}
