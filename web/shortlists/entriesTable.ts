// What stands in an exported row of a list? The firm, the gap it is for, how far things are, what there is to remember.
import type { ShortlistEntryRowFragment } from '../api/generated/graphql.ts';
import type { ExportTable } from '../output/table/exportTable.ts';
import { placeLine } from '../parts/place.ts';
import type { Language } from '../state/language.svelte.ts';

export function entriesTable(entries: readonly ShortlistEntryRowFragment[], language: Language): ExportTable {
  const words = language.words.shortlists;
  const firmOf = ({ enterprise, enterpriseId }: ShortlistEntryRowFragment) =>
    enterprise ? language.name(enterprise) : enterpriseId;
  return {
    sheet: words.title,
    titles: words.exported,
    rows: entries.map((entry) => [
      firmOf(entry),
      entry.enterpriseId,
      entry.enterprise ? placeLine(entry.enterprise, language) : '',
      entry.region ? language.name(entry.region) : '',
      entry.segment ? language.name(entry.segment) : '',
      words.states[entry.state],
      entry.note ?? '',
      entry.changedAt.slice(0, 10),
      words.by(entry.changedBy),
    ]),
    records: entries.map((entry) => ({
      enterprise: { id: entry.enterpriseId, name: firmOf(entry) },
      region: entry.region?.code ?? null,
      segment: entry.segment?.slug ?? null,
      state: entry.state,
      note: entry.note,
      changedAt: entry.changedAt,
      changedBy: entry.changedBy,
    })),
  };
}
