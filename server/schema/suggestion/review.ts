// What does a reviewer's answer to a suggestion come to? Accepted, it is a fact like any other, in one change; refused, it is
// kept beside the facts and not offered again while the texts stay as they are.
import { readActor } from '../../access/actor.ts';
import type { Resolved } from '../../chain/claim.ts';
import { conflict, notFound } from '../../chain/errors.ts';
import { joinKey } from '../../chain/records.ts';
import type { Segment } from '../../chain/snapshot.ts';
import { keptEdit } from '../../store/keptEdit.ts';
import type { ClaimEdit } from '../../store/store.ts';
import { textOf } from '../base/fields.ts';
import { findSegment } from '../base/find.ts';
import type { Context } from '../context.ts';
import { offersFor, printOfTexts, refusalId, shownTexts, type Offer, type ShownText } from './offered.ts';

interface Asked {
  enterprise: string;
  segment: string;
  actor?: string | null | undefined;
}

export interface Accepted {
  enterprise: string;
  segment: string;
  revision: number;
}

export async function acceptSuggestion(asked: Asked, context: Context): Promise<Accepted> {
  const enterprise = await findEnterprise(asked.enterprise, context);
  const segment = findSegment(context.snapshot, asked.segment);
  const offer = await findOffer(enterprise, segment, context);
  const at = context.now();
  const { words } = offer.suggestion.readings[0];
  const change = await context.store.apply({
    kind: 'edit',
    actor: readActor(asked.actor),
    reason: `归类建议：${nameOf(enterprise)}的文本写有“${words}”，采纳为${segment.nameZh}`,
    at,
    edits: editsOf(offer, segment, await shownTexts(enterprise, context.loaders), at),
  });
  if (change === null) throw notOffered(enterprise, segment);
  await context.catchUp();
  return { enterprise: enterprise.key, segment: segment.id, revision: change.revision };
}

export async function refuseSuggestion(asked: Asked, context: Context): Promise<Resolved> {
  const enterprise = await findEnterprise(asked.enterprise, context);
  const segment = findSegment(context.snapshot, asked.segment);
  const { suggestion } = await findOffer(enterprise, segment, context);
  const body = {
    enterprise: enterprise.key,
    segment: segment.id,
    words: suggestion.readings[0].words,
    texts: printOfTexts(enterprise),
  };
  await keepRefusal(enterprise, segment, body, asked, context);
  return enterprise;
}

export async function offerSuggestionAgain(asked: Asked, context: Context): Promise<Resolved> {
  const enterprise = await findEnterprise(asked.enterprise, context);
  await keepRefusal(enterprise, findSegment(context.snapshot, asked.segment), null, asked, context);
  return enterprise;
}

type Body = Parameters<typeof keptEdit>[2];

async function keepRefusal({ key }: Resolved, { id }: Segment, body: Body, { actor }: Asked, context: Context) {
  const rest = { actor: readActor(actor), at: context.now() };
  await context.store.keep([keptEdit('refusals', refusalId(key, id), body, rest)]);
  await context.catchUp();
}

/** @throws NOT_FOUND */
async function findEnterprise(id: string, { loaders }: Context): Promise<Resolved> {
  const found = await loaders.things.load({ kind: 'enterprises', key: id });
  if (found !== null) return found;
  throw notFound(
    `[schema] no enterprise has the id ${JSON.stringify(id)}: enterprises(filter: { text: … }) finds them`,
  );
}

/** @throws CONFLICT */
async function findOffer(enterprise: Resolved, segment: Segment, context: Context): Promise<Offer> {
  const offers = await offersFor(enterprise, false, context);
  const found = offers.find(({ suggestion }) => suggestion.segment === segment.id);
  if (found) return found;
  throw notOffered(enterprise, segment);
}

const notOffered = (enterprise: Resolved, segment: Segment) =>
  conflict(
    `[schema] ${segment.id} is not offered for ${enterprise.key}: somebody accepted or refused it, or the text has changed; look at the list again`,
  );

/** A source of its own for each, so that every acceptance can be undone by itself. */
function editsOf(
  { enterprise, suggestion }: Offer,
  segment: Segment,
  texts: readonly ShownText[],
  at: string,
): ClaimEdit[] {
  const [best] = suggestion.readings;
  const key = joinKey([enterprise.key, segment.id]);
  const source = `review:${key.replaceAll('|', ':')}`;
  const text = texts.find(({ field }) => field === best.field)?.evidence.claim;
  const field = best.field === 'main_products' ? '主营产品' : '经营范围';
  const origin = text?.source ? `，原文来源 ${text.source}` : '';
  return [
    {
      kind: 'sources',
      key: source,
      source: '',
      after: content({
        fields: {
          title: `归类审阅：${nameOf(enterprise)}的${field}，归入${segment.nameZh}`,
          published: at.slice(0, 10),
          kind: 'desk-search',
        },
        note: `由文本提出、经审阅采纳${origin}`,
      }),
    },
    {
      kind: 'produces',
      key,
      source,
      after: content({
        fields: best.planned ? { status: 'planned' } : {},
        quote: best.item,
        asOf: text?.asOf ?? null,
        confidence: 'estimate',
        note: `据${field}采纳的归类建议，置信度 ${suggestion.confidence}‰${origin}`,
      }),
    },
  ];
}

const content = (more: Partial<NonNullable<ClaimEdit['after']>>): NonNullable<ClaimEdit['after']> => ({
  fields: {},
  quote: null,
  asOf: null,
  confidence: null,
  note: null,
  ...more,
});

const nameOf = (enterprise: Resolved): string => textOf(enterprise, 'name_zh') ?? enterprise.key;
