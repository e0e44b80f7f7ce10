// The contract: a change is taken all or nothing, and named.
import { describe, expect, it } from 'vitest';
import { claimsOf, contents, everything, readAll, shown } from './read.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { BY, chains, firms } from './world.ts';

export function describeChanging(open: OpenStore): void {
  describe('an empty store', () => {
    it('is at revision 0, knows the regions of China and nothing else', () =>
      withStore(open, async (store) => {
        expect(await store.revision()).toBe(0);
        expect(await contents(store)).toEqual([]);
        const source = await store.snapshotSource();
        expect(source).toMatchObject({ revision: 0, asOf: null, claims: [], producers: [] });
        expect(source.regions.find(({ code }) => code === '150525')).toMatchObject({
          nameZh: '奈曼旗',
          parent: '150500',
        });
        expect(await store.listEnterprises({}, { first: 5, after: null })).toEqual({
          items: [],
          more: false,
          total: 0,
        });
        expect(await store.changes({ first: 5, after: null })).toEqual({ items: [], more: false, total: 0 });
      }));

    it('finds regions', () =>
      withStore(open, async (store) => {
        expect((await store.search('奈曼', 5))[0]).toEqual({ kind: 'regions', key: '150525', matched: '奈曼旗' });
      }));
  });

  describe('applying a change', () => {
    it('returns its entry, and moves the revision by one', () =>
      withStore(open, async (store) => {
        const draft = firms().change();
        expect(await store.apply(draft)).toEqual({
          revision: 1,
          kind: 'import',
          actor: 'tester',
          reason: 'because',
          at: draft.at,
          added: draft.edits.length,
          changed: 0,
          removed: 0,
          undoes: null,
        });
        expect(await store.revision()).toBe(1);
        expect(await contents(store)).toHaveLength(draft.edits.length);
      }));

    it('counts what was added, changed and removed, and leaves out what stays', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const draft = new Draft()
          .produces('haihua', 'glass')
          .produces('haihua', 'ash', 'closed', { asOf: '2026' })
          .retract('produces', ['nowhere', 'ash'])
          .produces('zhongyan', 'ash', 'active', { asOf: '2024' });
        expect(await store.apply(draft.change('edit'))).toMatchObject({
          revision: 2,
          kind: 'edit',
          added: 1,
          changed: 1,
          removed: 1,
        });
      }));

    it('takes nothing, and says so, where nothing would change', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await store.apply(firms().change())).toBeNull();
        expect(
          await store.apply(new Draft().retract('enterprises', ['nobody']).merge('nobody', null).change()),
        ).toBeNull();
        expect(await store.revision()).toBe(1);
      }));

    it('only says what it would do where it is a dry run', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const before = await everything(store);
        const draft = new Draft().produces('haihua', 'glass').merge('solvay', 'haihua');
        expect(await store.apply(draft.change('edit', { dryRun: true }))).toMatchObject({ revision: 2, added: 2 });
        const gone = new Draft().retract('enterprises', ['haihua']).change('edit', { dryRun: true });
        await expect(store.apply(gone)).rejects.toMatchObject({ code: 'CONFLICT' });
        expect(await store.undo(1, { ...BY, dryRun: true })).toMatchObject({ revision: 2, undoes: 1 });
        expect(await store.revision()).toBe(1);
        expect(await everything(store)).toEqual(before);
        expect(await store.changes({ first: 5, after: null })).toMatchObject({ total: 1 });
        expect(await store.apply(draft.change('edit'))).toMatchObject({ revision: 2, added: 2 });
      }));

    it('keeps every part of a claim, and the revision that brought it', () =>
      withStore(open, async (store) => {
        await store.apply(chains().enterprise('fuyao', '福耀').change());
        const says = {
          quote: '“引号”\n与换行',
          asOf: '2024-03',
          confidence: 'estimate' as const,
          note: '未核实',
          source: 'press',
        };
        await store.apply(
          new Draft().enterprise('fuyao', '福耀通辽', { tags: ['a', 'b'], country: null }, says).change(),
        );
        const [, claim] = await claimsOf(store, 'enterprises');
        const fields = { name_zh: '福耀通辽', tags: ['a', 'b'], country: null };
        expect(claim).toEqual({ kind: 'enterprises', key: 'fuyao', about: 'fuyao', fields, revision: 2, ...says });
      }));

    it('lets the later of two edits of one claim count', () =>
      withStore(open, async (store) => {
        await store.apply(chains().enterprise('fuyao', '旧').enterprise('fuyao', '新').change());
        expect((await shown(store, 'enterprises', 'fuyao')).fields.name_zh).toBe('新');
      }));
  });

  describe('a change that cannot be', () => {
    it('is refused where the store has moved on', () =>
      withStore(open, async (store) => {
        await store.apply(chains().change('import', { expectedRevision: 0 }));
        const late = new Draft().industry('drugs', '蒙药').change('import', { expectedRevision: 0 });
        await expect(store.apply(late)).rejects.toMatchObject({ code: 'CONFLICT' });
        expect(await store.revision()).toBe(1);
        expect(await store.apply({ ...late, expectedRevision: 1 })).toMatchObject({ revision: 2 });
      }));

    it('is refused with a line for each thing that it names and nobody knows', () =>
      withStore(open, async (store) => {
        await store.apply(chains().change());
        const draft = new Draft()
          .enterprise('fuyao', '福耀', { region: '999999' }, { source: 'unheard' })
          .produces('fuyao', 'rockets')
          .claim('relations', ['fuyao', 'stranger', 'visit'], {})
          .claim('projects', ['p'], { name_zh: '项目', segments: ['ash', 'lost'], investors: ['谁都可以'] })
          .merge('fuyao', 'elsewhere');
        const before = await everything(store);
        const refused = await store.apply(draft.change()).catch((error: unknown) => error);
        expect(refused).toMatchObject({ code: 'INVALID' });
        const { details } = refused as { details: string[] };
        for (const name of ['999999', 'unheard', 'rockets', 'stranger', 'lost']) {
          expect(
            details.filter((line) => line.includes(`names ${name},`)),
            name,
          ).toHaveLength(1);
        }
        expect(details.filter((line) => line.includes('into elsewhere'))).toHaveLength(1);
        expect(details).toHaveLength(6);
        expect(details.filter((line) => line.includes('谁都可以'))).toEqual([]);
        expect(await store.revision()).toBe(1);
        expect(await everything(store)).toEqual(before);
      }));

    it.each([
      ['an enterprise', 'enterprises', 'fuyao', 'produces fuyao|glass'],
      ['a segment', 'segments', 'glass', 'flows ash|glass'],
      ['a source', 'sources', 'gov', 'enterprises fuyao'],
      ['a region of its own', 'regions', '150571', 'enterprises fuyao'],
      ['an investor', 'enterprises', 'jianye', 'projects naiman'],
    ] as const)('is refused where %s would go that others still name', (_, kind, key, line) =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const before = await everything(store);
        const refused = await store.apply(new Draft().retract(kind, [key]).change()).catch((error: unknown) => error);
        expect(refused).toMatchObject({ code: 'CONFLICT' });
        const { details } = refused as { details: string[] };
        expect(details.join('\n')).toContain(`${kind} ${key} is still named by`);
        expect(details.join('\n')).toContain(line);
        expect(await everything(store)).toEqual(before);
      }),
    );

    it('is possible when all who name the thing go with it, or another claim keeps it', () =>
      withStore(open, async (store) => {
        await store.apply(firms().enterprise('haihua', '海化', {}, { source: 'press' }).change());
        await store.apply(new Draft().retract('enterprises', ['haihua']).change());
        const all = new Draft()
          .retract('enterprises', ['haihua'], 'press')
          .retract('produces', ['haihua', 'ash'])
          .retract('holdings', ['haihua', 'jianye']);
        expect(await store.apply(all.change())).toMatchObject({ removed: 3 });
        expect(await store.claimsAbout([{ kind: 'enterprises', key: 'haihua' }])).toEqual([[]]);
        expect(await readAll((page) => store.listEnterprises({}, page))).not.toContain('haihua');
      }));
  });
}
