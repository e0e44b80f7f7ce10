// Does the frame around every page hold: the window that never scrolls away, and on a phone what a desk has in its bar?
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PAGES } from '../../web/state/pages.ts';
import { DESK, PHONE } from '../stage/browser.ts';
import { boxes, panelTitle } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const GLASS = 'industry=natural-soda&region=150525&segment=ns-silicate';

/** How far the window could be pushed from where it stands, down and to the side. */
const play = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight - innerHeight, scrollWidth - innerWidth];
  });

export function tellTheFrame({ open }: Stage): void {
  describe.each([
    ['a desk', { viewport: DESK }],
    ['a phone', { viewport: PHONE, hasTouch: true, isMobile: true }],
  ])('on %s,', (_name, wishes) => {
    it.each(PAGES)('the window stays where it is on the page %s', async (name) => {
      const { page } = await open(`${name === 'map' ? '' : name}?${GLASS}`, wishes);
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(await play(page)).toEqual([0, 0]);
    });
  });

  it('a panel that scrolls leaves the bar in sight', async () => {
    const { page } = await open(`?${GLASS}`);
    await panelTitle(page).waitFor();
    await page.keyboard.press('.');
    const evidence = page.locator('#evidence');
    await expect.poll(() => evidence.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0);
  });

  it('the end of the bar lies behind one button on a phone, and folds again', async () => {
    const { page, complaints } = await open('', { viewport: PHONE, hasTouch: true, isMobile: true });
    await boxes(page).first().waitFor();
    const more = page.getByRole('button', { name: '语言、深浅、分享和帮助' });
    await more.tap();
    await page.getByText(/数据截至 \d{4}/).waitFor();
    await page.getByRole('button', { name: '换成深色' }).tap();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await more.tap();
    await page.keyboard.press('Escape');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await more.tap();
    await page.getByRole('button', { name: '看这一页的查询' }).tap();
    await page.getByRole('dialog').locator('summary', { hasText: 'Standing' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('an address without a page says so, until a step is taken', async () => {
    const { page } = await open('nowhere?industry=natural-soda&region=150525');
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await page.getByRole('link', { name: '缺口', exact: true }).click();
    await page.getByRole('heading', { name: '缺口', level: 1 }).waitFor();
  });
}
