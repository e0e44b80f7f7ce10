// What of a sheet of relations is taken along? The things and links that are seen, and on whose word the links rest.
import type { DrawnThing, Emphasis } from '../../explore/sheetElements.ts';
import { sheetElements, sheetStyles } from '../../explore/sheetElements.ts';
import type { SheetLink, Thing } from '../../explore/facts.ts';
import type { Language } from '../../state/language.svelte.ts';
import { checksumOf } from '../checksum.ts';
import type { Subject } from '../drawing/pictures.ts';
import type { SheetTexts } from '../drawing/sheet.ts';
import { sourcesLine, sourcesOfStatements } from '../table/sources.ts';

export interface ExploreSubject {
  things: readonly DrawnThing[];
  links: readonly SheetLink[];
  emphasis: Emphasis;
  thingOf: (id: string) => Thing | undefined;
  revision: number;
  asOf: string | null;
  language: Language;
}

export const drawnSheet = (subject: ExploreSubject): Subject => ({
  elements: sheetElements(subject.things, subject.links, subject.emphasis, subject.language),
  styles: sheetStyles,
  texts: () => Promise.resolve(sheetTexts(subject)),
  words: subject.language.words,
  explained: null,
});

/** The first thing gives the sheet its name. */
export function sheetTexts({ things, links, revision, asOf, language }: ExploreSubject): SheetTexts {
  const { explore, output } = language.words;
  const [first] = things;
  const hidden = things.reduce((sum, { more }) => sum + more, 0);
  const sources = sourcesOfStatements(links.flatMap(({ statements }) => statements));
  const facts = [revision, things.map(({ thing }) => thing.id), links.map(({ id }) => id)];
  return {
    title: first ? output.explore.title(language.name(first.thing)) : explore.sheet,
    beside: [
      `${explore.count(things.length, links.length)} · ${output.frame.asOf(asOf)}`,
      ...(hidden > 0 ? [output.explore.hidden(hidden)] : []),
    ],
    sources: sourcesLine(sources, 'table', language.words),
    foot: `${output.frame.revision(revision)} · ${output.frame.checksum(checksumOf(facts))}`,
  };
}

export const fileOf = ({ things: [first], revision, language }: ExploreSubject): string =>
  language.words.output.explore.file(first ? language.name(first.thing) : '', revision);
