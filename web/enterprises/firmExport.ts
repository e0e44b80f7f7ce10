// What is on record of one firm, whole? Its page, then all further figures, news, links and disputes, page by page of one revision.
import { ApiError, ask } from '../api/client.ts';
import {
  ConflictsDocument,
  FirmLinksDocument,
  FirmMomentsDocument,
  FirmPageDocument,
  type ConflictRowFragment,
  type ConflictsQuery,
  type FirmFactsFragment,
  type FirmLinksQuery,
  type FirmPageQuery,
  type FirmSignalsFragment,
} from '../api/generated/graphql.ts';
import { sameRevision } from '../output/moved.ts';
import type { Progress } from '../output/progress.ts';
import type { FirmLink } from './tieDetail.ts';
import { TIES, type TieKind } from './ties.ts';

/** As many links as the server gives at a time; the other lists would take more. */
const PAGE = 100;

export interface TakenFirm {
  firm: NonNullable<FirmPageQuery['enterprise']>;
  facts: readonly FirmFactsFragment['edges'][number]['node'][];
  signals: readonly FirmSignalsFragment['edges'][number]['node'][];
  ties: readonly { kind: TieKind; link: FirmLink }[];
  conflicts: readonly ConflictRowFragment[];
  revision: number;
}

interface Page<Node> {
  totalCount: number;
  revision: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: Node }[];
}

export async function fetchFirm(
  { id, near }: { id: string; near: string },
  { signal, tell }: Progress,
): Promise<TakenFirm> {
  const opened = await ask(FirmPageDocument, { id, first: PAGE }, signal);
  const firm = opened.enterprise;
  if (!firm) throw notThere(id);
  const counts = opened.linkedEnds[0]?.counts ?? [];
  const totalOf = (relation: string, direction: string) =>
    counts.find((one) => one.relation === relation && one.direction === direction)?.total ?? 0;
  const kinds = TIES.filter(({ relation, direction }) => totalOf(relation, direction) > 0);

  let revision = sameRevision(firm.facts.revision, firm.signals.revision);
  let done = 0;
  let total =
    firm.facts.totalCount +
    firm.signals.totalCount +
    kinds.reduce((sum, { relation, direction }) => sum + totalOf(relation, direction), 0);

  /** All nodes of a list, from the page that is there or from its beginning. */
  async function all<Node>(first: Page<Node> | null, next: (after: string | null) => Promise<Page<Node>>) {
    const nodes: Node[] = [];
    for (let page = first ?? (await next(null)); ; page = await next(page.pageInfo.endCursor)) {
      revision = sameRevision(revision, page.revision);
      nodes.push(...page.edges.map(({ node }) => node));
      done += page.edges.length;
      tell(done, Math.max(done, total));
      if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return nodes;
    }
  }
  const momentsAfter = async (after: string | null, which: 'facts' | 'signals') => {
    const { enterprise } = await ask(
      FirmMomentsDocument,
      {
        id,
        first: PAGE,
        factsAfter: which === 'facts' ? after : null,
        signalsAfter: which === 'signals' ? after : null,
        withFacts: which === 'facts',
        withSignals: which === 'signals',
      },
      signal,
    );
    if (!enterprise) throw notThere(id);
    return enterprise;
  };

  const facts = await all(firm.facts, async (after) => (await momentsAfter(after, 'facts')).facts ?? firm.facts);
  const signals = await all(
    firm.signals,
    async (after) => (await momentsAfter(after, 'signals')).signals ?? firm.signals,
  );
  const ties: { kind: TieKind; link: FirmLink }[] = [];
  for (const { key, relation, direction } of kinds) {
    const links = await all<FirmLink>(null, async (after) => {
      const answer: FirmLinksQuery = await ask(
        FirmLinksDocument,
        { id, relation, direction, near, first: PAGE, after },
        signal,
      );
      return answer.links;
    });
    ties.push(...links.map((link) => ({ kind: key, link })));
  }
  const conflicts = await all<ConflictRowFragment>(null, async (after) => {
    const answer: ConflictsQuery = await ask(
      ConflictsDocument,
      { first: PAGE, after, filter: { enterprise: id } },
      signal,
    );
    if (after === null) total += answer.conflicts.totalCount;
    return answer.conflicts;
  });
  return { firm, facts, signals, ties, conflicts, revision };
}

const notThere = (id: string) =>
  new ApiError('NOT_FOUND', `[web:enterprises] there is no enterprise ${id} any more; go back to the directory`);
