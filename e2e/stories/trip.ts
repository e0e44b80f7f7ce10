// Does somebody who is to travel get cities, order and days that can be defended, changed, shared and taken along?
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { PHONE } from '../stage/browser.ts';
import type { Stage } from '../stage/stage.ts';

const TRIP = 'trip?industry=natural-soda&region=150525&days=9';
const itinerary = (page: Page) => page.getByRole('list', { name: '行程' });
const cities = (page: Page) => itinerary(page).getByRole('heading', { level: 3 });
const total = (page: Page) => page.getByRole('status').filter({ hasText: '对应' });
const reckoned = (page: Page) =>
  itinerary(page)
    .getByText(/^直线 .* 公里 · 路途/)
    .first()
    .waitFor();

async function proposed(page: Page): Promise<string[]> {
  await reckoned(page);
  return cities(page).allInnerTexts();
}

export function tellTheTrip({ open, product }: Stage): void {
  describe('a trip to candidates', () => {
    it('is proposed within its days, and says by what it was reckoned', async () => {
      const { page, complaints } = await open(TRIP);
      const names = await proposed(page);
      expect(names.length).toBeGreaterThan(2);
      expect(await total(page).innerText()).toMatch(
        new RegExp(`^[\\d.]+ 天：${names.join('、')}（${names.length} 地），\\d+ 家，对应 \\d+ 个缺口`),
      );
      const days = Number(/^([\d.]+) 天/.exec(await total(page).innerText())?.[1]);
      expect(days).toBeLessThanOrEqual(9);
      await page.getByText(/仅为建议：按驻地间直线距离计.*GeoNames/).waitFor();
      await page.getByText(/已取 20 \/ \d+ 个缺口 · 其目标企业 \d+ \/ \d+ 家次/).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it('is put into another order by keyboard, with the keyboard staying where it was, and by dragging', async () => {
      const { page } = await open(TRIP);
      const [first, second, third] = (await proposed(page)) as [string, string, string];
      await page.getByRole('button', { name: `${second}上移` }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await cities(page).allInnerTexts()).slice(0, 2)).toEqual([second, first]);
      await page.getByText(`${second}现为第 1 站。`).waitFor({ state: 'attached' });
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await expect.poll(focused).toBe(`${second}下移`);
      await itinerary(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: third }) })
        .dragTo(itinerary(page).getByRole('listitem').first());
      await expect.poll(async () => (await cities(page).allInnerTexts()).slice(0, 3)).toEqual([third, second, first]);
      await page.getByRole('button', { name: '恢复建议' }).click();
      await expect.poll(async () => (await cities(page).allInnerTexts()).slice(0, 3)).toEqual([first, second, third]);
    });

    it('is reckoned anew for other days and other firms, and a sent link shows the same', async () => {
      const { page } = await open(TRIP);
      const [first] = await proposed(page);
      const before = await total(page).innerText();
      await page.getByLabel(`在${first}停留天数`).fill('4');
      await page.keyboard.press('Enter');
      await expect.poll(() => total(page).innerText()).toMatch(/超出计划|余/);
      await expect.poll(() => total(page).innerText()).not.toBe(before);
      await itinerary(page)
        .getByText(/^按家数需/)
        .waitFor();
      const box = page.getByRole('checkbox', { name: /的全部目标企业$/, checked: false }).first();
      const added = /^(.*)的全部目标企业$/.exec((await box.getAttribute('aria-label')) ?? '')?.[1] ?? '';
      await page.getByRole('checkbox', { name: `${added}的全部目标企业` }).check();
      await expect.poll(async () => (await cities(page).allInnerTexts()).at(-1)).toBe(added);
      await expect.poll(() => total(page).innerText()).toContain(added);
      const shown = await total(page).innerText();
      const { page: sent } = await open(page.url().slice(product().address.length));
      await expect.poll(() => total(sent).innerText()).toBe(shown);
      await sent.getByRole('button', { name: '按最短路线重排' }).click();
      await expect.poll(async () => (await cities(sent).allInnerTexts()).includes(added)).toBe(true);
    });

    it('leads from a firm to the gap that it could fill, onto a list, and out as a table and a sheet', async () => {
      const { page } = await open(TRIP);
      await reckoned(page);
      const link = itinerary(page).getByRole('link').first();
      expect(await link.getAttribute('href')).toMatch(/^\/gaps\?industry=natural-soda&region=150525&segment=.*who=/);
      await page.getByRole('button', { name: /^全部加入名单/ }).click();
      await page.getByRole('textbox', { name: '新名单的名称' }).fill('试走名单');
      await page.getByRole('button', { name: '新建' }).click();
      await page.getByText('已加入“试走名单”。').waitFor();
      onTestFinished(() => dropList(product().address));
      await page.keyboard.press('Escape');

      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^导出/ }).click();
      await page.getByRole('button', { name: /^CSV/ }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(/^链图行程_奈曼旗_修订\d+\.csv$/);
      const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
      expect(lines[0]).toContain('序,城市,省,直线公里');
      expect(lines[1]).toMatch(/^1,/);
      await page.getByRole('button', { name: /^导出/ }).click();
      await page.getByRole('button', { name: /^A4/ }).click();
      const sheets = page.getByRole('dialog', { name: '打印预览' }).locator('svg[role="img"]');
      await sheets.first().waitFor();
      expect(await sheets.count()).toBe(1);
    });

    it('stays within a phone, in the dark and in English as well', async () => {
      const { page } = await open(`${TRIP}&lang=en`, {
        colorScheme: 'dark',
        viewport: PHONE,
        hasTouch: true,
        isMobile: true,
      });
      await page.getByRole('heading', { name: 'Itinerary' }).waitFor();
      await page
        .getByText(/km in a straight line/)
        .first()
        .waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}

/** The list that the story made goes again. */
async function dropList(address: string): Promise<void> {
  const { shortlists } = await ask<{
    shortlists: { edges: { node: { id: string; name: string; version: number } }[] };
  }>(address, '{ shortlists(first: 50) { edges { node { id name version } } } }');
  for (const { node } of shortlists.edges.filter((edge) => edge.node.name === '试走名单')) {
    await ask(address, DROP, { id: node.id, version: node.version });
  }
}
const DROP = 'mutation Drop($id: ID!, $version: Int!) { dropShortlist(id: $id, version: $version, withEntries: true) }';
