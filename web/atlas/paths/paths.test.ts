// Do lines run where they should: level where they can, at right angles when picked, and never over a box?
import { describe, expect, it } from 'vitest';
import { smallChain } from '../smallSoda.ts';
import { curveBetween } from './curve.ts';
import { ownFlowsOf } from './ownFlows.ts';
import { relativeTo, straighten, type Path, type Point } from './path.ts';

const chain = smallChain();
const place = (slug: string) => chain.sheet.places.get(slug)!;

/** The point that the canvas works out from weights and distances. */
function absolute({ start, end }: Path, weight: number, distance: number): Point {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  return { x: start.x + dx * weight - (dy / length) * distance, y: start.y + dy * weight + (dx / length) * distance };
}

describe('a path', () => {
  it('is given to the canvas so that it comes back the same', () => {
    const path = {
      start: { x: 10, y: 20 },
      end: { x: 110, y: 95 },
      between: [
        { x: 40, y: 20 },
        { x: 40, y: 95 },
      ],
    };
    const { weights, distances } = relativeTo(path);
    path.between.forEach((point, index) => {
      const back = absolute(path, weights[index]!, distances[index]!);
      expect(back.x).toBeCloseTo(point.x);
      expect(back.y).toBeCloseTo(point.y);
    });
  });

  it('loses the corners that do not turn', () => {
    const start = { x: 0, y: 0 };
    const end = { x: 20, y: 10 };
    expect(
      straighten({
        start,
        end,
        between: [
          { x: 5, y: 0 },
          { x: 10, y: 0 },
          { x: 10, y: 10 },
        ],
      }).between,
    ).toEqual([
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ]);
  });
});

describe('a curve', () => {
  it('leaves and arrives level, on the sides that face each other', () => {
    const { start, end, between } = curveBetween(place('sand'), place('glass'));
    expect(start.x).toBe(place('sand').x + place('sand').width / 2);
    expect(end.x).toBe(place('glass').x - place('glass').width / 2);
    expect(between[0]?.y).toBe(start.y);
    expect(between[1]?.y).toBe(end.y);
    const back = curveBetween(place('glass'), place('sand'));
    expect(back.start.x).toBe(place('glass').x - place('glass').width / 2);
  });

  it('meets a tall bar at the height of the other box', () => {
    const bar = { x: 0, y: 100, width: 30, height: 160 };
    const box = { x: 200, y: 130, width: 118, height: 36 };
    expect(curveBetween(bar, box).start.y).toBe(130);
  });
});

describe('the flows of a picked segment', () => {
  const picked = chain.segments.flatMap(({ slug }) => ownFlowsOf(chain, slug).flows.map((flow) => ({ slug, flow })));

  it.each(picked.map(({ slug, flow }) => [`${slug}: ${flow.id}`, flow] as const))(
    'run at right angles (%s)',
    (_, flow) => {
      const points = [flow.start, ...flow.between, flow.end];
      points.slice(1).forEach((point, index) => {
        const before = points[index]!;
        expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBeLessThan(0.01);
      });
    },
  );

  it('cross no box of another segment, but may pass behind the bar of a step', () => {
    for (const { flow } of picked) {
      const points = [flow.start, ...flow.between, flow.end];
      for (const [id, box] of chain.sheet.places) {
        if (id === flow.from || id === flow.to || box.cell.span > 1) continue;
        points
          .slice(1)
          .forEach((point, index) => expect(passes(points[index]!, point, box), `${flow.id} over ${id}`).toBe(false));
      }
    }
  });
});

function passes(a: Point, b: Point, box: { x: number; y: number; width: number; height: number }): boolean {
  const inside = (low: number, high: number, middle: number, size: number) =>
    high > middle - size / 2 + 1 && low < middle + size / 2 - 1;
  return (
    inside(Math.min(a.x, b.x), Math.max(a.x, b.x), box.x, box.width) &&
    inside(Math.min(a.y, b.y), Math.max(a.y, b.y), box.y, box.height)
  );
}
