// How is a finding recorded? As a survey of the segment in the place, by a source of its own.
import { readActor, UNNAMED } from '../../access/actor.ts';
import { invalid } from '../../chain/errors.ts';
import { contradictionOf, SETTLE } from '../../chain/finding.ts';
import type { Finding, Grade, SurveyMethod } from '../../chain/vocabulary.ts';
import { findRegion, findSegment } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import { readNote } from '../base/note.ts';
import { readRequiredText, readText } from '../base/text.ts';
import type { Context } from '../context.ts';
import type { MutationRegisterSurveyArgs, SurveyInput } from '../types.generated.ts';
import { LONGEST_NOTE, LONGEST_TITLE, readAddress, readPast } from './given.ts';
import type { RegisteredSurvey } from './registered.ts';
import { newSourceKey, take, type Row } from './take.ts';

const METHODS = { field: '实地摸底', document: '查阅文件', desk: '案头检索' } as const satisfies Record<
  SurveyMethod,
  string
>;
const FINDINGS = {
  present: '已有',
  partial: '部分具备',
  planned: '拟建在建',
  none: '没有',
  unknown: '未查明',
} as const satisfies Record<Finding, string>;

export async function registerSurvey(
  { survey, actor: named }: MutationRegisterSurveyArgs,
  context: Context,
): Promise<RegisteredSurvey> {
  const region = findRegion(context.snapshot, survey.region);
  const segment = findSegment(context.snapshot, survey.segment);
  const on = readPast('survey.on', survey.on, context);
  const actor = readActor(named);
  const what = `${region.nameZh}${segment.nameZh}${METHODS[survey.method]}，${on}`;
  const key = newSourceKey('survey', region.code, segment.id, on);
  const { finding, method, producers, resource } = survey;
  const change = await take(
    {
      name: 'survey',
      source: { key, ...sourceOf(survey, what, actor === UNNAMED ? region.nameZh : actor), note: '本单位自行登记' },
      kind: 'surveys',
      row: {
        ...{ region: region.code, segment: segment.id, finding, method, as_of: on },
        producers: readProducers(producers, finding),
        resource: resource ?? null,
        quote: readText('survey.source.quote', survey.source?.quote, LONGEST_NOTE),
        confidence: method === 'desk' ? 'estimate' : 'sourced',
        note: readNote('survey.note', survey.note, LONGEST_NOTE),
      },
      reason: `登记摸底：${what}，${FINDINGS[finding]}`,
      actor,
    },
    context,
  );
  return { change, region: region.code, segment: segment.id, source: key };
}

/** @throws INVALID where a document is not named, or not graded */
function sourceOf({ method, on, source }: SurveyInput, what: string, publisher: string): Row {
  if (!isGiven(source)) {
    if (method === 'document') throw invalid('[schema] survey.source: name the document that says so');
    return { title: what, publisher, published: on, kind: kindOf(method), grade: gradeOf(method, null) };
  }
  if (method === 'document' && !isGiven(source.grade)) {
    throw invalid('[schema] survey.source.grade: say what the document is worth: A official, B press, C a repost');
  }
  return {
    title: readRequiredText('survey.source.title', source.title, LONGEST_TITLE),
    publisher: readText('survey.source.publisher', source.publisher, LONGEST_TITLE) ?? publisher,
    url: readAddress('survey.source.url', source.url),
    published: source.published ?? null,
    kind: kindOf(method),
    grade: gradeOf(method, source.grade ?? null),
  };
}

const kindOf = (method: SurveyMethod): string => (method === 'desk' ? 'desk-search' : 'document');

const gradeOf = (method: SurveyMethod, given: Grade | null): Grade | null => given ?? (method === 'field' ? 'A' : null);

/** @throws INVALID for what is no number, or does not agree with the finding */
function readProducers(text: string | null | undefined, finding: Finding): string | null {
  const producers = readText('survey.producers', text, 10);
  if (producers !== null && producers !== 'several' && !/^\d{1,6}$/.test(producers)) {
    throw invalid(`[schema] survey.producers: ${JSON.stringify(producers)} is neither a number nor \`several\``);
  }
  const contradiction = contradictionOf(finding, producers);
  if (contradiction === null) return producers;
  throw invalid(
    `[schema] survey.producers: ${producers} does not agree with the finding ${finding}: ${SETTLE[contradiction]}`,
  );
}
