// Do a recruiter, a planner and an analyst finish their task, from the first page to what they take along, with either hand?
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { HANDS } from '../stage/hand.ts';
import { readPng } from '../stage/png.ts';
import { boxes, drawn, panel, panelTitle, placeButton } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = '?industry=natural-soda&region=150500';
const GLASS = '硅酸钠(水玻璃/泡花碱)';
/** What one hand is expected to do in one go, on a machine that has others to serve. */
const PATIENCE = { timeout: 240_000 };
const rail = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });

export function tellTheTasks({ product, open }: Stage): void {
  describe.each(HANDS)('with $name,', (hand) => {
    it('a recruiter gets from a map to a firm to visit, on a list, with a pack in the bag', PATIENCE, async () => {
      const { page, complaints } = await open(SODA);
      await boxes(page).first().waitFor();
      await hand.lookFor(page, '奈曼', /行政区.*奈曼旗/s);
      await placeButton(page, '奈曼旗').waitFor();
      await hand.lookFor(page, '泡花碱', /环节.*硅酸钠/s);
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      await panel(page).getByText('缺失').first().waitFor();
      await hand.press(rail(page, '缺口'));

      const { gap } = await ask<Gap>(product().address, CANDIDATES);
      const candidates = gap.candidates.edges.map(({ node }) => node);
      const firms = page.locator('#candidates > ol > li').filter({ has: page.locator('.who') });
      await firms.first().waitFor();
      const listed = await firms.locator('.name button').allInnerTexts();
      expect(listed).toEqual(candidates.slice(0, listed.length).map(({ enterprise }) => enterprise.nameZh));
      const scores = (await firms.locator('.score > strong').allInnerTexts()).map(Number);
      expect(scores).toEqual([...scores].sort((left, right) => right - left));
      const makers = candidates.slice(0, listed.length).map(({ exactSegment }) => exactSegment);
      for (const [at, makes] of makers.entries())
        if (makes) await firms.nth(at).getByText('能生产：硅酸钠').waitFor({ timeout: 1_000 });

      const at = candidates.findIndex(({ hasIntroduction }) => hasIntroduction === true);
      const name = candidates[at]!.enterprise.nameZh;
      const firm = firms.filter({ hasText: name });
      await hand.press(firm.getByRole('button', { name: '看引荐' }));
      await page
        .locator('#introductions')
        .getByText(/第 1 条，\d 步/)
        .waitFor();

      const list = `任务 ${hand.name} ${Date.now()}`;
      await hand.press(firm.getByRole('button', { name: /^加入名单/ }));
      const menu = page.locator(':popover-open');
      await hand.write(menu.getByLabel('新名单的名称'), list);
      await hand.press(menu.getByRole('button', { name: '新建' }));
      await menu.getByText(`已加入“${list}”。`).waitFor();
      const { shortlists } = await ask<Lists>(product().address, LISTS);
      const kept = shortlists.edges.find(({ node }) => node.name === list)!.node;
      expect(kept.entries.edges.map(({ node }) => node)).toEqual([
        { enterprise: { nameZh: name }, region: { code: '150525' }, segment: { slug: 'ns-silicate' } },
      ]);
      const drop =
        'mutation Drop($id: ID!, $version: Int!) { dropShortlist(id: $id, version: $version, withEntries: true) }';
      await ask(product().address, drop, { id: kept.id, version: kept.version });
      await page.keyboard.press('Escape');

      await hand.press(firm.getByRole('button', { name: /^访企包/ }));
      const coming = page.waitForEvent('download');
      await hand.press(page.locator(':popover-open').getByRole('button', { name: /^HTML/ }));
      const pack = await readFile(await (await coming).path(), 'utf8');
      for (const said of [name, '奈曼旗', '谁来引荐', '到场要核实']) expect(pack).toContain(said);
      expect(complaints).toEqual([]);
    });

    it(
      'a planner sees what a place lacks, as the matrix has it by county, and takes the map along',
      PATIENCE,
      async () => {
        const { page, complaints } = await open(SODA);
        await drawn(page, 'ns-silicate');
        const absent = page.getByRole('region', { name: '图例' }).getByRole('button', { name: /^缺失 \d+ 个/ });
        const counted = Number(/(\d+) 个/.exec(await absent.innerText())?.[1]);
        await hand.press(absent);
        const { matrix } = await ask<Matrix>(product().address, MATRIX);
        const lacking = matrix.filter(({ state }) => state === 'ABSENT').map(({ segment }) => segment.slug);
        expect(lacking).toHaveLength(counted);
        const standingOut = () =>
          boxes(page).evaluateAll((found) =>
            found
              .filter((one) => !one.ariaLabel?.includes('已淡出'))
              .map((one) => one.getAttribute('data-segment') ?? ''),
          );
        await expect.poll(async () => (await standingOut()).sort()).toEqual(lacking.sort());

        const png = page.waitForEvent('download');
        await hand.press(page.getByRole('button', { name: '导出' }));
        await hand.press(page.locator(':popover-open').getByRole('button', { name: 'PNG 屏幕画面', exact: true }));
        const file = await png;
        expect(file.suggestedFilename()).toMatch(/通辽市.*\.png$/);
        expect((await readPng(await file.path())).drawn).toBeGreaterThan(100);

        await hand.press(rail(page, '矩阵'));
        const cell = page.getByRole('gridcell', { name: /^奈曼旗，.*硅酸钠.*缺失/ });
        await cell.waitFor();
        await hand.pressCell(cell);
        await page.getByRole('heading', { name: /^奈曼旗 × 硅酸钠/ }).waitFor();
        expect(complaints).toEqual([]);
      },
    );

    it(
      'an analyst fills in a question, reads the answer, runs its query elsewhere and takes the rows along',
      PATIENCE,
      async () => {
        const { page, complaints } = await open(SODA);
        await boxes(page).first().waitFor();
        await hand.press(rail(page, '提问'));
        const questions = page.getByRole('navigation', { name: '可问的问题' });
        await hand.press(questions.getByRole('link', { name: /哪些旗县缺失、偏弱、拟建或未摸底/ }));
        const answer = page.getByRole('region', { name: '答案', exact: true });
        await hand.choose(answer.getByLabel('环节', { exact: true }), GLASS);
        const rows = answer.locator('tbody tr');
        await rows.filter({ hasText: GLASS }).first().waitFor();
        await expect.poll(() => rows.filter({ hasNotText: GLASS }).count()).toBe(0);
        await rows.filter({ hasText: '奈曼旗' }).getByText('缺失').first().waitFor();
        const places = await rows.count();

        const coming = page.waitForEvent('download');
        await hand.press(answer.getByRole('button', { name: '导出' }));
        await hand.press(page.locator(':popover-open').getByRole('button', { name: /^CSV/ }));
        const csv = await readFile(await (await coming).path(), 'utf8');
        expect(csv.trimEnd().split('\r\n')).toHaveLength(places + 1);
        expect(csv).toContain('奈曼旗');

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
      },
    );
  });
}

interface Gap {
  gap: { candidates: { edges: { node: Candidate }[] } };
}
interface Candidate {
  enterprise: { nameZh: string };
  exactSegment: boolean;
  hasIntroduction: boolean | null;
}
const CANDIDATES = `{ gap(region: "150525", segment: "ns-silicate") {
  candidates(first: 50) { edges { node { enterprise { nameZh } exactSegment hasIntroduction } } }
} }`;
interface Lists {
  shortlists: {
    edges: { node: { id: string; version: number; name: string; entries: { edges: { node: object }[] } } }[];
  };
}
const LISTS = `{ shortlists(first: 50) { edges { node { id version name entries(first: 5) { edges { node {
  enterprise { nameZh } region { code } segment { slug }
} } } } } } }`;
interface Matrix {
  matrix: { segment: { slug: string }; state: string }[];
}
const MATRIX = '{ matrix(regions: ["150500"], industry: "natural-soda") { segment { slug } state } }';
