// What does the matrix let a person do: walk it, sort it, open a cell, hold two places side by side, find those alike?
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { addressOf } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = 'matrix?industry=natural-soda&region=150500';
const grid = (page: Page): Locator => page.getByRole('grid');
const places = (page: Page): Locator => grid(page).getByRole('rowheader');

export function tellTheMatrix({ open }: Stage): void {
  describe('the matrix', () => {
    it('opens a cell by keys to what is known there', async () => {
      const { page, complaints } = await open(SODA);
      const cell = page.getByRole('gridcell', { name: /^奈曼旗，/ }).first();
      await cell.click();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect.poll(() => addressOf(page).get('at')).toBe('150525');
      await page.getByRole('heading', { name: /^奈曼旗 × / }).waitFor();
      const picked = addressOf(page).get('segment');
      await page.reload();
      await page.getByRole('heading', { name: /^奈曼旗 × / }).waitFor();
      expect(addressOf(page).get('segment')).toBe(picked);
      expect(complaints).toEqual([]);
    });

    it('holds a province by county under its prefectures, and draws only what is seen', async () => {
      const { page, complaints } = await open('matrix?industry=natural-soda&region=150000');
      await places(page).filter({ hasText: '内蒙古自治区全域' }).waitFor();
      const rows = Number(await grid(page).getAttribute('aria-rowcount'));
      expect(rows).toBeGreaterThan(100);
      expect(await places(page).count()).toBeLessThan(rows - 50);
      await grid(page).getByRole('gridcell').first().focus();
      await page.keyboard.press('Control+End');
      await expect.poll(() => places(page).last().innerText()).not.toBe('');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-at')?.split(',')[0]);
      await expect.poll(focused).toBe(String(rows - 2));
      await page.getByRole('button', { name: '下一级' }).click();
      await expect.poll(async () => Number(await grid(page).getAttribute('aria-rowcount'))).toBeLessThan(20);
      expect(addressOf(page).get('depth')).toBe('1');
      expect(complaints).toEqual([]);
    });

    it('keeps its order and groups in the address', async () => {
      const { page } = await open(SODA);
      await places(page).first().waitFor();
      await page.getByRole('combobox', { name: '行的排序' }).selectOption('standing');
      await page.getByRole('combobox', { name: '列的分组' }).selectOption('state');
      await expect.poll(() => addressOf(page).get('columns')).toBe('state');
      const order = await places(page).allInnerTexts();
      await page.reload();
      await expect.poll(() => places(page).allInnerTexts()).toEqual(order);
      expect(addressOf(page).get('rows')).toBe('standing');
    });

    it('holds two places side by side, found by name, and narrows to their differences', async () => {
      const { page, complaints } = await open(SODA);
      await page.getByRole('button', { name: '两地对照' }).click();
      const field = page.getByRole('combobox', { name: /选对照的地区/ });
      await field.pressSequentially('鄂尔多斯');
      await page.getByRole('option', { name: /鄂尔多斯市/ }).waitFor();
      await field.press('Enter');
      await page.getByRole('columnheader', { name: '鄂尔多斯市' }).waitFor();
      expect(addressOf(page).get('with')).toBe('150600');
      const chip = page.getByRole('button', { name: /^仅鄂尔多斯市有 \d+$/ });
      const counted = Number(/\d+$/.exec(await chip.innerText())?.[0]);
      await chip.click();
      await expect.poll(() => page.locator('main tbody tr:not(.stage)').count()).toBe(counted);
      await page.reload();
      await expect.poll(() => page.locator('main tbody tr:not(.stage)').count()).toBe(counted);
      expect(complaints).toEqual([]);
    });

    it('says which places are alike, why, and that the data is thin', async () => {
      const { page, complaints } = await open(`${SODA}&show=peers`);
      await page.getByText('数据偏薄。').waitFor();
      const first = page.locator('main ol').first().locator('li').first();
      await first.getByText(/都有 \d+ 个环节：/).waitFor();
      await first.getByRole('link', { name: '对照' }).click();
      await page.getByRole('columnheader', { name: '差别' }).waitFor();
      expect(complaints).toEqual([]);
    });
  });
}
