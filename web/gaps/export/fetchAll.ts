// How are all rows of a list fetched? Page after page of one revision; a list that moves on the way is refused, not mixed.
import { ask } from '../../api/client.ts';
import { GapExportDocument } from '../../api/generated/graphql.ts';
import { sameRevision } from '../../output/moved.ts';
import type { Progress } from '../../output/progress.ts';
import type { GapQuestion } from '../gapListing.svelte.ts';
import type { ExportedGap } from './table.ts';

/** Rows with all their evidence. */
const PAGE = 100;

export async function fetchAll(
  question: GapQuestion,
  { signal, tell }: Progress,
): Promise<{ gaps: ExportedGap[]; revision: number }> {
  const gaps: ExportedGap[] = [];
  let revision: number | null = null;
  for (let after: string | null = null; ;) {
    const variables: GapQuestion & { first: number; after: string | null } = { ...question, first: PAGE, after };
    const page = (await ask(GapExportDocument, variables, signal)).gaps;
    revision = sameRevision(revision, page.revision);
    gaps.push(...page.edges.map(({ node }) => node));
    tell(gaps.length, page.totalCount);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) return { gaps, revision };
  }
}
