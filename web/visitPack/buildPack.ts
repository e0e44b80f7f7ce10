// How does what is known of a firm and a gap become a visit pack? Who it is, why it fits, what it would find, through whom,
// and what is still open.
import { claimsText } from '../parts/claimText.ts';
import { fileName } from '../parts/fileName.ts';
import { placeLine } from '../parts/place.ts';
import { gatherStatements, isStale } from '../parts/proof.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Known } from './known.ts';
import { openQuestions } from './openQuestions.ts';
import type { PackSection, Said, VisitPack } from './pack.ts';
import { SourceList } from './sourceList.ts';

/** What it would find is told apart from why it fits. */
const FINDS = 'finds';

export function buildPack(known: Known, map: VisitPack['map'], today: string, language: Language): VisitPack {
  const { words } = language;
  const said = words.visitPack;
  const { gap, enterprise } = known;
  const list = new SourceList(words);
  const [place, segment, firm] = [language.name(gap.region), language.name(gap.segment), language.name(enterprise)];
  const candidate = gap.candidates.edges[0]?.node ?? null;
  const reasons = candidate?.contributions ?? [];

  const gapSection: PackSection = {
    title: said.sections.gap,
    note: words.gapKinds[gap.kind],
    said: [{ text: language.pick(gap.verdictZh, gap.verdictEn), sources: list.cite(gap.coverage.evidence) }],
  };
  const facts: Said[] = gatherStatements(enterprise.evidence)
    .map((statement) => ({
      text: claimsText(
        statement.claims.filter(({ shown }) => shown),
        words,
        language.code,
      ),
      sources: list.cite(
        enterprise.evidence.filter(
          ({ source, quote }) => source.key === statement.source.key && quote === statement.quote,
        ),
        1,
      ),
      weak: isStale(statement.asOf, today),
    }))
    .filter(({ text }) => text !== '');
  const makes: Said[] = enterprise.productions.map(({ segment: made, status, capacity, unit, evidence }) => ({
    text: said.makes(
      language.name(made),
      words.panel.status[status],
      capacity === null ? words.enterprise.capacityUnknown : words.enterprise.capacity(capacity, unit ?? ''),
    ),
    sources: list.cite(evidence),
  }));
  const sentence = (part: (typeof reasons)[number]): Said => ({
    text: language.pick(part.reasonZh, part.reasonEn),
    sources: list.cite(part.evidence),
  });
  const fits = reasons.filter(({ name, points }) => name !== FINDS && points !== 0).map(sentence);
  const here: Said[] = [
    ...reasons.filter(({ name }) => name === FINDS).map(sentence),
    ...gap.requirements
      .filter(({ met }) => met)
      .flatMap(({ options }) => options.filter(({ availability }) => availability > 0))
      .map(({ segment: option, reasonZh, reasonEn, evidence }) => ({
        text: said.input(language.name(option), language.pick(reasonZh, reasonEn)),
        sources: list.cite(evidence),
      })),
  ];
  const ways: Said[] = known.introductions.paths.flatMap((path, way) => [
    { text: said.way(way + 1, path.length, language.pick(path.anchorZh, path.anchorEn)), sources: [] },
    ...path.hops.map((hop) => ({
      text: said.hop(language.pick(hop.sentenceZh, hop.sentenceEn), hop.on ?? words.candidates.introduction.undated),
      sources: list.cite(hop.evidence, 1),
      weak: hop.weakest && path.length > 1,
    })),
  ]);
  const sections: PackSection[] = [
    gapSection,
    { title: said.sections.firm, note: said.asOfNote, said: [...makes, ...facts] },
    {
      title: said.sections.fits,
      note: candidate === null ? said.noCandidate : said.score(candidate.score),
      said: fits,
    },
    { title: said.sections.here, said: here.length > 0 ? here : [{ text: said.nothingHere, sources: [] }] },
    {
      title: said.sections.ways,
      note: language.pick(known.introductions.noteZh, known.introductions.noteEn),
      said: ways.length > 0 ? ways : [{ text: words.candidates.introduction.none, sources: [] }],
    },
    { title: said.sections.open, said: openQuestions(known, today, language), ticked: true },
  ];
  return {
    language: words.language.code,
    title: firm,
    subtitle: [
      placeLine(enterprise, language),
      enterprise.stockCode,
      said.dataAsOf(known.about.asOf ?? words.comfort.noDate),
    ]
      .filter(Boolean)
      .join(' · '),
    proposal: said.proposal(place, segment),
    sections,
    map,
    sourcesTitle: said.sections.sources,
    sources: list.sources,
    foot: said.foot(known.about.revision, today),
    fileName: fileName(said.file(firm, segment), ''),
  };
}
