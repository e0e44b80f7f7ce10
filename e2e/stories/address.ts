// What is on the page is in its address: it can be reloaded, gone back from, and sent to somebody.
import { describe, expect, it } from 'vitest';
import { addressOf, boxes, drawn, panel, panelTitle, placeButton, pressOnMap } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

export function tellTheAddress({ open }: Stage): void {
  describe('the address', () => {
    it('brings back chain, place and open segment after a reload', async () => {
      const { page, complaints } = await open('?industry=natural-soda&region=150525');
      await pressOnMap(page, 'ns-silicate');
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      const address = page.url();
      await page.reload();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      await placeButton(page, '奈曼旗').waitFor();
      expect(page.url()).toBe(address);
      expect(complaints).toEqual([]);
    });

    it('goes back and forth as a person went', async () => {
      const { page } = await open();
      await pressOnMap(page, 'ns-silicate');
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      await pressOnMap(page, 'ns-container');
      await panelTitle(page).filter({ hasText: '容器' }).waitFor();
      await page.getByRole('button', { name: '表', exact: true }).click();
      await page.getByRole('table').waitFor();
      await page.goBack();
      await boxes(page).first().waitFor();
      await page.goBack();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
      await page.goBack();
      await panel(page).waitFor({ state: 'detached' });
      await page.goForward();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
    });

    it('opens for somebody else what it showed here, language included', async () => {
      const { page } = await open('?industry=amino-acids&region=150523&segment=aa-api&view=table&lang=en');
      await panelTitle(page).waitFor();
      await page.getByRole('table').waitFor();
      expect(await page.title()).toMatch(/Amino acids, Kailu/);
      expect(addressOf(page).get('region')).toBe('150523');
    });

    it('says what it does not know, and leads home', async () => {
      const { page } = await open('?industry=perpetual-motion');
      await page.getByRole('heading', { name: '没有这一项' }).waitFor();
      await page.getByRole('link', { name: '回到首页' }).click();
      await drawn(page, 'ns-silicate');
    });

    it('says so of a place that is not there, too', async () => {
      const { page } = await open('?region=999999');
      await page.getByRole('heading', { name: '没有这一项' }).waitFor();
      await page.getByRole('link', { name: '回到首页' }).click();
      await placeButton(page, '通辽市').waitFor();
    });
  });
}
