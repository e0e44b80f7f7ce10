// A hand that never touches the mouse gets everything that the mouse gets.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, box, boxes, drawn, panel, panelTitle, search } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-segment') ?? null);

/** As often as it takes, and no more often than there can be stops. */
async function tabToTheMap(page: Page): Promise<string> {
  for (let stops = 0; stops < 60; stops += 1) {
    const segment = await focused(page);
    if (segment !== null) return segment;
    await page.keyboard.press('Tab');
  }
  throw new Error('[e2e] Tab does not lead to the map');
}

export function tellTheKeyboard({ open }: Stage): void {
  describe('the keyboard', () => {
    it('skips to the map, walks along flows, opens a segment, reads it and comes back', async () => {
      const { page } = await open();
      await boxes(page).first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到图谱');
      await page.keyboard.press('Enter');
      const first = await tabToTheMap(page);
      const walked = [first];
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
        await page.keyboard.press(key);
        walked.push((await focused(page)) ?? 'off the map');
      }
      expect(walked).not.toContain('off the map');
      expect(new Set(walked).size).toBeGreaterThan(2);
      const at = walked.at(-1) ?? '';
      await page.keyboard.press('Enter');
      await panelTitle(page).waitFor();
      expect(addressOf(page).get('segment')).toBe(at);
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe(at);
    });

    it('steps through the gaps by rank', async () => {
      const { page } = await open();
      await boxes(page).first().waitFor();
      const ranks = () => panel(page).locator('header .state').innerText();
      const [first, second] = await boxes(page).evaluateAll((found) =>
        [1, 2].map(
          (rank) => found.find((one) => new RegExp(`第 ${rank} 名`).test(one.ariaLabel ?? ''))?.dataset.segment ?? '',
        ),
      );
      await box(page, first ?? '').focus();
      await page.keyboard.press('Enter');
      await expect.poll(ranks).toMatch(/第 1 \/ \d+ 个缺口/);
      await page.keyboard.press(']');
      await expect.poll(ranks).toMatch(/第 2 \/ \d+ 个缺口/);
      expect(addressOf(page).get('segment')).toBe(second);
      await page.keyboard.press('[');
      await expect.poll(ranks).toMatch(/第 1 \/ \d+ 个缺口/);
    });

    it('switches between map and table, and searches', async () => {
      const { page } = await open();
      await boxes(page).first().waitFor();
      await page.keyboard.press('t');
      await page.getByRole('table').waitFor();
      await page.keyboard.press('t');
      await boxes(page).first().waitFor();
      await page.keyboard.press('/');
      expect(await search(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      expect(await search(page).evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await search(page).inputValue()).toBe('');
    });

    it('explains itself, and every key that it lists works while it does not', async () => {
      const { page } = await open();
      await drawn(page, 'ns-silicate');
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const listed = await dialog.locator('kbd').allInnerTexts();
      const known = ['⌘K', 'Ctrl K', '/', '←', '→', '↑', '↓', 'Enter', 'Esc', 't', '[', ']', '+', '−', '0', '?'];
      expect(listed).toEqual(expect.arrayContaining(known));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      const width = async () => (await boxes(page).first().boundingBox())?.width ?? 0;
      const before = await width();
      await page.keyboard.press('+');
      await expect.poll(width).toBeGreaterThan(before);
      await page.keyboard.press('0');
      await expect.poll(width).toBe(before);
      // Two keys one after the other lead from page to page, and back to the map.
      const path = () => new URL(page.url()).pathname;
      for (const [first = '', second = ''] of listed
        .filter((keys) => /^g \w$/.test(keys))
        .map((keys) => keys.split(' '))) {
        const from = path();
        await page.keyboard.press(first);
        await page.keyboard.press(second);
        if (second !== 'm') await expect.poll(path).not.toBe(from);
        await page.keyboard.press('g');
        await page.keyboard.press('m');
        await expect.poll(path).toBe('/');
      }
    });
  });
}
