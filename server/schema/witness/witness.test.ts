import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../../store/contract/draft.ts';
import { BY, firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';
import type { SealedWitness } from './seal.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(firms().segment('cullet', 'soda', '碎玻璃', 'by-product'));
});
afterAll(() => world.close());

async function witnessOf(region: string, segment: string, options = {}): Promise<SealedWitness> {
  const query =
    'query W($region: ID!, $segment: ID!, $options: GapOptions) { gap(region: $region, segment: $segment, options: $options) { witness } }';
  const { data, errors } = await world.ask(query, { region, segment, options });
  expect(errors).toEqual([]);
  return (data as { gap: { witness: SealedWitness } }).gap.witness;
}

/** What is asked while a draft holds, which is then taken back. */
async function during(draft: Draft, test: () => Promise<void>): Promise<void> {
  const change = await world.store.apply(draft.change());
  if (change === null) throw new Error('a draft of a test must change something');
  await test().finally(() => world.store.undo(change.revision, BY));
}

interface Verified {
  holds: boolean;
  outcome: string;
  revision: number;
  reasonZh: string;
  reasonEn: string;
  witness: SealedWitness | null;
}

const VERIFY = `query V($witness: JSON!) { verifyGap(witness: $witness) { holds outcome revision reasonZh reasonEn witness } }`;
const ask = (witness: unknown) => world.ask(VERIFY, { witness });
async function verify(witness: unknown): Promise<Verified> {
  const { data, errors } = await ask(witness);
  expect(errors).toEqual([]);
  return (data as { verifyGap: Verified }).verifyGap;
}

