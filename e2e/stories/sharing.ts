// Does a short link bring a page back, and say what has happened since?
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { addressOf, panelTitle } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: '分享这一页' }).click();
  const link = page.getByRole('dialog').getByLabel('短链接');
  await expect.poll(() => link.inputValue()).toMatch(/\/v\/\w+$/);
  const address = await link.inputValue();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  return address;
}

export function tellTheSharing({ product, open }: Stage): void {
  describe('a short link', () => {
    it('brings a page back with its filters and what was picked, and says that nothing has changed', async () => {
      const { page } = await open('gaps?industry=natural-soda&region=150500&kinds=fill&segment=ns-caustic');
      await panelTitle(page).filter({ hasText: '烧碱' }).waitFor();
      const link = await share(page);
      expect(link.length).toBeLessThan(80);
      const other = await open(link.slice(product().address.length), { locale: 'zh-CN' });
      await panelTitle(other.page).filter({ hasText: '烧碱' }).waitFor();
      expect(addressOf(other.page).get('kinds')).toBe('fill');
      await other.page.getByText(/分享的视图.*之后数据没有变更/s).waitFor();
      await other.page.getByRole('button', { name: '知道了' }).click();
      await other.page.getByText('分享的视图').waitFor({ state: 'detached' });
      expect(other.complaints).toEqual([]);
    });

    it('says when the data have moved on since, and whether that touched what it shows', async () => {
      const { page } = await open('?industry=natural-soda&region=150525&segment=ns-silicate');
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      const link = await share(page);
      const { registerSurvey } = await ask<{ registerSurvey: { change: { revision: number } } }>(
        product().address,
        `mutation Look { registerSurvey(survey: {
          region: "150525", segment: "ns-silicate", finding: NONE, method: FIELD, on: "2026-11-01"
        }) { change { revision } } }`,
      );
      const other = await open(link.slice(product().address.length));
      await other.page.getByText(/之后数据有 1 次变更.*其中 1 次涉及/s).waitFor();
      // What comes after finds the data as they were.
      await ask(
        product().address,
        `mutation Undo { undoChange(revision: ${registerSurvey.change.revision}, reason: "e2e") { change { revision } } }`,
      );
    });

    it('that leads nowhere is said to', async () => {
      const { page } = await open('v/nowhere');
      await page.getByRole('alert').getByRole('heading', { name: '打不开这个短链接' }).waitFor();
      await page.getByRole('alert').getByRole('link').click();
      await page.locator('[data-grid]').first().waitFor();
    });
  });
}
