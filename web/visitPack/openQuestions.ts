// What has to be asked on the visit? Everything that nobody knows, that is old, or that one weak source alone says.
import { gatherStatements, isStale } from '../parts/proof.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Known } from './known.ts';
import type { Said } from './pack.ts';

const FIRM_MARKS = new Set(['A', 'B']);

export function openQuestions({ gap, enterprise, introductions }: Known, today: string, language: Language): Said[] {
  const words = language.words.visitPack.open;
  const segment = language.name(gap.segment);
  const candidate = gap.candidates.edges[0]?.node;
  const own = enterprise.productions.find((made) => made.segment.slug === candidate?.segment.slug);
  const unknown = gap.requirements.flatMap(({ met, options }) =>
    met
      ? []
      : options.filter(({ coverage }) => coverage.state === 'UNKNOWN').map((option) => language.name(option.segment)),
  );
  const missing = gap.requirements.flatMap(({ met, options }) =>
    met || options.some(({ coverage }) => coverage.state === 'UNKNOWN')
      ? []
      : [options.map((option) => language.name(option.segment)).join(words.or)],
  );
  const stale = gatherStatements(enterprise.evidence).filter(({ asOf }) => isStale(asOf, today));
  const firm = own ? gatherStatements(own.evidence).some(({ mark }) => FIRM_MARKS.has(mark)) : false;
  const weakest = introductions.paths.flatMap(({ hops }) => (hops.length > 1 ? hops.filter((hop) => hop.weakest) : []));
  const texts = [
    candidate?.exactSegment === false && words.near(language.name(candidate.segment), segment),
    own?.capacity === null && words.capacity(language.name(own.segment)),
    own && !firm && words.proof(language.name(own.segment)),
    candidate?.distanceKm === null && words.place,
    ...stale.slice(0, 1).map(({ asOf, source }) => words.stale(source.title, asOf ?? '')),
    ...unknown.map((name) => words.survey(name)),
    ...missing.map((names) => words.source(names)),
    introductions.paths.length === 0 && words.nobody,
    ...weakest.slice(0, 2).map((hop) => words.tie(language.pick(hop.sentenceZh, hop.sentenceEn))),
    words.intent(segment),
  ];
  return [...new Set(texts.filter((text) => typeof text === 'string'))].map((text) => ({ text, sources: [] }));
}
