// Which segments are offered for an enterprise? Those that its texts point to, but for what it produces and what was refused.
import { createHash } from 'node:crypto';
import type { Resolved } from '../../chain/claim.ts';
import { joinKey } from '../../chain/records.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { TEXT_FIELDS, type FirmText, type TextField } from '../../chain/suggestion/firmText.ts';
import type { Reading } from '../../chain/suggestion/reading.ts';
import { suggestSegments, type Suggestion } from '../../chain/suggestion/suggest.ts';
import { buildVocabulary, type Vocabulary } from '../../chain/suggestion/vocabulary.ts';
import { textOf } from '../base/fields.ts';
import { evidenceAbout, type ShownClaim } from '../evidence/gather.ts';
import type { Loaders } from '../loaders.ts';

export interface Offer {
  enterprise: Resolved;
  suggestion: Suggestion;
}

export interface ShownText {
  field: TextField;
  text: string;
  evidence: ShownClaim;
}

interface Asked {
  snapshot: Snapshot;
  loaders: Loaders;
}

/** The words of the segments of a snapshot are gathered once. */
const vocabularies = new WeakMap<Snapshot['segments'], Vocabulary>();

function vocabularyOf({ segments }: Snapshot): Vocabulary {
  const known = vocabularies.get(segments) ?? buildVocabulary(segments.values());
  vocabularies.set(segments, known);
  return known;
}

const textsOf = (enterprise: Resolved): FirmText =>
  Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const text = textOf(enterprise, field);
      return text === null || text.trim() === '' ? [] : [[field, text]];
    }),
  );

/** Its texts, each with the claim that is shown. */
export async function shownTexts(enterprise: Resolved, loaders: Loaders): Promise<ShownText[]> {
  const texts = Object.entries(textsOf(enterprise)) as [TextField, string][];
  if (texts.length === 0) return [];
  const claims = await evidenceAbout({ kind: 'enterprises', key: enterprise.key }, loaders);
  return texts.flatMap(([field, text]) => {
    const evidence = claims.find((one) => one.shown && one.field === field);
    return evidence ? [{ field, text, evidence }] : [];
  });
}

export async function offersFor(
  enterprise: Resolved,
  refused: boolean,
  { snapshot, loaders }: Asked,
): Promise<Offer[]> {
  const texts = textsOf(enterprise);
  const suggestions = suggestSegments(vocabularyOf(snapshot), texts);
  if (suggestions.length === 0) return [];
  const { key } = enterprise;
  const [made, refusals] = await Promise.all([
    loaders.productions.load(key),
    loaders.refusals.loadMany(suggestions.map(({ segment }) => refusalId(key, segment))),
  ]);
  const known = new Set(made.map(({ segment }) => segment));
  const print = printOf(texts);
  return suggestions.flatMap((suggestion, at) => {
    const refusal = refusals[at];
    if (refusal instanceof Error) throw refusal;
    const isRefused = refusal?.body.texts === print;
    return known.has(suggestion.segment) || isRefused !== refused ? [] : [{ enterprise, suggestion }];
  });
}

export const refusalId = (enterprise: string, segment: string): string => joinKey([enterprise, segment]);

/** Other texts have another print: what was refused for these may hold for those. */
export const printOf = (texts: FirmText): string =>
  createHash('sha256')
    .update(JSON.stringify(TEXT_FIELDS.map((field) => texts[field] ?? null)))
    .digest('base64url');

export const printOfTexts = (enterprise: Resolved): string => printOf(textsOf(enterprise));

export const fieldsOf = (readings: readonly Reading[]): Set<TextField> => new Set(readings.map(({ field }) => field));
