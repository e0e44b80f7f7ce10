// How do resolved records become the plain rows that the core computes over? One function a kind; `null` where a record
// lacks what makes it one (required columns are the bundle's to check) or where a source says there is none.
import type { Claim, Resolved } from '../../chain/claim.ts';
import { claimId } from '../../chain/claim.ts';
import { splitKey } from '../../chain/records.ts';
import type {
  ConditionFact,
  DemandFact,
  Flow,
  Industry,
  MarketFact,
  ProjectAmount,
  ProjectFact,
  Segment,
  SurveyFact,
} from '../../chain/snapshot.ts';
import { readDecimal } from '../../chain/units/exact.ts';
import {
  CONDITION_KINDS,
  FINDINGS,
  FLOW_KINDS,
  PROJECT_STAGES,
  REACHES,
  RESOURCES,
  SCOPES,
  SITINGS,
  STAGES,
  SURVEY_METHODS,
} from '../../chain/vocabulary.ts';
import { compareText } from '../order.ts';
import { textOf, textsOf, unitBeside } from '../projection.ts';
import type { RankOf } from '../sourceRank.ts';

const chosen = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null;

export const toIndustry = ({ key, fields }: Resolved): Industry => ({
  id: key,
  nameZh: textOf(fields.name_zh) ?? key,
  nameEn: textOf(fields.name_en),
  summaryZh: textOf(fields.summary_zh),
  summaryEn: textOf(fields.summary_en),
});

export function toSegment({ key, fields }: Resolved): Segment | null {
  const industry = textOf(fields.industry);
  const stage = chosen(STAGES, fields.stage);
  if (industry === null || stage === null) return null;
  return {
    id: key,
    industry,
    nameZh: textOf(fields.name_zh) ?? key,
    shortZh: textOf(fields.short_zh),
    nameEn: textOf(fields.name_en),
    shortEn: textOf(fields.short_en),
    stage,
    summaryZh: textOf(fields.summary_zh),
    summaryEn: textOf(fields.summary_en),
    gbt4754: textOf(fields.gbt4754),
    hs: textOf(fields.hs),
    unit: textOf(fields.unit),
    siting: chosen(SITINGS, fields.siting) ?? 'open',
    reach: chosen(REACHES, fields.reach) ?? 'region',
    scope: chosen(SCOPES, fields.scope) ?? 'business',
    makes: textOf(fields.makes),
  };
}

export function toFlow(resolved: Resolved): Flow | null {
  const { key, fields } = resolved;
  const [from = '', to = '', word = ''] = splitKey(key);
  const kind = chosen(FLOW_KINDS, word);
  if (kind === null) return null;
  return {
    from,
    to,
    kind,
    eitherOr: [...textsOf(fields.either_or)].sort(compareText),
    coefficient: textOf(fields.coefficient),
    coefficientUnit: unitBeside(resolved, 'coefficient', 'coefficient_unit'),
    basis: textOf(fields.basis),
  };
}

/** Dated and weighed by the claim whose finding is shown. */
export function toSurvey(
  { key, fields, shownBy }: Resolved,
  claims: readonly Claim[],
  rankOf: RankOf,
): SurveyFact | null {
  const [region = '', segment = ''] = splitKey(key);
  const finding = chosen(FINDINGS, fields.finding);
  const claim = claims.find((candidate) => claimId(candidate) === shownBy.finding);
  if (finding === null || claim === undefined) return null;
  const { kind, grade } = rankOf(claim.source) ?? { kind: null, grade: null };
  return {
    region,
    segment,
    finding,
    producers: textOf(fields.producers),
    resource: chosen(RESOURCES, fields.resource),
    method: chosen(SURVEY_METHODS, fields.method),
    asOf: claim.asOf,
    source: { key: claim.source, kind, grade },
  };
}

export function toCondition({ key, fields }: Resolved): ConditionFact | null {
  const kind = chosen(CONDITION_KINDS, fields.kind);
  if (kind === null) return null;
  return {
    id: key,
    kind,
    segments: textsOf(fields.segments),
    regions: textsOf(fields.regions),
    from: textOf(fields.from),
    to: textOf(fields.to),
    statementZh: textOf(fields.statement_zh) ?? key,
    statementEn: textOf(fields.statement_en),
  };
}

export function toDemand(resolved: Resolved): DemandFact | null {
  const { key, fields } = resolved;
  const [region, segment] = [textOf(fields.region), textOf(fields.segment)];
  if (region === null || segment === null) return null;
  return {
    id: key,
    region,
    segment,
    quantity: textOf(fields.quantity),
    unit: unitBeside(resolved, 'quantity'),
    from: textOf(fields.from),
    to: textOf(fields.to),
    statementZh: textOf(fields.statement_zh),
  };
}

export function toMarket(resolved: Resolved): MarketFact {
  const { key, fields } = resolved;
  const [segment = '', measure = '', period = '', scope = ''] = splitKey(key);
  return { segment, measure, period, scope, value: textOf(fields.value), unit: unitBeside(resolved, 'value') };
}

/**
 * The amounts of whole projects, by project. A part's amount is left out: what it is part of, and whether another project
 * counts it too, is not known.
 */
export function toAmounts(rows: readonly (readonly [Resolved, readonly Claim[]])[]): Map<string, ProjectAmount> {
  const found = new Map<string, ProjectAmount>();
  for (const [{ key, fields, shownBy }, claims] of rows) {
    const [project = '', scope = ''] = splitKey(key);
    const cny = textOf(fields.planned_cny);
    const isWhole = scope === 'whole' || (scope === '' && !found.has(project));
    if (cny === null || !isWhole || (readDecimal(cny)?.over ?? 0n) <= 0n) continue;
    const claim = claims.find((candidate) => claimId(candidate) === shownBy.planned_cny);
    found.set(project, { scope, cny, asOf: claim?.asOf ?? null });
  }
  return found;
}

/** A project of no known place or stage counts nowhere. */
export function toProject(
  { key, fields, asOf }: Resolved,
  amounts: ReadonlyMap<string, ProjectAmount>,
): ProjectFact | null {
  const region = textOf(fields.region);
  const stage = chosen(PROJECT_STAGES, fields.stage);
  if (region === null || stage === null) return null;
  return {
    id: key,
    nameZh: textOf(fields.name_zh) ?? key,
    region,
    segments: textsOf(fields.segments),
    stage,
    asOf,
    amount: amounts.get(key) ?? null,
  };
}
