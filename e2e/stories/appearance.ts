// Two languages and two themes, each complete, each remembered.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, box, boxes, drawn, panel, panelTitle } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const HAN = /\p{Script=Han}/u;
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

export function tellTheAppearance({ open }: Stage): void {
  describe('the language', () => {
    it('changes every word of the interface, and the names, and is remembered', async () => {
      const { page, complaints } = await open('?segment=ns-silicate');
      await panelTitle(page).waitFor();
      await page.getByRole('button', { name: 'EN', exact: true }).click();
      await panelTitle(page).filter({ hasText: 'Sodium silicate' }).waitFor();
      expect(await language(page)).toBe('en');
      expect(await page.title()).toBe('Sodium silicate · Natural soda (trona), Tongliao — Liantu');
      const labels = await boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(labels.filter((label) => HAN.test(label))).toEqual([]);
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.filter((text) => HAN.test(text))).toEqual([]);
      expect(await panel(page).locator('.verdict').innerText()).not.toMatch(HAN);
      await page.reload();
      await panelTitle(page).filter({ hasText: 'Sodium silicate' }).waitFor();
      expect(addressOf(page).get('lang')).toBe('en');
      await page.getByRole('button', { name: '中', exact: true }).click();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      expect(await language(page)).toBe('zh-CN');
      expect(complaints).toEqual([]);
    });
  });

  describe('the theme', () => {
    it('is the one that the system prefers', async () => {
      const { page } = await open('', { colorScheme: 'dark' });
      await boxes(page).first().waitFor();
      expect(await theme(page)).toBe('dark');
    });

    it('changes at a press, the map with it, and is remembered', async () => {
      const { page } = await open();
      await drawn(page, 'ns-silicate');
      const look = async () =>
        (await page.screenshot({ clip: (await box(page, 'ns-silicate').boundingBox()) ?? undefined })).toString(
          'base64',
        );
      const light = await look();
      await page.getByRole('button', { name: '换成深色' }).click();
      await expect.poll(() => theme(page)).toBe('dark');
      await expect.poll(look).not.toBe(light);
      await page.reload();
      await drawn(page, 'ns-silicate');
      expect(await theme(page)).toBe('dark');
      await page.getByRole('button', { name: '换成浅色' }).click();
      await expect.poll(() => theme(page)).toBe('light');
    });
  });
}
