// What stands in the exported table of one firm? A line for each thing and each source that tells of it, in the words of its page.
import type { ProofFragment } from '../api/generated/graphql.ts';
import { claimedText, partText } from '../conflicts/conflictText.ts';
import type { ExportTable } from '../output/table/exportTable.ts';
import { amountText } from '../parts/amount.ts';
import { claimsText, tagText } from '../parts/claimText.ts';
import { placeLine } from '../parts/place.ts';
import { gatherStatements, type Statement } from '../parts/proof.ts';
import { sourceMark } from '../parts/sourceMark.ts';
import type { Language } from '../state/language.svelte.ts';
import type { TakenFirm } from './firmExport.ts';
import { claimsOf, fieldName, fieldsOf, valueText } from './record.ts';
import { tieDetail } from './tieDetail.ts';

type Proved = Pick<Statement, 'mark' | 'source' | 'quote' | 'asOf' | 'shown'>;

interface Line {
  part: string;
  item: string;
  /** What is shown on the page. */
  value: string;
  /** What the source of this line tells, which may be something else. */
  said: string;
  /** Null where nobody is on record for it. */
  proof: Proved | null;
}

export function firmTable(taken: TakenFirm, language: Language): ExportTable {
  const { words } = language;
  const { columns, frame, yes, no } = words.output;
  const own = words.enterprises;
  const { firm, revision } = taken;
  const lines = [
    ...recordLines(taken, language),
    ...madeLines(taken, language),
    ...tieLines(taken, language),
    ...toldLines(taken, language),
    ...conflictLines(taken, language),
  ];
  return {
    sheet: own.exporting.sheet,
    titles: [
      own.columns.name,
      own.columns.id,
      own.exporting.part,
      own.recordColumns.item,
      own.recordColumns.value,
      own.exporting.said,
      own.exporting.shown,
      frame.sourceTitle,
      frame.sourceMark,
      frame.sourceAsOf,
      own.exporting.quote,
      frame.sourceAddress,
      columns.revision,
    ],
    rows: lines.map(({ part, item, value, said, proof }) => [
      language.name(firm),
      firm.slug,
      part,
      item,
      value,
      said,
      proof && (proof.shown ? yes : no),
      proof && proof.source.title,
      proof && words.marks[proof.mark].letter,
      proof && proof.asOf,
      proof && proof.quote,
      proof && proof.source.url,
      revision,
    ]),
    records: lines.map(({ part, item, value, said, proof }) => ({
      enterprise: { id: firm.slug, name: language.name(firm) },
      part,
      item,
      value,
      said,
      shown: proof?.shown ?? null,
      source: proof && {
        title: proof.source.title,
        grade: proof.source.grade,
        asOf: proof.asOf,
        url: proof.source.url,
      },
      quote: proof?.quote ?? null,
      revision,
    })),
  };
}

/** A line for each source, or one without where there is none. */
function linesOf(thing: Omit<Line, 'said' | 'proof'>, evidence: readonly ProofFragment[], language: Language): Line[] {
  const statements = gatherStatements(evidence);
  if (statements.length === 0) return [{ ...thing, said: '', proof: null }];
  return statements.map((proof) => ({
    ...thing,
    said: claimsText(proof.claims, language.words, language.code),
    proof,
  }));
}

/** Losing claims stand below those whose value is shown; what is asked for and missing says so. */
function recordLines({ firm, conflicts }: TakenFirm, language: Language): Line[] {
  const { words } = language;
  const own = words.enterprises;
  const claims = claimsOf(firm.evidence);
  const disputed = conflicts.flatMap(({ fields }) => fields.flatMap(({ shown, others }) => [shown, ...others]));
  const places = new Map(
    disputed.flatMap(({ regions }) => regions.map((region) => [region.code, language.name(region)])),
  );
  const placeName = (code: string) =>
    code === firm.region?.code ? placeLine(firm, language) : (places.get(code) ?? code);
  const textOf = (field: string, value: string) => valueText(field, value, words, placeName);
  const note = claims.filter(({ field, shown }) => field === 'name_note' && shown);
  const fields = [...fieldsOf(claims), ...(note.length > 0 ? [{ field: 'name_note', shown: note }] : [])];
  return fields.flatMap(({ field, shown }): Line[] => {
    const thing = { part: own.record, item: fieldName(field, words) };
    const value = [...new Set(shown.map((claim) => textOf(field, claim.value)))].join(words.claims.list);
    const others = claims.filter((claim) => claim.field === field && !claim.shown);
    const told = [...shown, ...others];
    if (told.length === 0) return [{ ...thing, value: own.notRecorded, said: '', proof: null }];
    return told.map((claim) => ({ ...thing, value, said: textOf(field, claim.value), proof: claim }));
  });
}

function madeLines({ firm }: TakenFirm, language: Language): Line[] {
  const { words } = language;
  return firm.productions.flatMap(({ segment, status, capacity, unit, evidence }) => {
    const amount = capacity === null ? null : amountText(capacity, unit ?? '', language);
    const value = [words.panel.status[status], amount].filter(Boolean).join(' · ');
    return linesOf({ part: words.enterprises.makesTitle, item: language.name(segment), value }, evidence, language);
  });
}

const tieLines = ({ ties }: TakenFirm, language: Language): Line[] =>
  ties.flatMap(({ kind, link }) =>
    linesOf(
      {
        part: language.words.enterprises.ties[kind],
        item: language.name(link.other),
        value: tieDetail(link, language.words),
      },
      link.evidence,
      language,
    ),
  );

function toldLines({ facts, signals }: TakenFirm, language: Language): Line[] {
  const { words } = language;
  const part = words.enterprises.timeline;
  /** A measure that has no word is a key: its sentence names it better. */
  const item = (key: string, text: string | null, kind: 'ENTERPRISE_FACTS' | 'SIGNALS', when: string | null) => {
    const word = tagText(key, words);
    return [word === key && text !== null ? words.conflicts.kinds[kind] : word, when].filter(Boolean).join(' · ');
  };
  const figures = facts.flatMap(({ measure, period, value, unit, textZh, evidence }) => {
    const amount = value === null ? null : [value, unit].filter(Boolean).join(' ');
    return linesOf(
      {
        part,
        item: item(measure, textZh, 'ENTERPRISE_FACTS', period),
        value: [amount, textZh].filter(Boolean).join(' · '),
      },
      evidence,
      language,
    );
  });
  const news = signals.flatMap(({ kind, on, statementZh, evidence }) =>
    linesOf(
      { part, item: item(kind, statementZh, 'SIGNALS', on), value: statementZh ?? tagText(kind, words) },
      evidence,
      language,
    ),
  );
  return [...news, ...figures];
}

const conflictLines = ({ conflicts }: TakenFirm, language: Language): Line[] =>
  conflicts.flatMap(({ kind, about, fields }) => {
    const { words } = language;
    const thing = [words.conflicts.kinds[kind], ...about.map((part) => partText(part, language))].join(' · ');
    return fields.flatMap(({ field, shown, others }) =>
      [shown, ...others].map((claim): Line => ({
        part: words.conflicts.title,
        item: `${thing} · ${fieldName(field, words)}`,
        value: claimedText(shown, language),
        said: claimedText(claim, language),
        proof: { ...claim, mark: sourceMark(claim), shown: claim.id === shown.id },
      })),
    );
  });
