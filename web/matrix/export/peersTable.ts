// What stands in the list of places that are alike when it is taken along? How alike, in what, and what each has besides.
import type { Chain } from '../../atlas/sheetOfChain.ts';
import type { Standing } from '../../atlas/standing.ts';
import { tableChoices, type OutputGroup } from '../../output/choices.ts';
import type { ExportTable } from '../../output/table/exportTable.ts';
import type { Language } from '../../state/language.svelte.ts';
import type { Peer } from '../likeness.ts';

export function peersChoices(
  chain: Chain,
  standing: Standing,
  peers: readonly Peer[],
  revision: number,
  language: Language,
): OutputGroup[] {
  const { words } = language;
  const name = words.matrix.peers.file(language.name(standing.region), language.name(chain), revision);
  return [tableChoices(words, () => Promise.resolve({ table: peersTable(peers, revision, language), name }))];
}

export function peersTable(peers: readonly Peer[], revision: number, language: Language): ExportTable {
  const { columns, between } = language.words.output;
  const own = language.words.matrix.peers;
  const names = (segments: Peer['shared']) => segments.map((segment) => language.name(segment)).join(between);
  return {
    sheet: own.sheet,
    titles: [
      columns.region,
      columns.regionCode,
      own.columns.likeness,
      own.columns.shared,
      own.columns.sharedNames,
      own.columns.more,
      own.columns.moreNames,
      columns.revision,
    ],
    rows: peers.map(({ region, likeness, shared, more }) => [
      language.name(region),
      region.code,
      likeness,
      shared.length,
      names(shared),
      more.length,
      names(more),
      revision,
    ]),
    records: peers.map(({ region, likeness, shared, more }) => ({
      region: { code: region.code, name: language.name(region) },
      likeness,
      shared: shared.map(({ slug }) => slug),
      more: more.map(({ slug }) => slug),
      revision,
    })),
  };
}
