// What a person sees while the answer is on its way, and when it does not come.
import { describe, expect, it } from 'vitest';
import { boxes, drawn, panelTitle, placeButton, pressOnMap } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

export function tellTheFailures({ product, open }: Stage): void {
  describe('a slow answer', () => {
    it('shows that something is coming, and then the thing itself', async () => {
      const { page } = await open();
      await drawn(page, 'ns-silicate');
      let release = () => {};
      const held = new Promise<void>((done) => (release = done));
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await page.getByRole('button', { name: '蒙医药', exact: true }).click();
      await page.getByText('正在载入…').first().waitFor({ state: 'attached' });
      release();
      await expect.poll(() => boxes(page).count()).toBe(40);
      await page.getByText('正在载入…').first().waitFor({ state: 'detached' });
    });
  });

  describe('an answer that takes long', () => {
    it('can be given up, and asked for again', async () => {
      const { page } = await open();
      await drawn(page, 'ns-silicate');
      let hold = true;
      await page.route('**/graphql', async (route) => {
        if (!hold) await route.continue();
      });
      await pressOnMap(page, 'ns-silicate');
      await page.getByRole('status').getByRole('button', { name: '不等了' }).click();
      hold = false;
      await page.getByRole('alert').filter({ hasText: '已取消' }).getByRole('button', { name: '重试' }).click();
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
    });
  });

  describe('the hints for newcomers', () => {
    it('are three, and never come again once they are put away', async () => {
      const { page } = await open('', { newcomer: true });
      const hints = page.getByRole('region', { name: '上手提示' });
      await hints.getByText('1 / 3').waitFor();
      await hints.getByRole('button', { name: '下一条' }).click();
      await hints.getByRole('button', { name: '下一条' }).click();
      await hints.getByText('3 / 3').waitFor();
      await hints.getByRole('button', { name: '不再显示' }).click();
      await hints.waitFor({ state: 'detached' });
      await page.reload();
      await drawn(page, 'ns-silicate');
      expect(await hints.count()).toBe(0);
    });
  });

  describe('a server that is gone', () => {
    it('is told as an error that can be tried again, and the next try works', async () => {
      const { page } = await open();
      await drawn(page, 'ns-silicate');
      expect(await product().stop()).toBe(0);
      try {
        await placeButton(page, '通辽市').click();
        await page.getByRole('link', { name: '奈曼旗' }).click();
        const alert = page.getByRole('alert');
        await alert.getByRole('heading', { name: '没有载入成功' }).waitFor();
        expect(await alert.innerText()).toContain('数据完好');
        await alert.getByRole('button', { name: '重试' }).click();
        await alert.getByRole('heading', { name: '没有载入成功' }).waitFor();
      } finally {
        await product().start();
      }
      // Asked again by itself, as soon as the server is back.
      await placeButton(page, '奈曼旗').waitFor();
      await boxes(page).first().waitFor();
    });

    it('is told in the panel as well, and the map stays', async () => {
      const { page } = await open();
      await drawn(page, 'ns-silicate');
      expect(await product().stop()).toBe(0);
      try {
        await pressOnMap(page, 'ns-silicate');
        await page
          .getByRole('status')
          .filter({ hasText: /连不上服务。.*修订 \d+ 的数据/ })
          .waitFor();
        await page.getByRole('alert').getByRole('button', { name: '重试' }).waitFor();
        expect(await boxes(page).count()).toBe(61);
      } finally {
        await product().start();
      }
      await panelTitle(page).filter({ hasText: '硅酸钠' }).waitFor();
    });

    it('keeps its data: what was imported is there again after a start', async () => {
      expect(product().printed()).not.toContain('is empty');
      const { page } = await open();
      await drawn(page, 'ns-silicate');
    });
  });
}
