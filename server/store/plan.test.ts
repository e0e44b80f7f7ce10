import { describe, expect, it } from 'vitest';
import { claimId } from '../chain/claim.ts';
import { writeContent } from './content.ts';
import { Draft } from './contract/draft.ts';
import { countEdits, invert } from './log.ts';
import { claimsEdited, planChange, standsByItself, touchedByEdits, type ChangePlan } from './plan.ts';
import type { ClaimContent } from './store.ts';

/** What stands after the edits of a draft. */
const standing = (draft: Draft): Map<string, ClaimContent> =>
  new Map(draft.edits.flatMap((edit) => (edit.after === null ? [] : [[claimId(edit), edit.after]])));

function plan(draft: Draft, before = new Draft(), aliases: ReadonlyMap<string, string> = new Map()): ChangePlan {
  const made = planChange(draft.change(), standing(before), aliases);
  if (made === null) throw new Error('something must change');
  return made;
}

describe('planning a change', () => {
  it('keeps the edits that make a difference, in the order of the log', () => {
    const before = new Draft().industry('soda', '天然碱').enterprise('b', '乙', { tags: ['x'], region: '150500' });
    const draft = new Draft()
      .produces('b', 'ash')
      .enterprise('b', '乙', { region: '150500', tags: ['x'] })
      .retract('signals', ['nothing', 'of', 'this'])
      .industry('soda', '碱')
      .retract('enterprises', ['a']);
    const lines = plan(draft, before).claims.map(({ kind, key }) => `${kind} ${key}`);
    expect(lines).toEqual(['industries soda', 'produces b|ash']);
  });

  it('lets the last of several edits of one claim count, and asks for each claim once', () => {
    const draft = new Draft().industry('soda', '一').industry('soda', '二');
    expect(plan(draft).claims).toMatchObject([{ before: null, after: { fields: { name_zh: '二' } } }]);
    expect(claimsEdited(draft.change())).toEqual([{ kind: 'industries', key: 'soda', source: 'gov' }]);
  });

  it('finds nothing to do where nothing would change', () => {
    const draft = new Draft().industry('soda', '天然碱');
    expect(planChange(draft.change(), standing(draft), new Map())).toBeNull();
    expect(planChange(new Draft().merge('a', 'b').change(), new Map(), new Map([['a', 'b']]))).toBeNull();
    expect(planChange(new Draft().merge('a', null).change(), new Map(), new Map())).toBeNull();
  });

  it('refuses merges that run in a circle', () => {
    const merge = new Draft().merge('a', 'b').merge('b', 'c').merge('c', 'a');
    expect(() => planChange(merge.change(), new Map(), new Map())).toThrow(
      expect.objectContaining({
        code: 'INVALID',
        details: expect.arrayContaining([expect.stringContaining('a would')]),
      }),
    );
  });

  it('names the things that are touched under the ids of before and after', () => {
    const made = plan(new Draft().produces('old', 'ash').industry('soda', '碱').merge('old', 'new'));
    expect(touchedByEdits(made)).toEqual([
      { kind: 'industries', key: 'soda' },
      { kind: 'produces', key: 'old|ash' },
      { kind: 'produces', key: 'new|ash' },
    ]);
    expect(made.moved).toEqual(['old']);
  });

  it('knows an enterprise to merge into by claims of its own, or of what was merged into it before', () => {
    const made = plan(new Draft().merge('old', 'new'), new Draft(), new Map([['older', 'new']]));
    expect(standsByItself('new', ['old'], made)).toBe(false);
    expect(standsByItself('new', ['new', 'old'], made)).toBe(true);
    expect(standsByItself('new', ['older'], made)).toBe(true);
  });
});

describe('the inverse of edits', () => {
  it('puts back what stood before, and counts the other way round', () => {
    const before = new Draft().industry('soda', '天然碱').industry('drugs', '蒙药');
    const { claims, aliases } = plan(
      new Draft().industry('soda', '碱').retract('industries', ['drugs']).industry('new', '新').merge('a', 'b'),
      before,
    );
    const lines = [...claims, ...aliases];
    expect(countEdits(lines)).toEqual({ added: 2, changed: 1, removed: 1 });
    const inverse = invert(lines);
    expect(inverse.aliases).toEqual([{ alias: 'a', id: null }]);
    expect(inverse.edits.map(({ key, after }) => [key, after?.fields.name_zh ?? null])).toEqual([
      ['drugs', '蒙药'],
      ['new', null],
      ['soda', '天然碱'],
    ]);
  });
});

describe('the content of a claim', () => {
  it('is written alike whatever the order of its fields', () => {
    const rest = { quote: null, asOf: null, confidence: null, note: null };
    expect(writeContent({ fields: { a: '1', b: ['2'] }, ...rest })).toBe(
      writeContent({ ...rest, fields: { b: ['2'], a: '1' } }),
    );
  });
});
