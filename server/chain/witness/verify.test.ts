import { describe, expect, it } from 'vitest';
import { coverOf } from '../coverage.ts';
import { explainGap } from '../gaps.ts';
import type { Snapshot } from '../snapshot.ts';
import { newWorld, type World } from '../testWorld.ts';
import { verify, type Verification } from './verify.ts';
import { bearWitness, refsBehind, RULE, type Witness, type WitnessedClaim } from './witness.ts';

const world = (): World =>
  newWorld()
    .segment('brine', { nameZh: '卤水', nameEn: 'Brine', stage: 'upstream' })
    .segment('soda', { nameZh: '纯碱', nameEn: 'Soda ash' })
    .flow('brine', 'soda')
    .found('A', 'brine', 'present')
    .found('A', 'soda', 'none');

/** A claim for each record that stands behind the gap, as of the revision that `changed` gives it. */
function bear(snapshot: Snapshot, changed: Record<string, number> = {}): Witness | null {
  const gap = explainGap(snapshot, 'A', 'soda');
  if (!gap) return null;
  const claims = refsBehind(snapshot, gap).flatMap((ref): WitnessedClaim[] => {
    if (ref.type !== 'record') return [];
    const { kind, key } = ref;
    const [field, source, id] = ['finding', 'gov', `${kind} ${key}`];
    return [{ id, kind, key, source, field, shown: true, revision: changed[key] ?? 1 }];
  });
  const none = { lines: [], total: 0, more: 0 };
  return bearWitness(snapshot, gap, { claims, firms: { here: none, elsewhere: none, unplaced: none } });
}

const at = (revision: number, one: World): Snapshot => ({ ...one.snapshot(), revision });

function check(said: Witness, now: Snapshot, changed: Record<string, number> = {}, gone: string[] = []): Verification {
  return verify(said, {
    snapshot: now,
    found: bear(now, changed),
    verdict: coverOf(now, 'A', 'soda').verdict,
    isOnRecord: ({ key }) => !gone.includes(key),
  });
}

const told = ({ outcome, reason }: Verification) => [outcome, reason.zh, reason.en];
const said = bear(at(7, world()))!;

describe('a verdict that is checked again', () => {
  it('holds while the facts behind it are the same', () => {
    expect(told(check(said, at(7, world())))).toEqual([
      'holds',
      '成立：按第 7 版的事实重算，结果相同。',
      'Holds: computed again from revision 7, the result is the same.',
    ]);
    const elsewhere = world().found('F', 'brine', 'present');
    expect(told(check(said, at(9, elsewhere)))).toEqual([
      'holds',
      '成立：所引事实自第 7 版至第 9 版未变，重算结果相同。',
      'Holds: from revision 7 to 9 nothing that it names has moved, and the result is the same.',
    ]);
  });

  it('is stale where a claim has other words and the verdict is the same', () => {
    expect(told(check(said, at(8, world()), { 'A|soda': 8 }))).toEqual([
      'stale',
      '结论不变，但依据已变：摸底「东县 · 纯碱」（来源 gov）已改。',
      'Stale: the verdict is the same, yet the claim in surveys on Dong County · Soda ash (source gov) has changed.',
    ]);
  });

  it('is false where the facts give another one, and names what changed first', () => {
    const worse = newWorld()
      .segment('brine', { nameZh: '卤水', nameEn: 'Brine', stage: 'upstream' })
      .segment('soda', { nameZh: '纯碱', nameEn: 'Soda ash' })
      .flow('brine', 'soda')
      .found('A', 'soda', 'none');
    const [outcome, zh, en] = told(check(said, at(8, worse), {}, ['A|brine']));
    expect(outcome).toBe('false');
    expect(zh).toMatch(/^不再成立：.+由 viable 变为 undecided。最先变化的是：摸底「东县 · 卤水」（来源 gov）已撤回。$/);
    expect(en).toMatch(
      /viability went from viable to undecided\. What changed first: .*Brine .* has been taken back\.$/,
    );
  });

  it('is false where it is no gap any more, and says why', () => {
    const made = world().makes('1', 'soda', 'A').makes('2', 'soda', 'A');
    expect(told(check(said, at(8, made)))).toEqual([
      'false',
      '不再成立：现在不列为缺口。不算缺口：本县已有，在产 2 家。',
      'No longer true: it is no gap now. No gap: it stands in the county, 2 running producers.',
    ]);
  });

  it('is false where what it says is not what the facts of its own revision give', () => {
    const better = { ...said, verdict: { ...said.verdict, score: said.verdict.score + 1 } };
    const [outcome, zh] = told(check(better, at(7, world())));
    expect(outcome).toBe('false');
    expect(zh).toBe(
      `不成立：与它自己所说第 7 版的事实不符，verdict.score 写作 ${said.verdict.score + 1}，应为 ${said.verdict.score}。`,
    );
    const fewer = { ...said, claims: said.claims.slice(1) };
    expect(check(fewer, at(7, world())).outcome).toBe('false');
  });

  it('is false of a revision that the graph has not come to, or that is older than its own claims', () => {
    expect(told(check({ ...said, revision: 8 }, at(7, world())))[1]).toContain('第 8 版');
    const [claim] = said.claims as [WitnessedClaim];
    const young = { ...said, claims: [{ ...claim, revision: 8 }, ...said.claims.slice(1)] };
    expect(told(check(young, at(9, world())))).toEqual([
      'false',
      expect.stringContaining('却出自第 8 版'),
      expect.stringContaining('of revision 8'),
    ]);
  });

  it('is stale under another version of the rule that gives the same', () => {
    const old = { ...said, rule: { ...RULE, version: 0 } };
    expect(told(check(old, at(7, world())))).toEqual([
      'stale',
      expect.stringContaining('第 0 版'),
      expect.stringContaining('gone from'),
    ]);
  });
});

describe('what bears witness', () => {
  it('is every finding about the segment, in the place and above it', () => {
    const snapshot = world().found('C', 'soda', 'unknown', { resource: 'proven' }).snapshot();
    const keys = refsBehind(snapshot, explainGap(snapshot, 'A', 'soda')!).map((ref) => 'key' in ref && ref.key);
    expect(keys).toEqual(expect.arrayContaining(['A|soda', 'C|soda', 'A|brine', 'brine|soda|main-input']));
  });

  it('records rule, arguments and verdict as they were', () => {
    expect(said).toMatchObject({
      rule: { name: 'liantu-gap', version: 2 },
      revision: 7,
      arguments: { region: 'A', segment: 'soda', landings: [] },
      verdict: { state: 'absent', viability: 'viable', kind: 'extend' },
    });
    const { score, contributions } = said.verdict;
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });
});
