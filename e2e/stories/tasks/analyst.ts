// An analyst: a question with its blanks filled, its answer as a file and as a view, its query in the editor of the API.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { ask } from '../../stage/ask.ts';
import { EVERY_HAND } from '../../stage/hand.ts';
import { boxes } from '../../stage/screen.ts';
import type { Stage } from '../../stage/stage.ts';

const SODA = '?industry=natural-soda&region=150500';
const GLASS = '硅酸钠(水玻璃/泡花碱)';
/** What one hand is expected to do in one go, on a machine that has others to serve. */
const PATIENCE = { timeout: 240_000 };

export function tellTheAnalyst({ product, open }: Stage): void {
  describe.each(EVERY_HAND)('with $name,', (hand) => {
    it('an analyst fills in a question, takes its rows along, and runs its query elsewhere', PATIENCE, async () => {
      const { page, complaints } = await open(SODA, hand.wishes);
      await boxes(page).first().waitFor();
      await hand.goTo(page, '提问');
      const questions = page.getByRole('navigation', { name: '可问的问题' });
      await hand.press(questions.getByRole('link', { name: /哪些旗县缺失、偏弱、拟建或未摸底/ }));
      const answer = page.getByRole('region', { name: '答案', exact: true });
      await hand.choose(answer.getByLabel('环节', { exact: true }), GLASS);
      const rows = answer.locator('tbody tr');
      await rows.filter({ hasText: GLASS }).first().waitFor();
      await expect.poll(() => rows.filter({ hasNotText: GLASS }).count()).toBe(0);
      await rows.filter({ hasText: '奈曼旗' }).getByText('缺失').first().waitFor();

      const coming = page.waitForEvent('download');
      await hand.press(answer.getByRole('button', { name: '导出' }));
      await hand.press(page.locator(':popover-open').getByRole('button', { name: /^CSV/ }));
      const csv = await readFile(await (await coming).path(), 'utf8');
      const { gaps } = await ask<Gaps>(product().address, MISSING);
      const taken = parse<Record<string, string>>(csv, { columns: true, bom: true });
      expect(taken.map((row) => [row['行政区'], row['得分']])).toEqual(
        gaps.edges.map(({ node }) => [node.region.nameZh, String(node.score)]),
      );

      const opening = page.context().waitForEvent('page');
      await hand.press(answer.getByRole('link', { name: '在 GraphiQL 中打开' }));
      const editor = await opening;
      await editor.locator('.graphiql-query-editor').getByText('WhereItIsMissing', { exact: true }).waitFor();
      const answered = editor.waitForResponse(
        (response) => response.request().method() === 'POST' && response.url().endsWith('/graphql'),
      );
      await hand.press(editor.getByRole('button', { name: /^Execute query/ }));
      await editor.locator('.graphiql-response').getByText('ns-silicate').first().waitFor();
      const { errors, data } = (await (await answered).json()) as { errors?: object; data: object };
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('奈曼旗');
      expect(complaints).toEqual([]);
    });

    it('an analyst opens an answer as the view that shows the same, and the query behind that', PATIENCE, async () => {
      const { page, complaints } = await open(`ask${SODA}`, hand.wishes);
      const questions = page.getByRole('navigation', { name: '可问的问题' });
      await hand.press(questions.getByRole('link', { name: /缺失且本地有原料/ }));
      const answer = page.getByRole('region', { name: '答案', exact: true });
      const rows = answer.locator('tbody tr');
      await rows.first().waitFor();
      const names = await rows.locator('td:nth-child(2)').allInnerTexts();
      await hand.press(answer.getByRole('link', { name: '在对应页面中看' }));
      const gaps = page.getByRole('region', { name: '缺口清单' }).locator('ol > li .name');
      await expect.poll(() => gaps.allInnerTexts()).toEqual(names);

      if (hand.wishes.isMobile) await hand.press(page.getByRole('button', { name: '语言、深浅、分享和帮助' }));
      await hand.press(page.getByRole('button', { name: '看这一页的查询' }));
      const first = page.getByRole('dialog').locator('details').filter({ hasText: 'GapPage' });
      await first.locator('summary').waitFor();
      const variables = /# (\{.*\})/.exec((await first.locator('pre').textContent()) ?? '')?.[1];
      expect(JSON.parse(variables ?? '')).toMatchObject({
        regions: ['150500'],
        filter: { coverage: ['ABSENT'], inputsHere: true },
      });
      expect(complaints).toEqual([]);
    });
  });
}

interface Gaps {
  gaps: { edges: { node: { region: { nameZh: string }; score: number } }[] };
}
const MISSING = `{ gaps(regions: ["150500"], level: COUNTY, first: 200, orderBy: SCORE,
  filter: { segments: ["ns-silicate"], coverage: [ABSENT, WEAK, PLANNED, UNKNOWN] }
) { edges { node { region { nameZh } score } } } }`;
