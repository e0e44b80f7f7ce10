// How is a sheet of relations taken along as a table? A row a link, with all that it rests on; the things on a sheet of their own.
import { placeOf, wordOf } from '../../explore/sheetElements.ts';
import type { ExportSheet, ExportTable } from '../table/exportTable.ts';
import { sourceRecords, sourcesOfStatements, sourcesText } from '../table/sources.ts';
import type { ExploreSubject } from './exploreSubject.ts';

export function exploreTable({ things, links, thingOf, revision, language }: ExploreSubject): ExportTable {
  const { words } = language;
  const { table } = words.explore;
  const { explore: output } = words.output;
  const nameOf = (id: string) => {
    const thing = thingOf(id);
    return thing ? language.name(thing) : id;
  };
  const sheet: ExportSheet = {
    sheet: output.things,
    titles: [output.id, table.name, table.kind, table.place, table.more],
    rows: things.map(({ thing, more }) => [
      thing.id,
      language.name(thing),
      words.explore.kinds[thing.kind],
      placeOf(thing, language),
      more,
    ]),
  };
  return {
    sheet: output.links,
    titles: [
      output.fromId,
      table.from,
      table.relation,
      output.toId,
      table.to,
      table.state,
      table.date,
      words.output.columns.sources,
      words.output.columns.revision,
    ],
    rows: links.map((link) => [
      link.from,
      nameOf(link.from),
      wordOf(link, language),
      link.to,
      nameOf(link.to),
      link.inForce ? table.inForce : words.explore.notInForce,
      link.on ?? link.statements[0]?.asOf ?? null,
      sourcesText(sourcesOfStatements(link.statements), words),
      revision,
    ]),
    records: links.map((link) => ({
      from: { id: link.from, name: nameOf(link.from) },
      relation: link.relation,
      word: link.word,
      to: { id: link.to, name: nameOf(link.to) },
      inForce: link.inForce,
      on: link.on,
      sources: sourceRecords(sourcesOfStatements(link.statements)),
      revision,
    })),
    further: [sheet],
  };
}
