// What does the web know of a chain, whatever the region? Its segments, its flows and its sheet, laid out once.
import type { ChainQuery, FlowKind, SegmentNameFragment, SegmentScope, Stage } from '../api/generated/graphql.ts';
import { arrange, type Arrangement } from './layout/layout.ts';
import { byText, type Seats } from './layout/chain.ts';
import { drawSheet, type Sheet } from './layout/sheet.ts';

type Industry = NonNullable<ChainQuery['industry']>;
export type FlowEnd = Industry['flows'][number]['from'];

export interface ChainSegment extends SegmentNameFragment {
  stage: Stage;
  scope: SegmentScope;
  /** Its grid reference, such as F8. */
  reference: string;
}

export interface ChainFlow {
  id: string;
  from: FlowEnd;
  to: FlowEnd;
  kind: FlowKind;
  eitherOr: readonly string[];
}

export interface Chain {
  slug: string;
  nameZh: string;
  nameEn: string | null;
  /** In reading order of the sheet: column by column, from the top. */
  segments: readonly ChainSegment[];
  segment(slug: string): ChainSegment | null;
  at(column: number, row: number): ChainSegment | null;
  flows: readonly ChainFlow[];
  /** Flows with both ends in the chain. */
  innerFlows: readonly ChainFlow[];
  arrangement: Arrangement;
  sheet: Sheet;
}

export function layOutChain(industry: Industry, previous?: Seats): Chain {
  const flows = industry.flows.map((flow): ChainFlow => ({
    ...flow,
    id: `${flow.from.slug}→${flow.to.slug}:${flow.kind}`,
  }));
  const innerFlows = flows.filter(
    ({ from, to }) => from.industry.slug === industry.slug && to.industry.slug === industry.slug,
  );
  const arrangement = arrange(
    {
      segments: industry.segments.map(({ slug, stage, scope }) => ({ id: slug, stage, step: scope === 'STEP' })),
      flows: innerFlows.map(({ from, to, kind }) => ({ from: from.slug, to: to.slug, kind })),
    },
    previous,
  );
  const sheet = drawSheet(arrangement);
  const segments = industry.segments
    .map((segment): ChainSegment => ({ ...segment, reference: sheet.places.get(segment.slug)?.reference ?? '' }))
    .sort((a, b) => readingOrder(arrangement, a.slug, b.slug));
  const bySlug = new Map(segments.map((segment) => [segment.slug, segment]));
  return {
    slug: industry.slug,
    nameZh: industry.nameZh,
    nameEn: industry.nameEn,
    segments,
    segment: (slug) => bySlug.get(slug) ?? null,
    at: (column, row) =>
      segments.find(({ slug }) => {
        const cell = arrangement.cells.get(slug);
        return cell?.column === column && cell.row <= row && row < cell.row + cell.span;
      }) ?? null,
    flows,
    innerFlows,
    arrangement,
    sheet,
  };
}

function readingOrder({ cells, firstLowerRow }: Arrangement, left: string, right: string): number {
  const [a, b] = [cells.get(left), cells.get(right)];
  if (!a || !b) return byText(left, right);
  const below = (row: number) => Number(row >= firstLowerRow);
  return below(a.row) - below(b.row) || a.column - b.column || a.row - b.row || byText(left, right);
}
