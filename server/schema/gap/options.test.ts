import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ASKED = `query G($options: GapOptions) {
  gaps(regions: ["150500"], options: $options, first: 100) {
    options { asOf thresholds { high medium } weights { name points } plannedStages }
    edges { node { score rank rankRange { best worst } options { thresholds { high } } contributions { name points atMost } } }
  }
}`;
interface Gaps {
  gaps: {
    options: { thresholds: object; weights: { name: string; points: number }[]; plannedStages: string[] };
    edges: { node: { rank: number; rankRange: { best: number; worst: number }; contributions: Part[] } }[];
  };
}
interface Part {
  name: string;
  points: number;
  atMost: number | null;
}

describe('the options of a judgement', () => {
  it('are recorded in the answer as they were used, defaults too', async () => {
    const { data, errors } = await world.ask(ASKED, {
      options: { weights: { candidates: 300, routes: 0 }, thresholds: { high: 700 }, plannedStages: ['建设'] },
    });
    expect(errors).toEqual([]);
    const { options, edges } = (data as Gaps).gaps;
    expect(options).toMatchObject({ thresholds: { high: 700, medium: 400 }, plannedStages: ['建设'] });
    const weights = new Map(options.weights.map(({ name, points }) => [name, points]));
    expect([weights.get('candidates'), weights.get('routes'), weights.get('inputs')]).toEqual([300, 0, 250]);
    for (const { node } of edges) {
      expect(node).toMatchObject({ options: { thresholds: { high: 700 } } });
      const atMost = (name: string) => node.contributions.find((part) => part.name === name)?.atMost;
      expect([atMost('candidates'), atMost('routes')]).toEqual([300, 0]);
      expect(node.rankRange.best).toBeLessThanOrEqual(node.rank);
      expect(node.rankRange.worst).toBeGreaterThanOrEqual(node.rank);
    }
  });

  it.each([
    [{ weights: { demand: -1 } }, 'weights: demand -1'],
    [{ weights: { condition: 1001 } }, 'weights: condition 1001'],
    [{ thresholds: { medium: 600 } }, 'thresholds: medium 600'],
    [{ plannedStages: ['签'] }, 'plannedStages: "签"'],
  ])('are refused where nothing could come of them: %j', async (options, named) => {
    const { errors } = await world.ask(ASKED, { options });
    expect(errors).toEqual([{ code: 'INVALID', message: expect.stringContaining(named) }]);
  });
});
