// One field that finds whatever somebody has in mind: by Chinese, by initials, by a place on the sheet.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, box, boxes, firmPanel, panelTitle, placeButton, search } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const option = (page: Page, text: string | RegExp) => page.getByRole('option').filter({ hasText: text }).first();

/** Types key by key, as a person does. */
async function lookFor(page: Page, text: string): Promise<void> {
  await search(page).click();
  await search(page).pressSequentially(text);
}

export function tellTheSearch({ open }: Stage): void {
  describe('the search', () => {
    it.each([
      ['Chinese', '硅酸钠'],
      ['a part of another name', '泡花'],
      ['pinyin initials', 'gsn'],
      ['English', 'silicate'],
    ])('finds a segment by %s', async (_by, text) => {
      const { page, complaints } = await open();
      await lookFor(page, text);
      await option(page, '硅酸钠').click();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      expect(addressOf(page).get('segment')).toBe('ns-silicate');
      expect(complaints).toEqual([]);
    });

    it('finds a segment by its place on the sheet, with the keyboard alone', async () => {
      const { page } = await open();
      await box(page, 'ns-silicate').waitFor();
      const reference = (await box(page, 'ns-silicate').getAttribute('data-grid')) ?? '';
      await page.keyboard.press('/');
      await page.keyboard.type(reference.toLowerCase());
      await option(page, reference).waitFor();
      await page.keyboard.press('Enter');
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
    });

    it('finds a place by its name and its initials, and goes there', async () => {
      const { page } = await open();
      await lookFor(page, '奈曼');
      await option(page, /行政区.*奈曼旗/s).click();
      await placeButton(page, '奈曼旗').waitFor();
      await lookFor(page, 'klx');
      await option(page, /行政区.*开鲁县/s).click();
      await placeButton(page, '开鲁县').waitFor();
      expect(addressOf(page).get('region')).toBe('150523');
    });

    it('finds a firm, and shows what is known of it', async () => {
      const { page } = await open();
      await lookFor(page, '博源化工');
      await option(page, /企业.*博源化工/s).click();
      await firmPanel(page).getByRole('heading', { level: 1 }).filter({ hasText: '博源化工' }).waitFor();
    });

    it('finds a segment of another chain, and goes to that chain', async () => {
      const { page } = await open();
      await lookFor(page, '赖氨酸');
      await option(page, /环节.*赖氨酸/s).click();
      await expect.poll(() => addressOf(page).get('industry')).toBe('amino-acids');
      await panelTitle(page).filter({ hasText: '赖氨酸' }).waitFor();
    });

    it('says so when nothing is called that, and keeps the map', async () => {
      const { page, complaints } = await open();
      await lookFor(page, '没有这种东西');
      await page.getByText('没有“没有这种东西”').waitFor();
      expect(await page.getByRole('option').count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await boxes(page).count()).toBe(61);
      expect(complaints).toEqual([]);
    });
  });
}
