// In which other ways is the map looked at: what the legend lets stand out, a focus, routes and their breaks, what is assumed?
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { addressOf, box, boxes, drawn, panel, panelTitle, section } from '../stage/screen.ts';
import type { Stage } from '../stage/stage.ts';

const SODA = '?industry=natural-soda&region=150500';
const GLASS = 'ns-silicate';
const line = (page: Page): Locator => page.getByRole('group', { name: '当前看法' });
const toggle = (page: Page, name: RegExp): Locator =>
  page.getByRole('region', { name: '图例' }).getByRole('button', { name });
const labelOf = async (page: Page, segment: string): Promise<string> =>
  (await box(page, segment).getAttribute('aria-label')) ?? '';
/** What stands out: the boxes that are not said to have stepped back. */
const standingOut = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((found) =>
    found.filter((one) => !one.ariaLabel?.includes('已淡出')).map((one) => one.getAttribute('data-segment') ?? ''),
  );

/** By Tab alone, to what has this name. */
async function tabTo(page: Page, name: RegExp, most = 90): Promise<void> {
  const here = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
    );
  for (let stops = 0; stops < most; stops += 1) {
    if (name.test(await here())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`[e2e] Tab does not lead to ${name}`);
}

export function tellTheMapModes({ product, open }: Stage): void {
  describe('the legend', () => {
    it('lets a state stand out by keyboard, with as many as it counts, and the address brings that back', async () => {
      const { page, complaints } = await open(SODA);
      await drawn(page, GLASS);
      await tabTo(page, /^缺失 \d+ 个/);
      const name = (await page.evaluate(() => document.activeElement?.textContent)) ?? '';
      const counted = Number(/(\d+) 个/.exec(name)?.[1]);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await standingOut(page)).length).toBe(counted);
      expect(await toggle(page, /^缺失/).getAttribute('aria-pressed')).toBe('true');
      expect(addressOf(page).get('only')).toBe('absent');
      await toggle(page, /^延链/).click();
      await expect.poll(async () => (await standingOut(page)).length).toBeLessThan(counted);
      const both = await standingOut(page);
      for (const slug of both) expect(await labelOf(page, slug)).toContain('缺失');
      await page.reload();
      await boxes(page).first().waitFor();
      await expect.poll(() => standingOut(page)).toEqual(both);
      await page.keyboard.press('t');
      await expect.poll(() => page.locator('tbody tr').count()).toBe(both.length);
      await page.getByRole('button', { name: '全部显示' }).click();
      await expect.poll(() => page.locator('tbody tr').count()).toBe(61);
      expect(complaints).toEqual([]);
    });

    it('shows and hides flows of one kind, as the chips above do for a group', async () => {
      const { page } = await open(SODA);
      await drawn(page, GLASS);
      await toggle(page, /^能源/).click();
      await expect.poll(() => addressOf(page).get('flows')).toBe('main,energy');
      const support = page.getByRole('group', { name: '流向' }).getByRole('button', { name: '配套' });
      expect(await support.getAttribute('aria-pressed')).toBe('mixed');
      await support.click();
      await expect.poll(() => addressOf(page).get('flows')).toBe('main,support');
      expect(await toggle(page, /^服务/).getAttribute('aria-pressed')).toBe('true');
    });
  });

  describe('the focus', () => {
    it('leaves a segment with its up- and downstream, as far as is asked, all by keys', async () => {
      const { page, complaints } = await open(SODA);
      await drawn(page, GLASS);
      await box(page, GLASS).focus();
      await page.keyboard.press('f');
      await expect.poll(() => addressOf(page).get('focus')).toBe(GLASS);
      const all = await standingOut(page);
      expect(all).toContain(GLASS);
      expect(all.length).toBeLessThan(61);
      await tabTo(page, /^1 步$/, 200);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await standingOut(page)).length).toBeLessThan(all.length);
      const near = await standingOut(page);
      await tabTo(page, /^上游$/);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await standingOut(page)).length).toBeLessThanOrEqual(near.length);
      expect([addressOf(page).get('reach'), addressOf(page).get('way')]).toEqual(['1', 'upstream']);
      await page.reload();
      await line(page)
        .getByText(/^聚焦 /)
        .waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await standingOut(page)).length).toBe(61);
      expect(addressOf(page).has('focus')).toBe(false);
      expect(complaints).toEqual([]);
    });

    it('begins from the panel as well', async () => {
      const { page } = await open(`${SODA}&segment=${GLASS}`);
      await panel(page).getByRole('button', { name: '聚焦上下游' }).click();
      await line(page)
        .getByText(/^聚焦 /)
        .waitFor();
      await panel(page).getByRole('button', { name: '取消聚焦' }).click();
      await line(page)
        .getByText(/^聚焦 /)
        .waitFor({ state: 'detached' });
    });
  });

  describe('the routes', () => {
    it('lead from raw material to product, say where they break, and are followed one by one', async () => {
      const { page, complaints } = await open(SODA);
      await drawn(page, GLASS);
      await page.getByRole('group', { name: '着色' }).getByRole('button', { name: '路线' }).click();
      const ends = line(page).getByRole('combobox');
      await ends.nth(1).waitFor();
      await ends.nth(0).selectOption('ns-silica');
      await ends.nth(1).selectOption('ns-silica-ppt');
      await line(page).getByText('0 条通 · 1 条断').waitFor();
      const { routes } = await ask<{ routes: { routes: { brokenAt: { slug: string }[] }[] } }>(
        product().address,
        '{ routes(region: "150500", from: "ns-silica", to: "ns-silica-ppt", first: 20) { routes { brokenAt { slug } } } }',
      );
      const broken = routes.routes.flatMap(({ brokenAt }) => brokenAt.map(({ slug }) => slug));
      expect(broken.length).toBeGreaterThan(0);
      for (const slug of broken) await expect.poll(() => labelOf(page, slug)).toMatch(/，.*断/);
      expect(await standingOut(page)).toContain('ns-silica');
      await page.keyboard.press(']');
      await expect.poll(() => addressOf(page).get('nth')).toBe('1');
      await line(page)
        .getByText(/第 1 \/ 1 条 · 断于/)
        .waitFor();
      await page.reload();
      await line(page)
        .getByText(/第 1 \/ 1 条 · 断于/)
        .waitFor();
      await page.keyboard.press('t');
      const rows = page.getByRole('table', { name: /的路线$/ }).locator('tbody tr');
      await expect.poll(() => rows.count()).toBe(1);
      expect(await rows.first().innerText()).toMatch(/断[\s\S]*缺/);
      expect(complaints).toEqual([]);
    });
  });

  describe('what is assumed on the map', () => {
    it('stands there at once, with what it was, in panel and ranks, and is taken back in the same place', async () => {
      const { page, complaints } = await open(`${SODA}&segment=${GLASS}`);
      await panelTitle(page).waitFor();
      await page.keyboard.press('w');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => labelOf(page, GLASS)).toMatch(/缺失 → 偏弱 1 家.*假设，今天为缺失/);
      await line(page).getByText('未写入数据').waitFor();
      await expect.poll(() => panel(page).locator('header .state').innerText()).toMatch(/偏弱 1 家/);
      expect(addressOf(page).get('land')).toBe(`${GLASS},150500`);
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await page.getByRole('region', { name: '假设落地' }).getByText('未写入数据').waitFor();
      await page.goBack();
      await expect.poll(() => labelOf(page, GLASS)).toContain('缺失 → 偏弱');
      await page.keyboard.press('w');
      await expect.poll(() => labelOf(page, GLASS)).not.toContain('→');
      expect(addressOf(page).has('land')).toBe(false);
      expect(complaints).toEqual([]);
    });

    it('is added without a picked segment too, and each is undone by itself', async () => {
      const { page } = await open(SODA);
      await drawn(page, GLASS);
      await page.keyboard.press('w');
      const assumed = page.getByRole('complementary', { name: '假设落地' });
      await assumed.getByRole('combobox').first().selectOption(GLASS);
      await assumed.getByRole('button', { name: '假设落地' }).click();
      await assumed.getByText('环节前后').waitFor();
      await expect
        .poll(() => assumed.getByRole('listitem').filter({ hasText: '硅酸钠' }).first().innerText())
        .toMatch(/硅酸钠/);
      await assumed.getByRole('button', { name: /^撤销假设：/ }).click();
      await assumed.getByText(/^还没有假设/).waitFor();
      await page.keyboard.press('Escape');
      await assumed.waitFor({ state: 'detached' });
    });
  });

  describe('other weights', () => {
    it('hold on the map and in its panel, say so, and go back to the defaults', async () => {
      const { page } = await open(`${SODA}&segment=${GLASS}&judge=candidates:0,demand:0`);
      await panelTitle(page).waitFor();
      const score = async () => Number(/\d+/.exec(await section(page, '得分').innerText())?.[0]);
      await line(page).getByText('按自定权重').waitFor();
      const { gap } = await ask<{ gap: { score: number } }>(
        product().address,
        `{ gap(region: "150500", segment: "${GLASS}", options: { weights: { candidates: 0, demand: 0 } }) { score } }`,
      );
      await expect.poll(score).toBe(gap.score);
      await line(page).getByRole('button', { name: '恢复默认' }).click();
      await expect.poll(score).toBeGreaterThan(gap.score);
      expect(addressOf(page).has('judge')).toBe(false);
    });
  });

  describe('the edge of the map', () => {
    it('leads to the chain that this one crosses into', async () => {
      const { page, complaints } = await open(SODA);
      await drawn(page, GLASS);
      await page
        .getByRole('button', { name: /^去另一条链：氨基酸 [A-Z]\d+ / })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => addressOf(page).get('industry')).toBe('amino-acids');
      await panelTitle(page).waitFor();
      expect(complaints).toEqual([]);
    });
  });
}
