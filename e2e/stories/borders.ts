// Is the operator's file of borders drawn as a map that says whose it is, and does a broken one leave tiles and a reason?
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from '../stage/browser.ts';
import { startProduct, type Product } from '../stage/product.ts';

/** Squares, not borders: what is tested is what the product does with them. 台湾 is left out, to stand beside. */
const SQUARES = [
  ['110000', 116, 39.5, 0.8],
  ['120000', 117, 39, 0.8],
  ['150000', 108, 41, 8],
  ['370000', 115, 34, 5],
  ['440000', 110, 20, 5],
  ['650000', 78, 36, 14],
] as const;
const square = ([code, west, south, size]: (typeof SQUARES)[number]) => ({
  type: 'Feature',
  properties: { adcode: Number(code) },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});
const FILE = {
  ...{ type: 'FeatureCollection', name: '试用方格', attribution: '某测绘院', 审图号: 'GS(2026)0001号' },
  features: SQUARES.map(square),
};
const SODA = 'places?industry=natural-soda&region=150500&layer=candidates';

export function tellTheBorders(): void {
  describe('a file of borders', () => {
    let [folder, product, browser] = ['', undefined as Product | undefined, undefined as Browser | undefined];
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'liantu-borders-'));
      const path = join(folder, 'approved.json');
      await writeFile(path, JSON.stringify(FILE));
      product = await startProduct({ LIANTU_STORE: `sqlite:${join(folder, 'liantu.db')}`, LIANTU_BOUNDARIES: path });
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await product?.stop();
      await rm(folder, { recursive: true, force: true });
    });
    async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
      const visited = await visit(browser!, product!.address + address);
      onTestFinished(visited.leave);
      return visited;
    }

    it('is drawn as a map with its owner’s words, and what it lacks stands beside it as tiles', async () => {
      const { page, complaints } = await open(SODA);
      await page.getByRole('group', { name: /目标企业，地图$/ }).waitFor();
      await page.getByText(/界线：试用方格、某测绘院 · 审图号 GS\(2026\)0001号/).waitFor();
      expect(await page.locator('[data-place]').count()).toBe(34);
      await page.getByText('28 地在界线文件里没有界线').waitFor();
      expect(await page.getByText('方块图，不是地图').count()).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it('shows places close together as one, which opens to a nearer look; keys zoom, and lead back to the whole', async () => {
      const { page } = await open(SODA);
      const clusters = page.locator('.cluster');
      await clusters.filter({ hasText: '2 地' }).first().waitFor();
      const before = await clusters.count();
      await clusters.first().click();
      await page.getByRole('button', { name: '看全图' }).and(page.locator(':enabled')).waitFor();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await expect.poll(() => clusters.count()).toBeLessThan(before);
      await page.keyboard.press('0');
      await expect.poll(() => clusters.count()).toBe(before);
    });

    it('is walked by the keyboard; below its own level tiles stand in, and say why', async () => {
      const { page } = await open(SODA);
      await page.locator('[data-place="440000"]').focus();
      await page.keyboard.press('ArrowUp');
      const focused = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.place ?? null);
      expect(await focused()).toBe('370000');
      await page.keyboard.press('Enter');
      await page.getByText('界线文件里没有山东省下级的界线，改画方块图').waitFor();
      await expect.poll(focused).toMatch(/^37/);
    });

    it('that does not come through leaves tiles and the reason', async () => {
      const { page } = await open(SODA.replace('candidates', 'firms'));
      await page.route('**/boundaries.json', (route) => route.fulfill({ body: '<html>', contentType: 'text/html' }));
      await page.reload();
      const alert = page.getByRole('alert').filter({ hasText: '界线文件没有用上，改画方块图' });
      await alert.waitFor();
      expect(await alert.innerText()).toContain('is no JSON');
      await page.locator('[data-place="150523"]').waitFor();
    });
  });

  describe('a broken file of borders', () => {
    it(
      'stops nothing: the terminal and the page say what is wrong, and tiles are drawn',
      { timeout: 240_000 },
      async () => {
        const folder = await mkdtemp(join(tmpdir(), 'liantu-broken-'));
        onTestFinished(() => rm(folder, { recursive: true, force: true }));
        const path = join(folder, 'broken.json');
        await writeFile(path, JSON.stringify({ ...FILE, features: [...FILE.features, { type: 'Feature' }] }));
        const product = await startProduct({
          LIANTU_STORE: `sqlite:${join(folder, 'liantu.db')}`,
          LIANTU_BOUNDARIES: path,
        });
        onTestFinished(async () => void (await product.stop()));
        expect(product.printed()).toContain('[boundaries] broken.json: feature 7 has no code');
        const browser = await openBrowser();
        onTestFinished(() => browser.close());
        const { page } = await visit(browser, product.address + SODA);
        await page.getByRole('alert').filter({ hasText: 'feature 7 has no code' }).waitFor();
        await page.getByText(/方块图，不是地图/).waitFor();
        expect(await page.locator('[data-place]').count()).toBe(34);
      },
    );
  });
}
