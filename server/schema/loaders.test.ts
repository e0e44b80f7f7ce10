import { describe, expect, it } from 'vitest';
import type { Draft } from '../store/contract/draft.ts';
import { chains } from '../store/contract/world.ts';
import { openWorld } from './asking.ts';

const NESTED = `query Nested($first: Int!) {
  gaps(regions: ["150500"], first: $first) {
    edges { node {
      segment { nameZh evidence { quote } inputs { from { nameZh } evidence { value } } }
      coverage { state evidence { value source { title } } productions(first: 2) { edges { node { capacity enterprise { nameZh } } } } }
      contributions { points evidence { value shown source { title grade } } }
      requirements { options { segment { nameZh } coverage { evidence { quote } } } }
      producersElsewhere(first: 3) {
        totalCount
        edges { node { capacity unit evidence { quote } enterprise { nameZh region { nameZh } productions { segment { nameZh } } } } }
      }
    } }
  }
}`;

/** So many segments that were looked for in vain, each made by three firms elsewhere and fed by the one before. */
const manyGaps = (count: number): Draft => {
  const draft = chains();
  for (let n = 0; n < count; n += 1) {
    draft
      .segment(`s${n}`, 'soda', `环节${n}`, 'midstream')
      .flow(n === 0 ? 'ash' : `s${n - 1}`, `s${n}`)
      .claim('surveys', ['150500', `s${n}`], { finding: n % 3 === 0 ? 'partial' : 'none', method: 'document' });
    for (const place of ['370700', '320100', '440300']) {
      draft.enterprise(`f${n}-${place}`, `厂${n}之${place}`, { region: place });
      draft.produces(`f${n}-${place}`, `s${n}`, 'active', { source: n % 2 ? 'press' : 'gov' });
    }
  }
  return draft;
};

describe('a nested question', () => {
  it('costs as many calls of the store for sixty gaps as for six', async () => {
    const world = await openWorld(manyGaps(60));
    try {
      const few = await world.ask(NESTED, { first: 6 });
      const many = await world.ask(NESTED, { first: 60 });
      expect([few.errors, many.errors]).toEqual([[], []]);
      const edges = ({ data }: typeof few) => (data as { gaps: { edges: unknown[] } }).gaps.edges.length;
      expect([edges(few), edges(many)]).toEqual([6, 60]);
      expect(many.calls).toEqual(few.calls);
      expect(few.calls.length).toBeLessThanOrEqual(20);
    } finally {
      await world.close();
    }
  });

  it('finds everything that sixty gaps have, not what the first one has', async () => {
    const world = await openWorld(manyGaps(60));
    try {
      const { data } = await world.ask(NESTED, { first: 60 });
      const { edges } = (
        data as {
          gaps: {
            edges: {
              node: {
                segment: { nameZh: string };
                producersElsewhere: { totalCount: number; edges: { node: { enterprise: { nameZh: string } } }[] };
              };
            }[];
          };
        }
      ).gaps;
      for (const { node } of edges.filter(({ node }) => node.segment.nameZh.startsWith('环节'))) {
        const number = node.segment.nameZh.slice(2);
        expect(
          node.producersElsewhere.edges.map(({ node: { enterprise } }) => enterprise.nameZh.split('之')[0]),
        ).toEqual([`厂${number}`, `厂${number}`, `厂${number}`]);
      }
    } finally {
      await world.close();
    }
  });
});
