// Does somebody see where gaps, firms and candidates are: on tiles and on a map, with a mouse, with the keyboard alone, and in rows?
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { PHONE } from '../stage/browser.ts';
import { addressOf } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = 'places?industry=natural-soda&region=150500';
const place = (page: Page, code: string): Locator => page.locator(`[data-place="${code}"]`);
const places = (page: Page): Locator => page.locator('[data-place]');
const panel = (page: Page): Locator => page.getByRole('complementary', { name: '所选地方' });
const way = (page: Page): Locator => page.getByRole('navigation', { name: '所在位置' });
const heading = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 }).first();
const total = (page: Page): Locator => page.getByRole('status');
const nothingWrong = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

interface Below {
  placesBelow: { places: { region: { code: string }; high: number; medium: number; low: number }[] };
}

export function tellTheGeography({ product, open }: Stage): void {
  describe('places on tiles', () => {
    it('say as many gaps as the API, that they are no map, and lead from a tile to its rows and their page', async () => {
      const { page, complaints } = await open(SODA);
      const { placesBelow } = await ask<Below>(
        product().address,
        '{ placesBelow(region: "150500", industry: "natural-soda") { places { region { code } high medium low } } }',
      );
      await places(page).first().waitFor();
      expect(await places(page).count()).toBe(placesBelow.places.length);
      for (const { region, high, medium, low } of placesBelow.places) {
        const label = await place(page, region.code).getAttribute('aria-label');
        expect(label).toContain(`${high + medium + low} 个缺口`);
      }
      await page.getByText(/方块图，不是地图/).waitFor();
      await nothingWrong(page);
      await place(page, '150523').click();
      await heading(page).filter({ hasText: '开鲁县' }).waitFor();
      const all = panel(page).getByRole('link', { name: /^在缺口页看全部 \d+ 个$/ });
      const count = Number(/\d+/.exec(await all.innerText())?.[0]);
      const kailu = placesBelow.places.find(({ region }) => region.code === '150523')!;
      expect(count).toBe(kailu.high + kailu.medium + kailu.low);
      await all.click();
      await expect.poll(() => addressOf(page).get('region')).toBe('150523');
      await page
        .getByText(new RegExp(`/ ${count} `))
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
    });

    it('open down to a county and lead back up, by mouse, by the way above them, and by the button of the browser', async () => {
      const { page } = await open(`${SODA}&within=100000`);
      await place(page, '150000').click();
      await place(page, '150500').click();
      await way(page).getByText('通辽市').waitFor();
      await place(page, '150523').click();
      await heading(page).filter({ hasText: '开鲁县' }).waitFor();
      expect(addressOf(page).get('within')).toBe('150500');
      await way(page).getByRole('link', { name: '内蒙古自治区' }).click();
      await place(page, '150400').waitFor();
      await heading(page).filter({ hasText: '内蒙古自治区（全部）' }).waitFor();
      await page.goBack();
      await place(page, '150523').waitFor();
      await heading(page).filter({ hasText: '开鲁县' }).waitFor();
    });

    it('are walked by arrows, opened and left by keys alone, and the keyboard stays with what was opened', async () => {
      const { page } = await open(`${SODA}&within=150000`);
      await place(page, '150500').waitFor();
      const focused = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.place ?? null);
      for (let stops = 0; stops < 60 && (await focused()) === null; stops += 1) await page.keyboard.press('Tab');
      // From wherever it began: to the corner in the north-east.
      for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowRight'])
        await page.keyboard.press(key);
      expect(await focused()).toBe('150500');
      await page.keyboard.press('Enter');
      await place(page, '150523').waitFor();
      await expect.poll(focused).toMatch(/^1505/);
      const before = await focused();
      await page.keyboard.press('ArrowRight');
      if ((await focused()) === before) await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(before);
      await page.keyboard.press('Enter');
      await expect.poll(() => addressOf(page).get('at')).toBe(await focused());
      await page.keyboard.press('Backspace');
      await place(page, '150400').waitFor();
      await expect.poll(focused).toBe('150500');
      await page.keyboard.press('-');
      await place(page, '370000').waitFor();
    });

    it('tell a picked segment that is absent from one that nobody has looked for, by word and outline', async () => {
      const { page } = await open(`${SODA}&within=100000`);
      await page.getByRole('combobox', { name: '环节' }).selectOption({ label: '硅酸钠(水玻璃/泡花碱)' });
      await expect
        .poll(() => place(page, '150000').getAttribute('aria-label'))
        .toMatch(/内蒙古自治区，(未摸底|缺失|偏弱)/);
      const unknown = places(page).and(page.locator('[aria-label*="，未摸底"]'));
      expect(await unknown.count()).toBeGreaterThan(0);
      expect(await unknown.first().locator('path.ground.unknown').count()).toBe(1);
      await page.goto(`${product().address}${SODA}&segment=ns-silicate`);
      await expect.poll(() => place(page, '150523').getAttribute('aria-label')).toContain('缺失');
      expect(await place(page, '150523').locator('path.ground.unknown').count()).toBe(0);
      await place(page, '150523').click();
      await panel(page)
        .getByRole('heading', { name: /开鲁县 × 硅酸钠/ })
        .waitFor();
      await nothingWrong(page);
    });

    it('have a table twin on a key, whose rows add up with what lies in no place', async () => {
      const { page } = await open(`${SODA}&layer=candidates`);
      await places(page).first().waitFor();
      await page.keyboard.press('t');
      const table = page.getByRole('table');
      await table.waitFor();
      const rows = await table.locator('tbody tr').evaluateAll((found) =>
        found.map((row) => ({
          code: (row as HTMLElement).dataset.row ?? null,
          count: Number(row.querySelector('td')?.textContent),
          said: row.querySelector('th')?.textContent?.trim(),
        })),
      );
      const sum = rows.filter(({ said }) => said !== '合计').reduce((all, { count }) => all + count, 0);
      expect(rows.at(-1)).toMatchObject({ said: '合计', count: sum });
      expect(sum).toBeGreaterThan(0);
      await table.getByRole('button', { name: '目标企业' }).click();
      const counts = (await table.locator('tbody tr[data-row] td').allInnerTexts()).map(Number);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      await nothingWrong(page);
      await page.keyboard.press('t');
      await places(page).first().waitFor();
    });

    it('show firms, and candidates for one gap or for all, province by province, down to their names', async () => {
      const { page } = await open(`${SODA}&layer=firms`);
      await total(page)
        .filter({ hasText: /通辽市共 \d+ 家/ })
        .waitFor();
      await panel(page)
        .getByRole('link', { name: /^在企业目录看全部 \d+ 家$/ })
        .waitFor();
      await page.getByRole('button', { name: '目标企业', exact: true }).click();
      await total(page)
        .filter({ hasText: /可来通辽市的企业，在中华人民共和国共 \d+ 家；对应 \d+ 个缺口/ })
        .waitFor();
      await page.getByRole('combobox', { name: '环节' }).selectOption('ns-caustic');
      await total(page)
        .filter({ hasText: /在中华人民共和国共 \d+ 家(?!；对应)/ })
        .waitFor();
      await place(page, '370000').click();
      await total(page).filter({ hasText: '在山东省共' }).waitFor();
      const rows = panel(page)
        .getByRole('listitem')
        .filter({ hasText: /\d+ 分/ });
      const link = rows.getByRole('link').first();
      const firm = await link.innerText();
      await link.click();
      await expect.poll(() => addressOf(page).get('segment')).toBe('ns-caustic');
      expect(addressOf(page).get('province')).toBe('370000');
      await page.locator('#candidates').getByText(firm).first().waitFor();
    });

    it('come out as a table, a picture that is text, and a sheet', async () => {
      const { page } = await open(`${SODA}&layer=candidates&trip=shown`);
      await page.getByRole('heading', { name: /^行程 .* 天/ }).waitFor();
      const take = async (form: RegExp) => {
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: /^导出/ }).click();
        await page.getByRole('button', { name: form }).click();
        return coming;
      };
      const csv = await take(/^CSV/);
      expect(csv.suggestedFilename()).toMatch(/^链图地理_中华人民共和国_目标企业_修订\d+\.csv$/);
      const lines = (await readFile(await csv.path(), 'utf8')).split('\r\n');
      expect(lines[0]).toContain('地方,代码,目标企业,修订');
      expect(lines.some((line) => line.startsWith('山东省,370000,'))).toBe(true);
      const svg = await readFile(await (await take(/^SVG/)).path(), 'utf8');
      for (const said of ['山东', '方块图，不是地图', '行程与站次', '可来通辽市的企业']) expect(svg).toContain(said);
      expect((await take(/^PNG/)).suggestedFilename()).toMatch(/\.png$/);
      await page.getByRole('button', { name: /^导出/ }).click();
      await page.getByRole('button', { name: /^A4/ }).click();
      await page.getByRole('dialog', { name: '打印预览' }).locator('svg[role="img"]').first().waitFor();
    });
  });

  describe('a trip on the places', () => {
    it('is led to from its own page, stands there in its order and days, and leads back unchanged', async () => {
      const { page } = await open('trip?industry=natural-soda&region=150525&days=9');
      const cities = page.getByRole('list', { name: '行程' }).getByRole('heading', { level: 3 });
      await cities.nth(1).waitFor();
      const [first, second] = (await cities.allInnerTexts()) as [string, string];
      await page.getByRole('button', { name: `${second}上移` }).click();
      await expect.poll(async () => (await cities.allInnerTexts()).slice(0, 2)).toEqual([second, first]);
      const order = await cities.allInnerTexts();
      await page.getByRole('link', { name: '在地图上看' }).click();
      const stops = page.getByRole('region', { name: /^行程 .* 天，\d+ 地$/ }).getByRole('listitem');
      await expect.poll(() => stops.count()).toBe(order.length + 1);
      const shown = await stops.locator('strong').allInnerTexts();
      for (const [at, city] of order.entries()) expect(city.endsWith(shown[at]!)).toBe(true);
      await stops
        .getByText(/第 1(–\d+)? 天/)
        .first()
        .waitFor();
      expect(await page.locator('svg .trip .line').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: '回到行程页' }).click();
      await expect.poll(() => cities.allInnerTexts()).toEqual(order);
    });
  });

  describe('the page of places', () => {
    it('stays within a phone, in the dark and in English as well', async () => {
      const { page } = await open(`${SODA}&lang=en&layer=candidates`, {
        ...{ colorScheme: 'dark', viewport: PHONE, hasTouch: true, isMobile: true },
      });
      await places(page).first().waitFor();
      expect(await places(page).count()).toBe(34);
      await nothingWrong(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await place(page, '370000').tap();
      await page.getByRole('heading', { name: /\(all\)/ }).waitFor();
    });
  });
}
