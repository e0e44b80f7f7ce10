import { describe, expect, it } from 'vitest';
import { findComponents } from './components.ts';
import type { Network } from './network.ts';
import { settle } from './settle.ts';
import { newWorld, type World } from './testWorld.ts';

const netOf = (world: World): Network => world.snapshot().network;
const named = (network: Network, nodes: readonly number[]) => nodes.map((node) => network.segments[node]!.id).sort();
const at = (network: Network, id: string): number => network.indexOf(id)!;

describe('the network', () => {
  it('contracts steps along main inputs and by-products, both ways', () => {
    const network = netOf(
      newWorld()
        .segment('step', { scope: 'step' })
        .flow('ore', 'step')
        .flow('step', 'metal')
        .flow('step', 'slag', 'by-product')
        .flow('step', 'heat', 'energy'),
    );
    expect(named(network, network.along(at(network, 'ore'), 'downstream'))).toEqual(['metal', 'slag']);
    expect(named(network, network.along(at(network, 'slag'), 'upstream'))).toEqual(['ore']);
    expect(named(network, network.hosts(at(network, 'step')))).toEqual(['metal']);
  });

  it('begins routes where nothing is required and ends them where nobody takes it for a main input', () => {
    const network = netOf(
      newWorld().flow('ore', 'metal').flow('steam', 'metal', 'energy').flow('metal', 'slag', 'by-product'),
    );
    expect(network.isStart(at(network, 'ore'))).toBe(true);
    expect(network.isStart(at(network, 'metal'))).toBe(false);
    expect(network.isEnd(at(network, 'metal'))).toBe(true);
    expect(network.isEnd(at(network, 'ore'))).toBe(false);
  });

  it('begins no route at a segment that is needed for itself through a step, but does where a step asks for nothing', () => {
    const looped = netOf(newWorld().segment('s', { scope: 'step' }).flow('a', 's').flow('s', 'a'));
    expect(looped.isStart(at(looped, 'a'))).toBe(false);
    const free = netOf(newWorld().segment('s', { scope: 'step' }).flow('s', 'a'));
    expect(free.isStart(at(free, 'a'))).toBe(true);
  });

  it('knows which segments feed what they need', () => {
    const network = netOf(newWorld().flow('a', 'b').flow('b', 'c').flow('c', 'b', 'service').flow('x', 'y'));
    expect(network.needsItself(at(network, 'b'))).toBe(true);
    expect(network.needsItself(at(network, 'y'))).toBe(false);
    const looped = netOf(newWorld().segment('s', { scope: 'step' }).flow('a', 's').flow('s', 'a'));
    expect(looped.needsItself(at(looped, 'a'))).toBe(true);
  });

  it('asks of a loop of steps only what comes from outside it', () => {
    const network = netOf(
      newWorld()
        .segment('s', { scope: 'step' })
        .segment('t', { scope: 'step' })
        .flow('s', 't')
        .flow('t', 's')
        .flow('ore', 's')
        .flow('salt', 't'),
    );
    const asked = (id: string) =>
      named(
        network,
        network.stepGroups(at(network, id)).flatMap(({ options }) => options.map(({ from }) => from)),
      );
    expect(asked('s')).toEqual(['ore', 'salt']);
    expect(asked('t')).toEqual(['ore', 'salt']);
    expect(network.loopOf(at(network, 's'))).toBe(network.loopOf(at(network, 't')));
  });
});

describe('strongly connected components', () => {
  it('hold the nodes that reach each other', () => {
    const next = [[1], [2], [0, 3], [4], [], [5]];
    const component = findComponents(6, (node) => next[node]!);
    expect(component[0]).toBe(component[1]);
    expect(component[1]).toBe(component[2]);
    expect(new Set(component).size).toBe(4);
  });

  it('end on a chain that would overflow a recursion', () => {
    const component = findComponents(200_000, (node) => (node < 199_999 ? [node + 1] : []));
    expect(new Set(component).size).toBe(200_000);
  });
});

describe('settling', () => {
  it('computes each node once, after what it depends on', () => {
    const computed: number[] = [];
    const known = new Map<number, number>();
    const value = settle(
      0,
      known,
      (node) => (node < 3 ? [node + 1, 3] : []),
      (node) => {
        computed.push(node);
        return node < 3 ? known.get(node + 1)! + 1 : 0;
      },
    );
    expect(value).toBe(3);
    expect(computed).toEqual([3, 2, 1, 0]);
  });
});
