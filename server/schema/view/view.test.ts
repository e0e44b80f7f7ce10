import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '../../store/contract/draft.ts';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type Answer, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

interface View {
  id: string;
  path: string;
  state: unknown;
  revision: number;
  since: { revision: number; changes: number; touching: number | null };
}
const data = <T>(answer: Answer): T => {
  expect(answer.errors).toEqual([]);
  return answer.data as T;
};
const FIELDS = 'id path state revision keptAt since { revision changes touching }';
const tryToKeep = (state: unknown, revision: number | null = null, asked = world) =>
  asked.ask(`mutation($state: JSON!, $revision: Int) { keepView(state: $state, revision: $revision) { ${FIELDS} } }`, {
    state,
    ...(revision !== null && { revision }),
  });
const keep = async (state: unknown, revision: number | null = null) =>
  data<{ keepView: View }>(await tryToKeep(state, revision)).keepView;
const open = async (id: string) =>
  data<{ view: View | null }>(await world.ask(`query($id: ID!) { view(id: $id) { ${FIELDS} } }`, { id })).view;

const MAP = { page: 'map', region: '150500', industry: 'soda', layout: [{ id: 'ash', x: 1.5, y: -2 }], filters: {} };

describe('a short link', () => {
  it('brings back what was kept, and says that nothing has changed since', async () => {
    const kept = await keep(MAP);
    expect(kept.id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(kept).toMatchObject({ path: `/v/${kept.id}`, state: MAP, revision: 1 });
    expect(await open(kept.id)).toEqual({ ...kept, since: { revision: 1, changes: 0, touching: 0 } });
    expect(await open('000000000000')).toBeNull();
  });

  it('is the same for the same view, and another for another view or revision', async () => {
    const { page, ...rest } = MAP;
    const [first, second] = [await keep(MAP), await keep({ ...rest, page })];
    expect(second).toEqual(first);
    expect((await keep({ ...MAP, region: '150525' })).id).not.toBe(first.id);
    expect((await keep(MAP, 0)).id).not.toBe(first.id);
    expect((await keep(MAP, 1)).id).toBe(first.id);
  });

  it.each<[string, Draft, number]>([
    ['a survey in a banner below', new Draft().claim('surveys', ['150525', 'ash'], { finding: 'none' }), 1],
    ['a survey in the province', new Draft().claim('surveys', ['150000', 'glass'], { finding: 'none' }), 1],
    ['a survey far away', new Draft().claim('surveys', ['370700', 'ash'], { finding: 'none' }), 0],
    ['a production elsewhere', new Draft().produces('haihua', 'glass'), 1],
    ['a name of a firm that makes a segment', new Draft().enterprise('haihua', '海化'), 1],
    ['a firm that makes nothing', new Draft().enterprise('new', '新企业', { region: '150525' }), 0],
    ['a merge of a firm that makes a segment', new Draft().merge('solvay', 'haihua'), 1],
    ['a name of the place', new Draft().region('150500', { name_en: 'Tongliao' }), 1],
    ['a name of another place', new Draft().region('370700', { name_en: 'Weifang' }), 0],
    ['another chain', new Draft().industry('amino', '氨基酸').segment('lysine', 'amino', '赖氨酸', 'midstream'), 0],
    ['a flow of the chain', new Draft().flow('ash', 'silicate'), 1],
    ['a price', new Draft().claim('market', ['ash', 'price', '2026', 'national'], { value: '1' }), 1],
  ])('says that the graph has moved on, and whether %s touched it', async (_what, draft, touching) => {
    const { id } = await keep(MAP);
    await world.store.apply(draft.change('edit'));
    expect((await open(id))?.since).toEqual({ revision: 2, changes: 1, touching });
  });

  it('counts nothing where the view names neither place nor chain, or too much has changed', async () => {
    const { id } = await keep({ page: 'about' });
    const other = await keep(MAP);
    const many = new Draft();
    for (let number = 0; number < 2001; number += 1) many.enterprise(`n${number}`, `企业${number}`);
    await world.store.apply(many.change());
    expect((await open(id))?.since).toEqual({ revision: 2, changes: 1, touching: null });
    expect((await open(other.id))?.since).toEqual({ revision: 2, changes: 1, touching: null });
  });

  it.each<[string, unknown, RegExp]>([
    ['no object', [1], /state: an object is needed/],
    ['more than is kept', { page: 'x'.repeat(30_000) }, /state: 30011 characters/],
    ['what is nested too deep', JSON.parse(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`), /nested too deep/],
  ])('is refused for %s', async (_what, state, message) => {
    expect((await tryToKeep(state)).errors).toMatchObject([
      { code: 'INVALID', message: expect.stringMatching(message) },
    ]);
  });

  it('is refused for a revision that is not there', async () => {
    expect((await tryToKeep(MAP, 7)).errors).toMatchObject([{ code: 'INVALID', message: expect.stringMatching(/7/) }]);
  });

  it('is promised where it can be made, and nowhere else', async () => {
    for (const [mayWrite, mayShare] of [
      [true, true],
      [true, false],
      [false, true],
    ] as const) {
      const one = await openWorld(firms(), { mayWrite, mayShare });
      const { data: told } = await one.ask('{ about { access { mayShare } } }');
      const made = (await tryToKeep(MAP, null, one)).errors.length === 0;
      expect(told).toEqual({ about: { access: { mayShare: made } } });
      await one.close();
    }
  });

  it('is neither made nor opened where links are switched off', async () => {
    const closed = await openWorld(firms(), { mayWrite: true, mayShare: false });
    const answers = [await tryToKeep(MAP, null, closed), await closed.ask('{ view(id: "0") { id } }')];
    for (const { errors } of answers) {
      expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('LIANTU_SHARE') }]);
    }
    await closed.close();
  });
});
