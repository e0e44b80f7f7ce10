// What is taken along of the directory? All rows of the list, page by page of one revision, with every column and its sources.
import { ask } from '../api/client.ts';
import {
  ExportedEnterprisesDocument,
  type EnterpriseFilter,
  type EnterpriseOrder,
  type ExportedEnterpriseFragment,
  type ExportedEnterprisesQuery,
} from '../api/generated/graphql.ts';
import { sameRevision } from '../output/moved.ts';
import type { Progress } from '../output/progress.ts';
import type { ExportTable } from '../output/table/exportTable.ts';
import { gatherSources, sourceRecords, sourcesText } from '../output/table/sources.ts';
import type { Language } from '../state/language.svelte.ts';
import { cellText } from './cellText.ts';
import { COLUMNS } from './directoryChoice.ts';

const PAGE = 200;
/** Of these a row shows the values; what is told of other fields is no source of the row. */
const SHOWN_FIELDS = new Set<string | null>([
  null,
  'name_zh',
  'name_en',
  'short_zh',
  'kind',
  'status',
  'region',
  'country',
  'stock_code',
  'established',
  'registered_capital',
  'tags',
]);

export interface ExportedRows {
  rows: readonly ExportedEnterpriseFragment[];
  revision: number;
}

export async function fetchAllRows(
  question: { filter: EnterpriseFilter; orderBy: EnterpriseOrder; reversed: boolean },
  { signal, tell }: Progress,
): Promise<ExportedRows> {
  const rows: ExportedEnterpriseFragment[] = [];
  let revision: number | null = null;
  for (let after: string | null = null; ;) {
    const answer: ExportedEnterprisesQuery = await ask(
      ExportedEnterprisesDocument,
      { ...question, first: PAGE, after },
      signal,
    );
    const page = answer.enterprises;
    revision = sameRevision(revision, page.revision);
    for (const { node } of page.edges) rows.push(node);
    tell(rows.length, page.totalCount);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) return { rows, revision };
  }
}

export function directoryTable({ rows, revision }: ExportedRows, language: Language): ExportTable {
  const words = language.words.enterprises;
  const { columns } = language.words.output;
  const lines = rows.map((firm) => ({ firm, sources: sourcesOf(firm) }));
  return {
    sheet: words.title,
    titles: [
      words.columns.name,
      words.columns.id,
      ...COLUMNS.map((column) => words.columns[column]),
      columns.sources,
      columns.revision,
    ],
    rows: lines.map(({ firm, sources }) => [
      language.name(firm),
      firm.slug,
      ...COLUMNS.map((column) => cellText(firm, column, language)),
      sourcesText(sources, language.words),
      revision,
    ]),
    records: lines.map(({ firm, sources }) => ({
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
      sources: sourceRecords(sources),
      revision,
    })),
  };
}

const sourcesOf = ({ evidence, productions }: ExportedEnterpriseFragment) =>
  gatherSources([
    ...evidence.filter(({ field }) => SHOWN_FIELDS.has(field)),
    ...productions.flatMap((made) => made.evidence),
  ]);
