// What is on the canvas of the chains that this one crosses into? Their boxes at the edge, and the lines of the shown kinds.
import type { ElementDefinition } from 'cytoscape';
import type { Language } from '../state/language.svelte.ts';
import { lineElement } from './lineElement.ts';
import { MARGIN_BOX } from './paths/margin.ts';
import type { Crossing, CrossingEnd } from './paths/crossing.ts';
import { marginLabel, type ReferenceElsewhere } from './pickedElements.ts';
import type { Chain } from './sheetOfChain.ts';

export function crossingLabel(end: CrossingEnd, reader: Language, referenceElsewhere: ReferenceElsewhere): string {
  return end.segment === null
    ? reader.words.modes.crossing.several(reader.name(end.industry), end.count)
    : marginLabel(end.segment, reader, referenceElsewhere);
}

export function crossingElements(
  chain: Chain,
  { ends, flows }: Crossing,
  reader: Language,
  referenceElsewhere: ReferenceElsewhere,
): ElementDefinition[] {
  const middles = new Map<string, { x: number; y: number }>(chain.sheet.places);
  for (const end of ends) middles.set(end.id, end);
  return [
    ...ends.map((end): ElementDefinition => ({
      data: {
        id: end.id,
        label: crossingLabel(end, reader, referenceElsewhere),
        ...MARGIN_BOX,
        industry: end.industry.slug,
        segment: end.segment?.slug ?? null,
      },
      position: { x: end.x, y: end.y },
      classes: 'margin edge',
      grabbable: false,
      selectable: false,
    })),
    ...flows.flatMap((flow) => {
      const [from, to] = [middles.get(flow.from), middles.get(flow.to)];
      return from && to
        ? [lineElement(flow.id, flow.from, flow.to, flow, from, to, `crossing ${flow.kind}`)].flat()
        : [];
    }),
  ];
}