describe('the witness of a gap', () => {
  it('carries rule, arguments, verdict, revision and a seal', async () => {
    const witness = await witnessOf('150500', 'silicate', { asOf: '2026', thresholds: { high: 600 } });
    expect(witness).toMatchObject({
      rule: { name: 'liantu-gap', version: 2 },
      revision: await world.store.revision(),
      arguments: {
        region: '150500',
        segment: 'silicate',
        options: { asOf: '2026', thresholds: { high: 600, medium: 400 }, plannedStages: ['签约', '开工', '建设'] },
        landings: [],
      },
      verdict: { state: 'absent' },
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(witness.verdict.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(witness.verdict.score);
  });

  it('names claims by the ids of their evidence', async () => {
    const { claims } = await witnessOf('150500', 'silicate');
    const { data } = await world.ask(
      '{ gap(region: "150500", segment: "silicate") { coverage { evidence { id field } } contributions { evidence { id } } } }',
    );
    const { gap } = data as {
      gap: { coverage: { evidence: { id: string }[] }; contributions: { evidence: { id: string }[] }[] };
    };
    const shown = [...gap.coverage.evidence, ...gap.contributions.flatMap(({ evidence }) => evidence)];
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
    expect(claims).toContainEqual(
      expect.objectContaining({
        kind: 'surveys',
        key: '150500|silicate',
        source: 'gov',
        field: 'finding',
        shown: true,
        revision: expect.any(Number),
      }),
    );
  });

  it('says which firms count and which do not, and why', async () => {
    const { firms: found, counts } = await witnessOf('150500', 'ash');
    const told = ({ lines }: typeof found.here) =>
      lines.map(({ enterprise, countedAs, leftOut }) => [enterprise, countedAs ?? leftOut]);
    expect(told(found.here)).toEqual([
      ['gone', 'ceased'],
      ['institute', 'running'],
      ['jianye', 'planned'],
    ]);
    expect(told(found.elsewhere)).toEqual([
      ['haihua', 'candidate'],
      ['zhongyan', 'candidate'],
      ['solvay', 'candidate'],
    ]);
    expect(told(found.unplaced)).toEqual([['nowhere', 'place-unknown']]);
    expect(found.here).toMatchObject({ total: 3, more: 0 });
    expect(counts).toContainEqual(
      expect.objectContaining({ region: '150500', segment: 'ash', running: 1, planned: 1 }),
    );
  });

  it('says how many more firms there are than it names', async () => {
    const many = new Draft();
    for (let at = 0; at < 60; at += 1)
      many.enterprise(`f${at}`, `企业${at}`, { region: '370700' }).produces(`f${at}`, 'silicate');
    await during(many, async () => {
      const { firms: found, verdict } = await witnessOf('150500', 'silicate');
      expect(found.elsewhere).toMatchObject({ total: 60, more: 10 });
      expect(found.elsewhere.lines).toHaveLength(50);
      expect(verdict.candidates).toBe(60);
    });
  });

  it('is there of an unknown segment too', async () => {
    const witness = await witnessOf('150500', 'cullet');
    expect(witness.verdict.state).toBe('unknown');
    expect(await verify(witness)).toMatchObject({ holds: true, outcome: 'HOLDS' });
  });

  it('costs the store as many calls for many gaps as for one', async () => {
    const one = await world.ask('{ gaps(regions: ["150500"], first: 1) { edges { node { witness } } } }');
    const all = await world.ask(
      '{ gaps(regions: ["150500", "150525", "150000"], first: 100) { edges { node { witness } } } }',
    );
    expect(all.errors).toEqual([]);
    expect(all.calls.length).toBeLessThanOrEqual(one.calls.length + 1);
    const without = await world.ask('{ gaps(regions: ["150500"], first: 100) { edges { node { score } } } }');
    expect(without.calls).toEqual([]);
  });
});

describe('verifying', () => {
  it('holds at the revision of the witness, whatever the order of its fields, and gives the same witness again', async () => {
    const witness = await witnessOf('150500', 'silicate');
    const turned = Object.fromEntries(Object.entries(witness).reverse());
    expect(await verify(turned)).toEqual({
      holds: true,
      outcome: 'HOLDS',
      revision: witness.revision,
      reasonZh: `成立：按第 ${witness.revision} 版的事实重算，结果相同。`,
      reasonEn: `Holds: computed again from revision ${witness.revision}, the result is the same.`,
      witness,
    });
  });

  it('takes the witness in the text of the question too', async () => {
    const witness = await witnessOf('150500', 'silicate');
    const written = JSON.stringify(witness).replaceAll(/"(\w+)":/g, '$1:');
    const { data, errors } = await world.ask(`{ verifyGap(witness: ${written}) { outcome } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ verifyGap: { outcome: 'HOLDS' } });
  });

  it('is stale where the facts move on and the verdict stays', async () => {
    const witness = await witnessOf('150500', 'silicate');
    const again = { finding: 'none', method: 'field' };
    const draft = new Draft().claim('surveys', ['150500', 'silicate'], again, { asOf: '2025-06', quote: '未见' });
    await during(draft, async () => {
      expect(await verify(witness)).toMatchObject({
        holds: true,
        outcome: 'STALE',
        revision: witness.revision + 1,
        reasonZh: '结论不变，但依据已变：摸底「通辽市 · 硅酸钠」（来源 gov）已改。',
      });
    });
  });

  it('is false where the facts give another verdict, or no gap, and says what changed first', async () => {
    const witness = await witnessOf('150500', 'silicate');
    const one = new Draft().enterprise('one', '一号', { region: '150525' }).produces('one', 'silicate');
    const two = new Draft().enterprise('two', '二号', { region: '150581' }).produces('two', 'silicate');
    await during(one, async () => {
      const weaker = await verify(witness);
      expect(weaker).toMatchObject({ holds: false, outcome: 'FALSE', revision: witness.revision + 1 });
      expect(weaker.reasonZh).toMatch(
        /^不再成立：覆盖由 absent 变为 weak。最先变化的是：.*「one · 硅酸钠」.*为新增。$/u,
      );
      expect(weaker.witness).toMatchObject({ revision: witness.revision + 1, verdict: { state: 'weak' } });
      await during(two, async () => {
        expect(await verify(witness)).toMatchObject({
          outcome: 'FALSE',
          reasonZh: '不再成立：现在不列为缺口。不算缺口：本市已有，在产 2 家。',
          witness: null,
        });
      });
    });
  });

  it('is false of what is no longer in the graph', async () => {
    const witness = await witnessOf('150500', 'cullet');
    await during(new Draft().retract('segments', ['cullet']), async () => {
      expect(await verify(witness)).toMatchObject({
        outcome: 'FALSE',
        reasonEn: expect.stringContaining('not in the graph'),
      });
    });
  });

  it('is false of a witness that was altered', async () => {
    const witness = await witnessOf('150500', 'silicate');
    const altered = { ...witness, verdict: { ...witness.verdict, score: 999 } };
    expect(await verify(altered)).toMatchObject({
      holds: false,
      outcome: 'FALSE',
      reasonZh: '不成立：写成后被改动过，封记与内容不符。',
      witness: null,
    });
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['another JSON', { rule: 'x' }],
  ])('refuses %s', async (_what, witness) => {
    const { errors } = await ask(witness);
    expect(errors).toMatchObject([{ code: 'INVALID' }]);
  });

  it('names the part that is not as it must be', async () => {
    const witness = await witnessOf('150500', 'silicate');
    const { weights, ...options } = witness.arguments.options;
    for (const [wrong, path] of [
      [{ ...witness, revision: -1 }, 'witness.revision'],
      [{ ...witness, more: 1 }, 'witness.more'],
      [{ ...witness, arguments: { ...witness.arguments, options } }, 'witness.arguments.options'],
      [
        {
          ...witness,
          arguments: { ...witness.arguments, options: { ...options, weights: { ...weights, inputs: '1' } } },
        },
        'witness.arguments.options',
      ],
      [{ ...witness, claims: [{ ...witness.claims[0], kind: 'rumours' }] }, 'witness.claims.0.kind'],
    ] as const) {
      expect((await ask(wrong)).errors).toEqual([{ code: 'INVALID', message: expect.stringContaining(path) }]);
    }
  });

  it('checks a verdict over assumed plants by the same plants', async () => {
    const { data } = await world.ask(
      '{ whatIf(region: "150500", industry: "soda", landings: [{ segment: "silicate", region: "150525", enterprise: "haihua" }]) { gapsAfter { segment { slug } witness } } }',
    );
    const { gapsAfter } = (data as { whatIf: { gapsAfter: { segment: { slug: string }; witness: SealedWitness }[] } })
      .whatIf;
    const silicate = gapsAfter.find(({ segment }) => segment.slug === 'silicate');
    expect(silicate?.witness).toMatchObject({
      verdict: { state: 'weak' },
      arguments: { landings: [{ enterprise: 'haihua' }] },
    });
    expect(await verify(silicate?.witness)).toMatchObject({ outcome: 'HOLDS' });
  });
});
