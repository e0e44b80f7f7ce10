// What comes onto the canvas when a segment is picked? Brackets around it and its own flows, with where they meet and end.
import type { ElementDefinition } from 'cytoscape';
import type { Language } from '../state/language.svelte.ts';
import { lineElement } from './lineElement.ts';
import { MARGIN_BOX } from './paths/margin.ts';
import { JUNCTION, ownFlowsOf, type OwnFlows } from './paths/ownFlows.ts';
import type { Chain, FlowEnd } from './sheetOfChain.ts';

export const BRACKET_SPACE = 12;
const fixed = { grabbable: false, selectable: false };

/** The grid reference of a segment of another chain; null while that chain is not laid out yet. */
export type ReferenceElsewhere = (industry: string, segment: string) => string | null;

/** "Amino acids D3 MSG": chain, place on its sheet, name. */
export function marginLabel(end: FlowEnd, reader: Language, referenceElsewhere: ReferenceElsewhere): string {
  const reference = referenceElsewhere(end.industry.slug, end.slug);
  return [reader.name(end.industry), reference, reader.shortName(end)].filter(Boolean).join(' ');
}

export interface Picked {
  elements: ElementDefinition[];
  own: OwnFlows;
}

export function pickedElements(
  chain: Chain,
  slug: string,
  reader: Language,
  referenceElsewhere: ReferenceElsewhere,
): Picked {
  const place = chain.sheet.places.get(slug);
  const own = ownFlowsOf(chain, slug);
  if (!place) return { elements: [], own };
  const middles = new Map<string, { x: number; y: number }>(chain.sheet.places);
  for (const end of [...own.junctions, ...own.margin]) middles.set(end.id, end);
  const brackets: ElementDefinition = {
    data: { id: 'brackets', width: place.width + BRACKET_SPACE, height: place.height + BRACKET_SPACE },
    position: { x: place.x, y: place.y },
    classes: 'picked brackets',
    ...fixed,
  };
  const junctions = own.junctions.map(({ id, x, y }): ElementDefinition => ({
    data: { id, label: reader.words.flows.or, size: JUNCTION },
    position: { x, y },
    classes: 'picked junction',
    ...fixed,
  }));
  const margin = own.margin.map(({ id, x, y, end }): ElementDefinition => {
    const label = marginLabel(end, reader, referenceElsewhere);
    return {
      data: { id, label, ...MARGIN_BOX, industry: end.industry.slug, segment: end.slug },
      position: { x, y },
      classes: 'picked margin',
      ...fixed,
    };
  });
  const lines = own.flows.flatMap((flow) => {
    const [from, to] = [middles.get(flow.from), middles.get(flow.to)];
    if (!from || !to) return [];
    return lineElement(
      `own:${flow.id}`,
      flow.from,
      flow.to,
      flow,
      from,
      to,
      `picked own ${flow.kind} ${flow.head ? 'headed' : ''}`,
    );
  });
  return { elements: [brackets, ...junctions, ...margin, ...lines], own };
}
