import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chains, firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms(chains())
    .industry('other', '另一条链')
    .segment('salt', 'other', '盐', 'upstream')
    .segment('salt-old', 'other', '老法制盐', 'by-product', { makes: 'salt', siting: 'resource-bound', scope: 'step' })
    .claim('flows', ['salt', 'ash', 'by-product'], {
      either_or: ['b', 'a'],
      coefficient: '1.50',
      coefficient_unit: 't/t',
    });
  world = await openWorld(draft);
});
afterAll(() => world.close());

describe('a chain', () => {
  it('has its segments by stage, and every flow that touches one of them', async () => {
    const { data } = await world.ask(`{
      industry(id: "soda") { nameZh segments { slug stage } flows { from { slug } to { slug } kind } }
    }`);
    expect(data).toEqual({
      industry: {
        nameZh: '天然碱',
        segments: [
          { slug: 'trona', stage: 'UPSTREAM' },
          { slug: 'ash', stage: 'MIDSTREAM' },
          { slug: 'glass', stage: 'DOWNSTREAM' },
          { slug: 'silicate', stage: 'DOWNSTREAM' },
        ],
        flows: [
          { from: { slug: 'ash' }, to: { slug: 'glass' }, kind: 'MAIN_INPUT' },
          { from: { slug: 'salt' }, to: { slug: 'ash' }, kind: 'BY_PRODUCT' },
          { from: { slug: 'trona' }, to: { slug: 'ash' }, kind: 'MAIN_INPUT' },
        ],
      },
    });
  });

  it('stands in the list of chains, and is null where it does not exist', async () => {
    const { data } = await world.ask('{ industries { slug } industry(id: "none") { slug } }');
    expect(data).toEqual({ industries: [{ slug: 'other' }, { slug: 'soda' }], industry: null });
  });
});

describe('a segment', () => {
  it('knows its flows, with labels and coefficient as they were written', async () => {
    const { data } = await world.ask(`{
      segment(id: "ash") {
        industry { slug } nameEn gbt4754 siting reach scope makes { slug }
        inputs { from { slug } eitherOr coefficient coefficientUnit evidence { source { key } } }
        outputs { to { slug } }
      }
    }`);
    const gov = [{ source: { key: 'gov' } }];
    expect(data).toEqual({
      segment: {
        industry: { slug: 'soda' },
        nameEn: 'Soda ash',
        gbt4754: '2612',
        siting: 'OPEN',
        reach: 'REGION',
        scope: 'BUSINESS',
        makes: null,
        inputs: [
          {
            from: { slug: 'salt' },
            eitherOr: ['a', 'b'],
            coefficient: '1.50',
            coefficientUnit: 't/t',
            evidence: [...gov, ...gov, ...gov],
          },
          { from: { slug: 'trona' }, eitherOr: [], coefficient: null, coefficientUnit: null, evidence: gov },
        ],
        outputs: [{ to: { slug: 'glass' } }],
      },
    });
  });

  it('names the product it is another way to, and is null where it does not exist', async () => {
    const { data } = await world.ask(
      '{ a: segment(id: "salt-old") { siting scope stage makes { slug } } b: segment(id: "none") { slug } }',
    );
    expect(data).toEqual({
      a: { siting: 'RESOURCE_BOUND', scope: 'STEP', stage: 'BY_PRODUCT', makes: { slug: 'salt' } },
      b: null,
    });
  });
});
