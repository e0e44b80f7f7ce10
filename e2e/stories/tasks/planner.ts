// A planner: what a place lacks, beside another place, what a plant would change, and all of that sent to a colleague.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from '../../stage/ask.ts';
import { HANDS, type Hand } from '../../stage/hand.ts';
import { readPng } from '../../stage/png.ts';
import { box, boxes, drawn, panel, panelTitle } from '../../stage/screen.ts';
import type { Stage } from '../../stage/stage.ts';

const SODA = '?industry=natural-soda&region=150500';
const GLASS = 'ns-silicate';
/** What one hand is expected to do in one go, on a machine that has others to serve. */
const PATIENCE = { timeout: 240_000 };

export function tellThePlanner({ product, open }: Stage): void {
  describe.each(HANDS)('with $name,', (hand) => {
    it('a planner sees what a place lacks, by county too, and takes the map along', PATIENCE, async () => {
      const { page, complaints } = await open(SODA);
      await drawn(page, GLASS);
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

      await hand.goTo(page, '矩阵');
      const cell = page.getByRole('gridcell', { name: /^奈曼旗，.*硅酸钠.*缺失/ });
      await cell.waitFor();
      await hand.pressCell(cell);
      await page.getByRole('heading', { name: /^奈曼旗 × 硅酸钠/ }).waitFor();
      expect(complaints).toEqual([]);
    });

    it('a planner lets a plant land in thought, and a colleague sees the same by the link', PATIENCE, async () => {
      const { page, complaints } = await open(`${SODA.replace('150500', '150525')}`);
      await drawn(page, GLASS);
      await hand.lookFor(page, '泡花碱', /环节.*硅酸钠/s);
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      await hand.press(
        panel(page)
          .getByRole('button', { name: /^假设落地/ })
          .first(),
      );
      const changed = /缺失 → 偏弱 1 家.*假设，今天为缺失/;
      await expect.poll(() => box(page, GLASS).getAttribute('aria-label')).toMatch(changed);
      const colleague = await open(await share(page, hand, product().address));
      await expect.poll(() => box(colleague.page, GLASS).getAttribute('aria-label')).toMatch(changed);
      await panelTitle(colleague.page).filter({ hasText: '硅酸钠' }).waitFor();
      await colleague.page.getByText(/分享的视图.*之后数据没有变更/s).waitFor();
      // Nothing was written by either.
      const { coverage } = await ask<{ coverage: { state: string } }>(
        product().address,
        `{ coverage(region: "150525", segment: "${GLASS}") { state } }`,
      );
      expect(coverage.state).toBe('ABSENT');
      expect([...complaints, ...colleague.complaints]).toEqual([]);
    });

    it('a planner holds two counties against each other, and sends that comparison', PATIENCE, async () => {
      const { page, complaints } = await open(`matrix${SODA.replace('150500', '150525')}`);
      await hand.press(page.getByRole('button', { name: '两地对照' }));
      await hand.write(page.getByRole('combobox', { name: /选对照的地区/ }), '开鲁');
      await page.getByRole('option', { name: /开鲁县/ }).waitFor();
      await page.keyboard.press('Enter');
      const { matrix } = await ask<Matrix>(product().address, MATRIX.replace('"150500"', '"150525", "150523"'));
      const seen = async (shown: Page) => {
        const table = shown.getByRole('table').filter({ has: shown.getByRole('columnheader', { name: '开鲁县' }) });
        await table.waitFor();
        return table.locator('tbody tr').filter({ hasText: '天然碱矿' }).innerText();
      };
      const states = matrix.filter(({ segment }) => segment.slug === 'ns-trona').map(({ state }) => state);
      expect(states.sort()).toEqual(['PLANNED', 'UNKNOWN']);
      expect(await seen(page)).toMatch(/拟建[\s\S]*未摸底[\s\S]*一方未摸底/);
      const colleague = await open(await share(page, hand, product().address));
      expect(await seen(colleague.page)).toBe(await seen(page));
      expect([...complaints, ...colleague.complaints]).toEqual([]);
    });
  });
}

/** The path of a short link to what is shown. */
async function share(page: Page, hand: Hand, address: string): Promise<string> {
  await hand.press(page.getByRole('button', { name: '分享这一页' }));
  const link = page.getByRole('dialog').getByLabel('短链接');
  await expect.poll(() => link.inputValue()).toMatch(/\/v\/\w+$/);
  const given = await link.inputValue();
  await page.keyboard.press('Escape');
  return given.slice(address.length);
}

interface Matrix {
  matrix: { segment: { slug: string }; state: string }[];
}
const MATRIX = '{ matrix(regions: ["150500"], industry: "natural-soda") { segment { slug } state } }';
