// Does what is taken along say what was shown: pictures of any size, text that is text, tables that open, sheets that print?
import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { readPng } from '../stage/png.ts';
import { drawn } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = '?industry=natural-soda&region=150500';
/** For a picture of 139 million points on a machine that has others to serve. */
const PATIENCE = 110_000;

async function choose(page: Page, form: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click();
  await page.getByRole('button', { name: form }).click();
}
async function take(page: Page, form: RegExp): Promise<Download> {
  const coming = page.waitForEvent('download', { timeout: PATIENCE });
  await choose(page, form);
  return coming;
}
const sheets = (page: Page) =>
  page.getByRole('dialog', { name: /^(打印预览|Print preview)$/ }).locator('svg[role="img"]');

export function tellTheOutput({ open }: Stage): void {
  describe('what is taken along from the map', () => {
    it.each([
      [/^PNG A4/, 3508, 2480],
      [/^PNG A0/, 14043, 9933],
    ])('is a picture of its paper at 300 dpi, whole and never black (%s)', async (form, width, height) => {
      const { page, complaints } = await open(SODA);
      await drawn(page, 'ns-silicate');
      const file = await take(page, form);
      expect(file.suggestedFilename()).toMatch(/^链图图谱_通辽市_天然碱_修订\d+\.png$/);
      const content = await readPng(await file.path());
      expect(content).toMatchObject({ width, height, lines: height, firstPoint: [255, 255, 255] });
      expect(content.drawn).toBeGreaterThan(height / 2);
      expect(complaints).toEqual([]);
    });

    it('is a picture of the screen in the size of the screen', async () => {
      const { page } = await open(SODA);
      await drawn(page, 'ns-silicate');
      const content = await readPng(await (await take(page, /^PNG 屏幕画面$/)).path());
      const shown = await page.locator('.stage').boundingBox();
      expect(content.width).toBe(Math.round(shown?.width ?? 0));
      expect(content.drawn).toBeGreaterThan(content.height / 2);
    });

    it('can be given up while it is drawn', async () => {
      const { page } = await open(SODA);
      await drawn(page, 'ns-silicate');
      await choose(page, /^PNG A0/);
      await page.getByRole('button', { name: '取消' }).click();
      await page.getByText('已取消，没有导出。').waitFor();
    });

    it('is an SVG with every name as text, its sources and its revision, in the reader’s language', async () => {
      const { page } = await open(`${SODA}&lang=en`);
      await drawn(page, 'ns-silicate');
      const file = await take(page, /^SVG/);
      expect(file.suggestedFilename()).toMatch(/^liantu-map_.*\.svg$/);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('>Sodium silicate<');
      expect(text).toMatch(/Revision \d+ · Checksum [0-9a-f]{4}·[0-9a-f]{4}/);
      expect(text).toMatch(/\d+ sources: grade A \d+/);
      expect(text).not.toMatch(/\p{Script=Han}/u);
    });

    it('is a workbook of all its segments, numbers as numbers, each with its sources', async () => {
      const { page } = await open(`${SODA}&view=table`);
      await page.getByRole('table').waitFor();
      const [sheet] = await readXlsxFile(await (await take(page, /^XLSX/)).path());
      const [titles = [], ...rows] = sheet?.data ?? [];
      const place = (title: string) => titles.indexOf(title);
      expect(rows).toHaveLength(61);
      const row = rows.find((cells) => cells[place('环节编号')] === 'ns-silicate') ?? [];
      expect(row[place('覆盖')]).toBe('缺失');
      expect(typeof row[place('得分')]).toBe('number');
      expect(String(row[place('来源')])).toMatch(/（[ABC识案]/);
    });

    it('is printed on sheets of their paper, each with legend, revision, checksum and page, and nothing else', async () => {
      const { page, complaints } = await open(SODA);
      await drawn(page, 'ns-silicate');
      await choose(page, /^A4 横向$/);
      await sheets(page).first().waitFor();
      const count = await sheets(page).count();
      for (const text of await sheets(page).allTextContents()) {
        expect(text).toMatch(/修订 \d+ · 校验 [0-9a-f]{4}·[0-9a-f]{4} · 第 \d+ \/ \d+ 页/);
        expect(text).toContain('未摸底');
      }
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
      expect(new Set(printed.match(/\/MediaBox\s*\[[^\]]*\]/g)).size).toBe(1);
      await page.keyboard.press('Escape');
      await sheets(page).first().waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
    });
  });

  describe('a page that the browser prints by itself', () => {
    it.each(['gaps', 'matrix', 'explore', 'enterprises', 'trip', 'shortlists', 'ask', 'suggestions', '?view=table'])(
      'comes out on sheets under its name, and is afterwards as it was (%s)',
      async (address) => {
        const { page, complaints } = await open(`${address}${address.includes('?') ? '&' : '?'}industry=natural-soda`);
        await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
        await page.evaluate(() =>
          addEventListener('beforeprint', () => {
            const margins = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
            document.body.dataset.printed = margins.includes(document.title) ? 'named' : 'unnamed';
          }),
        );
        const printed = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
        expect(printed).toMatch(/\/Type\s*\/Page\b/);
        expect(await page.locator('body').getAttribute('data-printed')).toBe('named');
        expect(await page.locator('[data-unrolled], [data-unstuck]').count()).toBe(0);
        expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
        expect(complaints).toEqual([]);
      },
    );

    it('is the map drawn on sheets of its own', async () => {
      const { page, complaints } = await open(SODA);
      const laidOut = page.waitForResponse((response) => /mapPrint/.test(response.url()));
      await drawn(page, 'ns-silicate');
      await (await laidOut).finished();
      await expect
        .poll(async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/841\.9\d* 594\.9/g))
        .not.toBeNull();
      expect(await sheets(page).count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  describe('what is taken along from the lists', () => {
    it('is the matrix as a grid, and each of its cells with its sources', async () => {
      const { page } = await open('matrix?industry=natural-soda&region=150500');
      await page.getByRole('grid').waitFor();
      const file = await take(page, /^XLSX/);
      const [grid, cells] = await readXlsxFile(await file.path());
      expect([grid?.sheet, cells?.sheet]).toEqual(['矩阵', '各格依据']);
      const places = (grid?.data.length ?? 0) - 1;
      expect(places).toBeGreaterThanOrEqual(9);
      expect(cells?.data).toHaveLength(places * 61 + 1);
    });

    it.each([
      ['matrix?industry=natural-soda&region=150500', '通辽市天然碱：行政区 × 环节'],
      ['gaps?industry=natural-soda&region=150500', '通辽市天然碱缺口清单'],
    ])('is printed, too (%s)', async (address, title) => {
      const { page } = await open(address);
      await page.getByRole('button', { name: '导出' }).waitFor();
      await choose(page, /^A3 横向$/);
      await sheets(page).first().locator('text', { hasText: title }).waitFor();
    });
  });
}
