// The contract: search finds names, aliases, codes and pinyin initials, and ranks them by the product's own order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveClaims } from '../../chain/claim.ts';
import { entriesOfClaims, entriesOfRegion, type SearchEntry } from '../search/entry.ts';
import { normalise } from '../search/normalise.ts';
import { rankEntries } from '../search/rank.ts';
import { rankSources } from '../sourceRank.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { claimsOf } from './read.ts';
import { chains, firms } from './world.ts';

const entriesOfPlaces = async (store: Store): Promise<SearchEntry[]> =>
  (await store.snapshotSource()).regions.flatMap((region) => entriesOfRegion(region));

/** What the definition ranks beside places, gathered without any index. */
async function entriesOfThings(store: Store): Promise<SearchEntry[]> {
  const rankOf = rankSources(await claimsOf(store, 'sources'));
  const found: SearchEntry[] = [];
  for (const kind of ['segments', 'enterprises', 'sources'] as const) {
    for (const [key, claims] of Map.groupBy(await claimsOf(store, kind), ({ about }) => about)) {
      const { fields } = resolveClaims(kind, key, claims, rankOf);
      const name = fields[kind === 'sources' ? 'title' : 'name_zh'];
      found.push(...entriesOfClaims(kind, key, typeof name === 'string' && name !== '' ? name : key, claims));
    }
  }
  return found;
}

const hit = (kind: string, key: string, matched: string) => ({ kind, key, matched });

