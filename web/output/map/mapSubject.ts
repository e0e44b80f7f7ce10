// What of the map is taken along? The chain in its place, what is drawn of it now, and how far it is to be trusted.
import type { ElementDefinition } from 'cytoscape';
import type { Chain } from '../../atlas/sheetOfChain.ts';
import type { Standing } from '../../atlas/standing.ts';
import { stylesheet } from '../../atlas/style.ts';
import type { Language } from '../../state/language.svelte.ts';
import { fetchCells, type OutputCells } from '../cells.ts';
import type { Seen, Subject } from '../drawing/pictures.ts';
import type { SheetTexts } from '../drawing/sheet.ts';
import { checksumOf } from '../checksum.ts';
import type { Progress } from '../progress.ts';
import { gatherSources, sourcesLine } from '../table/sources.ts';

export interface ShownMap extends Seen {
  elements: readonly ElementDefinition[];
}

export interface MapSubject {
  chain: Chain;
  standing: Standing;
  language: Language;
  /** Plants are assumed that nobody has built. */
  assumed: boolean;
}

export const cellsOf = ({ chain, standing }: MapSubject, progress: Progress): Promise<OutputCells> =>
  fetchCells(chain.slug, chain.segments.length, [standing.region.code], progress);

export const drawnOf = (subject: MapSubject, { elements }: Pick<ShownMap, 'elements'>): Subject => ({
  elements,
  styles: stylesheet,
  texts: async (progress) => textsOf(subject, await cellsOf(subject, progress)),
  words: subject.language.words,
  explained: 'map',
});

/** What a sheet says beside the map itself. */
export function textsOf(subject: MapSubject, { cells, revision, asOf }: OutputCells): SheetTexts {
  const sources = gatherSources(cells.flatMap(({ evidence }) => evidence));
  return textsWith(subject, sourcesLine(sources, 'table', subject.language.words), revision, asOf);
}

/** Where there is no time to ask on what it rests: it says where that is told. */
export const textsAtOnce = (subject: MapSubject, asOf: string | null): SheetTexts =>
  textsWith(subject, subject.language.words.output.frame.named.table, subject.standing.revision, asOf);

function textsWith(
  { chain, standing, language, assumed }: MapSubject,
  sources: string,
  revision: number,
  asOf: string | null,
): SheetTexts {
  const { output, flows, gaps } = language.words;
  const place = language.name(standing.region);
  return {
    title: output.map.title(place, language.name(chain)),
    beside: [
      `${flows.segments(chain.segments.length)} · ${output.frame.asOf(asOf)}`,
      ...(assumed ? [`${gaps.whatIf.title}：${gaps.whatIf.notWritten}`] : []),
    ],
    sources,
    foot: `${output.frame.revision(revision)} · ${output.frame.checksum(checksumOfMap(chain, standing))}`,
  };
}

export function checksumOfMap(chain: Chain, standing: Standing): string {
  const facts = chain.segments.map(({ slug, reference }) => {
    const [cell, gap] = [standing.cell(slug), standing.gap(slug)];
    return [reference, slug, cell?.state, cell?.producers, cell?.planned, gap?.kind, gap?.rank, gap?.score];
  });
  return checksumOf([chain.slug, standing.region.code, standing.revision, facts]);
}
