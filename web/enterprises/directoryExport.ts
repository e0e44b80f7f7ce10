// What is taken along of the directory? All rows of the list, page by page of one revision, with every column.
import { ask } from '../api/client.ts';
import {
  EnterpriseRowsDocument,
  type EnterpriseFilter,
  type EnterpriseOrder,
  type EnterpriseRowFragment,
  type EnterpriseRowsQuery,
} from '../api/generated/graphql.ts';
import { sameRevision } from '../output/moved.ts';
import type { Progress } from '../output/progress.ts';
import type { ExportTable } from '../output/table/exportTable.ts';
import type { Language } from '../state/language.svelte.ts';
import { cellText } from './cellText.ts';
import { COLUMNS } from './directoryChoice.ts';

const PAGE = 200;

export async function fetchAllRows(
  question: { filter: EnterpriseFilter; orderBy: EnterpriseOrder; reversed: boolean },
  { signal, tell }: Progress,
): Promise<EnterpriseRowFragment[]> {
  const rows: EnterpriseRowFragment[] = [];
  let revision: number | null = null;
  for (let after: string | null = null; ;) {
    const answer: EnterpriseRowsQuery = await ask(
      EnterpriseRowsDocument,
      { ...question, first: PAGE, after, skip: 0 },
      signal,
    );
    const page = answer.enterprises;
    revision = sameRevision(revision, page.revision);
    for (const { node } of page.edges) rows.push(node);
    tell(rows.length, page.totalCount);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) return rows;
  }
}

export function directoryTable(rows: readonly EnterpriseRowFragment[], language: Language): ExportTable {
  const words = language.words.enterprises;
  return {
    sheet: words.title,
    titles: [words.columns.name, words.columns.id, ...COLUMNS.map((column) => words.columns[column])],
    rows: rows.map((firm) => [
      language.name(firm),
      firm.slug,
      ...COLUMNS.map((column) => cellText(firm, column, language)),
    ]),
    records: rows.map((firm) => ({
      id: firm.slug,
      nameZh: firm.nameZh,
      nameEn: firm.nameEn,
      kind: firm.kind,
      status: firm.status,
      region: firm.region?.code ?? null,
      country: firm.country,
      stockCode: firm.stockCode,
      established: firm.established,
      registeredCapital: firm.registeredCapital,
      tags: firm.tags,
      productions: firm.productions.map(({ segment, status }) => ({ segment: segment.slug, status })),
    })),
  };
}