export function describeSearching(open: OpenStore): void {
  describe('searching', () => {
    it.each([
      ['纯碱', hit('segments', 'ash', '纯碱')],
      ['碱矿', hit('segments', 'trona', '碱矿')],
      ['soda ash', hit('segments', 'ash', 'Soda ash')],
      ['2612', hit('segments', 'ash', '2612')],
      ['trjk', hit('segments', 'trona', '天然碱矿')],
      ['奈曼', hit('regions', '150525', '奈曼旗')],
      ['奈', hit('regions', '150525', '奈曼旗')],
      ['150581', hit('regions', '150581', '霍林郭勒市')],
      ['开发区', hit('regions', '150571', '开发区')],
      ['nmgzzq', hit('regions', '150000', '内蒙古自治区')],
      ['福耀', hit('enterprises', 'fuyao', '福耀集团通辽有限公司')],
      ['中盐（内蒙古)碱业', hit('enterprises', 'jianye', '中盐（内蒙古）碱业有限公司')],
      ['化工研究', hit('enterprises', 'institute', '通辽化工研究院')],
      ['600328', hit('enterprises', 'zhongyan', '600328.SH')],
      ['ＦＵＹＡＯ', hit('enterprises', 'fuyao', 'fuyao')],
      ['sdhh', hit('enterprises', 'haihua', '山东海化集团有限公司')],
      ['soda weekly', hit('sources', 'press', 'Soda Weekly')],
    ])('finds %s', (text, expected) =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect((await store.search(text, 3))[0]).toEqual(
          expected.key === '150581' ? { ...expected, matched: '150581' } : expected,
        );
      }),
    );

    it('puts exact before prefix before initials before the middle, and each thing once', () =>
      withStore(open, async (store) => {
        const draft = chains()
          .enterprise('e4', '东方ab纸业')
          .enterprise('e3', '阿坝')
          .enterprise('e2', 'AB Sugar', { aliases: ['AB Foods', '甲乙'] })
          .enterprise('e1', 'ab');
        await store.apply(draft.change());
        const found = (await store.search('ab', 4)).filter(({ kind }) => kind === 'enterprises');
        expect(found[0]).toEqual(hit('enterprises', 'e1', 'ab'));
        const all = (await store.search('ab', 500)).filter(({ kind }) => kind === 'enterprises');
        expect(all).toEqual([
          hit('enterprises', 'e1', 'ab'),
          hit('enterprises', 'e2', 'AB Foods'),
          hit('enterprises', 'e3', '阿坝'),
          hit('enterprises', 'e4', '东方ab纸业'),
        ]);
      }));

    it('puts documents after the things they speak of, however well they match', () =>
      withStore(open, async (store) => {
        const draft = chains().source('tl', { title: '纯碱' }).source('tl_2025', { title: '纯碱周期' });
        await store.apply(draft.segment('light', 'soda', '轻质纯碱', 'midstream').change());
        expect(await store.search('纯碱', 9)).toEqual([
          hit('segments', 'ash', '纯碱'),
          hit('segments', 'light', '轻质纯碱'),
          hit('sources', 'tl', '纯碱'),
          hit('sources', 'tl_2025', '纯碱周期'),
        ]);
        const found = (await store.search('tl', 500)).map(({ kind }) => kind);
        expect(found.slice(found.indexOf('sources'))).toEqual(['sources', 'sources', 'sources']);
        expect(found[0]).toBe('regions');
      }));

    it('takes a long text as it is', () =>
      withStore(open, async (store) => {
        const title = `关于${'通辽市天然碱产业高质量发展的若干意见'.repeat(20)}的通知`;
        await store.apply(chains().source('long', { title }).change());
        expect(await store.search(title, 2)).toEqual([hit('sources', 'long', title)]);
        expect(await store.search(title.slice(1), 2)).toEqual([hit('sources', 'long', title)]);
        expect(await store.search(`${title}书`, 2)).toEqual([]);
      }));

    it('finds nothing for nothing', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        for (const text of ['', '  ', '（）', '*', '"', 'NOT', "'; --", '没有这个东西', '\\'])
          expect(await store.search(text, 5)).toEqual([]);
      }));

    it('follows renaming, retraction and undo', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(new Draft().enterprise('haihua', '潍坊纯碱厂', { region: '370700' }).change());
        expect(await store.search('山东海化', 5)).toEqual([]);
        expect(await store.search('潍坊纯碱', 5)).toEqual([hit('enterprises', 'haihua', '潍坊纯碱厂')]);
        await store.undo(2, { actor: 'a', reason: 'b', at: '2026-01-01T00:00:00.000Z' });
        expect(await store.search('潍坊纯碱', 5)).toEqual([]);
        expect(await store.search('山东海化', 5)).toEqual([hit('enterprises', 'haihua', '山东海化集团有限公司')]);
      }));

    it('finds an enterprise by a name that lost to a better source', () =>
      withStore(open, async (store) => {
        await store.apply(firms().enterprise('jianye', '中盐碱业集团', {}, { source: 'blog' }).change());
        expect(await store.search('碱业集团', 5)).toEqual([hit('enterprises', 'jianye', '中盐碱业集团')]);
      }));

    it('ranks exactly as defined, whatever the names', () =>
      withStore(open, async (store) => {
        const name = fc.string({
          unit: fc.constantFrom('中', '盐', '重', '庆', 'a', 'B', ' ', '（', '）', '1', '𠮷'),
          maxLength: 6,
        });
        const world = fc.uniqueArray(
          fc.tuple(
            fc.constantFrom('segments', 'enterprises', 'sources'),
            fc.integer({ min: 1, max: 99 }),
            name,
            fc.array(name, { maxLength: 2 }),
          ),
          {
            selector: ([kind, number]) => `${kind} ${number}`,
            minLength: 20,
            maxLength: 40,
          },
        );
        await store.apply(chains().change());
        const places = await entriesOfPlaces(store);
        await fc.assert(
          fc.asyncProperty(
            world,
            fc.array(name, { minLength: 8, maxLength: 8 }),
            fc.integer({ min: 1, max: 60 }),
            async (things, queries, first) => {
              const draft = new Draft();
              for (const [kind, number, named, aliases] of things) {
                if (kind === 'sources') draft.source(`s${number}`, { title: named });
                else if (kind === 'segments')
                  draft.segment(`g${number}`, 'soda', named, 'midstream', { short_zh: aliases[0] });
                else draft.enterprise(`e${number}`, named, { aliases });
              }
              await store.apply(draft.change());
              const entries = [...places, ...(await entriesOfThings(store))];
              for (const query of [...queries, ...things.slice(0, 4).map(([, , named]) => named.slice(1, 4))]) {
                expect(await store.search(query, first), query).toEqual(rankEntries(entries, query, first));
              }
            },
          ),
          { numRuns: 8 },
        );
      }));

    it('ranks a term that very many share as it ranks any other', () =>
      withStore(open, async (store) => {
        const draft = chains();
        for (let number = 0; number < 2500; number += 1) {
          draft.enterprise(`h${(number * 7919) % 2500}`, `${'碱'.repeat(number % 5)}盐${number % 50}有限公司`);
        }
        await store.apply(draft.change());
        const entries = [...(await entriesOfPlaces(store)), ...(await entriesOfThings(store))];
        for (const query of [
          '有限公司',
          '有限',
          '碱',
          '碱盐',
          'yxgs',
          'jy',
          '碱碱盐49有',
          '盐4',
          normalise('盐（7）有限公司'),
          'h1',
        ]) {
          expect(await store.search(query, 20), query).toEqual(rankEntries(entries, query, 20));
        }
      }));
  });
}
