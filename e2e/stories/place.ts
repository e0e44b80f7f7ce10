// The same chain in another place is another answer: what the city has a banner may lack, and nobody may have looked.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, boxes, panel, panelTitle, placeButton } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const labels = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));

async function goTo(page: Page, from: string, to: string): Promise<void> {
  await placeButton(page, from).click();
  await page.getByRole('link', { name: to }).click();
  await placeButton(page, to).waitFor();
}

export function tellThePlaces({ open }: Stage): void {
  describe('the switch of places', () => {
    it('leads from 通辽市 to 奈曼旗, from there to 开鲁县, and up again', async () => {
      const { page, complaints } = await open();
      await boxes(page).first().waitFor();
      const city = await labels(page);
      await goTo(page, '通辽市', '奈曼旗');
      expect(addressOf(page).get('region')).toBe('150525');
      const banner = await labels(page);
      expect(banner).toHaveLength(city.length);
      expect(banner).not.toEqual(city);
      expect(await page.title()).toContain('奈曼旗');
      await goTo(page, '奈曼旗', '开鲁县');
      const county = await labels(page);
      expect(county).not.toEqual(banner);
      await page.getByRole('link', { name: '通辽市', exact: true }).first().click();
      await placeButton(page, '通辽市').waitFor();
      expect(await labels(page)).toEqual(city);
      expect(complaints).toEqual([]);
    });

    it('keeps every segment at its place on the sheet', async () => {
      const { page } = await open();
      await boxes(page).first().waitFor();
      const references = async () => (await labels(page)).map((label) => label.split('，')[0]);
      const city = await references();
      await goTo(page, '通辽市', '奈曼旗');
      expect(await references()).toEqual(city);
    });

    it('keeps the open segment, and asks anew what it is in the other place', async () => {
      const { page } = await open('?segment=ns-silicate');
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      const verdict = panel(page).locator('.verdict');
      const city = await verdict.innerText();
      await goTo(page, '通辽市', '开鲁县');
      await expect.poll(() => verdict.innerText()).not.toBe(city);
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
    });

    it('leads to the other chains of the place', async () => {
      const { page } = await open();
      await boxes(page).first().waitFor();
      for (const [name, slug, count] of [
        ['蒙医药', 'mongolian-medicine', 40],
        ['氨基酸', 'amino-acids', 65],
      ] as const) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect.poll(() => boxes(page).count()).toBe(count);
        expect(addressOf(page).get('industry')).toBe(slug);
      }
    });

    it('says of a place where nobody looked that this is not the same as nothing missing', async () => {
      const { page, complaints } = await open('?region=530500');
      await page.getByText('保山市尚未摸底，不能说没有缺口。').waitFor();
      const told = await labels(page);
      expect(told.filter((label) => label.includes('缺失'))).toEqual([]);
      expect(told.filter((label) => label.includes('未摸底')).length).toBeGreaterThan(40);
      expect(complaints).toEqual([]);
    });
  });
}
