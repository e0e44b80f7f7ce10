// Does the edge of the sheet say where a chain crosses into others, without taking the sheet's own room?
import { describe, expect, it } from 'vitest';
import type { FlowKind } from '../../api/generated/graphql.ts';
import { layOutChain } from '../sheetOfChain.ts';
import { smallIndustry } from '../smallSoda.ts';
import { crossingsOf, rowsOfCrossing } from './crossing.ts';
import { MARGIN_BOX } from './margin.ts';

const amino = { slug: 'amino', nameZh: '氨基酸', nameEn: 'Amino acids' };
const [first] = smallIndustry.flows;
const from = (slug: string) => smallIndustry.flows.find((flow) => flow.from.slug === slug)!.from;
function chainWith(count: number) {
  const flows = Array.from({ length: count }, (_, index) => ({
    ...first!,
    from: from(['ore', 'ash', 'glass'][index % 3]!),
    to: { ...first!.to, slug: `amino-${index}`, industry: amino },
    kind: (index % 2 === 0 ? 'MAIN_INPUT' : 'SERVICE') as FlowKind,
  }));
  return layOutChain({
    ...smallIndustry,
    flows: [...smallIndustry.flows.filter(({ to }) => to.slug !== 'msg'), ...flows],
  });
}

describe('the edge of the sheet', () => {
  it('has a box for each segment elsewhere that a shown flow leads to, and one for the others of its chain', () => {
    const { ends, flows } = crossingsOf(chainWith(5), ['MAIN_INPUT']);
    expect(ends.map(({ segment, count }) => [segment?.slug ?? null, count]).sort()).toEqual([
      [null, 2],
      ['amino-0', 1],
      ['amino-2', 1],
      ['amino-4', 1],
    ]);
    expect(flows.map(({ kind }) => kind)).toEqual(['MAIN_INPUT', 'MAIN_INPUT', 'MAIN_INPUT']);
    expect(flows.every(({ from: start, to: end }) => ends.some(({ id }) => id === start || id === end))).toBe(true);
  });

  it('has one box for a whole chain where there is no room for more', () => {
    const { ends, flows } = crossingsOf(chainWith(40), ['MAIN_INPUT', 'SERVICE']);
    expect(ends).toMatchObject([{ id: 'crossing:amino', segment: null, count: 40 }]);
    expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length);
  });

  it('keeps boxes apart, on the sheet, and above it', () => {
    const chain = chainWith(8);
    const { ends } = crossingsOf(chain, ['MAIN_INPUT', 'SERVICE']);
    const xs = ends.map(({ x }) => x).sort((a, b) => a - b);
    xs.slice(1).forEach((x, index) => expect(x - xs[index]!).toBeGreaterThanOrEqual(MARGIN_BOX.width));
    expect(xs[0]! - MARGIN_BOX.width / 2).toBeGreaterThanOrEqual(0);
    expect(xs.at(-1)! + MARGIN_BOX.width / 2).toBeLessThanOrEqual(chain.sheet.width);
    expect(ends.every(({ y }) => y < 0)).toBe(true);
  });

  it('keeps the same room whatever is shown, and none where nothing crosses', () => {
    expect(rowsOfCrossing(chainWith(1))).toBe(1);
    expect(rowsOfCrossing(chainWith(40))).toBe(1);
    expect(rowsOfCrossing(chainWith(0))).toBe(0);
    expect(crossingsOf(chainWith(0), ['MAIN_INPUT'])).toEqual({ ends: [], flows: [] });
  });
});
