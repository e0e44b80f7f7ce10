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
      // The first to ask: a server that has just started plans every kind of question anew.
      await makers.getByText(/显示 6 \/ \d+/).waitFor({ timeout: 90_000 });
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

    it('lets one of the ways stand out on the sheet, asked the other way round as well', async () => {
      const { page } = await open(GLASS);
      await boxes(page).nth(1).waitFor();
      await boxes(page).first().focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-thing^="enterprises:"]').first().focus();
      await page.keyboard.press('Space');
      await panel(page).getByRole('checkbox', { name: '生产' }).check();
      const ends = await panel(page)
        .getByText(/^从.+到.+$/)
        .innerText();
      await panel(page).getByRole('button', { name: '对调' }).press('Enter');
      await expect
        .poll(() =>
          panel(page)
            .getByText(/^从.+到.+$/)
            .innerText(),
        )
        .not.toBe(ends);
      await panel(page).getByRole('button', { name: '找路径' }).press('Enter');
      const first = panel(page).getByRole('button', { name: /第 1 条路径/ });
      await first.press('Enter');
      await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false');
    });

    it('is laid out in another way by one step, around what is pinned, and taken back', async () => {
      const { page, complaints } = await open(GLASS);
      await boxes(page).nth(6).waitFor();
      await boxes(page).first().focus();
      await page.keyboard.press('p');
      const where = () => Promise.all([0, 1, 2].map((at) => boxes(page).nth(at).getAttribute('style')));
      const before = await where();
      await page.getByRole('combobox', { name: '排列方式' }).selectOption('分层');
      await page.getByRole('button', { name: '重新排列' }).click();
      await expect.poll(async () => (await where())[1]).not.toBe(before[1]);
      expect((await where())[0]).toBe(before[0]);
      await page.getByRole('button', { name: '撤销' }).click();
      await expect.poll(where).toEqual(before);
      expect(complaints).toEqual([]);
    });

    it('leads from a thing to the sources that tell of it, and from a source to all that it tells of', async () => {
      const { page } = await open(GLASS);
      const sources = panel(page).getByRole('listitem').filter({ hasText: '说到它的来源' });
      await sources.getByText(/显示 0 \/ \d+/).waitFor();
      await sources.getByRole('button', { name: /展开/ }).click();
      await sources.getByText(/显示 \d\d \/ \d+ · 先列等级高的/).waitFor();
      await page.locator('[data-thing^="sources:"]').first().focus();
      await page.keyboard.press('Enter');
      const told = panel(page).getByRole('listitem').filter({ hasText: '它说到的' });
      await told.getByText(/显示 \d+ \/ \d+/).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });

    it('counts what is hidden of what was brought, and brings it back with the rest', async () => {
      const { page } = await open(GLASS);
      const makers = panel(page).getByRole('listitem').filter({ hasText: '生产它的企业' });
      await makers.getByText(/显示 6 \//).waitFor();
      await page.locator('[data-thing^="enterprises:"]').first().focus();
      await page.keyboard.press('Delete');
      await page.locator('[data-thing="segments:ns-pv-glass"]').focus();
      await page.keyboard.press('Enter');
      await makers.getByText(/显示 5 \/ \d+ · 隐藏 1/).waitFor();
      await panel(page).getByRole('button', { name: '全部恢复' }).press('Enter');
      await makers.getByText(/显示 6 \//).waitFor();
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
      await page.getByRole('link', { name: '看关系', exact: true }).click();
      await panel(page).getByRole('heading', { name: '光伏玻璃' }).waitFor();
    });

    it('begins at a segment from the page of gaps, and at a source that is quoted there', async () => {
      const { page } = await open('gaps?industry=natural-soda&region=150500&segment=ns-pv-glass');
      const quoted = page.getByRole('link', { name: /^看关系 .+/ }).first();
      const href = await quoted.getAttribute('href');
      expect(href).toMatch(/^\/?explore.*of=sources/);
      await page.getByRole('link', { name: '看关系', exact: true }).first().click();
      await panel(page).getByRole('heading', { name: '光伏玻璃' }).waitFor();
    });

    it('says of what nobody knows that it is not there', async () => {
      const { page } = await open('explore?industry=natural-soda&region=150500&of=enterprises:nobody');
      await page.getByText('网址所指的对象不在数据里').waitFor();
      expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
    });
  });
}
