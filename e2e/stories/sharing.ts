// Does a short link bring a page back, and say what has happened since?
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { addressOf, drawn, panelTitle } from '../stage/screen.ts';
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

    it('brings back which part of the map was looked at, and how large', async () => {
      const { page } = await open('?industry=natural-soda&region=150500');
      await drawn(page, 'ns-silicate');
      const box = (of: Page) => of.locator('[data-grid]').first().boundingBox();
      const before = await box(page);
      for (const _ of [1, 2, 3]) await page.getByRole('button', { name: '放大' }).click();
      await expect.poll(async () => (await box(page))?.width).toBeGreaterThan((before?.width ?? 0) * 1.5);
      const link = await share(page);
      const other = await open(link.slice(product().address.length));
      await drawn(other.page, 'ns-silicate');
      const [here, there] = [await box(page), await box(other.page)];
      for (const side of ['x', 'y', 'width'] as const)
        await expect
          .poll(async () => Math.abs(((await box(other.page))?.[side] ?? 0) - (here?.[side] ?? 0)))
          .toBeLessThan(3);
      expect(there).not.toBeNull();
      expect(other.complaints).toEqual([]);
    });

    it('brings back a sheet of relations as it was opened and placed', async () => {
      const { page } = await open('explore?of=enterprises:600328.SH');
      const things = (of: Page) => of.locator('[data-thing]');
      await things(page).nth(3).waitFor();
      await things(page).first().focus();
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Alt+ArrowDown');
      const places = (of: Page) =>
        things(of).evaluateAll((boxes) =>
          boxes.map((box) => [box.dataset.thing, box.style.left, box.style.top].join()),
        );
      const here = await places(page);
      const other = await open((await share(page)).slice(product().address.length));
      await things(other.page).nth(3).waitFor();
      await expect.poll(async () => (await places(other.page)).sort()).toEqual(here.sort());
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
