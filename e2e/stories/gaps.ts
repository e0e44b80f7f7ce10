// What does the page of gaps let a person do: narrow the list, take it along, argue with its numbers, land a firm in thought?
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { PHONE } from '../stage/browser.ts';
import { addressOf, panel, panelTitle, section } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = 'gaps?industry=natural-soda&region=150500';
const rows = (page: Page): Locator => page.getByRole('region', { name: '缺口清单' }).locator('ol > li');
const shown = (page: Page): Locator => page.locator('main header').getByText(/显示 \d+ \/ \d+ 个/);
const totalOf = async (page: Page): Promise<number> =>
  Number(/\/ (\d+) 个/.exec((await shown(page).innerText()) ?? '')?.[1]);
const chip = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

export function tellTheGaps({ open }: Stage): void {
  describe('the page of gaps', () => {
    it('is a key away, and narrows to what its chips count', async () => {
      const { page, complaints } = await open('?industry=natural-soda&region=150500');
      await page.getByRole('link', { name: '缺口', exact: true }).waitFor();
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await rows(page).first().waitFor();
      const fill = chip(page, /^补链 \d+$/);
      const counted = Number(/\d+/.exec(await fill.innerText())?.[0]);
      await fill.click();
      await expect.poll(() => totalOf(page)).toBe(counted);
      expect(addressOf(page).get('kinds')).toBe('fill');
      await page.reload();
      await expect.poll(() => totalOf(page)).toBe(counted);
      expect(await rows(page).count()).toBe(counted);
      expect(complaints).toEqual([]);
    });

    it('narrows by what is there and who could come, and the back button takes each choice back', async () => {
      const { page, complaints } = await open(SODA);
      await rows(page).first().waitFor();
      await page.getByRole('button', { name: '更多筛选' }).click();
      const absent = chip(page, /^缺失 \d+$/);
      const counted = Number(/\d+/.exec(await absent.innerText())?.[0]);
      await absent.click();
      await expect.poll(() => totalOf(page)).toBe(counted);
      const two = chip(page, /^2 家以上 \d+$/);
      const fillable = Number(/上\s*(\d+)/.exec(await two.innerText())?.[1]);
      await two.click();
      await expect.poll(() => totalOf(page)).toBe(fillable);
      expect(fillable).toBeLessThan(counted);
      await page.getByRole('button', { name: '都在本地' }).click();
      await expect.poll(() => addressOf(page).get('inputs')).toBe('here');
      await expect.poll(() => totalOf(page)).toBeLessThan(fillable);
      await page.goBack();
      await expect.poll(() => totalOf(page)).toBe(fillable);
      await page.goBack();
      await expect.poll(() => totalOf(page)).toBe(counted);
      expect(addressOf(page).get('coverage')).toBe('absent');
      expect(complaints).toEqual([]);
    });

    it('asks each county by itself, and goes on behind the last row', async () => {
      const { page } = await open(SODA);
      await page.getByRole('button', { name: '分旗县' }).click();
      await expect.poll(() => rows(page).count()).toBe(50);
      await page.getByRole('button', { name: /再看一些/ }).click();
      await expect.poll(() => rows(page).count()).toBe(100);
      await chip(page, /^奈曼旗 \d+$/).click();
      await expect.poll(() => rows(page).filter({ hasNotText: '奈曼旗' }).count()).toBe(0);
      await rows(page).first().getByRole('link').click();
      await panel(page)
        .getByText(/本旗第 \d+ \/ \d+ 个缺口/)
        .waitFor();
      expect(addressOf(page).get('at')).toBe('150525');
    });

    it('says which few recruits are best together, and lets them all land in thought', async () => {
      const { page, complaints } = await open(SODA);
      await page.getByRole('button', { name: '招商组合' }).click();
      await page.getByLabel('环节数').fill('3');
      await page.getByLabel('环节数').press('Enter');
      await page.getByText(/打通路线 \d+ → \d+ 条/).waitFor();
      await expect.poll(() => rows(page).count()).toBe(3);
      await page.getByText(/^(精确解|启发式)$/).waitFor();
      await page.getByRole('button', { name: '本地需求' }).click();
      await expect.poll(() => addressOf(page).get('aim')).toBe('demand');
      await page.getByText(/本地用户环节 \d+ 个/).waitFor();
      await page.getByRole('button', { name: '假设这 3 个环节都落地' }).click();
      await expect.poll(() => addressOf(page).getAll('land').length).toBe(3);
      await panel(page).getByText('未写入数据').first().waitFor();
      expect(complaints).toEqual([]);
    });

    it('is taken along whole, as a spreadsheet reads it', async () => {
      const { page } = await open(`${SODA}&counties=all&kinds=fill`);
      await rows(page).first().waitFor();
      const total = await totalOf(page);
      await page.getByRole('button', { name: '导出' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^CSV/ }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(/^链图缺口_通辽市分旗县_天然碱_修订\d+\.csv$/);
      const text = await readFile(await file.path(), 'utf8');
      expect(text.startsWith('\uFEFF行政区,')).toBe(true);
      expect(text.trimEnd().split('\r\n')).toHaveLength(total + 1);
    });

    it('answers for other weights, says so, and goes back to the defaults', async () => {
      const { page } = await open(`${SODA}&judge=demand:0`);
      await page.getByText('按自定权重').waitFor();
      const slider = page.getByRole('slider', { name: /本地需求/ });
      expect(await slider.inputValue()).toBe('0');
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => addressOf(page).get('judge')).toBe('demand:10');
      await page.getByRole('button', { name: '恢复默认' }).click();
      await page.getByText('按自定权重').waitFor({ state: 'detached' });
      expect(addressOf(page).get('judge')).toBeNull();
    });

    it('lets a firm land in thought, sends that along, and takes it back in the same place', async () => {
      const { page, complaints } = await open(`${SODA}&segment=ns-silicate`);
      const title = panelTitle(page).filter({ hasText: '硅酸钠' });
      await title.waitFor();
      await section(page, '目标企业')
        .getByRole('button', { name: /^假设落地/ })
        .first()
        .click();
      const frame = page.getByRole('region', { name: '假设落地' });
      await frame.getByText('只在本页显示，未写入数据').waitFor();
      // Who pressed it finds it where it was, pressed.
      const pressed = page.locator('button:focus');
      expect(await pressed.innerText()).toContain('假设落地');
      expect(await pressed.getAttribute('aria-pressed')).toBe('true');
      await frame.getByText(/缺失/).first().waitFor();
      await frame
        .getByText(/偏弱|已有/)
        .first()
        .waitFor();
      await page.reload();
      await frame
        .getByText(/偏弱|已有/)
        .first()
        .waitFor();
      await frame.getByRole('button', { name: '撤销假设' }).click();
      await frame.waitFor({ state: 'detached' });
      expect(addressOf(page).has('land')).toBe(false);
      expect(complaints).toEqual([]);
    });

    it('holds a verdict against the facts of today', async () => {
      const { page } = await open(`${SODA}&segment=ns-silicate`);
      await page.getByRole('button', { name: '复核判定' }).click();
      await panel(page).getByText('判定成立').waitFor();
    });

    it('lists apart what has to be surveyed first', async () => {
      const { page } = await open(SODA);
      await page.getByRole('button', { name: '看先摸底清单' }).click();
      await rows(page)
        .filter({ hasText: /决定 \d+ 个环节的判定/ })
        .first()
        .waitFor();
      expect(addressOf(page).get('tab')).toBe('unknown');
    });

    it('goes from the list to a gap and back on a phone', async () => {
      const { page } = await open(SODA, { viewport: PHONE, hasTouch: true, isMobile: true });
      await rows(page).first().getByRole('link').click();
      await panelTitle(page).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await panel(page).getByRole('button', { name: '关闭' }).click();
      await panel(page).waitFor({ state: 'detached' });
      expect(await rows(page).first().isVisible()).toBe(true);
    });
  });
}
