// How does somebody walk from thing to thing? From a segment or firm over its links, with what is not shown told and every step taken back.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE } from '../stage/browser.ts';
import type { Stage } from '../stage/stage.ts';

const GLASS = 'explore?industry=natural-soda&region=150500&of=segments:ns-pv-glass';
const sheet = (page: Page) => page.getByRole('group', { name: '关系图' });
const boxes = (page: Page) => sheet(page).getByRole('button');
const panel = (page: Page) => page.getByRole('complementary', { name: '关系' });

export function tellTheExploring({ open }: Stage): void {
  describe('the page of relations', () => {
    it('expands by a relation with exact counts, moves nothing, and takes steps back and on', async () => {
      const { page, complaints } = await open(GLASS);
      const makers = panel(page).getByRole('listitem').filter({ hasText: '生产它的企业' });
      await makers.getByText(/显示 6 \/ \d+/).waitFor();
      const total = Number(/\/ (\d+)/.exec(await makers.innerText())![1]);
      const before = await boxes(page).count();
      const first = boxes(page).first();
      const place = await first.getAttribute('style');
      await makers.getByRole('button', { name: /再看/ }).click();
      await makers.getByText(`显示 ${Math.min(total, 18)} / ${total}`).waitFor();
      expect(await first.getAttribute('style')).toBe(place);
      await page.keyboard.press('Control+z');
      await expect.poll(() => boxes(page).count()).toBe(before);
      await page.keyboard.press('Control+Shift+Z');
      await expect.poll(() => boxes(page).count()).toBeGreaterThan(before);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it('is worked by keys alone: walk, select, pin, collapse, hide and bring back', async () => {
      const { page } = await open(GLASS);
      await boxes(page).nth(6).waitFor();
      const before = await boxes(page).count();
      await boxes(page).first().focus();
      await page.keyboard.press('ArrowRight');
      const walked = await page.evaluate(() => document.activeElement!.getAttribute('data-thing'));
      expect(walked).not.toBe('segments:ns-pv-glass');
      await page.keyboard.press('p');
      await page.locator(`[data-thing="${walked}"][aria-label*="固定"]`).waitFor();
      await panel(page).getByRole('button', { name: '收起' }).press('Enter');
      await expect.poll(() => boxes(page).count()).toBe(2);
      await page.keyboard.press('Control+z');
      await expect.poll(() => boxes(page).count()).toBe(before);
      await page.locator(`[data-thing="${walked}"]`).focus();
      await page.keyboard.press('Delete');
      await panel(page).getByRole('heading', { name: '已隐藏 1 个' }).waitFor();
      await panel(page).getByRole('button', { name: '全部恢复' }).press('Enter');
      await expect.poll(() => boxes(page).count()).toBe(before);
    });

    it('finds paths between two that are selected', async () => {
      const { page } = await open(GLASS);
      await boxes(page).nth(1).waitFor();
      await boxes(page).first().focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-thing^="enterprises:"]').first().focus();
      await page.keyboard.press('Space');
      await panel(page).getByRole('checkbox', { name: '生产' }).check();
      await panel(page).getByRole('button', { name: '找路径' }).click();
      await panel(page)
        .getByText(/\d+ 条路径，短的在前/)
        .waitFor();
      await panel(page)
        .getByText(/（生产）/)
        .first()
        .waitFor();
    });

    it('has a table with the source of each link, on a phone in the dark as well', async () => {
      const { page } = await open(`${GLASS}&view=table`, {
        colorScheme: 'dark',
        viewport: PHONE,
        hasTouch: true,
        isMobile: true,
      });
      const links = page.getByRole('table', { name: '图上的联系' });
      await links.getByRole('row').nth(1).waitFor();
      await links.getByRole('img').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });

    it('begins at a segment that is looked at on the map', async () => {
      const { page } = await open('?industry=natural-soda&region=150500&segment=ns-pv-glass');
      await page.getByRole('link', { name: '看关系' }).click();
      await panel(page).getByRole('heading', { name: '光伏玻璃' }).waitFor();
    });
  });
}
