import fc from 'fast-check';
import { it } from 'vitest';
import { viewPlace } from '../place.ts';
import { aGraph, drawGraph, isStanding, walkRoutes } from './testGraph.ts';
import { knotsOf } from './fold.ts';
import { layGround, isFillable } from './ground.ts';
it('stats', () => {
  const h: Record<string, number> = {};
  const up = (k: string) => (h[k] = (h[k] ?? 0) + 1);
  fc.assert(fc.property(aGraph(7, 18), (plan) => {
    const place = viewPlace(drawGraph(plan).snapshot(), 'A');
    const r = walkRoutes(place); const s = r.filter((p) => isStanding(place, p)).length;
    up(`r${Math.min(r.length, 12)}`); up(`s${Math.min(s,4)}`);
    up(`k${Math.max(0,...knotsOf(layGround(place, place.network.segments.keys(), isFillable(place))).members.map((m) => m.length))}`);
  }), { numRuns: 2000 });
  console.log(JSON.stringify(h));
});
