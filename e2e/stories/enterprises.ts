// How does somebody find a firm in the directory, and what is told of it? By its tags, by keys, with every claim and its source.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE } from '../stage/browser.ts';
import type { Stage } from '../stage/stage.ts';

const PAGE = 'enterprises?industry=natural-soda&region=150525';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

export function tellTheEnterprises({ open }: Stage): void {
  describe('the directory of enterprises', () => {
    it('says how many there are, how many carry a tag, and is walked by keys into a firm and on to the next', async () => {
      const { page, complaints } = await open(`${PAGE}&group=leading`);
      const table = page.getByRole('table', { name: '企业名录' });
      await table.getByRole('link').first().waitFor();
      const total = Number(/共 ([\d,]+) 家/.exec(await page.locator('.total').innerText())?.[1]?.replace(',', ''));
      expect(await table.getAttribute('aria-rowcount')).toBe(String(total + 1));
      const leading = page.getByRole('group', { name: '按标签筛选' }).getByRole('button', { name: /^龙头/ });
      await expect.poll(() => leading.innerText()).toMatch(/龙头\s\d+/);
      const count = /\d+/.exec(await leading.innerText())?.[0];
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      await leading.click();
      await page.getByText(`共 ${count} 家`).waitFor();
      expect(new URL(page.url()).searchParams.get('tagged')).toBe('leading');

      await table.getByRole('link').first().focus();
      const first = await focused(page);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).not.toBe(first);
      const second = await focused(page);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: second }).waitFor();
      await page.getByText(`第 2 / ${count} 家`).waitFor();
      await page.keyboard.press('ArrowUp');
      await page.getByRole('heading', { level: 1, name: first }).waitFor();
      await page.keyboard.press('Escape');
      await table.waitFor();
      await expect.poll(() => focused(page)).toBe(first);
      expect(complaints).toEqual([]);
    });

    it('draws and holds only what is in sight, to the last row', async () => {
      const { page } = await open(PAGE);
      const table = page.getByRole('table', { name: '企业名录' });
      await table.getByRole('link').first().focus();
      const rows = Number(await table.getAttribute('aria-rowcount'));
      const reached = async () => Number(await page.locator('.row.body').last().getAttribute('aria-rowindex'));
      while ((await reached()) < rows) {
        const before = await reached();
        // What is known of the list ends where the last page that came does.
        await expect
          .poll(async () => {
            await page.keyboard.press('End');
            return reached();
          })
          .toBeGreaterThan(before);
      }
      expect(await page.locator('.row.body').count()).toBeLessThan(60);
    });
  });

  describe('the order of the directory', () => {
    it('is chosen by the head of a column, with the unknown last, and a row is jumped to by letter and by number', async () => {
      const { page, complaints } = await open(`${PAGE}&columns=place,capital`);
      const table = page.getByRole('table', { name: '企业名录' });
      const names = table.getByRole('link');
      await names.first().waitFor();
      await page.getByRole('button', { name: /^Z/ }).click();
      await expect.poll(() => focused(page)).toMatch(/^[\u4e00-\u9fff]/);
      expect(Number(await page.locator('.row:focus-within').getAttribute('aria-rowindex'))).toBeGreaterThan(100);
      await table.getByRole('button', { name: /注册资本/ }).press('Enter');
      await expect.poll(() => names.first().innerText()).toBe('中盐(内蒙古)碱业有限公司');
      expect(await table.getByRole('columnheader', { name: /注册资本/ }).getAttribute('aria-sort')).toBe('descending');
      await page.getByText('未说明或以外币计的排在最后').waitFor();
      await page.getByRole('spinbutton', { name: '第几家' }).fill('300');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.row:focus-within').getAttribute('aria-rowindex')).toBe('301');
      expect(complaints).toEqual([]);
    });
  });

  describe('the page of what sources tell differently', () => {
    it('shows both claims beside each other, by kind, and leads to the firm', async () => {
      const { page, complaints } = await open('conflicts?industry=natural-soda&region=150525');
      const list = page.getByRole('list', { name: '说法不一' });
      await list.getByText('采用').first().waitFor();
      await page.getByRole('button', { name: /^企业 \d/ }).click();
      await expect.poll(() => list.getByText('企业指标').count()).toBe(0);
      await list.getByText('中盐碱业集团', { exact: true }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      await list.getByRole('link', { name: '中盐(内蒙古)碱业有限公司', exact: true }).press('Enter');
      await page.getByRole('heading', { level: 1, name: '中盐(内蒙古)碱业有限公司' }).waitFor();
      expect(complaints).toEqual([]);
    });
  });

  describe('the page of an enterprise', () => {
    it('tells each item with its source, what is disputed, ties, and changes, in either theme and on a phone', async () => {
      const { page, complaints } = await open(`${PAGE}&id=zhongyan-jianye`, { colorScheme: 'dark', viewport: PHONE });
      await page.getByRole('heading', { level: 1, name: '中盐(内蒙古)碱业有限公司' }).waitFor();
      await page.getByRole('heading', { name: /说法不一 1 条记录/ }).waitFor();
      await page.getByRole('row', { name: /统一社会信用代码 未收录/ }).waitFor();
      const holders = page.getByRole('list', { name: '股东（不等于供应商）' });
      await expect.poll(() => holders.getByRole('listitem').count()).toBe(4);
      await holders.getByText(/持股 51%/).waitFor();
      await page.getByRole('heading', { name: /它能补上什么/ }).waitFor();
      await page
        .getByRole('region', { name: /变更历史/ })
        .getByText(/修订 1 · 导入/)
        .waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  });
}
